package nl.vraagbaak.lucene;

import java.util.List;
import java.util.stream.Stream;
import nl.vraagbaak.search.Query;

/** The plain words of a query tree that records may have. */
final class QueryWords {
  private QueryWords() {}

  static List<String> of(Query tree) {
    return words(tree).distinct().toList();
  }

  private static Stream<String> words(Query tree) {
    return switch (tree) {
      case Query.Word word -> Stream.of(word.text());
      case Query.Any any -> words(any.parts());
      case Query.And and -> words(and.parts());
      case Query.Or or -> words(or.parts());
      case Query.Near near -> words(List.of(near.left(), near.right()));
      case Query.All _, Query.Phrase _, Query.Prefix _, Query.Field _ -> Stream.empty();
      case Query.Years _, Query.Identifier _, Query.Not _ -> Stream.empty();
    };
  }

  private static Stream<String> words(List<Query> parts) {
    return parts.stream().flatMap(QueryWords::words);
  }
}
