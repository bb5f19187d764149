package nl.vraagbaak.gazetteer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vraagbaak.model.Law;

/** Reads {@code concordantie.csv}. */
final class ConcordanceList {
  // "240b", "2:20", "13.5", "248octies"
  private static final Pattern NUMBER =
      Pattern.compile("\\d[\\da-z]{0,20}(?:[:.]\\d[\\da-z]{0,20}){0,4}");

  private final ListTable table;
  private final RowChecks checks;

  ConcordanceList(Path folder, List<Problem> problems) {
    this.table =
        ListTable.read(
            folder.resolve("concordantie.csv"),
            List.of("wet", "oud", "nieuw", "datum", "bron"),
            problems);
    this.checks = new RowChecks(table.file(), problems);
  }

  /** The pairs of the list, by law. */
  Concordance concordance(Map<String, Law> lawById) {
    List<Concordance.Pair> pairs = new ArrayList<>();
    Map<String, List<String>> newer = new LinkedHashMap<>();
    for (ListTable.Row row : table.rows()) {
      checks.required(row, "wet", "oud", "nieuw", "datum", "bron");
      Law law = lawById.get(row.cell("wet"));
      Optional<LocalDate> on = date(row.cell("datum"));
      checks.that(row, law != null, "wet '" + row.cell("wet") + "' staat niet in wetten.csv");
      checks.that(
          row, on.isPresent(), "'" + row.cell("datum") + "' is geen datum; schrijf 2024-07-01");
      number(row, "oud");
      number(row, "nieuw");
      checks.that(
          row,
          !row.cell("oud").equals(row.cell("nieuw")),
          "het oude en het nieuwe nummer zijn gelijk");
      if (law == null || on.isEmpty()) {
        continue;
      }
      var pair =
          new Concordance.Pair(law, row.cell("oud"), row.cell("nieuw"), on.get(), row.cell("bron"));
      newer.computeIfAbsent(pair.oldId(), id -> new ArrayList<>()).add(pair.newId());
      checks.that(
          row,
          !Circles.reaches(newer, pair.newId(), pair.oldId()),
          "maakt een kringloop: "
              + pair.newId()
              + " wordt langs andere regels weer "
              + pair.oldId());
      pairs.add(pair);
    }
    return new Concordance(pairs);
  }

  private void number(ListTable.Row row, String column) {
    String number = row.cell(column);
    checks.that(
        row,
        number.isEmpty() || NUMBER.matcher(number).matches(),
        "'" + number + "' is geen artikelnummer; schrijf alleen het nummer: 240b of 2:20");
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
