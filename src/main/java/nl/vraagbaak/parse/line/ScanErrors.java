package nl.vraagbaak.parse.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.line.NumberedLine.Manner;

/** Mends a number 1 that was read from a scan as a letter, where 2 is the next number. */
public final class MisreadOnes {
  // "l", "I", "l. Kent de Minister", "I. Is het waar"
  private static final Pattern ONE = Pattern.compile("^[lI](?=$|\\.(?:$| \\p{Lu}))");

  // "II", "2": what follows a number one in either writing
  private static final Pattern ROMAN = Pattern.compile("^II\\b.*");

  /** So many lines may stand between 1 and 2. */
  private static final int NEAR = 60;

  private MisreadOnes() {}

  /** The lines with such numbers in digits. */
  public static List<TextLine> mended(List<TextLine> lines) {
    List<TextLine> mended = new ArrayList<>(lines);
    for (int i = 0; i < mended.size(); i++) {
      String text = mended.get(i).text();
      boolean letter = !text.isEmpty() && (text.charAt(0) == 'l' || text.charAt(0) == 'I');
      if (letter && ONE.matcher(text).find() && isBeforeTwo(mended, i)) {
        mended.set(i, mended.get(i).with("1" + text.substring(1)));
      }
    }
    return mended;
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
