package nl.vraagbaak.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through the elements of an HTML page and gives its lines. */
final class HtmlStory {
  private static final Set<String> SILENT =
      Set.of("script", "style", "noscript", "template", "nav", "form", "button", "svg", "iframe");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]++");
  // "… 2046.↩︎": the link from a note back to the text
  private static final Pattern BACK = Pattern.compile(" ?[↩↑↵]\\uFE0E?$");
  private static final Pattern NUMBERS =
      Pattern.compile("\\d{1,3}(?:(?: ?, ?| en )\\d{1,3}){0,30}+\\.?");

  private final Deadline deadline;
  private final List<Line> lines = new ArrayList<>();
  private final List<Line> notes = new ArrayList<>();
  private final Map<Element, Integer> counts = new HashMap<>();
  private WordParagraph paragraph = new WordParagraph();
  private final OpenTables tables = new OpenTables(lines);

  HtmlStory(Deadline deadline) {
    this.deadline = deadline;
  }

  /** Lines of the page; notes come last. */
  List<Line> lines(Element body) throws UnreadableException {
    block(body, Line.Role.PARAGRAPH);
    lines.addAll(notes);
    return lines;
  }

  private void block(Element element, Line.Role role) throws UnreadableException {
    deadline.check();
    flush(role);
    label(element).ifPresent(label -> lines.add(new Line(label, 0, Line.Role.HEADING)));
    for (Node child : element.childNodes()) {
      node(child, role);
    }
    flush(role);
  }

  private void node(Node node, Line.Role role) throws UnreadableException {
    if (node instanceof TextNode text) {
      paragraph.add(SPACES.matcher(text.getWholeText()).replaceAll(" "), false, false);
    } else if (node instanceof Element element) {
      element(element, role);
    }
  }

  private void element(Element element, Line.Role role) throws UnreadableException {
    String name = element.normalName();
    if (SILENT.contains(name) || element.hasAttr("hidden")) {
      return;
    }
    if (isNote(element)) {
      note(element);
    } else if (isEndNote(element)) {
      endNote(element);
    } else if (name.equals("br")) {
      paragraph.add("\n", false, false);
    } else if (name.equals("sup")) {
      paragraph.add(element.text(), true, false);
    } else if (name.equals("li")) {
      listed(element, role);
    } else if (name.equals("pre")) {
      flush(role);
      element.wholeText().lines().forEach(text -> lines.add(new Line(text, 0, Line.Role.LINE)));
    } else if (name.equals("table")) {
      table(element, role);
    } else if (name.equals("tr")) {
      row(element, role);
    } else if (name.equals("td") || name.equals("th")) {
      flush(role);
      tables.beginCell();
      block(element, role);
    } else if (HEADINGS.contains(name)) {
      block(element, Line.Role.HEADING);
    } else if (name.equals("header") || name.equals("footer")) {
      block(element, Line.Role.FURNITURE);
    } else if (element.isBlock() || isNumber(element)) {
      block(element, role);
    } else {
      for (Node child : element.childNodes()) {
        node(child, role);
      }
    }
  }

  /** "div.voet.noot" with "span.nootnum", as officielebekendmakingen writes footnotes. */
  private static boolean isNote(Element element) {
    return element.hasClass("noot") && element.selectFirst(".nootnum, .noot-nr, .nootnr") != null;
  }

  private void note(Element element) {
    Optional<Element> number =
        Optional.ofNullable(element.selectFirst(".nootnum, .noot-nr, .nootnr"));
    String printed = number.map(Element::text).orElse("");
    String all = element.text();
    String text = all.startsWith(printed) ? all.substring(printed.length()).strip() : all;
    String mark = WordNotes.mark(printed.replaceAll("[^\\p{L}\\p{N}*]", ""));
    notes.add(new Line(mark + " " + text, 0, Line.Role.FOOTNOTE));
  }

  /** An entry of the list of notes at the end, as pandoc writes it: "section.footnotes li#fn1". */
  private static boolean isEndNote(Element element) {
    return element.normalName().equals("li")
        && element.id().startsWith("fn")
        && element.closest(".footnotes") != null;
  }

  private void endNote(Element element) {
    String number = Optional.ofNullable(element.parent()).map(l -> label(element, l)).orElse("");
    String text = BACK.matcher(element.text()).replaceFirst("");
    notes.add(
        new Line(WordNotes.mark(number.replace(".", "")) + " " + text, 0, Line.Role.FOOTNOTE));
  }

  private void listed(Element element, Line.Role role) throws UnreadableException {
    flush(role);
    String label =
        Optional.ofNullable(element.parent()).map(list -> label(element, list)).orElse("•");
    int start = lines.size();
    block(element, role);
    if (lines.size() > start && !lines.get(start).text().startsWith(label)) {
      Line first = lines.get(start);
      lines.set(start, new Line(label + " " + first.text(), first.page(), first.role()));
    }
  }

  private String label(Element element, Element list) {
    if (!list.normalName().equals("ol")) {
      return "•";
    }
    int before = counts.getOrDefault(list, Numbers.parse(list.attr("start")).orElse(1) - 1);
    int number = Numbers.parse(element.attr("value")).orElse(before + 1);
    counts.put(list, number);
    String type = list.attr("type").isEmpty() ? "1" : list.attr("type");
    return ListLabels.number(number, type) + ".";
  }

  private void table(Element element, Line.Role role) throws UnreadableException {
    tables.beginTable();
    block(element, role);
    tables.endTable();
  }

  private void row(Element element, Line.Role role) throws UnreadableException {
    flush(role);
    tables.beginRow();
    block(element, role);
    tables.endRow(role);
  }

  /** A bare number above a question or an answer, and one that has none: with its word. */
  private static Optional<String> label(Element element) {
    boolean asked = element.hasClass("vraag");
    if (!asked && !element.hasClass("antwoord")) {
      return Optional.empty();
    }
    Optional<Element> number =
        Optional.ofNullable(element.selectFirst("p.nummer, span.nummer, .nr"));
    String word = asked ? "Vraag" : "Antwoord";
    if (number.isPresent()) {
      String text = number.get().text().strip();
      return Optional.of(word + " " + text).filter(label -> NUMBERS.matcher(text).matches());
    }
    String first = element.text().strip();
    return Optional.of(word)
        .filter(label -> !first.startsWith(word) && !first.startsWith("Vragen"));
  }

  /** The bare number that {@link #label} has already written with its word. */
  private static boolean isNumber(Element element) {
    return element.hasClass("nummer") || element.hasClass("nr");
  }

  private void flush(Line.Role role) {
    List<Line> found = paragraph.lines(0, role);
    boolean bare = found.size() == 1 && NUMBERS.matcher(found.getFirst().text()).matches();
    boolean told =
        bare && !lines.isEmpty() && lines.getLast().text().endsWith(" " + found.getFirst().text());
    if (!told) {
      lines.addAll(found);
    }
    paragraph = new WordParagraph();
  }
}
