package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.model.GovernmentMember;

/**
 * The signature below a letter: it is read for the head and is no text.
 *
 * @param start index of its first line; the number of lines where there is none
 * @param members who signed, in order
 */
record Signatures(int start, List<GovernmentMember> members) {
  // "De Minister van Veiligheid en Justitie,", "de staatssecretaris voor …", "Mede namens de …"
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:[Mm]ede namens )?(?:[Dd]e |DE"
              + " )?(?:[Mm]inister|[Ss]taatssecretaris|MINISTER|STAATSSECRETARIS)(?:-[Pp]resident)?(?:,?"
              + " (?:van|voor|VAN|VOOR) ([^.?!]{3,120}?))?,?$");
  // "G.A. van der Steur", "drs. D.M. van Weel", "D. Yeşilgöz-Zegerius"
  private static final Pattern INITIALS =
      Pattern.compile(
          "^(?:(?:mr|drs|dr|ir|prof|ing)\\. ?){0,3}(?:\\p{Lu}(?:h|e)?\\. ?){1,6}(\\(\\p{L}{2,15}\\)"
              + " )?\\p{L}[\\p{L}.'’ -]{1,50}$");
  // "Dilan Yeşilgöz-Zegerius", "Karien van Gennip"
  private static final Pattern FULL =
      Pattern.compile(
          "^\\p{Lu}\\p{Ll}{1,20} ((?:(?:van|de|den|der|ter|ten|te|el)"
              + " ){0,3}\\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}'’-]{1,30})?)$");
  private static final Pattern CLOSING =
      Pattern.compile(
          "^(?:Hoogachtend|Met vriendelijke groet(?:en)?|Met de meeste hoogachting),?$");

  /** So many lines may stand between an office and its name, and after the last signature. */
  private static final int NEAR = 14;

  /** Reads the last signatures among some lines. */
  static Signatures read(List<TextLine> lines) {
    List<GovernmentMember> members = new ArrayList<>();
    int start = lines.size();
    for (int i = lines.size() - 1; i >= 0 && i > start - 4 * NEAR; i--) {
      Matcher office = OFFICE.matcher(lines.get(i).text());
      if (office.matches()) {
        String portfolio = office.group(1) == null ? "" : office.group(1);
        String name = nameBelow(lines, i, start);
        if (!name.isEmpty()) {
          members.addFirst(new GovernmentMember(name, portfolio));
          start = i;
        } else if (!members.isEmpty() && isRightAbove(lines, i, start)) {
          start = i;
        }
      }
    }
    return new Signatures(
        members.isEmpty() ? lines.size() : above(lines, start), List.copyOf(members));
  }

  private static String nameBelow(List<TextLine> lines, int office, int end) {
    int texts = 0;
    for (int i = office + 1; i < end && i < office + NEAR && texts < 3; i++) {
      String text = lines.get(i).text();
      texts += text.isEmpty() ? 0 : 1;
      if (INITIALS.matcher(text).matches()) {
        return Members.surname(text.replaceFirst("\\(\\p{L}{2,15}\\) ", ""));
      }
      Matcher full = FULL.matcher(text);
      if (full.matches() && !Ministers.isMinistry(text)) {
        return full.group(1);
      }
    }
    return "";
  }

  private static boolean isRightAbove(List<TextLine> lines, int i, int start) {
    return lines.subList(i + 1, start).stream().allMatch(TextLine::isBlank);
  }

  private static int above(List<TextLine> lines, int start) {
    int first = start;
    while (first > 0
        && (lines.get(first - 1).isBlank()
            || CLOSING.matcher(lines.get(first - 1).text()).matches())) {
      first--;
    }
    return first;
  }

  /** Some lines without the signature at their end, and without what stands below it. */
  static List<TextLine> without(List<TextLine> lines) {
    int start = read(lines).start();
    return lines.size() - start <= 3 * NEAR ? lines.subList(0, start) : lines;
  }
}
