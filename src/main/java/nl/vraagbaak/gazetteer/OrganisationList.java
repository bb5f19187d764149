package nl.vraagbaak.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.vraagbaak.model.Organisation;

/** Reads {@code organisaties.csv}. */
final class OrganisationList {
  private static final Pattern WIKIDATA = Pattern.compile("Q\\d{1,12}");
  private static final Pattern WEB = Pattern.compile("https?://[^\\s|]{3,200}");

  private final ListTable table;
  private final List<Problem> problems;
  private final RowChecks checks;

  OrganisationList(Path folder, List<Problem> problems) {
    this.table =
        ListTable.read(
            folder.resolve("organisaties.csv"),
            List.of("id", "naam", "afkorting", "aliassen", "soort", "website", "tooi", "wikidata"),
            problems);
    this.problems = problems;
    this.checks = new RowChecks(table.file(), problems);
  }

  /** The organisations, in the order of the list. */
  List<Organisation> organisations() {
    FormRegister forms = new FormRegister(table.file(), problems);
    Map<String, Organisation> byId = new LinkedHashMap<>();
    for (ListTable.Row row : table.rows()) {
      checks.required(row, "naam", "soort");
      checks.id(row, byId.containsKey(row.cell("id")));
      checks.separated(row, "aliassen");
      Organisation organisation = organisation(row);
      byId.put(organisation.id(), organisation);
      forms.add(organisation.name(), row);
      organisation.abbreviation().ifPresent(form -> forms.add(form, row));
      organisation.aliases().forEach(form -> forms.add(form, row));
    }
    return List.copyOf(byId.values());
  }

  private Organisation organisation(ListTable.Row row) {
    List<String> external = new ArrayList<>();
    row.find("tooi")
        .ifPresent(
            uri -> {
              checks.that(row, WEB.matcher(uri).matches(), "'" + uri + "' is geen TOOI-adres");
              external.add(uri);
            });
    row.find("wikidata")
        .ifPresent(
            id -> {
              checks.that(
                  row,
                  WIKIDATA.matcher(id).matches(),
                  "'" + id + "' is geen Wikidata-id; dat lijkt op Q1037495");
              external.add("https://www.wikidata.org/entity/" + id);
            });
    row.find("website")
        .ifPresent(
            uri ->
                checks.that(
                    row,
                    WEB.matcher(uri).matches(),
                    "'" + uri + "' is geen webadres; begin met https://"));
    return new Organisation(
        row.cell("id"),
        row.cell("naam"),
        row.find("afkorting"),
        row.parts("aliassen"),
        row.cell("soort"),
        row.find("website"),
        external);
  }
}
