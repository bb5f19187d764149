package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.head.Signatures;
import nl.vraagbaak.parse.line.Label.Part;
import nl.vraagbaak.parse.line.Section;
import nl.vraagbaak.parse.line.TextLine;
import nl.vraagbaak.source.Line.Role;

/** Cuts a letter at its headings: a passage a section, the opening without a heading first. */
final class Letters {
  private static final int LONGEST_HEADING = 100;

  private static final int LETTERHEAD_LINES = 60;

  // the last lines of a letterhead: "Geachte voorzitter,", "Den Haag, 30 november 2025", "Aan de
  // Voorzitter van de Tweede Kamer der Staten-Generaal", "Vastgesteld 3 oktober 2022"
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "^(?:(?:Vastgesteld|Ontvangen) \\d{1,2} \\p{L}{3,9} \\d{4}|Geachte"
              + " .{0,40}(?:[Vv]oorzitter|heer|mevrouw|leden).{0,60},?|(?:Den"
              + " Haag|[’'‘]s-Gravenhage), .{4,30}|Aan de [Vv]oorzitter van .{5,120})$");

  // "II. ARTIKELSGEWIJS", "I ALGEMEEN DEEL", "1. Inleiding", "Hoofdstuk 2"
  private static final Pattern CHAPTER =
      Pattern.compile("^(?:[IVX]{1,5}|\\d{1,2})[.)]? \\p{Lu}.*|^Hoofdstuk \\d.*");

  private Letters() {}

  static List<Draft> drafts(List<Section> sections, Paragraphs paragraphs) {
    List<TextLine> lines = new ArrayList<>();
    sections.forEach(section -> lines.addAll(section.lines()));
    Signatures signed = Signatures.read(lines);
    int end = signed.start();
    int annex = signed.isAboveText(lines) ? signed.end() : lines.size();
    int start = opening(lines, end);
    List<Draft> drafts = new ArrayList<>();
    List<String> above = paragraphs.join(lines.subList(0, start));
    if (!above.isEmpty()) {
      drafts.add(new Draft(Part.REPLY, List.of(), Optional.empty(), above, OptionalInt.empty()));
    }
    Optional<String> heading = Optional.empty();
    List<TextLine> body = new ArrayList<>();
    for (int i = start; i < lines.size(); i++) {
      boolean read = i < end || i >= annex;
      if (read && isHeading(lines, i)) {
        add(heading, body, paragraphs, drafts);
        heading = Optional.of(lines.get(i).text());
        body = new ArrayList<>();
      } else if (read) {
        body.add(lines.get(i));
      }
    }
    add(heading, body, paragraphs, drafts);
    return drafts;
  }

  /** Index of the first line below the letterhead: 0 where there is none. */
  private static int opening(List<TextLine> lines, int end) {
    int opening = 0;
    for (int i = 0; i < Math.min(LETTERHEAD_LINES, end); i++) {
      if (LETTERHEAD.matcher(lines.get(i).text()).matches()) {
        opening = i + 1;
      }
    }
    return opening;
  }

  private static boolean isHeading(List<TextLine> lines, int i) {
    String text = lines.get(i).text();
    return looksLikeHeading(lines, i)
        && (hasTextBelow(lines, i) || (isChapter(text) && isAboveHeading(lines, i)));
  }

  /** "II. ARTIKELSGEWIJS", "I ALGEMEEN": its first section may have a heading of its own. */
  private static boolean isChapter(String text) {
    return CHAPTER.matcher(text).matches();
  }

  private static boolean isAboveHeading(List<TextLine> lines, int i) {
    int next = i + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next < lines.size() && looksLikeHeading(lines, next) && hasTextBelow(lines, next);
  }

  private static boolean looksLikeHeading(List<TextLine> lines, int i) {
    String text = lines.get(i).text();
    if (text.isEmpty() || text.length() > LONGEST_HEADING) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    boolean phrase = Character.isLetterOrDigit(last) || "»’”')?".indexOf(last) >= 0;
    boolean capital = Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0));
    if (lines.get(i).role() == Role.HEADING) {
      return phrase;
    }
    boolean gap = i == 0 || lines.get(i - 1).isBlank();
    boolean alone = i + 1 < lines.size() && lines.get(i + 1).isBlank();
    return phrase && capital && gap && alone;
  }

  private static boolean hasTextBelow(List<TextLine> lines, int i) {
    for (int j = i + 1; j < lines.size() && j < i + 5; j++) {
      if (!lines.get(j).isBlank()) {
        return lines.get(j).text().length() > 40;
      }
    }
    return false;
  }

  private static void add(
      Optional<String> heading, List<TextLine> body, Paragraphs paragraphs, List<Draft> drafts) {
    List<String> texts = paragraphs.join(body);
    if (!texts.isEmpty() || heading.isPresent()) {
      drafts.add(new Draft(Part.HEAD, List.of(), heading, texts, Pairs.page(body)));
    }
  }
}
