package nl.vraagbaak.source;

import java.util.Locale;

/** Numbers of lists and notes as they are printed. */
final class ListLabels {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int LARGEST_ROMAN = 3999;

  private ListLabels() {}

  /** A number in the format that Word or OpenDocument names. */
  static String number(int number, String format) {
    return switch (format) {
      case "lowerLetter", "a" -> letters(number);
      case "upperLetter", "A" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman", "i" -> roman(number);
      case "upperRoman", "I" -> roman(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "none", "" -> "";
      default -> Integer.toString(number);
    };
  }

  /** a … z, aa, bb, … as both formats count. */
  private static String letters(int number) {
    if (number < 1) {
      return "";
    }
    String letter = String.valueOf((char) ('a' + (number - 1) % 26));
    return letter.repeat(Math.min(1 + (number - 1) / 26, 5));
  }

  private static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        roman.append(NUMERALS[i]);
        left -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
