package nl.vraagbaak.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The settings in force, each with where it comes from.
 *
 * @param home folder of the program; relative paths in the file or environment count from there
 * @param values the value of every setting
 */
public record Settings(Path home, Map<Setting, Given> values) {
  /**
   * A value and where it comes from.
   *
   * @param text the value
   * @param origin in Dutch: "standaard", "config/vraagbaak.properties, regel 12", "--poort"
   */
  record Given(String text, String origin) {}

  /** Copies the values; every setting has one. */
  public Settings {
    Map<Setting, Given> all = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      all.put(setting, new Given(setting.standard(), "standaard"));
    }
    all.putAll(values);
    values = java.util.Collections.unmodifiableMap(all);
  }

  /** The same with one value from the command line. */
  Settings with(Setting setting, String value, String option) {
    if (!setting.value().accepts(value)) {
      throw FailedException.usage(
          "%s: '%s' kan niet; verwacht wordt %s."
              .formatted(option, value, setting.value().expected()));
    }
    Map<Setting, Given> changed = new EnumMap<>(values);
    changed.put(setting, new Given(value, option));
    return new Settings(home, changed);
  }

  /**
   * The same with the folder of the index from the command line, which counts from where it runs.
   */
  Settings withIndex(Optional<Path> folder) {
    return folder
        .map(path -> with(Setting.INDEX, path.toAbsolutePath().toString(), "--index"))
        .orElse(this);
  }

  /** The value of a setting as text. */
  String text(Setting setting) {
    return java.util.Objects.requireNonNull(values.get(setting)).text();
  }

  /** The value of a setting as a whole number. */
  int number(Setting setting) {
    return Integer.parseInt(text(setting));
  }

  /** The value of a setting as a stretch of time. */
  Duration duration(Setting setting) {
    String text = text(setting);
    int unit = (int) text.chars().takeWhile(Character::isDigit).count();
    long amount = Long.parseLong(text.substring(0, unit));
    return switch (text.substring(unit)) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      default -> Duration.ofMinutes(amount);
    };
  }

  /** Whether the value of a setting is yes. */
  boolean yes(Setting setting) {
    return text(setting).equals("ja");
  }

  /** The values of a setting that has several, without blanks. */
  List<String> list(Setting setting) {
    return Stream.of(text(setting).split(","))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /** The value of a setting as a path. */
  Path path(Setting setting) {
    return home.resolve(text(setting)).normalize();
  }
}
