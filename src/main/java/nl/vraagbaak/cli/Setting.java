package nl.vraagbaak.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every setting: its key in the settings file, its default, what its value may be and what it is
 * for. The file, the environment and the documentation are tested against this list.
 */
public enum Setting {
  /** Folder of the index. */
  INDEX("index", "index", Value.PATH, "Map waarin de index staat."),
  /** Folder of the lists. */
  LISTS(
      "lijsten",
      "config",
      Value.PATH,
      "Map met de lijsten van wetten, organisaties en synoniemen."),
  /** Folder of the sample papers. */
  SAMPLES(
      "voorbeelden",
      "voorbeelden",
      Value.PATH,
      "Map met de voorbeeldstukken die worden geïndexeerd als er nog geen index is."),
  /** Address to listen on. */
  ADDRESS(
      "adres",
      "127.0.0.1",
      Value.TEXT,
      "Adres waarop de server luistert; 0.0.0.0 is elk adres van deze machine."),
  /** Port to listen on. */
  PORT("poort", "8080", Value.PORT, "Poort waarop de server luistert; 0 kiest een vrije."),
  /** Form of the log. */
  LOG_FORM("log.vorm", "plat", Value.LOG_FORM, "Vorm van het logboek op stderr: plat of json.");

  private final String key;
  private final String standard;
  private final Value value;
  private final String meaning;

  Setting(String key, String standard, Value value, String meaning) {
    this.key = key;
    this.standard = standard;
    this.value = value;
    this.meaning = meaning;
  }

  /** The key in the settings file: {@code log.vorm}. */
  public String key() {
    return key;
  }

  /** The value where none is given. */
  public String standard() {
    return standard;
  }

  /** What values it takes. */
  Value value() {
    return value;
  }

  /** What it is for, one Dutch sentence. */
  public String meaning() {
    return meaning;
  }

  /** Its environment variable: {@code VRAAGBAAK_LOG_VORM}. */
  public String variable() {
    return "VRAAGBAAK_" + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** The setting with this key. */
  static Optional<Setting> find(String key) {
    return Stream.of(values()).filter(s -> s.key.equals(key)).findFirst();
  }

  /** What the value of a setting may be. */
  enum Value {
    /** Any text but none at all. */
    TEXT("een tekst") {
      @Override
      boolean accepts(String value) {
        return !value.isBlank();
      }
    },
    /** A file or folder; relative ones count from the program's folder. */
    PATH("een map of bestand") {
      @Override
      boolean accepts(String value) {
        return !value.isBlank() && value.indexOf('\0') < 0;
      }
    },
    /** A port number. */
    PORT("een getal van 0 tot en met 65535") {
      @Override
      boolean accepts(String value) {
        return value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535;
      }
    },
    /** The two forms of the log. */
    LOG_FORM("plat of json") {
      @Override
      boolean accepts(String value) {
        return value.equals("plat") || value.equals("json");
      }
    };

    private final String expected;

    Value(String expected) {
      this.expected = expected;
    }

    abstract boolean accepts(String value);

    /** What is expected, in Dutch. */
    String expected() {
      return expected;
    }
  }
}
