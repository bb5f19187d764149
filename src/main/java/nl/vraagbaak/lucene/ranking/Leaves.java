package nl.vraagbaak.lucene.ranking;

import java.util.List;
import java.util.stream.Stream;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.search.Query;

/** The words that a tree asks for, wherever they stand in it. */
final class Leaves {
  /** More words say no more of what a paper is about. */
  private static final int MOST = 24;

  private Leaves() {}

  /** The words that are no stop words, without those that are left out. */
  static List<String> words(Query tree) {
    return texts(tree)
        .flatMap(text -> Stream.of(text.split("\\s++", -1)))
        .filter(word -> !word.isEmpty() && !DutchAnalysis.isStopWord(word))
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** Whether there are more words than tell what a paper is about; "e-mail" has two. */
  static boolean areMany(Query tree) {
    return texts(tree)
        .flatMap(text -> Stream.of(text.split("\\P{L}++", -1)))
        .skip(MOST)
        .findAny()
        .isPresent();
  }

  /** The identifiers that must or may be met. */
  static List<Query.Identifier> identifiers(Query tree) {
    return switch (tree) {
      case Query.Identifier identifier -> List.of(identifier);
      case Query.Any any -> identifiers(any.parts());
      case Query.And and -> identifiers(and.parts());
      case Query.Or or -> identifiers(or.parts());
      case Query.Word _, Query.Phrase _, Query.Near _, Query.All _ -> List.of();
      case Query.Prefix _, Query.Field _, Query.Years _, Query.Not _ -> List.of();
    };
  }

  private static List<Query.Identifier> identifiers(List<Query> parts) {
    return parts.stream().flatMap(part -> identifiers(part).stream()).distinct().toList();
  }

  private static Stream<String> texts(Query tree) {
    return switch (tree) {
      case Query.Word word -> Stream.of(word.text());
      case Query.Phrase phrase -> Stream.of(phrase.text());
      case Query.Identifier identifier -> Stream.of(identifier.typed());
      case Query.Near near -> Stream.of(near.left(), near.right()).flatMap(Leaves::texts);
      case Query.Any any -> any.parts().stream().flatMap(Leaves::texts);
      case Query.And and -> and.parts().stream().flatMap(Leaves::texts);
      case Query.Or or -> or.parts().stream().flatMap(Leaves::texts);
      case Query.All _, Query.Prefix _, Query.Field _, Query.Years _, Query.Not _ -> Stream.empty();
    };
  }
}
