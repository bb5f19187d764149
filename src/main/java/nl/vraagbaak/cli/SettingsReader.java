package nl.vraagbaak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the settings: defaults, then the settings file ({@code key = value}, {@code #} begins a
 * comment line), then the environment. Faults are told all together, each with its place and the
 * way out.
 */
final class SettingsReader {
  /** Prefix of our variables; these are for the launcher. */
  private static final String PREFIX = "VRAAGBAAK_";

  private static final List<String> OF_LAUNCHER =
      List.of("VRAAGBAAK_CONFIG", "VRAAGBAAK_JAVA_OPTS", "VRAAGBAAK_JVM_FOLDERS", "VRAAGBAAK_AOT");

  private final Path home;
  private final Map<Setting, Settings.Given> values = new EnumMap<>(Setting.class);
  private final List<String> faults = new ArrayList<>();

  private SettingsReader(Path home) {
    this.home = home;
  }

  /**
   * The settings of this program.
   *
   * @param file the settings file asked for; the usual one where empty, which may be absent
   * @throws FailedException if a key is unknown or a value impossible, naming all of them
   */
  static Settings read(Terminal terminal, Optional<Path> file) {
    SettingsReader reader = new SettingsReader(terminal.home());
    Optional<Path> asked =
        file.or(
            () ->
                Optional.ofNullable(terminal.environment().get("VRAAGBAAK_CONFIG"))
                    .map(terminal.home()::resolve));
    Path path = asked.orElse(terminal.home().resolve("config/vraagbaak.properties"));
    if (asked.isPresent() || Files.exists(path)) {
      reader.readFile(path);
    }
    terminal.environment().entrySet().stream()
        .filter(e -> e.getKey().startsWith(PREFIX) && !OF_LAUNCHER.contains(e.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> reader.readVariable(e.getKey(), e.getValue()));
    return reader.settings();
  }

  private Settings settings() {
    if (!faults.isEmpty()) {
      throw FailedException.usage(String.join(System.lineSeparator(), faults));
    }
    return new Settings(home, values);
  }

  private void readFile(Path path) {
    try {
      List<String> lines = Files.readAllLines(path);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (!line.isEmpty() && !line.startsWith("#")) {
          readLine(line, "%s, regel %d".formatted(shown(path), i + 1));
        }
      }
    } catch (IOException e) {
      throw FailedException.usage(
          "%s: het instellingenbestand is niet te lezen; controleer of het bestaat, leesbaar is en in UTF-8 staat."
              .formatted(shown(path)));
    }
  }

  private void readLine(String line, String place) {
    int sign = line.indexOf('=');
    if (sign < 0) {
      faults.add("%s: geen '=' in '%s'; schrijf: sleutel = waarde.".formatted(place, line));
      return;
    }
    String key = line.substring(0, sign).strip();
    Setting.find(key)
        .ifPresentOrElse(
            setting -> take(setting, line.substring(sign + 1).strip(), place),
            () -> unknown(place, "sleutel", key, Stream.of(Setting.values()).map(Setting::key)));
  }

  private void readVariable(String name, String value) {
    Stream.of(Setting.values())
        .filter(s -> s.variable().equals(name))
        .findFirst()
        .ifPresentOrElse(
            setting -> take(setting, value, name),
            () ->
                unknown(
                    "omgeving",
                    "variabele",
                    name,
                    Stream.concat(
                        Stream.of(Setting.values()).map(Setting::variable), OF_LAUNCHER.stream())));
  }

  private void take(Setting setting, String value, String origin) {
    if (setting.value().accepts(value)) {
      values.put(setting, new Settings.Given(value, origin));
    } else {
      faults.add(
          "%s: '%s' kan niet voor '%s'; verwacht wordt %s (standaard: %s)."
              .formatted(
                  origin, value, setting.key(), setting.value().expected(), setting.standard()));
    }
  }

  private void unknown(String place, String what, String name, Stream<String> known) {
    String nearest =
        known.min(Comparator.comparingInt(k -> Spelling.distance(k, name))).orElseThrow();
    String wayOut =
        Spelling.distance(nearest, name) <= 3
            ? "bedoeld is misschien '%s'".formatted(nearest)
            : "'./vraagbaak instellingen' noemt ze alle";
    faults.add("%s: onbekende %s '%s'; %s.".formatted(place, what, name, wayOut));
  }

  private String shown(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return (absolute.startsWith(home) ? home.relativize(absolute) : absolute).toString();
  }
}
