package nl.vraagbaak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
  @TempDir Path home;

  @BeforeEach
  void configFolder() throws IOException {
    Files.createDirectory(home.resolve("config"));
  }

  @Test
  void withoutFileOrEnvironmentTheDefaultsHold() {
    Settings settings = read(Map.of());
    assertThat(settings.number(Setting.PORT)).isEqualTo(8080);
    assertThat(settings.text(Setting.ADDRESS)).isEqualTo("127.0.0.1");
    assertThat(settings.path(Setting.INDEX)).isEqualTo(home.resolve("index"));
  }

  @Test
  void theEnvironmentGoesBeforeTheFileAndAnOptionBeforeBoth() throws IOException {
    write("# opmerking\n\n poort = 9001 \nadres=::1\nlog.vorm = json\n");
    Settings settings = read(Map.of("VRAAGBAAK_ADRES", "0.0.0.0", "VRAAGBAAK_LOG_VORM", "plat"));
    assertThat(settings.number(Setting.PORT)).isEqualTo(9001);
    assertThat(settings.text(Setting.ADDRESS)).isEqualTo("0.0.0.0");
    assertThat(settings.text(Setting.LOG_FORM)).isEqualTo("plat");
    assertThat(settings.with(Setting.ADDRESS, "::", "--adres").text(Setting.ADDRESS))
        .isEqualTo("::");
  }

  @Test
  void everyFaultIsToldWithItsLineAndTheWayOut() throws IOException {
    write("poort = 9001\npoortt = 1\nlog.vorm = xml\nlos woord\nheel-iets-anders = ja\n");
    assertThatThrownBy(() -> read(Map.of("VRAAGBAAK_POORT", "70000", "VRAAGBAAK_INDX", "x")))
        .isInstanceOf(FailedException.class)
        .hasMessageContaining("config/vraagbaak.properties, regel 2: onbekende sleutel 'poortt'")
        .hasMessageContaining("bedoeld is misschien 'poort'")
        .hasMessageContaining(
            "regel 3: 'xml' kan niet voor 'log.vorm'; verwacht wordt plat of json")
        .hasMessageContaining("regel 4: geen '=' in 'los woord'")
        .hasMessageContaining("regel 5: onbekende sleutel 'heel-iets-anders'; './vraagbaak instel")
        .hasMessageContaining("VRAAGBAAK_POORT: '70000' kan niet")
        .hasMessageContaining("onbekende variabele 'VRAAGBAAK_INDX'; bedoeld is misschien")
        .extracting(e -> ((FailedException) e).kind().exitCode())
        .isEqualTo(2);
  }

  @Test
  void aFileAskedForMustExist() {
    Path absent = home.resolve("nergens.properties");
    assertThatThrownBy(
            () -> SettingsReader.read(new TestTerminal(home).terminal(), Optional.of(absent)))
        .hasMessageContaining("nergens.properties: het instellingenbestand is niet te lezen");
  }

  @Test
  void aWrongOptionIsToldByItsName() {
    assertThatThrownBy(() -> read(Map.of()).with(Setting.PORT, "-1", "--poort"))
        .hasMessage("--poort: '-1' kan niet; verwacht wordt een getal van 0 tot en met 65535.");
  }

  @Test
  void theSettingsFileListsEverySettingWithItsDefaultAndMeaning() throws IOException {
    String file = Files.readString(Path.of("config/vraagbaak.properties"));
    for (Setting setting : Setting.values()) {
      assertThat(file)
          .contains("# %s\n".formatted(setting.meaning()))
          .contains("#%s = %s".formatted(setting.key(), setting.standard()).strip() + "\n");
      assertThat(setting.value().accepts(setting.standard())).as(setting.key()).isTrue();
    }
    assertThat(file.lines().filter(line -> line.matches("#?[a-z.-]+ =.*")).count())
        .as("no key that no setting has")
        .isEqualTo(Setting.values().length);
  }

  @Test
  void theManualForOperatorsListsEverySetting() throws IOException {
    String manual = Files.readString(Path.of("docs/beheer.md"));
    for (Setting setting : Setting.values()) {
      String standard = setting.standard().isEmpty() ? "-" : "`" + setting.standard() + "`";
      assertThat(manual)
          .contains("| `%s` | %s | %s |".formatted(setting.key(), standard, setting.meaning()));
    }
  }

  @Test
  void durationsListsAndChoicesAreRead() throws IOException {
    write("zoek.tijd = 500ms\nexport.tijd=3m\nhttp.proxys = 10.0.0.0/8, ::1 ,\n");
    Settings settings = read(Map.of("VRAAGBAAK_HTTP_PER_MINUUT_EIGEN_MACHINE", "ja"));
    assertThat(settings.duration(Setting.SEARCH_TIME)).hasMillis(500);
    assertThat(settings.duration(Setting.SEARCH_PATIENCE)).hasSeconds(2);
    assertThat(settings.duration(Setting.EXPORT_TIME)).hasMinutes(3);
    assertThat(settings.list(Setting.PROXIES)).containsExactly("10.0.0.0/8", "::1");
    assertThat(settings.list(Setting.ORIGINS)).isEmpty();
    assertThat(settings.yes(Setting.LIMIT_LOOPBACK)).isTrue();
  }

  @Test
  void aKeyIsANameWithItsHash() {
    String hash = "0123456789abcdef".repeat(4);
    SettingValue keys = SettingValue.KEYS;
    assertThat(keys.accepts("")).isTrue();
    assertThat(keys.accepts("wodc=" + hash)).isTrue();
    assertThat(keys.accepts("wodc=%s, nctv=%s".formatted(hash, hash))).isTrue();
    assertThat(keys.accepts("wodc=geheim")).isFalse();
    assertThat(keys.accepts(hash)).isFalse();
  }

  private Settings read(Map<String, String> environment) {
    return SettingsReader.read(new TestTerminal(home, environment).terminal(), Optional.empty());
  }

  private void write(String text) throws IOException {
    Files.writeString(home.resolve("config/vraagbaak.properties"), text);
  }
}
