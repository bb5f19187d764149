package nl.vraagbaak.dutch;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.Arrays;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/**
 * Composes letters with their marks (NFC), drops soft hyphens and makes every apostrophe straight,
 * before the text is cut into words. Offsets stay those of the text as given. Needed because "ş"
 * written as two characters is not folded to "s", and "foto’s" must equal "foto's".
 */
final class NormalizingCharFilter extends BaseCharFilter {
  /** Few texts have more characters. */
  private static final int USUAL = 1 << 10;

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final String APOSTROPHES = "\u2019\u2018\u02BC\uFF07\u00B4`";

  /** Below this no text has anything to normalise. */
  private static final char PLAIN_LIMIT = '\u00A0';

  private @Nullable Reader normalized;

  NormalizingCharFilter(Reader text) {
    super(text);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (normalized == null) {
      normalized = new StringReader(normalized(whole()));
    }
    return normalized.read(buffer, offset, length);
  }

  private String whole() throws IOException {
    char[] text = new char[USUAL];
    int length = 0;
    for (int more = input.read(text); more >= 0; ) {
      length += more;
      if (length == text.length) {
        text = Arrays.copyOf(text, 2 * length);
      }
      more = input.read(text, length, text.length - length);
    }
    return new String(text, 0, length);
  }

  private String normalized(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int start = 0;
    while (start < text.length()) {
      int end = clusterEnd(text, start);
      out.append(cluster(text, start, end));
      int shorter = end - out.length();
      if (shorter != getLastCumulativeDiff()) {
        addOffCorrectMap(out.length(), shorter);
      }
      start = end;
    }
    return out.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= PLAIN_LIMIT || sign == '`') {
        return false;
      }
    }
    return true;
  }

  /** A character and the marks that are set on it. */
  private static int clusterEnd(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length()
        && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  private static String cluster(String text, int start, int end) {
    char first = text.charAt(start);
    if (end - start > 1) {
      return Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
    }
    if (first == SOFT_HYPHEN) {
      return "";
    }
    return APOSTROPHES.indexOf(first) >= 0 ? "'" : String.valueOf(first);
  }
}
