package nl.vraagbaak.cli;

import java.util.regex.Pattern;

/** What the value of a setting may be. */
enum SettingValue {
  /** Any text but none at all. */
  TEXT("een tekst", "\\S.{0,998}"),
  /** Any text, or none. */
  TEXT_OR_NONE("een tekst of niets", ".{0,999}"),
  /** A file or folder; relative ones count from the program's folder. */
  PATH("een map of bestand", "[^\\x00]{1,999}"),
  /** A port number. */
  PORT("een getal van 0 tot en met 65535", "\\d{1,5}") {
    @Override
    boolean accepts(String value) {
      return super.accepts(value) && Integer.parseInt(value) <= 65_535;
    }
  },
  /** How many, at least one. */
  COUNT("een heel getal van 1 tot en met 999999999", "[1-9]\\d{0,8}"),
  /** How many, or none. */
  COUNT_OR_NONE("een heel getal van 0 tot en met 999999999", "0|[1-9]\\d{0,8}"),
  /** How long: 500ms, 2s, 10m. */
  DURATION("een duur zoals 500ms, 2s of 10m", "[1-9]\\d{0,5}(?:ms|s|m)"),
  /** Yes or no. */
  YES_NO("ja of nee", "ja|nee"),
  /** The two forms of the log. */
  LOG_FORM("plat of json", "plat|json"),
  /** Values parted by commas, or none. */
  LIST("een lijst met komma's ertussen, of niets", ".{0,9999}"),
  /** Names with the SHA-256 of their key, parted by commas, or none. */
  KEYS(
      "een lijst van naam=sha256 (64 hexadecimale tekens) met komma's ertussen, of niets",
      "(?:\\w{1,60}=[0-9a-f]{64}(?:, ?+|$)){0,100}");

  private final String expected;
  private final Pattern form;

  SettingValue(String expected, String form) {
    this.expected = expected;
    this.form = Pattern.compile(form);
  }

  boolean accepts(String value) {
    return form.matcher(value).matches();
  }

  /** What is expected, in Dutch. */
  String expected() {
    return expected;
  }
}
