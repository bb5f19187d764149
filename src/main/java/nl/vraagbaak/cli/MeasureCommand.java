package nl.vraagbaak.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.PageRequest;
import nl.vraagbaak.search.QueryParser;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchRequest;
import nl.vraagbaak.search.Sort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the ranking against judged queries. */
@Command(
    name = "meet",
    description = "Meet hoe goed de volgorde is, met beoordeelde zoekvragen in de vorm van TREC.")
final class MeasureCommand implements Callable<Integer> {
  private static final int DEPTH = 100;

  @Mixin private final IndexOptions options = new IndexOptions();

  @Option(
      names = "--vragen",
      required = true,
      paramLabel = "BESTAND",
      description = "Een regel per zoekvraag: nummer, tab, zoekvraag, eventueel tab en type.")
  private Path queries = Path.of("");

  @Option(
      names = "--oordelen",
      required = true,
      paramLabel = "BESTAND",
      description = "Een regel per oordeel: nummer van de vraag, 0, id van het record, graad.")
  private Path judged = Path.of("");

  @Option(
      names = "--eenheden",
      paramLabel = "BESTAND",
      description =
          "Waar de oordelen andere namen hebben dan de index: naam, tab, bestand, tab, soort, tab,"
              + " nummers.")
  private Optional<Path> units = Optional.empty();

  private final Terminal terminal;

  MeasureCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Judgments judgments = Judgments.read(queries, judged);
    Units named = units.map(Units::read).orElse(Units.BY_ID);
    Parts parts = new Parts(options.settings(terminal));
    QueryParser parser = parts.parser();
    Map<String, List<Measures>> byKind = new TreeMap<>();
    List<Measures> all = new ArrayList<>();
    try (SearchEngine engine = parts.store().openEngine()) {
      for (String id : judgments.measurable()) {
        SearchRequest request = request(parser, judgments.queries().getOrDefault(id, ""));
        List<String> found = named.names(engine.search(request).hits());
        Measures measures = Measures.of(found, judgments.grades().getOrDefault(id, Map.of()));
        byKind.computeIfAbsent(kind(judgments, id), kind -> new ArrayList<>()).add(measures);
        all.add(measures);
      }
    }
    print(byKind, all);
    return 0;
  }

  private static String kind(Judgments judgments, String id) {
    return judgments.kinds().getOrDefault(id, "-");
  }

  private static SearchRequest request(QueryParser parser, String typed) {
    return new SearchRequest(
        parser.parse(typed),
        Filters.NONE.with(Facet.KIND, RecordKind.TEXTS),
        Sort.RELEVANCE,
        new PageRequest(DEPTH, Optional.empty()),
        Set.of(),
        SearchRequest.Options.DEFAULT);
  }

  private void print(Map<String, List<Measures>> byKind, List<Measures> all) {
    terminal
        .out()
        .printf("%-12s %6s  %7s  %9s  %6s%n", "type", "aantal", "nDCG@10", "recall@20", "MRR@10");
    byKind.forEach(this::line);
    line("alle", all);
  }

  private void line(String kind, List<Measures> measures) {
    Measures mean = Measures.mean(measures);
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%-12s %6d  %7.3f  %9.3f  %6.3f%n",
            kind,
            measures.size(),
            mean.ndcg(),
            mean.recall(),
            mean.reciprocal());
  }

  /** How judgments name the records. */
  record Units(Map<String, String> byPlace) {
    /** By the ids of the index. */
    static final Units BY_ID = new Units(Map.of());

    private static final int COLUMNS = 4;

    static Units read(Path file) {
      Map<String, String> byPlace = new TreeMap<>();
      for (String line : Judgments.lines(file)) {
        String[] columns = line.split("\t", -1);
        if (columns.length == COLUMNS) {
          for (String number : columns[3].split(",", -1)) {
            byPlace.putIfAbsent(columns[1] + "/" + columns[2] + "/" + number, columns[0]);
          }
        }
      }
      return new Units(byPlace);
    }

    List<String> names(List<Hit> hits) {
      return hits.stream().flatMap(hit -> name(hit).stream()).toList();
    }

    private Optional<String> name(Hit hit) {
      return switch (hit) {
        case Hit.Text text when !byPlace.isEmpty() ->
            text.entry().numbers().stream()
                .map(number -> byPlace.get(place(text, number)))
                .filter(java.util.Objects::nonNull)
                .findFirst();
        case Hit.Text _, Hit.Article _, Hit.Body _, Hit.Whole _ -> Optional.of(hit.id());
      };
    }

    /** A passage of a letter goes by the number of the answer that it is. */
    private static String place(Hit.Text text, int number) {
      RecordKind kind = text.kind() == RecordKind.PASSAGE ? RecordKind.ANSWER : text.kind();
      return text.paper().head().source() + "/" + kind.key() + "/" + number;
    }
  }
}
