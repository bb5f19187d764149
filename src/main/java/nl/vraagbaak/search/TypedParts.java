package nl.vraagbaak.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the signs that the parts of a query tree were read from. Used once. */
final class TypedParts {
  private final String typed;
  private final List<Lexeme> signs;
  private final int[] depths;
  private final TreeSet<Integer> taken = new TreeSet<>();

  TypedParts(String typed) {
    this.typed = typed;
    this.signs = QueryLexer.read(typed, new ArrayList<>());
    this.depths = new int[signs.size()];
    int depth = 0;
    for (int i = 0; i < signs.size(); i++) {
      depth += is(i, Lexeme.Kind.OPEN) ? 1 : is(i, Lexeme.Kind.CLOSE) ? -1 : 0;
      depths[i] = depth;
    }
  }

  /** Takes the signs of a part; false where not all of them are found. */
  boolean take(Query part) {
    boolean negative = part instanceof Query.Not;
    List<Query> leaves = leaves(part instanceof Query.Not not ? not.part() : part);
    boolean group = negative && leaves.size() > 1;
    return !leaves.isEmpty() && !group && leaves.stream().allMatch(leaf -> take(leaf, negative));
  }

  /** What was taken. */
  List<Lexeme> taken() {
    return taken.stream().map(signs::get).toList();
  }

  /** What was not, without the minus before what was. */
  List<Lexeme> left() {
    return IntStream.range(0, signs.size())
        .filter(i -> !taken.contains(i))
        .filter(i -> !(is(i, Lexeme.Kind.NOT) && taken.contains(i + 1)))
        .mapToObj(signs::get)
        .toList();
  }

  /** What a part asks for, taken apart; nothing where it holds a group. */
  private static List<Query> leaves(Query part) {
    return switch (part) {
      case Query.Word _, Query.Prefix _, Query.Phrase _, Query.Field _ -> List.of(part);
      case Query.Years _, Query.Identifier _ -> List.of(part);
      case Query.Any any -> any.parts().stream().flatMap(p -> leaves(p).stream()).toList();
      case Query.Or or when or.parts().stream().allMatch(TypedParts::isField) -> or.parts();
      case Query.Or _, Query.And _, Query.Not _, Query.Near _, Query.All _ -> List.of();
    };
  }

  private static boolean isField(Query part) {
    return part instanceof Query.Field || part instanceof Query.Years;
  }

  private boolean take(Query leaf, boolean negative) {
    Optional<List<Integer>> found =
        leaf instanceof Query.Identifier identifier
            ? places(identifier, negative)
            : IntStream.range(0, signs.size())
                .boxed()
                .filter(i -> isFree(i, negative) && isOf(leaf, signs.get(i)))
                .min(Comparator.comparingInt(i -> rank(leaf, i)))
                .map(List::of);
    found.ifPresent(taken::addAll);
    return found.isPresent();
  }

  private boolean isFree(int place, boolean negative) {
    return !taken.contains(place) && (place > 0 && is(place - 1, Lexeme.Kind.NOT)) == negative;
  }

  /** The signs of the first place where an identifier stands that is not taken. */
  private Optional<List<Integer>> places(Query.Identifier identifier, boolean negative) {
    String text = identifier.typed();
    return Stream.iterate(typed.indexOf(text), at -> at >= 0, at -> typed.indexOf(text, at + 1))
        .map(at -> within(at, at + text.length()))
        .filter(found -> !found.isEmpty() && isFree(found.getFirst(), negative))
        .findFirst();
  }

  private List<Integer> within(int start, int end) {
    return IntStream.range(0, signs.size())
        .filter(i -> signs.get(i).start() >= start && signs.get(i).end() <= end)
        .boxed()
        .toList();
  }

  private static boolean isOf(Query leaf, Lexeme sign) {
    return switch (leaf) {
      case Query.Word word -> sign instanceof Lexeme.Word w && w.text().equals(word.text());
      case Query.Prefix prefix ->
          sign instanceof Lexeme.Word w && w.starred() && w.text().equals(prefix.text());
      case Query.Phrase phrase ->
          (sign instanceof Lexeme.Quoted q && q.text().equals(phrase.text()))
              || (sign instanceof Lexeme.Code c && c.text().equals(phrase.text()));
      case Query.Years years ->
          sign instanceof Lexeme.Value v
              && v.field().facet() == Facet.YEAR
              && YearRange.read(v.text()).equals(Optional.of(years));
      case Query.Field field ->
          sign instanceof Lexeme.Value v && v.field().facet() == field.facet();
      case Query.Identifier _, Query.Any _, Query.And _, Query.Or _, Query.Not _ -> false;
      case Query.Near _, Query.All _ -> false;
    };
  }

  /** Of those that are alike the one outside groups; of values of a field the one typed so. */
  private int rank(Query leaf, int place) {
    boolean other =
        leaf instanceof Query.Field field
            && signs.get(place) instanceof Lexeme.Value value
            && !value.text().equalsIgnoreCase(field.value());
    return depths[place] + (other ? signs.size() : 0);
  }

  private boolean is(int place, Lexeme.Kind kind) {
    return signs.get(place) instanceof Lexeme.Sign sign && sign.kind() == kind;
  }
}
