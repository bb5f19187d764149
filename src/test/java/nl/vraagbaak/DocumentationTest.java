package nl.vraagbaak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds what the documents say to what is there. */
class DocumentationTest {
  // "lucene-core-10.6.0.jar"
  private static final Pattern JAR = Pattern.compile("([A-Za-z0-9_.-]+?)-\\d[A-Za-z0-9.-]*\\.jar");
  // "`jetty-*`"
  private static final Pattern QUOTED = Pattern.compile("`([A-Za-z0-9_.*-]+)`");
  // "[ARCHITECTURE.md](ARCHITECTURE.md)"
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");

  @Test
  void everyLibraryHasItsLicenceTold() throws IOException {
    List<Predicate<String>> told =
        QUOTED
            .matcher(Files.readString(Path.of("THIRD-PARTY.md")))
            .results()
            .map(m -> m.group(1).replace(".", "\\.").replace("*", ".*"))
            .map(glob -> Pattern.compile(glob).asMatchPredicate())
            .toList();
    assertThat(libraries()).isNotEmpty();
    assertThat(libraries())
        .filteredOn(name -> told.stream().noneMatch(t -> t.test(name)))
        .isEmpty();
  }

  @Test
  void everyLinkBetweenDocumentsLeadsSomewhere() throws IOException {
    for (Path document : documents()) {
      assertThat(LINK.matcher(Files.readString(document)).results().map(m -> m.group(1)))
          .as(document.toString())
          .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
    }
  }

  @Test
  void decisionsAreNumberedWithoutAGap() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("docs/decisions"))) {
      List<Integer> numbers =
          files
              .map(f -> Integer.parseInt(f.getFileName().toString().substring(0, 4)))
              .sorted()
              .toList();
      assertThat(numbers).isNotEmpty();
      for (int i = 0; i < numbers.size(); i++) {
        assertThat(numbers.get(i)).isEqualTo(i + 1);
      }
    }
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> top = Files.list(Path.of("."));
        Stream<Path> docs = Files.walk(Path.of("docs"))) {
      return Stream.concat(top, docs).filter(f -> f.toString().endsWith(".md")).toList();
    }
  }

  private static List<String> libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> JAR.matcher(Path.of(entry).getFileName().toString()))
        .filter(Matcher::matches)
        .map(m -> m.group(1))
        .distinct()
        .toList();
  }
}
