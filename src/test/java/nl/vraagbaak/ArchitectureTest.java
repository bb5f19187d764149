package nl.vraagbaak;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the table of rooms in ARCHITECTURE.md: which package may name which. */
class ArchitectureTest {
  private static final String ROOT = "nl.vraagbaak";

  // "nl.vraagbaak.lucene.hits"
  private static final Pattern WITHIN = Pattern.compile("nl\\.vraagbaak\\.[a-z]+\\.[a-z]+");

  // "| `parse` | source, model | Where do questions begin? |"
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\| ([a-z, -]+) \\| ");

  // "| `lucene.hits` | Which of the hits are given? |"
  private static final Pattern ROW_WITHIN = Pattern.compile("(?m)^\\| `([a-z]+\\.[a-z]+)` \\| ");

  /** Room to the rooms it may name. */
  private static final Map<String, Set<String>> ROOMS =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("source", Set.of("model")),
          Map.entry("parse", Set.of("source", "model")),
          Map.entry("gazetteer", Set.of("model")),
          Map.entry("extract", Set.of("model", "gazetteer")),
          Map.entry("join", Set.of("model")),
          Map.entry("cite", Set.of("model")),
          Map.entry("search", Set.of("model")),
          Map.entry("dutch", Set.of()),
          Map.entry("lucene", Set.of("model", "search", "dutch", "join")),
          Map.entry("http", Set.of("model", "search")),
          Map.entry("api", Set.of("model", "search", "http", "cite")),
          Map.entry("web", Set.of("model", "search", "http", "cite")),
          Map.entry(
              "cli",
              Set.of(
                  "model",
                  "source",
                  "parse",
                  "gazetteer",
                  "extract",
                  "join",
                  "cite",
                  "search",
                  "dutch",
                  "lucene",
                  "http",
                  "api",
                  "web")),
          Map.entry("", Set.of("cli")));

  /** Library package to the rooms it may be used in. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "org.apache.lucene", Set.of("dutch", "lucene"),
          "io.micrometer", Set.of("http"),
          "com.github.benmanes.caffeine", Set.of("http", "lucene"),
          "io.javalin", Set.of("http", "api", "web"),
          "org.apache.pdfbox", Set.of("source"),
          "org.apache.poi", Set.of("source"),
          "org.jsoup", Set.of("source"),
          "com.fasterxml.jackson", Set.of("http", "api", "web", "gazetteer", "lucene", "cli"),
          "gg.jte", Set.of("web"),
          "picocli", Set.of("cli"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageStandsInTheTable() {
    Set<String> unknown =
        CLASSES.stream()
            .map(ArchitectureTest::room)
            .filter(room -> !ROOMS.containsKey(room))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unknown).isEmpty();
  }

  @Test
  void roomsNameOnlyTheRoomsTheyMay() {
    assertThat(
            dependencies().stream()
                .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(d -> !room(d.getOriginClass()).equals(room(d.getTargetClass())))
                .filter(
                    d ->
                        !ROOMS
                            .getOrDefault(room(d.getOriginClass()), Set.of())
                            .contains(room(d.getTargetClass())))
                .map(Dependency::getDescription)
                .toList())
        .isEmpty();
  }

  @Test
  void librariesLiveWhereTheyAreNeeded() {
    assertThat(
            dependencies().stream()
                .filter(
                    d ->
                        LIBRARIES.entrySet().stream()
                            .anyMatch(
                                library ->
                                    d.getTargetClass().getPackageName().startsWith(library.getKey())
                                        && !library.getValue().contains(room(d.getOriginClass()))))
                .map(Dependency::getDescription)
                .toList())
        .isEmpty();
  }

  @Test
  void packagesAreFreeOfCircles() {
    SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theTableInTheDocumentIsThisOne() throws IOException {
    Map<String, Set<String>> told = new TreeMap<>();
    Matcher rows = ROW.matcher(Files.readString(Path.of("ARCHITECTURE.md")));
    while (rows.find()) {
      told.put(rows.group(1), rooms(rows.group(2)));
    }
    Map<String, Set<String>> held = new TreeMap<>(ROOMS);
    held.remove("");
    assertThat(told).isEqualTo(held);
  }

  @Test
  void theRoomsWithinRoomsStandInTheDocument() throws IOException {
    Set<String> told =
        ROW_WITHIN
            .matcher(Files.readString(Path.of("ARCHITECTURE.md")))
            .results()
            .map(row -> ROOT + "." + row.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(told).isEqualTo(packagesWithin());
  }

  /** Rooms within rooms; what is deeper belongs to them. */
  private static Set<String> packagesWithin() {
    return CLASSES.stream()
        .map(JavaClass::getPackageName)
        .map(WITHIN::matcher)
        .filter(Matcher::lookingAt)
        .map(Matcher::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> rooms(String cell) {
    return switch (cell) {
      case "-" -> Set.of();
      case "all" ->
          ROOMS.keySet().stream()
              .filter(room -> !room.isEmpty() && !room.equals("cli"))
              .collect(Collectors.toSet());
      default -> Set.of(cell.split(", "));
    };
  }

  private static List<Dependency> dependencies() {
    return CLASSES.stream()
        .map(JavaClass::getDirectDependenciesFromSelf)
        .flatMap(Collection::stream)
        .toList();
  }

  /** First package below the root; empty for the root itself. */
  private static String room(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(ROOT)) {
      return "";
    }
    String below = name.substring(ROOT.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }
}
