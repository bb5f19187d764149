package nl.vraagbaak.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.vraagbaak.model.Law;

/** Reads {@code wetten.csv}. */
final class LawList {
  // "BWBR0001854", "BWBV0001000", "BWBW33099"
  private static final Pattern BWB = Pattern.compile("BWB[RVW]\\d{5,7}");
  // "32022R2065", "12012E/TXT" is not used: treaties have a BWB id
  private static final Pattern CELEX = Pattern.compile("[1-9]\\d{4}[A-Z]{1,2}\\d{4}");

  private final ListTable table;
  private final List<Problem> problems;
  private final RowChecks checks;

  LawList(Path folder, List<Problem> problems) {
    this.table =
        ListTable.read(
            folder.resolve("wetten.csv"),
            List.of("id", "afkorting", "naam", "aliassen", "bij_artikel", "bwb", "celex"),
            problems);
    this.problems = problems;
    this.checks = new RowChecks(table.file(), problems);
  }

  /** The laws, in the order of the list. */
  List<ListedLaw> laws() {
    FormRegister forms = new FormRegister(table.file(), problems);
    Set<String> ids = new HashSet<>();
    List<ListedLaw> laws = new ArrayList<>();
    for (ListTable.Row row : table.rows()) {
      checks.required(row, "afkorting", "naam");
      checks.id(row, !ids.add(row.cell("id")));
      checks.separated(row, "aliassen", "bij_artikel", "bwb");
      ListedLaw listed = law(row);
      listed.forms().forEach(form -> forms.add(form, row));
      laws.add(listed);
    }
    return laws;
  }

  private ListedLaw law(ListTable.Row row) {
    Map<String, String> books = new LinkedHashMap<>();
    Optional<String> bwb = Optional.empty();
    for (String part : row.parts("bwb")) {
      int is = part.indexOf('=');
      String id = part.substring(is + 1);
      checks.that(
          row,
          BWB.matcher(id).matches(),
          "'" + id + "' is geen BWB-id; een BWB-id lijkt op BWBR0001854");
      checks.that(
          row,
          is != 0,
          "'" + part + "' noemt geen boek; schrijf 6=BWBR0005289, of alleen het BWB-id");
      if (is < 0) {
        bwb = Optional.of(id);
      } else {
        books.put(part.substring(0, is), id);
      }
    }
    row.find("celex")
        .ifPresent(
            id ->
                checks.that(
                    row,
                    CELEX.matcher(id).matches(),
                    "'" + id + "' is geen CELEX-nummer; dat lijkt op 32022R2065"));
    Law law =
        new Law(
            row.cell("id"),
            row.cell("afkorting"),
            row.cell("naam"),
            row.parts("aliassen"),
            bwb,
            row.find("celex"),
            books);
    return new ListedLaw(law, row.parts("bij_artikel"));
  }
}
