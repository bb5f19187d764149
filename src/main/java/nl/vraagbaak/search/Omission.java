package nl.vraagbaak.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A part of a typed query, and what is left of the query without it.
 *
 * @param what the part as it was typed
 * @param rest the query without it, and without an operator that would join nothing then
 */
public record Omission(String what, String rest) {
  /** Of a part that stands in the query itself, not in a group; empty where it is not found. */
  public static Optional<Omission> of(String typed, Query part) {
    List<Lexeme> all = QueryLexer.read(typed, new ArrayList<>());
    List<Lexeme> named = all.stream().filter(belongsTo(part, typed)).toList();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    List<Lexeme> left = new ArrayList<>();
    for (Lexeme lexeme : all) {
      if (!named.contains(lexeme)) {
        left.add(lexeme);
      } else if (part instanceof Query.Not
          && !left.isEmpty()
          && is(left.getLast(), Lexeme.Kind.NOT)) {
        left.removeLast();
      }
    }
    String minus = part instanceof Query.Not ? "-" : "";
    return Optional.of(new Omission(minus + text(typed, named), text(typed, joined(left))));
  }

  /** The signs that a part was read from. */
  private static Predicate<Lexeme> belongsTo(Query part, String typed) {
    return switch (part) {
      case Query.Word word -> l -> l instanceof Lexeme.Word w && w.text().equals(word.text());
      case Query.Prefix prefix ->
          l -> l instanceof Lexeme.Word w && w.starred() && w.text().equals(prefix.text());
      case Query.Phrase phrase ->
          l ->
              (l instanceof Lexeme.Quoted q && q.text().equals(phrase.text()))
                  || (l instanceof Lexeme.Code c && c.text().equals(phrase.text()));
      case Query.Years years ->
          l ->
              l instanceof Lexeme.Value v
                  && v.field().facet() == Facet.YEAR
                  && YearRange.read(v.text()).equals(Optional.of(years));
      case Query.Field field ->
          l -> l instanceof Lexeme.Value v && v.field().facet() == field.facet();
      case Query.Identifier identifier -> within(typed.indexOf(identifier.typed()), identifier);
      case Query.Not not -> belongsTo(not.part(), typed);
      case Query.Any any ->
          any.parts().stream()
              .map(each -> belongsTo(each, typed))
              .reduce(Predicate::or)
              .orElse(l -> false);
      case Query.All _, Query.Near _, Query.And _, Query.Or _ -> l -> false;
    };
  }

  private static Predicate<Lexeme> within(int start, Query.Identifier identifier) {
    return l -> l.start() >= start && l.end() <= start + identifier.typed().length();
  }

  /** Without operators that stand first, last, or before another. */
  private static List<Lexeme> joined(List<Lexeme> lexemes) {
    List<Lexeme> kept = new ArrayList<>();
    for (Lexeme lexeme : lexemes) {
      boolean first =
          kept.isEmpty() || joins(kept.getLast()) || is(kept.getLast(), Lexeme.Kind.OPEN);
      if (!(first && joins(lexeme))) {
        kept.add(lexeme);
      }
    }
    while (!kept.isEmpty() && (joins(kept.getLast()) || is(kept.getLast(), Lexeme.Kind.NOT))) {
      kept.removeLast();
    }
    return kept;
  }

  private static boolean joins(Lexeme lexeme) {
    return is(lexeme, Lexeme.Kind.AND)
        || is(lexeme, Lexeme.Kind.OR)
        || lexeme instanceof Lexeme.Nearness;
  }

  private static boolean is(Lexeme lexeme, Lexeme.Kind kind) {
    return lexeme instanceof Lexeme.Sign sign && sign.kind() == kind;
  }

  /** The signs as they were typed; with a space between those that did not stand side by side. */
  private static String text(String typed, List<Lexeme> lexemes) {
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (Lexeme lexeme : lexemes) {
      text.append(end < 0 || end == lexeme.start() ? "" : " ");
      text.append(typed, lexeme.start(), lexeme.end());
      end = lexeme.end();
    }
    return text.toString();
  }
}
