package nl.vraagbaak.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Traits;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.ProblemKind;
import nl.vraagbaak.http.QueryString;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.web.page.StaticTemplates;
import nl.vraagbaak.web.view.DocumentationView;
import nl.vraagbaak.web.view.DocumentationView.Group;
import nl.vraagbaak.web.view.DocumentationView.Taken;
import nl.vraagbaak.web.view.DocumentationView.Told;
import nl.vraagbaak.web.view.DocumentationView.Trouble;
import nl.vraagbaak.web.view.Frame.Section;

/**
 * The interface for programs as a page to read, from the definitions that answer it.
 *
 * @param described what it tells of
 */
record DocumentationPages(List<Operation> described, Frames frames) {
  List<Operation> operations() {
    return List.of(Operation.page("/documentatie", List.of(), this::page).with(Traits.FIXED));
  }

  private Reply page(Call call) {
    Map<String, List<Operation>> byTag =
        described.stream()
            .filter(Operation::described)
            .collect(
                Collectors.groupingBy(
                    o -> o.words().tag(), LinkedHashMap::new, Collectors.toList()));
    DocumentationView view =
        new DocumentationView(
            frames.of("De interface van Vraagbaak", Section.OTHER),
            byTag.entrySet().stream().map(tag -> group(tag, call.origin())).toList(),
            Arrays.stream(ProblemKind.values()).map(DocumentationPages::trouble).toList());
    return Reply.html(new StaticTemplates().documentatie(view).render());
  }

  private static Group group(Map.Entry<String, List<Operation>> tag, String origin) {
    return new Group(
        tag.getKey(), tag.getValue().stream().map(operation -> told(operation, origin)).toList());
  }

  private static Told told(Operation operation, String origin) {
    Operation.Words words = operation.words();
    return new Told(
        "verzoek-" + words.id(),
        words.summary(),
        operation.method().name() + " " + operation.path(),
        words.description(),
        operation.parameters().stream()
            .map(p -> new Taken(p.name(), p.meaning(), Limits.of(p)))
            .toList(),
        operation.representations().stream()
            .map(format -> format.mediaType() + " (" + format.name() + ")")
            .toList(),
        operation.method() == Operation.Method.GET ? origin + example(operation) : "");
  }

  /** An address that finds something in the sample papers. */
  private static String example(Operation operation) {
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
    return path + query;
  }

  private static Trouble trouble(ProblemKind kind) {
    return new Trouble(kind.key(), kind.status() + " " + kind.title(), kind.advice());
  }
}
