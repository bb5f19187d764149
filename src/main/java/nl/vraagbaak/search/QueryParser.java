package nl.vraagbaak.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a typed query. Forgiving: whatever is typed becomes a query, and what could not be read as
 * meant is told in a remark. The language, loosest first: OF, EN, words in a row, NABIJ, and NIET
 * or a minus; then brackets, "phrase", ="exact phrase", beginning*, field:value, identifiers.
 *
 * <p>Safe for use by many threads.
 */
public final class QueryParser {
  private static final int LONGEST = 2_000;
  private static final int MOST_LEXEMES = 128;

  private final Naming naming;

  /** With what it knows of identifiers. */
  public QueryParser(Identifiers identifiers) {
    this(new Naming(identifiers, Spelling.AS_TYPED));
  }

  /** With what it knows of identifiers, and of how values of fields are spelled. */
  public QueryParser(Naming naming) {
    this.naming = naming;
  }

  /** What a text asks; any text is a query. */
  public ParsedQuery parse(String typed) {
    List<String> remarks = new ArrayList<>();
    String kept = cut(typed, remarks);
    List<Lexeme> lexemes = QueryLexer.read(kept, remarks);
    if (lexemes.size() > MOST_LEXEMES) {
      remarks.add(
          "De zoekvraag heeft meer dan %d woorden; gezocht op de eerste %1$d."
              .formatted(MOST_LEXEMES));
      lexemes = lexemes.subList(0, MOST_LEXEMES);
    }
    Query tree = new QueryReading(kept, lexemes, naming, remarks).tree();
    if (tree instanceof Query.All && !kept.chars().allMatch(c -> Signs.isSpace((char) c))) {
      remarks.add("In de zoekvraag staat geen woord of getal; alles is gezocht.");
    }
    return new ParsedQuery(typed, tree, remarks.stream().distinct().toList());
  }

  private static String cut(String typed, List<String> remarks) {
    if (typed.length() <= LONGEST) {
      return typed;
    }
    remarks.add("De zoekvraag is langer dan %d tekens; gezocht op het begin.".formatted(LONGEST));
    int end = Character.isHighSurrogate(typed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return typed.substring(0, end);
  }
}
