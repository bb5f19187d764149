package nl.vraagbaak.parse.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.line.NumberedLine.Manner;

/**
 * Mends what was misread from a scan: a number 1 that became a letter, where 2 is the next number,
 * and, in a paper that has such faults, a capital I that became an l.
 */
public final class ScanErrors {
  // "l", "I", "l. Kent de Minister", "I. Is het waar"
  private static final Pattern ONE = Pattern.compile("^[lI](?=$|\\.(?:$| \\p{Lu}))");

  // "II", "2": what follows a number one in either writing
  private static final Pattern ROMAN = Pattern.compile("^II\\b.*");

  // "(lngezonden 14 maart 1995)": no paper that was typed has it
  private static final Pattern SCANNED = Pattern.compile("(?<!\\p{L})lngezonden(?!\\p{L})");

  // "ls het waar", "ln 1994", "lk zie"; no Dutch word begins so
  private static final Pattern CAPITAL =
      Pattern.compile(
          "(?<![\\p{L}\\d])l(?=(?:s|n|k|ngezonden|ndien|nmiddels|nzake|nspectie|nformatie"
              + "|nterpol)(?![\\p{L}\\d]))");

  // "18 apri1 1995", "3 ju1i 1996"
  private static final Pattern MONTH =
      Pattern.compile("(?<= (?:apr|j)(?:i|u))1(?=i? (?:19|20)\\d)");

  /** So many lines may stand between 1 and 2. */
  private static final int NEAR = 60;

  private ScanErrors() {}

  /** The lines without such faults. */
  public static List<TextLine> mended(List<TextLine> lines) {
    List<TextLine> mended = new ArrayList<>(lines);
    boolean scanned = lines.stream().anyMatch(line -> SCANNED.matcher(line.text()).find());
    for (int i = 0; i < mended.size(); i++) {
      String text = mended.get(i).text();
      boolean letter = !text.isEmpty() && (text.charAt(0) == 'l' || text.charAt(0) == 'I');
      if (letter && ONE.matcher(text).find() && isBeforeTwo(mended, i)) {
        mended.set(i, mended.get(i).with("1" + text.substring(1)));
        scanned = true;
      }
    }
    return scanned ? mended.stream().map(ScanErrors::mended).toList() : mended;
  }

  private static TextLine mended(TextLine line) {
    String capital = CAPITAL.matcher(line.text()).replaceAll("I");
    String month = MONTH.matcher(capital).replaceAll("l");
    return month.equals(line.text()) ? line : line.with(month);
  }

  private static boolean isBeforeTwo(List<TextLine> lines, int one) {
    Manner manner = lines.get(one).text().length() > 2 ? Manner.DOT : Manner.ALONE;
    for (int i = one + 1; i < lines.size() && i < one + NEAR; i++) {
      Optional<NumberedLine> next =
          NumberedLine.read(lines.get(i).text()).filter(line -> line.manner() == manner);
      if (next.isPresent()) {
        return next.get().first() == 2;
      }
      if (ROMAN.matcher(lines.get(i).text()).matches()) {
        return false;
      }
    }
    return false;
  }
}
