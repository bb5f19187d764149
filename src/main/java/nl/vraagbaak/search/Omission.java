package nl.vraagbaak.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a typed query, and what is left of the query without it.
 *
 * @param what the part as it was typed
 * @param rest the query without it, and without an operator that would join nothing then
 */
public record Omission(String what, String rest) {
  /** Of a part that stands in the query itself, not in a group; empty where it is not found. */
  public static Optional<Omission> of(String typed, Query part) {
    return of(typed, List.of(part))
        .map(one -> part instanceof Query.Not ? new Omission("-" + one.what(), one.rest()) : one);
  }

  /** Of more parts together, none of them one with a minus. */
  public static Optional<Omission> of(String typed, List<Query> several) {
    TypedParts parts = new TypedParts(typed);
    return several.stream().allMatch(parts::take)
        ? Optional.of(new Omission(text(typed, parts.taken()), text(typed, joined(parts.left()))))
        : Optional.empty();
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
