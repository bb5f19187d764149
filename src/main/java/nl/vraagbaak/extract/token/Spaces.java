package nl.vraagbaak.extract.token;

/** White space in printed text. */
public final class Spaces {
  private Spaces() {}

  /** The text with one blank for each run of white space, none at its ends. */
  public static String join(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank) {
        joined.append(c);
      } else if (!joined.isEmpty() && joined.charAt(joined.length() - 1) != ' ') {
        joined.append(' ');
      }
    }
    return joined.toString().strip();
  }
}
