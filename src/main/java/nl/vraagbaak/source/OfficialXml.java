package nl.vraagbaak.source;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The XML of officielebekendmakingen to lines: {@code vraag} and {@code antwoord} with their {@code
 * nr} and {@code al}, {@code noot}, lists and tables; what {@code meta} says goes to the
 * properties.
 */
final class OfficialXml {
  private static final Set<String> HEADINGS =
      Set.of("tussenkop", "kop", "titel", "title", "kamervraagkop");

  /** Elements whose text is a paragraph. */
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "al",
          "kamervraagomschrijving",
          "kamervraagnummer",
          "noot.al",
          "p",
          "subtitel",
          "entry",
          "tekstregel",
          "datumtekst",
          "considerans.al");

  /** Print a number before the title below them: "36 180", "Nr. 133". */
  private static final Set<String> NUMBERS = Set.of("dossiernummer", "stuknr");

  /** Parts of a heading or a name, with a space behind each: "1." and "Inleiding". */
  private static final Set<String> WORDS =
      Set.of(
          "label", "nr", "dossiernr", "begrotingshoofdstuk", "voornaam", "achternaam", "functie");

  /** Below these roots no text is passed over, in whatever element it stands. */
  private static final Set<String> OFFICIAL =
      Set.of("officiele-publicatie", "kamerstuk", "kamervragen", "kamervraag");

  private final XmlCursor cursor;
  private final List<Line> lines = new ArrayList<>();
  private final List<Line> notes = new ArrayList<>();
  private final Map<String, String> properties = new LinkedHashMap<>();
  private WordParagraph paragraph = new WordParagraph();
  private final OpenTables tables = new OpenTables(lines);
  private final boolean official;
  private final LooseText loose;

  /** The number that goes before the next title. */
  private String numbered = "";

  private OfficialXml(XmlCursor cursor, boolean official) {
    this.cursor = cursor;
    this.official = official;
    this.loose = new LooseText(cursor, lines);
  }

  static SourceText read(Content content) throws UnreadableException {
    List<SourceText> read = new ArrayList<>();
    XmlCursor.walk(
        new ByteArrayInputStream(content.bytes()),
        content,
        (cursor, root) ->
            read.add(new OfficialXml(cursor, OFFICIAL.contains(root)).read(content.name())));
    if (read.isEmpty() || read.getFirst().lines().isEmpty()) {
      throw new UnreadableException("XML van een onbekende soort (geen officiële publicatie)");
    }
    return read.getFirst();
  }

  private SourceText read(String name) throws XMLStreamException, UnreadableException {
    cursor.children(this::block);
    lines.addAll(notes);
    List<Line> named = lines.isEmpty() ? lines : OfficialNames.before(lines, properties);
    return new SourceText(name, Format.OFFICIAL_XML, named, properties);
  }

  private void block(String name) throws XMLStreamException, UnreadableException {
    if (name.equals("meta")) {
      meta();
    } else if (name.equals("vraag") || name.equals("antwoord")) {
      labelled(name.equals("vraag") ? "Vraag" : "Antwoord");
    } else if (NUMBERS.contains(name)) {
      numbered = cursor.text().replaceAll("\\s++", " ").strip();
    } else if (name.equals("ondertekening")) {
      loose.signature();
    } else if (HEADINGS.contains(name)) {
      paragraph(Line.Role.HEADING);
    } else if (name.equals("table")) {
      table();
    } else if (PARAGRAPHS.contains(name)) {
      if (name.equals("entry")) {
        tables.beginCell();
      }
      paragraph(name);
    } else if (name.equals("li")) {
      listed();
    } else if (name.equals("row")) {
      row();
    } else if (name.equals("noot")) {
      note();
    } else if (official && !name.equals("metadata")) {
      loose.read(this::block);
    } else {
      cursor.children(this::block);
    }
  }

  private void meta() {
    String name = cursor.attribute("name").orElse("");
    String value = cursor.attribute("content").orElse("");
    if (!name.isEmpty() && !value.isEmpty()) {
      properties.putIfAbsent(name, value);
    }
  }

  /** A question or an answer: its number with the word before it, then its texts. */
  private void labelled(String word) throws XMLStreamException, UnreadableException {
    int start = lines.size();
    cursor.children(
        name -> {
          if (name.equals("nr")) {
            String number = cursor.text().strip();
            String label =
                Character.isDigit(number.isEmpty() ? ' ' : number.charAt(0))
                    ? word + " " + number
                    : number;
            lines.add(new Line(label.isEmpty() ? word : label, 0, Line.Role.HEADING));
          } else {
            block(name);
          }
        });
    boolean unnumbered = lines.size() > start && lines.get(start).role() != Line.Role.HEADING;
    if (unnumbered) {
      lines.add(start, new Line(word, 0, Line.Role.HEADING));
    }
  }

  private void paragraph(String name) throws XMLStreamException, UnreadableException {
    String type = name + cursor.attribute("type").map(t -> "." + t).orElse("");
    int start = lines.size();
    datePrefix = type;
    paragraph(Line.Role.PARAGRAPH);
    if (name.equals("kamervraagnummer") && lines.size() > start) {
      properties.putIfAbsent(name, lines.getLast().text());
    }
  }

  private String datePrefix = "";

  private void paragraph(Line.Role role) throws XMLStreamException, UnreadableException {
    WordParagraph around = paragraph;
    paragraph = new WordParagraph();
    if (role == Line.Role.HEADING && !numbered.isEmpty()) {
      paragraph.add(numbered + " ", false, false);
      numbered = "";
    }
    cursor.mixed(new Inline());
    lines.addAll(paragraph.lines(0, role));
    paragraph = around;
  }

  /** Text, emphasis, links, dates and notes inside a paragraph. */
  private final class Inline implements XmlCursor.MixedVisitor {
    @Override
    public void text(String text) {
      paragraph.add(text.replaceAll("\\s++", " "), false, false);
    }

    @Override
    public void at(String name) throws XMLStreamException, UnreadableException {
      switch (name) {
        case "noot" -> note();
        case "sup" -> paragraph.add(cursor.text(), true, false);
        case "datum" -> date();
        case "lijst", "al", "table" -> block(name);
        default -> {
          cursor.mixed(this);
          paragraph.add(WORDS.contains(name) ? " " : "", false, false);
        }
      }
    }

    private void date() throws XMLStreamException, UnreadableException {
      cursor
          .attribute("isodatum")
          .ifPresent(date -> properties.putIfAbsent(datePrefix + ".datum", date));
      cursor.mixed(this);
    }
  }

  /** A note stands where the text refers to it: its number stays, its text goes to the end. */
  private void note() throws XMLStreamException, UnreadableException {
    WordParagraph around = paragraph;
    List<String> number = new ArrayList<>(List.of(""));
    paragraph = new WordParagraph();
    cursor.children(
        name -> {
          if (name.equals("noot.nr") || name.equals("nootnr") || name.equals("nr")) {
            number.set(0, cursor.text().strip());
          } else {
            cursor.mixed(new Inline());
          }
        });
    String text =
        paragraph.lines(0, Line.Role.FOOTNOTE).stream()
            .map(Line::text)
            .reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b);
    notes.add(new Line(WordNotes.mark(number.getFirst()) + " " + text, 0, Line.Role.FOOTNOTE));
    paragraph = around;
    paragraph.mark(number.getFirst());
  }

  private void listed() throws XMLStreamException, UnreadableException {
    int start = lines.size();
    List<String> number = new ArrayList<>(List.of("•"));
    cursor.children(
        name -> {
          if (name.equals("li.nr")) {
            number.set(0, cursor.text().strip());
          } else {
            block(name);
          }
        });
    if (lines.size() > start) {
      Line first = lines.get(start);
      String text = number.getFirst() + " " + first.text();
      lines.set(start, new Line(text, first.page(), first.role()));
    }
  }

  private void table() throws XMLStreamException, UnreadableException {
    tables.beginTable();
    cursor.children(this::block);
    tables.endTable();
  }

  private void row() throws XMLStreamException, UnreadableException {
    tables.beginRow();
    cursor.children(this::block);
    tables.endRow(Line.Role.PARAGRAPH);
  }
}
