package nl.vraagbaak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of judged queries in the form of TREC.
 *
 * @param queries query by its id, in the order of the file
 * @param kinds kind of each query by its id, where the file has a third column
 * @param grades grade by record id, by query id
 */
record Judgments(
    Map<String, String> queries,
    Map<String, String> kinds,
    Map<String, Map<String, Integer>> grades) {

  /**
   * Reads the queries (id, tab, query, perhaps tab and kind) and the judgments (query id, 0, record
   * id, grade).
   *
   * @throws FailedException with file and line for what cannot be read
   */
  static Judgments read(Path queries, Path grades) {
    Map<String, String> typed = new LinkedHashMap<>();
    Map<String, String> kinds = new HashMap<>();
    List<String> lines = lines(queries);
    for (int i = 0; i < lines.size(); i++) {
      String[] columns = lines.get(i).split("\t", -1);
      if (!lines.get(i).isBlank()) {
        require(columns.length >= 2, queries, i, "nummer, tab, zoekvraag");
        typed.put(columns[0], columns[1]);
        kinds.put(columns[0], columns.length > 2 ? columns[2] : "-");
      }
    }
    return new Judgments(typed, kinds, grades(grades));
  }

  private static Map<String, Map<String, Integer>> grades(Path file) {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String[] columns = lines.get(i).strip().split("\\s++", -1);
      if (!lines.get(i).isBlank()) {
        require(
            columns.length == 4 && columns[3].matches("[0-9]"),
            file,
            i,
            "nummer van de vraag, 0, id van het record, graad 0 tot 9");
        grades
            .computeIfAbsent(columns[0], query -> new HashMap<>())
            .put(columns[2], Integer.valueOf(columns[3]));
      }
    }
    return grades;
  }

  private static void require(boolean holds, Path file, int line, String expected) {
    if (!holds) {
      throw FailedException.usage("%s, regel %d: verwacht %s.".formatted(file, line + 1, expected));
    }
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw FailedException.usage(
          "%s is niet te lezen als tekst in UTF-8; bestaat het bestand?".formatted(file));
    }
  }

  /** The queries for which something relevant was judged: the others cannot be measured. */
  List<String> measurable() {
    return queries.keySet().stream()
        .filter(
            id -> grades.getOrDefault(id, Map.of()).values().stream().anyMatch(grade -> grade > 0))
        .toList();
  }
}
