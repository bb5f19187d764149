package nl.vraagbaak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, run with JDKs, Maven and program made of three lines of shell. */
class LauncherTest {
  @TempDir Path folder;
  private Path home;

  @BeforeEach
  void installation() throws IOException {
    home = Files.createDirectory(folder.resolve("programma met spatie"));
    Files.copy(Path.of("vraagbaak"), home.resolve("vraagbaak"));
    home.resolve("vraagbaak").toFile().setExecutable(true);
    Files.createFile(home.resolve("vraagbaak.jar"));
    jdk("pad", "17.0.1");
  }

  @Test
  void passesOverAnOldJavaAndTakesTheFirstThatFits() throws Exception {
    Path old = jdk("oud", "17.0.15");
    jdk("jvm/a-17", "17.0.2");
    jdk("jvm/b-25", "25.0.1");
    Outcome outcome = launch(Map.of("JAVA_HOME", old.toString()), "zoek", "een vraag");
    assertThat(outcome.code()).isEqualTo(7);
    assertThat(outcome.out())
        .contains("jvm/b-25")
        .contains("-Dvraagbaak.home=" + home)
        .endsWith("[zoek][een vraag]");
  }

  @Test
  void javaHomeGoesFirstWhenItFits() throws Exception {
    jdk("jvm/b-25", "25.0.1");
    Path newer = jdk("nieuwer", "26");
    assertThat(launch(Map.of("JAVA_HOME", newer.toString())).out()).contains("nieuwer");
  }

  @Test
  void withoutAFittingJavaItNamesTheVersionAndTheWayOut() throws Exception {
    jdk("jvm/a-17", "17.0.2");
    Outcome outcome = launch(Map.of());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("Java 25 of nieuwer").contains("JAVA_HOME");
  }

  @Test
  void buildsAClonedSourceOnceAndAgainWhenItChanges() throws Exception {
    jdk("jvm/b-25", "25.0.1");
    Files.delete(home.resolve("vraagbaak.jar"));
    Files.createDirectories(home.resolve("src/main"));
    Files.createFile(home.resolve("pom.xml"));
    script(
        Files.createDirectories(folder.resolve("bin")).resolve("mvn"),
        "echo gebouwd >> ../bouw.log; mkdir -p target/lib; touch target/vraagbaak.jar");
    assertThat(launch(Map.of()).code()).isEqualTo(7);
    assertThat(launch(Map.of()).code()).isEqualTo(7);
    assertThat(Files.readAllLines(folder.resolve("bouw.log"))).hasSize(1);
    Path source = Files.createFile(home.resolve("src/main/Nieuw.java"));
    source.toFile().setLastModified(System.currentTimeMillis() + 10_000);
    assertThat(launch(Map.of()).code()).isEqualTo(7);
    assertThat(Files.readAllLines(folder.resolve("bouw.log"))).hasSize(2);
  }

  @Test
  void aFailedBuildIsToldAndNothingRuns() throws Exception {
    jdk("jvm/b-25", "25.0.1");
    Files.delete(home.resolve("vraagbaak.jar"));
    Files.createDirectories(home.resolve("src/main"));
    Files.createFile(home.resolve("pom.xml"));
    script(Files.createDirectories(folder.resolve("bin")).resolve("mvn"), "exit 1");
    Outcome outcome = launch(Map.of());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("bouwen is mislukt");
  }

  @Test
  void theStartUpCacheIsMadeForThisProgramAndUsedUntilThatChanges() throws Exception {
    Path jdk = jdk("jvm/b-25", "25.0.1");
    script(
        jdk.resolve("bin/java"),
        "printf '%s' \"$*\"; for a; do case $a in -XX:AOTCacheOutput=*) : > \"${a#*=}\";; esac;"
            + " done");
    Map<String, String> with = Map.of("VRAAGBAAK_AOT", "ja");
    assertThat(launch(with, "zoek").out()).doesNotContain("AOT");
    assertThat(launch(with, "oefen").code()).isZero();
    assertThat(launch(with, "zoek").out()).contains("-XX:AOTCache=" + home);
    assertThat(launch(Map.of(), "zoek").out()).doesNotContain("AOT");
    Files.writeString(home.resolve("vraagbaak.jar"), "andere inhoud");
    assertThat(launch(with, "zoek").out()).doesNotContain("AOT");
  }

  @Test
  void atAFirstStartTheCacheIsMadeInTheBackground() throws Exception {
    Path jdk = jdk("jvm/b-25", "25.0.1");
    script(
        jdk.resolve("bin/java"),
        "for a; do case $a in -XX:AOTCacheOutput=*) : > \"${a#*=}\";; esac; done");
    assertThat(launch(Map.of("VRAAGBAAK_AOT", "ja"), "start").code()).isZero();
    await().atMost(Duration.ofSeconds(20)).until(() -> !caches().isEmpty());
  }

  private List<String> caches() throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("start-") && name.endsWith(".aot"))
          .toList();
    }
  }

  private Path jdk(String name, String version) throws IOException {
    Path jdk = folder.resolve(name);
    script(
        Files.createDirectories(jdk.resolve("bin")).resolve("java"),
        "printf '%s %s' \"$0\" \"$*\"; while [ \"$1\" != -jar ]; do shift; done; shift 2;"
            + " for a; do printf '[%s]' \"$a\"; done; exit 7");
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return jdk;
  }

  private static void script(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/bash\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Outcome launch(Map<String, String> environment, String... args) throws Exception {
    var command = new java.util.ArrayList<>(List.of("./vraagbaak"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().keySet().removeIf(k -> k.equals("JAVA_HOME") || k.startsWith("VRAAG"));
    builder
        .environment()
        .put("PATH", folder.resolve("bin") + ":" + folder.resolve("pad/bin") + ":/usr/bin:/bin");
    builder.environment().put("VRAAGBAAK_JVM_FOLDERS", folder + "/jvm/*");
    builder.environment().put("VRAAGBAAK_AOT", "nee");
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Outcome(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private record Outcome(int code, String out, String err) {}
}
