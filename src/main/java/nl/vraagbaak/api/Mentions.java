package nl.vraagbaak.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Traits;
import nl.vraagbaak.http.Operation.Words;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.Representation;
import nl.vraagbaak.http.SearchParameters;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchPage;
import nl.vraagbaak.search.SearchRequest;

/** The texts that mention something. */
final class Mentions {
  private static final Set<RecordKind> TEXTS =
      Set.of(RecordKind.QUESTION, RecordKind.ANSWER, RecordKind.PASSAGE);

  private Mentions() {}

  /** A search within the texts that mention one record. */
  static Operation operation(
      String path, Words words, Parameter<String> id, Representation... formats) {
    List<Parameter<?>> parameters = new ArrayList<>(List.of(id, SearchParameters.SORT_NEWEST));
    parameters.addAll(SearchParameters.allBut(SearchParameters.SORT));
    return Operation.get(path, words, parameters, formats).with(Traits.SEARCHES);
  }

  /** A page of it; where no kind of text was chosen, all three. */
  static SearchPage page(SearchEngine engine, SearchRequest request, Facet facet, String id) {
    return Searches.page(engine, narrowed(request, facet, id));
  }

  private static SearchRequest narrowed(SearchRequest request, Facet facet, String id) {
    Set<String> kinds = request.filters().of(Facet.KIND);
    Set<String> texts = TEXTS.stream().map(RecordKind::key).collect(Collectors.toSet());
    return request
        .with(facet, Stream.of(id).collect(Collectors.toSet()))
        .with(Facet.KIND, kinds.isEmpty() ? texts : kinds);
  }
}
