package nl.vraagbaak.gazetteer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of {@code config/}: comma-separated values in UTF-8, a header line, lines that begin with
 * {@code #} are remarks. A cell does not run over a line end, so every row has one line number.
 *
 * @param file the file as named to the reader of a message
 * @param rows the rows below the header
 */
record ListTable(String file, List<Row> rows) {
  private static final ObjectReader CELLS = new CsvMapper().readerFor(String[].class);

  ListTable {
    rows = List.copyOf(rows);
  }

  /** Reads a list; what is wrong with its form goes to the problems. */
  static ListTable read(Path path, List<String> columns, List<Problem> problems) {
    String file = path.toString();
    try {
      List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
      return new ListTable(file, rows(file, lines, columns, problems));
    } catch (CharacterCodingException e) {
      problems.add(new Problem(file, 0, "is geen UTF-8; bewaar de lijst als UTF-8"));
    } catch (IOException e) {
      problems.add(
          new Problem(file, 0, "kan niet worden gelezen: is de map met lijsten de juiste?"));
    }
    return new ListTable(file, List.of());
  }

  private static List<Row> rows(
      String file, List<String> lines, List<String> columns, List<Problem> problems) {
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "");
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(file, i + 1, line, problems);
      if (header.isEmpty()) {
        header = cells;
        if (!header.equals(columns)) {
          problems.add(
              new Problem(file, i + 1, "de kopregel hoort te zijn: " + String.join(",", columns)));
          return List.of();
        }
      } else if (cells.size() > header.size()) {
        problems.add(
            new Problem(
                file,
                i + 1,
                "heeft %d kolommen in plaats van %d; zet een waarde met een komma tussen aanhalingstekens"
                    .formatted(cells.size(), header.size())));
      } else if (!cells.isEmpty()) {
        rows.add(row(i + 1, header, cells));
      }
    }
    if (header.isEmpty()) {
      problems.add(
          new Problem(
              file, 0, "is leeg; de eerste regel hoort te zijn: " + String.join(",", columns)));
    }
    return rows;
  }

  private static List<String> cells(String file, int line, String text, List<Problem> problems) {
    try {
      String[] cells = CELLS.readValue(text);
      return List.of(cells);
    } catch (JsonProcessingException e) {
      problems.add(
          new Problem(file, line, "kan niet worden gelezen: staat er een los aanhalingsteken in?"));
      return List.of();
    }
  }

  private static Row row(int line, List<String> header, List<String> cells) {
    Map<String, String> values = new HashMap<>();
    for (int c = 0; c < cells.size(); c++) {
      values.put(header.get(c), cells.get(c).strip());
    }
    return new Row(line, values);
  }

  /**
   * One row of a list.
   *
   * @param line its line number in the file, from 1
   * @param values its cells by column
   */
  record Row(int line, Map<String, String> values) {
    Row {
      values = Map.copyOf(values);
    }

    /** A cell; empty where the row ends before it. */
    String cell(String column) {
      return values.getOrDefault(column, "");
    }

    /** A cell, or empty where nothing is in it. */
    Optional<String> find(String column) {
      return Optional.of(cell(column)).filter(v -> !v.isEmpty());
    }

    /** The parts of a cell that are separated by a bar. */
    List<String> parts(String column) {
      List<String> parts = new ArrayList<>();
      for (String part : cell(column).split("\\|", -1)) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return parts;
    }
  }
}
