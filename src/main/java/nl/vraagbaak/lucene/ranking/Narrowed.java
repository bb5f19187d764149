package nl.vraagbaak.lucene.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.vraagbaak.search.Query;

/**
 * A typed query apart from the fields typed with it. A field that is typed narrows as a filter that
 * is chosen beside the query does: it says nothing of how the words are to be met.
 *
 * @param rest what is asked for
 * @param fields what must, or must not, be the value of a field
 */
record Narrowed(Query rest, List<Query> fields) {
  Narrowed {
    fields = List.copyOf(fields);
  }

  static Narrowed of(Query tree) {
    List<Query> fields = new ArrayList<>();
    List<Query> rest = new ArrayList<>();
    parts(tree).forEach(part -> (isField(part) ? fields : rest).add(part));
    if (fields.isEmpty()) {
      return new Narrowed(tree, fields);
    }
    return new Narrowed(
        switch (rest.size()) {
          case 0 -> new Query.All();
          case 1 -> rest.getFirst();
          default -> new Query.And(rest);
        },
        fields);
  }

  private static Stream<Query> parts(Query tree) {
    return tree instanceof Query.And and
        ? and.parts().stream().flatMap(Narrowed::parts)
        : Stream.of(tree);
  }

  /** Whether a part asks for the value of a field, or for another than that. */
  static boolean isField(Query part) {
    return switch (part) {
      case Query.Field _, Query.Years _ -> true;
      case Query.Not not -> isField(not.part());
      case Query.Or or -> or.parts().stream().allMatch(Narrowed::isField);
      case Query.All _, Query.Word _, Query.Phrase _, Query.Prefix _, Query.Near _ -> false;
      case Query.Identifier _, Query.Any _, Query.And _ -> false;
    };
  }
}
