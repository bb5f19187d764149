package nl.vraagbaak.api;

import static nl.vraagbaak.http.Text.escaped;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.ProblemKind;
import nl.vraagbaak.http.QueryString;
import nl.vraagbaak.http.Representation;

/**
 * The interface as a page to read.
 *
 * @param operations what it tells of
 * @param origin where the reader finds the server
 */
record DocumentationPage(List<Operation> operations, String origin) {
  private static final String TOP =
      """
      <!DOCTYPE html>
      <html lang="nl">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>De interface van Vraagbaak</title>
      <link rel="stylesheet" href="/documentatie.css">
      </head>
      <body>
      <a class="skip" href="#inhoud">Naar de inhoud</a>
      <main id="inhoud">
      <h1>De interface van Vraagbaak</h1>
      <p>Alles wat de pagina's van Vraagbaak kunnen, kan een programma ook. Elk antwoord is op te
      vragen zonder aanmelding, tenzij de beheerder om een sleutel vraagt (kopveld
      <code>X-API-Key</code>). De beschrijving voor programma's staat op
      <a href="/v1/openapi.json">/v1/openapi.json</a> (OpenAPI 3.0.3).</p>
      <p>Kies een formaat met het kopveld <code>Accept</code> of met de parameter
      <code>formaat</code>. CSV en NDJSON geven alle resultaten van een zoekvraag, JSON en Atom een
      pagina; de volgende pagina staat in <code>_links.next</code>.</p>
      """;

  String html() {
    StringBuilder page = new StringBuilder(TOP);
    Map<String, List<Operation>> byTag =
        operations.stream()
            .filter(Operation::described)
            .collect(
                Collectors.groupingBy(
                    o -> o.words().tag(), java.util.LinkedHashMap::new, Collectors.toList()));
    contents(byTag, page);
    byTag.forEach(
        (tag, all) -> {
          page.append("<h2>").append(escaped(tag)).append("</h2>\n");
          all.forEach(operation -> section(operation, page));
        });
    problems(page);
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private static void contents(Map<String, List<Operation>> byTag, StringBuilder page) {
    page.append("<nav aria-label=\"Inhoud\"><ul>\n");
    byTag.values().stream()
        .flatMap(List::stream)
        .forEach(
            o ->
                page.append(
                    "<li><a href=\"#%s\">%s</a></li>\n"
                        .formatted(escaped(o.words().id()), escaped(o.words().summary()))));
    page.append("</ul></nav>\n");
  }

  private void section(Operation operation, StringBuilder page) {
    Operation.Words words = operation.words();
    page.append("<section id=\"%s\">\n".formatted(escaped(words.id())))
        .append("<h3>%s</h3>\n".formatted(escaped(words.summary())))
        .append(
            "<p><code>%s %s</code></p>\n"
                .formatted(operation.method().name(), escaped(operation.path())))
        .append("<p>%s</p>\n".formatted(escaped(words.description())));
    parameters(operation, page);
    page.append("<p>Formaten: ")
        .append(
            operation.representations().stream()
                .map(DocumentationPage::format)
                .collect(Collectors.joining(", ")))
        .append(".</p>\n");
    if (operation.method() == Operation.Method.GET) {
      String example = example(operation);
      page.append("<p>Voorbeeld: <a href=\"%s\">%1$s</a></p>\n".formatted(escaped(example)));
    }
    page.append("</section>\n");
  }

  private static String format(Representation format) {
    return "<code>%s</code> (%s)".formatted(escaped(format.mediaType()), escaped(format.name()));
  }

  private static void parameters(Operation operation, StringBuilder page) {
    if (operation.parameters().isEmpty()) {
      return;
    }
    page.append("<table>\n<thead><tr><th scope=\"col\">Parameter</th>")
        .append("<th scope=\"col\">Betekenis</th><th scope=\"col\">Mag zijn</th></tr></thead>\n")
        .append("<tbody>\n");
    for (Parameter<?> parameter : operation.parameters()) {
      page.append(
          "<tr><th scope=\"row\"><code>%s</code></th><td>%s</td><td>%s</td></tr>\n"
              .formatted(
                  escaped(parameter.name()),
                  escaped(parameter.meaning()),
                  escaped(DutchSchema.told(parameter))));
    }
    page.append("</tbody>\n</table>\n");
  }

  /** An address that finds something in the sample papers. */
  private String example(Operation operation) {
    String path = operation.path();
    String query = "";
    for (Parameter<?> parameter : operation.parameters()) {
      String value = QueryString.encoded(parameter.example().toString());
      path = path.replace("{" + parameter.name() + "}", value);
      boolean shown = parameter.occurs() == Parameter.Occurs.ONCE || parameter.name().equals("q");
      if (parameter.in() == Parameter.In.QUERY && shown && !value.isEmpty()) {
        query = "?" + parameter.name() + "=" + value;
      }
    }
    return origin + path + query;
  }

  private static void problems(StringBuilder page) {
    page.append("<h2>Fouten</h2>\n<p>Elke fout is een <code>application/problem+json</code> met")
        .append(" alle fouten in <code>errors</code> bij elkaar.</p>\n<dl>\n");
    for (ProblemKind kind : ProblemKind.values()) {
      page.append(
          "<dt id=\"%s\">%d %s</dt><dd>%s</dd>\n"
              .formatted(
                  escaped(kind.key()),
                  kind.status(),
                  escaped(kind.title()),
                  escaped(kind.advice())));
    }
    page.append("</dl>\n");
  }
}
