package nl.vraagbaak.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.vraagbaak.model.PaperHead;

/** Finds the paper that a case number ("2024Z18891") stands for. */
public final class CaseNumbers {
  // "2024z18891", the letter in either case
  private static final Pattern CASE = Pattern.compile("\\d{4}[zZ]\\d{1,6}");

  private CaseNumbers() {}

  /** The id of the first paper that bears a case number, the questions before their answer. */
  public static Optional<String> bearer(String number, SearchEngine engine) {
    if (!CASE.matcher(number).matches()) {
      return Optional.empty();
    }
    String id = number.toLowerCase(Locale.ROOT);
    Query named = new Query.Identifier(Query.IdentifierKind.PAPER, id, number);
    Filters papers = Filters.NONE.with(Facet.KIND, Set.of(RecordKind.PAPER.key()));
    SearchRequest request =
        SearchRequest.of(new ParsedQuery("", named, List.of()), papers).sorted(Sort.OLDEST);
    return engine.search(request).hits().stream()
        .filter(Hit.Whole.class::isInstance)
        .map(hit -> ((Hit.Whole) hit).paper().head())
        .filter(head -> head.caseNumber().filter(number::equalsIgnoreCase).isPresent())
        .map(PaperHead::id)
        .findFirst();
  }
}
