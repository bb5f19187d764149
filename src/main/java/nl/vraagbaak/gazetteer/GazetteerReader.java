package nl.vraagbaak.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vraagbaak.model.Law;
import nl.vraagbaak.model.Organisation;

/** Reads the lists and gathers all that is wrong with them before it refuses them. */
final class GazetteerReader {
  // "BWBR0001854", "BWBV0001000", "BWBW33099"
  private static final Pattern BWB = Pattern.compile("BWB[RVW]\\d{5,7}");
  // "32022R2065", "12012E/TXT" is not used: treaties have a BWB id
  private static final Pattern CELEX = Pattern.compile("[1-9]\\d{4}[A-Z]{1,2}\\d{4}");
  private static final Pattern WIKIDATA = Pattern.compile("Q\\d{1,12}");
  private static final Pattern WEB = Pattern.compile("https?://[^\\s|]{3,200}");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Law> lawById = new LinkedHashMap<>();

  GazetteerReader(Path folder) {
    this.folder = folder;
  }

  Gazetteer read() {
    List<ListedLaw> laws = laws();
    List<Organisation> organisations = organisations();
    Concordance concordance = concordance();
    Groups groups = groups();
    if (!problems.isEmpty()) {
      throw new InvalidListException(problems);
    }
    return new Gazetteer(laws, organisations, concordance, groups, fingerprint());
  }

  private ListTable table(String name, String... columns) {
    return ListTable.read(folder.resolve(name), List.of(columns), problems);
  }

  private List<ListedLaw> laws() {
    ListTable table =
        table("wetten.csv", "id", "afkorting", "naam", "aliassen", "bij_artikel", "bwb", "celex");
    FormRegister forms = new FormRegister(table.file(), problems);
    List<ListedLaw> laws = new ArrayList<>();
    for (ListTable.Row row : table.rows()) {
      required(table, row, "afkorting", "naam");
      checkId(table, row, lawById.containsKey(row.cell("id")));
      ListedLaw listed = law(table, row);
      lawById.put(listed.law().id(), listed.law());
      listed.forms().forEach(form -> forms.add(form, row));
      listed.besideArticle().forEach(form -> forms.add(form, row));
      laws.add(listed);
    }
    return laws;
  }

  private ListedLaw law(ListTable table, ListTable.Row row) {
    Map<String, String> books = new LinkedHashMap<>();
    Optional<String> bwb = Optional.empty();
    for (String part : row.parts("bwb")) {
      int is = part.indexOf('=');
      String id = part.substring(is + 1);
      check(
          table,
          row,
          BWB.matcher(id).matches(),
          "'" + id + "' is geen BWB-id; een BWB-id lijkt op BWBR0001854");
      if (is < 0) {
        bwb = Optional.of(id);
      } else {
        books.put(part.substring(0, is), id);
      }
    }
    row.find("celex")
        .ifPresent(
            id ->
                check(
                    table,
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

  private List<Organisation> organisations() {
    ListTable table =
        table(
            "organisaties.csv",
            "id",
            "naam",
            "afkorting",
            "aliassen",
            "soort",
            "website",
            "tooi",
            "wikidata");
    FormRegister forms = new FormRegister(table.file(), problems);
    Map<String, Organisation> byId = new LinkedHashMap<>();
    for (ListTable.Row row : table.rows()) {
      required(table, row, "naam", "soort");
      checkId(table, row, byId.containsKey(row.cell("id")));
      Organisation organisation = organisation(table, row);
      byId.put(organisation.id(), organisation);
      forms.add(organisation.name(), row);
      organisation.abbreviation().ifPresent(form -> forms.add(form, row));
      organisation.aliases().forEach(form -> forms.add(form, row));
    }
    return List.copyOf(byId.values());
  }

  private Organisation organisation(ListTable table, ListTable.Row row) {
    List<String> external = new ArrayList<>();
    row.find("tooi")
        .ifPresent(
            uri -> {
              check(table, row, WEB.matcher(uri).matches(), "'" + uri + "' is geen TOOI-adres");
              external.add(uri);
            });
    row.find("wikidata")
        .ifPresent(
            id -> {
              check(
                  table,
                  row,
                  WIKIDATA.matcher(id).matches(),
                  "'" + id + "' is geen Wikidata-id; dat lijkt op Q1037495");
              external.add("https://www.wikidata.org/entity/" + id);
            });
    row.find("website")
        .ifPresent(
            uri ->
                check(
                    table,
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

  private Concordance concordance() {
    ListTable table = table("concordantie.csv", "wet", "oud", "nieuw", "datum", "bron");
    List<Concordance.Pair> pairs = new ArrayList<>();
    Map<String, List<String>> newer = new LinkedHashMap<>();
    for (ListTable.Row row : table.rows()) {
      required(table, row, "wet", "oud", "nieuw", "datum", "bron");
      Law law = lawById.get(row.cell("wet"));
      Optional<LocalDate> on = date(row.cell("datum"));
      check(table, row, law != null, "wet '" + row.cell("wet") + "' staat niet in wetten.csv");
      check(
          table,
          row,
          on.isPresent(),
          "'" + row.cell("datum") + "' is geen datum; schrijf 2024-07-01");
      if (law == null || on.isEmpty()) {
        continue;
      }
      var pair =
          new Concordance.Pair(law, row.cell("oud"), row.cell("nieuw"), on.get(), row.cell("bron"));
      newer.computeIfAbsent(pair.oldId(), id -> new ArrayList<>()).add(pair.newId());
      check(
          table,
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

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Groups groups() {
    ListTable table = table("fracties.csv", "naam", "aliassen");
    FormRegister forms = new FormRegister(table.file(), problems);
    Map<String, List<String>> formsByName = new LinkedHashMap<>();
    for (ListTable.Row row : table.rows()) {
      required(table, row, "naam");
      forms.add(Groups.fold(row.cell("naam")), row);
      row.parts("aliassen").forEach(form -> forms.add(Groups.fold(form), row));
      formsByName.put(row.cell("naam"), row.parts("aliassen"));
    }
    return new Groups(formsByName);
  }

  private void required(ListTable table, ListTable.Row row, String... columns) {
    for (String column : columns) {
      check(table, row, !row.cell(column).isEmpty(), "kolom '" + column + "' is leeg");
    }
  }

  private void checkId(ListTable table, ListTable.Row row, boolean taken) {
    String id = row.cell("id");
    check(
        table,
        row,
        ID.matcher(id).matches(),
        "id '" + id + "' mag alleen kleine letters, cijfers en streepjes hebben");
    check(table, row, !taken, "id '" + id + "' staat er al");
  }

  private void check(ListTable table, ListTable.Row row, boolean holds, String message) {
    if (!holds) {
      problems.add(new Problem(table.file(), row.line(), message));
    }
  }

  private String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name :
          List.of("wetten.csv", "organisaties.csv", "concordantie.csv", "fracties.csv")) {
        digest.update(Files.readAllBytes(folder.resolve(name)));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
