package nl.vraagbaak.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vraagbaak.model.LawArticle;

/**
 * The other number of an article that a search asks for: to be offered beside what was found, and
 * never merged with it, for the old number still stands for the old text.
 *
 * @param article as asked
 * @param other the record of the other number
 * @param renumbering which of them is newer, from what day, and where that is written
 * @param typed the words of the query that named the article; empty where a filter did
 */
public record OtherNumber(
    LawArticle article, Hit.Article other, LawArticle.Renumbering renumbering, String typed) {
  private static final int MOST = 5;

  /** The other numbers of all articles in the query and the filters of a search. */
  public static List<OtherNumber> of(SearchRequest request, SearchEngine engine) {
    Map<String, String> typedById = new LinkedHashMap<>();
    identifiers(request.query().tree())
        .filter(named -> named.kind() == Query.IdentifierKind.ARTICLE)
        .forEach(named -> typedById.putIfAbsent(named.id(), named.typed()));
    request.filters().of(Facet.ARTICLE).forEach(id -> typedById.putIfAbsent(id, ""));
    return typedById.entrySet().stream()
        .limit(MOST)
        .flatMap(asked -> of(asked.getKey(), asked.getValue(), engine))
        .toList();
  }

  private static Stream<OtherNumber> of(String id, String typed, SearchEngine engine) {
    return engine.findArticle(id).map(Hit.Article::article).stream()
        .flatMap(
            article ->
                article.renumberings().stream()
                    .flatMap(
                        to ->
                            engine.findArticle(to.articleId()).stream()
                                .map(other -> new OtherNumber(article, other, to, typed))));
  }

  private static Stream<Query.Identifier> identifiers(Query tree) {
    return switch (tree) {
      case Query.Identifier named -> Stream.of(named);
      case Query.Any any -> any.parts().stream().flatMap(OtherNumber::identifiers);
      case Query.And and -> and.parts().stream().flatMap(OtherNumber::identifiers);
      case Query.Or or -> or.parts().stream().flatMap(OtherNumber::identifiers);
      case Query.Near near ->
          Stream.of(near.left(), near.right()).flatMap(OtherNumber::identifiers);
      case Query.All _, Query.Word _, Query.Phrase _, Query.Prefix _ -> Stream.empty();
      case Query.Field _, Query.Years _, Query.Not _ -> Stream.empty();
    };
  }

  /** Whether a filter asked for the article. */
  public boolean filtered() {
    return typed.isEmpty();
  }

  /** A typed query with the other number in the place of the one asked for. */
  public String instead(String query) {
    LawArticle named = other.article();
    return query.replace(typed, named.number() + " " + named.law().abbreviation());
  }
}
