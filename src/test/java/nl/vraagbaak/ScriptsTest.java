package nl.vraagbaak;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scripts for operators, beside a program of three lines that finds every copy whole, or none.
 */
class ScriptsTest {
  @TempDir Path folder;
  private Path home;

  @BeforeEach
  void installation() throws IOException {
    home = Files.createDirectories(folder.resolve("programma"));
    Files.createDirectories(home.resolve("scripts"));
    for (String script : List.of("reservekopie", "terugzetten", "gezond", "instelling")) {
      Files.copy(Path.of("scripts", script), home.resolve("scripts/" + script));
      executable(home.resolve("scripts/" + script));
    }
    Files.createDirectories(home.resolve("index/g1"));
    Files.writeString(home.resolve("index/g1/segment"), "een");
    checkFinds(0);
  }

  @Test
  void aBackupIsACopyThatWasChecked() throws Exception {
    assertThat(run("scripts/reservekopie", "kopieen/vandaag").code()).isZero();
    assertThat(home.resolve("kopieen/vandaag/g1/segment")).hasContent("een");
  }

  @Test
  void theIndexOfTheSettingsIsCopiedAndPutBack() throws Exception {
    Files.createDirectories(home.resolve("config"));
    Files.createDirectories(home.resolve("elders/g1"));
    Files.writeString(home.resolve("elders/g1/segment"), "van elders");
    Files.writeString(
        home.resolve("config/vraagbaak.properties"),
        "# index = index\n poort = 9 \n index = elders ");
    assertThat(run("scripts/instelling", "poort", "8080").text()).isEqualTo("9\n");
    assertThat(run("scripts/instelling", "log.vorm", "plat").text()).isEqualTo("plat\n");
    assertThat(run("scripts/reservekopie", "kopie").code()).isZero();
    assertThat(home.resolve("kopie/g1/segment")).hasContent("van elders");
    Files.writeString(home.resolve("elders/g1/segment"), "stuk");
    assertThat(run("scripts/terugzetten", "kopie").code()).isZero();
    assertThat(home.resolve("elders/g1/segment")).hasContent("van elders");
    assertThat(home.resolve("index/g1/segment")).hasContent("een");
  }

  @Test
  void aCopyThatIsNotWholeIsNotKept() throws Exception {
    checkFinds(1);
    Outcome outcome = run("scripts/reservekopie", "kopieen/vandaag");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.text()).contains("geen goede kopie");
    try (Stream<Path> left = Files.list(home.resolve("kopieen"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void anExistingFolderIsNotOverwritten() throws Exception {
    Files.createDirectories(home.resolve("kopie"));
    assertThat(run("scripts/reservekopie", "kopie").code()).isEqualTo(2);
  }

  @Test
  void aCopyIsPutBackAndTheIndexThatWasThereStays() throws Exception {
    run("scripts/reservekopie", "kopie");
    Files.writeString(home.resolve("index/g1/segment"), "stuk");
    assertThat(run("scripts/terugzetten", "kopie").code()).isZero();
    assertThat(home.resolve("index/g1/segment")).hasContent("een");
    try (Stream<Path> files = Files.list(home)) {
      Path old = files.filter(f -> f.toString().contains("index.voor-")).findFirst().orElseThrow();
      assertThat(old.resolve("g1/segment")).hasContent("stuk");
    }
  }

  @Test
  void aDamagedCopyIsNotPutBack() throws Exception {
    run("scripts/reservekopie", "kopie");
    Files.writeString(home.resolve("index/g1/segment"), "nieuw");
    checkFinds(1);
    assertThat(run("scripts/terugzetten", "kopie").code()).isEqualTo(1);
    assertThat(home.resolve("index/g1/segment")).hasContent("nieuw");
  }

  @Test
  void healthIsWhatTheServerSays() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    int[] status = {200};
    server.createContext(
        "/health/ready",
        exchange -> {
          exchange.sendResponseHeaders(status[0], -1);
          exchange.close();
        });
    server.start();
    String port = String.valueOf(server.getAddress().getPort());
    try {
      assertThat(run("scripts/gezond", port).code()).isZero();
      status[0] = 503;
      assertThat(run("scripts/gezond", port).code()).isEqualTo(1);
    } finally {
      server.stop(0);
    }
    assertThat(run("scripts/gezond", port).code()).as("nobody listens").isEqualTo(1);
  }

  private void checkFinds(int code) throws IOException {
    Files.writeString(
        home.resolve("vraagbaak"), "#!/bin/sh\n[ \"$1\" = controleer ] && exit " + code);
    executable(home.resolve("vraagbaak"));
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Outcome run(String... command) throws Exception {
    Path text = folder.resolve("uitvoer");
    List<String> all = new ArrayList<>(List.of(command));
    all.set(0, home.resolve(command[0]).toString());
    ProcessBuilder builder =
        new ProcessBuilder(all)
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(text.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("VRAAGBAAK"));
    Process process = builder.start();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return new Outcome(process.exitValue(), Files.readString(text));
  }

  private record Outcome(int code, String text) {}
}
