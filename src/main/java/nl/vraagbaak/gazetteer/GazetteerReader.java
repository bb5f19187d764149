package nl.vraagbaak.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vraagbaak.model.Law;
import nl.vraagbaak.model.Organisation;

/** Reads the lists and gathers all that is wrong with them before it refuses them. */
final class GazetteerReader {
  private static final List<String> FILES =
      List.of("wetten.csv", "organisaties.csv", "concordantie.csv", "fracties.csv");

  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  GazetteerReader(Path folder) {
    this.folder = folder;
  }

  Gazetteer read() {
    List<ListedLaw> laws = new LawList(folder, problems).laws();
    Map<String, Law> lawById = new HashMap<>();
    laws.forEach(listed -> lawById.put(listed.law().id(), listed.law()));
    List<Organisation> organisations = new OrganisationList(folder, problems).organisations();
    Concordance concordance = new ConcordanceList(folder, problems).concordance(lawById);
    Groups groups = groups();
    if (!problems.isEmpty()) {
      throw new InvalidListException(problems);
    }
    return new Gazetteer(laws, organisations, concordance, groups, ListPrints.of(folder, FILES));
  }

  private Groups groups() {
    ListTable table =
        ListTable.read(folder.resolve("fracties.csv"), List.of("naam", "aliassen"), problems);
    RowChecks checks = new RowChecks(table.file(), problems);
    FormRegister forms = new FormRegister(table.file(), problems);
    Map<String, List<String>> formsByName = new LinkedHashMap<>();
    for (ListTable.Row row : table.rows()) {
      checks.required(row, "naam");
      checks.separated(row, "aliassen");
      forms.add(Groups.fold(row.cell("naam")), row);
      row.parts("aliassen").forEach(form -> forms.add(Groups.fold(form), row));
      formsByName.put(row.cell("naam"), row.parts("aliassen"));
    }
    return new Groups(formsByName);
  }
}
