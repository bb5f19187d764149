package nl.vraagbaak.source;

import java.util.Locale;

/** Names of files as they are shown: never a character that breaks a line or hides text. */
final class Names {
  private static final int LONGEST = 300;

  private Names() {}

  /** The name with control and formatting characters written as "\n" or "\u202E". */
  static String printable(String name) {
    StringBuilder shown = new StringBuilder();
    name.codePoints().limit(LONGEST).forEach(c -> append(shown, c));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    if (c == '\n') {
      shown.append("\\n");
    } else if (isUnsafe(c)) {
      shown.append(String.format(Locale.ROOT, "\\u%04X", c));
    } else {
      shown.appendCodePoint(c);
    }
  }

  private static boolean isUnsafe(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
