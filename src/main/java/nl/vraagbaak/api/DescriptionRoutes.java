package nl.vraagbaak.api;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Handler;
import nl.vraagbaak.http.HttpSettings;
import nl.vraagbaak.http.Json;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Traits;
import nl.vraagbaak.http.Operation.Words;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.http.Representation;

/** The interface told to programs, from its own definitions. */
record DescriptionRoutes(List<Operation> resources, HttpSettings settings, String version) {
  private static final Words DESCRIBE =
      new Words(
          "openapi",
          "Dienst",
          "Beschrijving van deze interface",
          "Deze beschrijving, als OpenAPI 3.0.3.");

  Stream<Operation> operations() {
    return Stream.of(
        description(),
        file("/.well-known/security.txt", "tekst", "text/plain", this::security)
            .with(Traits.OPERATES));
  }

  private Operation description() {
    return Operation.get(
            "/v1/openapi.json",
            DESCRIBE,
            List.of(),
            Representation.json(
                Map.class,
                call ->
                    Json.reply(new Description(all(), settings, version).document(call.origin()))))
        .with(Traits.FIXED);
  }

  /** The description is part of what it describes. */
  private List<Operation> all() {
    return Stream.concat(resources.stream(), Stream.of(description())).toList();
  }

  private static Operation file(String path, String name, String mediaType, Handler handler) {
    return Operation.get(
        path,
        new Words("", "", path, ""),
        List.of(),
        Representation.text(name, mediaType, handler));
  }

  /** Where to report a leak, as RFC 9116 has it. */
  private Reply security(Call call) {
    Instant expiry = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(365));
    String text =
        """
        Contact: mailto:%s
        Expires: %s
        Preferred-Languages: nl, en
        Canonical: %s/.well-known/security.txt
        """
            .formatted(settings.contact().email(), expiry, call.origin());
    return Reply.of("text/plain; charset=utf-8", text);
  }
}
