package nl.vraagbaak.http;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** From a request to its reply: who asks, what is asked, in which format, and whether it is new. */
final class Dispatcher {
  private final HttpSettings.Limits limits;
  private final Proxies proxies;
  private final Origins origins;
  private final Tags tags;
  private final KeptReplies kept;
  private final Gate searches;
  private final Gate streams;
  private final ApiKeys keys;
  private final RateLimit rates;

  Dispatcher(HttpSettings settings, Release release) {
    limits = settings.limits();
    proxies = new Proxies(settings.access().proxies(), settings.publicAddress());
    origins = new Origins(settings.access().origins());
    tags = new Tags(release);
    kept = new KeptReplies(limits.keptBytes());
    searches = new Gate(limits.searches(), limits.queued(), limits.patience());
    streams = new Gate(limits.streams(), 0, limits.patience());
    keys = new ApiKeys(settings.access().keys());
    rates = new RateLimit(limits, System::nanoTime);
  }

  /** How full it is. */
  Map<String, DoubleSupplier> gauges() {
    Map<String, DoubleSupplier> gauges = new LinkedHashMap<>(kept.gauges());
    gauges.put("vraagbaak.searches.waiting", searches::waiting);
    gauges.put("vraagbaak.searches.free", searches::free);
    gauges.put("vraagbaak.streams.free", streams::free);
    return gauges;
  }

  /** Writes the reply of an operation, good or bad. */
  void serve(Incoming request, Operation operation, Map<String, String> path, Outlet outlet) {
    Map<String, String> allowance = new LinkedHashMap<>();
    Outlet shared =
        reply -> {
          Reply told = origins.shared(reply, request, operation.traits().openToAll());
          for (var header : allowance.entrySet()) {
            told = told.with(header.getKey(), header.getValue());
          }
          outlet.write(told);
        };
    try {
      if (operation.traits().guarded()) {
        keys.check(request);
        allowance.putAll(rates.take(proxies.client(request)));
      }
      answer(request, operation, path, shared);
    } catch (ProblemException e) {
      shared.write(Problems.reply(e, request));
    }
  }

  /** Holds its place among the searches or streams until all is written. */
  private void answer(
      Incoming request, Operation operation, Map<String, String> path, Outlet outlet) {
    Call call = call(request, operation, path);
    Representation format =
        Accept.choose(operation.representations(), call.query(), request.header("Accept"));
    Optional<String> tag = tags.of(operation, call, format);
    if (Tags.held(tag, request)) {
      outlet.write(Tags.notModified(tag.orElseThrow(), format));
      return;
    }
    Optional<Reply> again = kept.find(tag);
    if (again.isPresent()) {
      outlet.write(again.get());
      return;
    }
    try (Gate.Place _ = enter(operation, format)) {
      outlet.write(kept.keep(Tags.tagged(format.handler().handle(call), tag)));
    }
  }

  private Gate.Place enter(Operation operation, Representation format) {
    if (format.streamed()) {
      return streams.enter();
    }
    return operation.traits().searches() ? searches.enter() : () -> {};
  }

  private Call call(Incoming request, Operation operation, Map<String, String> path) {
    if (request.path().length() + request.queryString().length() > limits.urlLength()) {
      throw new ProblemException(
          ProblemKind.URI_TOO_LONG,
          "Het adres mag hoogstens " + limits.urlLength() + " tekens lang zijn.");
    }
    Map<String, List<String>> query = QueryString.read(request.queryString());
    Map<String, String> body =
        operation.method() == Operation.Method.POST ? fields(request) : Map.of();
    Arguments arguments =
        Arguments.read(operation.parameters(), new Arguments.Given(path, query, body));
    return new Call(request, proxies.origin(request), query, arguments);
  }

  private Map<String, String> fields(Incoming request) {
    String type = request.header("Content-Type").orElse("").split(";", 2)[0].strip();
    if (!type.equalsIgnoreCase("application/json")) {
      throw new ProblemException(
          ProblemKind.UNSUPPORTED_TYPE, "Stuur de inhoud als application/json.");
    }
    try {
      byte[] body = Body.read(request.body().open(), limits.bodyBytes() + 1, System::nanoTime);
      if (body.length > limits.bodyBytes()) {
        throw new ProblemException(
            ProblemKind.TOO_LARGE,
            "De inhoud mag hoogstens " + limits.bodyBytes() + " bytes groot zijn.");
      }
      return Json.fields(body);
    } catch (IOException e) {
      throw new ProblemException(ProblemKind.BAD_REQUEST, "De inhoud kwam niet heel aan.");
    }
  }

  /** Writes the reply to a method that a path does not know, or to a question about methods. */
  void otherMethod(Incoming request, List<Operation> known, Outlet outlet) {
    String allow = allow(known);
    if (request.method().equals("OPTIONS")) {
      boolean open = known.stream().allMatch(operation -> operation.traits().openToAll());
      outlet.write(origins.preflight(request, allow, open));
      return;
    }
    ProblemException problem =
        new ProblemException(
            ProblemKind.METHOD_NOT_ALLOWED,
            "Hier kan alleen " + allow + ".",
            List.of(),
            Map.of("Allow", allow));
    outlet.write(Problems.reply(problem, request));
  }

  private static String allow(List<Operation> known) {
    List<String> methods = new java.util.ArrayList<>();
    for (Operation operation : known) {
      methods.addAll(
          switch (operation.method()) {
            case GET -> List.of("GET", "HEAD");
            case POST -> List.of("POST");
          });
    }
    methods.add("OPTIONS");
    return String.join(", ", methods);
  }

  /** Writes that there is nothing at this path. */
  static void nothing(Incoming request, Outlet outlet) {
    String detail =
        request.path().length() > 1 && request.path().endsWith("/")
            ? "Hier staat niets; laat de schuine streep aan het eind weg."
            : "Hier staat niets. Het zoekscherm is /; wat programma's kunnen vragen, staat op"
                + " /documentatie.";
    outlet.write(Problems.reply(new ProblemException(ProblemKind.NOT_FOUND, detail), request));
  }
}
