package nl.vraagbaak.parse;

import java.util.List;
import java.util.Set;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.parse.head.HeadReader;
import nl.vraagbaak.parse.head.Ids;
import nl.vraagbaak.parse.head.Kinds;
import nl.vraagbaak.parse.head.OfficialFields;
import nl.vraagbaak.parse.head.OwnNumber;
import nl.vraagbaak.parse.head.SideBySide;
import nl.vraagbaak.parse.head.Signatures;
import nl.vraagbaak.parse.line.Cleaner;
import nl.vraagbaak.parse.line.InlineLabels;
import nl.vraagbaak.parse.line.InlineNumbers;
import nl.vraagbaak.parse.line.Label.Part;
import nl.vraagbaak.parse.line.Marks;
import nl.vraagbaak.parse.line.ScanErrors;
import nl.vraagbaak.parse.line.Section;
import nl.vraagbaak.parse.line.ShortLabels;
import nl.vraagbaak.parse.line.TableCells;
import nl.vraagbaak.parse.line.TextLine;
import nl.vraagbaak.parse.note.NoteFinder;
import nl.vraagbaak.source.SourceText;

/**
 * Takes a text apart: its head, its questions and answers by number, passages and footnotes. Reads
 * in time linear in the length of the text and throws for none.
 */
public final class PaperParser {
  /** So much of a head is read for names and dates. */
  private static final int HEAD_CHARACTERS = 12_000;

  /** So many lines at each end are read to tell the kind. */
  private static final int KIND_LINES = 60;

  /** Makes a parser; it holds no state and may be shared by threads. */
  public PaperParser() {}

  /** Takes one text apart; text that fits nowhere is kept as a passage or as the introduction. */
  public ParseResult parse(SourceText source) {
    List<TextLine> clean = SideBySide.apart(ScanErrors.mended(Cleaner.clean(source)));
    if (clean.stream().allMatch(TextLine::isBlank)) {
      return new ParseResult.Rejected(source.name(), "er staat geen leesbare tekst in");
    }
    OwnNumber number = new OfficialFields(source.properties()).number(OwnNumber.read(clean));
    List<TextLine> whole =
        InlineLabels.split(
            ShortLabels.inFull(TableCells.without(BlankLines.single(Furniture.without(clean)))));
    NoteFinder found = NoteFinder.take(InlineNumbers.split(whole));
    return new ParseResult.Parsed(paper(source, number, found));
  }

  private static Paper paper(SourceText source, OwnNumber number, NoteFinder found) {
    List<TextLine> lines = found.lines();
    Paragraphs paragraphs = Paragraphs.of(lines);
    List<Section> labelled = Outliner.outline(lines);
    List<Section> sections = Alternation.outline(labelled, lines, paragraphs).orElse(labelled);
    String top = text(sections, paragraphs, Set.of(Part.HEAD, Part.REPLY));
    PaperKind kind = Kinds.of(top, ends(lines), sections);
    List<GovernmentMember> signed = signed(kind, lines, sections);
    PaperHead head =
        new HeadReader(
                top,
                signed,
                text(sections, paragraphs, Set.of(Part.NOTICE))
                    + Signatures.read(lines).text(lines),
                new OfficialFields(source.properties()))
            .read(source.name(), kind, number);
    Warnings warnings = new Warnings();
    Body body = new Body(paragraphs, warnings, found, new Ids(head.id()));
    return new Paper(head, body.read(kind, sections), Mentions.NONE, warnings.texts());
  }

  /** A letter is signed below; a cover letter before the questions, or after the last answer. */
  private static List<GovernmentMember> signed(
      PaperKind kind, List<TextLine> lines, List<Section> sections) {
    List<GovernmentMember> top = Signatures.read(sections.getFirst().lines()).members();
    if (!top.isEmpty() && kind != PaperKind.LETTER) {
      return top;
    }
    List<GovernmentMember> last = Signatures.read(lines).members();
    return last.isEmpty() && kind == PaperKind.LETTER ? Signatures.anywhere(lines).members() : last;
  }

  private static String text(List<Section> sections, Paragraphs paragraphs, Set<Part> parts) {
    StringBuilder text = new StringBuilder();
    for (Section section : sections) {
      if (parts.contains(section.label().part())) {
        for (String paragraph : paragraphs.join(section.lines())) {
          if (text.length() < HEAD_CHARACTERS) {
            text.append(paragraph, 0, Math.min(paragraph.length(), 4000)).append('\n');
          }
        }
      }
    }
    return Marks.remove(text.toString());
  }

  private static String ends(List<TextLine> lines) {
    StringBuilder text = new StringBuilder("\n");
    for (int i = 0; i < lines.size(); i++) {
      if ((i < KIND_LINES || i >= lines.size() - KIND_LINES) && !lines.get(i).isBlank()) {
        text.append(lines.get(i).text()).append('\n');
      }
    }
    return text.toString();
  }
}
