package nl.vraagbaak.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vraagbaak.api.Api;
import nl.vraagbaak.http.Arguments;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Fault;
import nl.vraagbaak.http.Incoming;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.ProblemException;
import nl.vraagbaak.http.QueryString;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.http.SearchParameters;
import nl.vraagbaak.search.OtherNumber;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches on the terminal, with the parameters of the interface over HTTP. */
@Command(name = "zoek", description = "Zoek in de index en toon de resultaten hier.")
final class SearchCommand implements Callable<Integer> {
  @Mixin private final IndexOptions options = new IndexOptions();

  @Option(
      names = "--soort",
      paramLabel = "S",
      split = ",",
      description = "vraag, antwoord, passage, wetsartikel of organisatie; herhaalbaar.")
  private List<String> kinds = List.of();

  @Option(
      names = "--met",
      paramLabel = "NAAM=WAARDE",
      description =
          "Een parameter van /v1/_zoek, zoals wetsartikel=sr-254ba of sorteer=-datum; herhaalbaar.")
  private List<String> more = List.of();

  @Option(
      names = "--aantal",
      paramLabel = "N",
      description = "Aantal resultaten, 1 tot en met 100.")
  private Optional<String> size = Optional.empty();

  @Option(names = "--json", description = "Geef de JSON die /v1/_zoek geeft.")
  private boolean json;

  @Parameters(arity = "0..*", paramLabel = "VRAAG", description = "De zoekvraag; leeg zoekt alles.")
  private List<String> typed = List.of();

  private final Terminal terminal;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Settings settings = options.settings(terminal);
    Parts parts = new Parts(settings);
    try (SearchEngine engine = parts.store().openEngine()) {
      Call asked = asked(origin(settings));
      if (json) {
        print(parts.api(engine), asked);
      } else {
        SearchRequest request = parts.patientReader().read(asked);
        HitPrinter printer = new HitPrinter(terminal.out());
        printer.print(request.query().typed(), engine.search(request));
        OtherNumber.of(request, engine).forEach(printer::print);
      }
    } catch (ProblemException e) {
      throw FailedException.usage(
          e.faults().isEmpty()
              ? e.detail()
              : String.join("\n      ", e.faults().stream().map(this::told).toList()));
    }
    return 0;
  }

  /** By the name that was given here. */
  private String told(Fault fault) {
    String parameter = SearchParameters.SIZE.name();
    return size.isPresent() && fault.name().equals(parameter)
        ? fault.detail().replace(parameter, "--aantal")
        : fault.detail();
  }

  private static String origin(Settings settings) {
    String known = settings.text(Setting.PUBLIC_ADDRESS);
    return known.isEmpty()
        ? "http://%s:%s".formatted(settings.text(Setting.ADDRESS), settings.text(Setting.PORT))
        : known;
  }

  /** The request that would ask the same over HTTP. */
  private Call asked(String origin) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    query.put("q", List.of(String.join(" ", typed)));
    query.put("soort", kinds);
    size.ifPresent(n -> query.put("paginaGrootte", List.of(n)));
    for (String parameter : more) {
      String[] parts = parameter.split("=", 2);
      if (parts.length < 2) {
        throw FailedException.usage(
            "--met: '%s' heeft geen '='; schrijf naam=waarde.".formatted(parameter));
      }
      query.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
    }
    Incoming incoming =
        new Incoming(
            "opdracht",
            "GET",
            "/v1/_zoek",
            QueryString.write(query),
            Map.of(),
            java.io.InputStream::nullInputStream,
            "",
            origin);
    Arguments arguments =
        Arguments.read(SearchParameters.all(), new Arguments.Given(Map.of(), query, Map.of()));
    return new Call(incoming, origin, query, arguments);
  }

  private void print(Api api, Call asked) {
    Operation search =
        api.operations().stream()
            .filter(operation -> operation.path().equals("/v1/_zoek"))
            .findFirst()
            .orElseThrow();
    Reply reply = search.representations().getFirst().handler().handle(asked);
    if (reply.body() instanceof Reply.Bytes whole) {
      terminal.out().println(new String(whole.bytes(), java.nio.charset.StandardCharsets.UTF_8));
    }
  }
}
