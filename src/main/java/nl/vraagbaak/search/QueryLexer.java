package nl.vraagbaak.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts a typed query into signs. What it cannot read it takes for words, and says so. */
final class QueryLexer {
  private static final String QUOTES = "\"\u201C\u201D\u201E\u201F";

  /** Nobody types these: they come with a title that is pasted, of which the words are meant. */
  private static final String GUILLEMETS = "\u00AB\u00BB";

  private static final int DEFAULT_DISTANCE = 10;
  private static final int GREATEST_DISTANCE = 50;
  private static final int SHORTEST_PREFIX = 3;

  private final String typed;
  private final List<String> remarks;
  private final List<Lexeme> found = new ArrayList<>();
  private int at;

  private QueryLexer(String typed, List<String> remarks) {
    this.typed = typed;
    this.remarks = remarks;
  }

  /** The signs of a query in order; what was not understood is added to the remarks. */
  static List<Lexeme> read(String typed, List<String> remarks) {
    QueryLexer lexer = new QueryLexer(typed, remarks);
    while (lexer.at < typed.length()) {
      lexer.step();
    }
    return lexer.found;
  }

  private void step() {
    char c = typed.charAt(at);
    if (isSpace(c)) {
      at++;
    } else if (c == '(') {
      sign(Lexeme.Kind.OPEN);
    } else if (c == ')') {
      sign(Lexeme.Kind.CLOSE);
    } else if (c == '-' && startsSomething(at + 1)) {
      sign(Lexeme.Kind.NOT);
    } else if (isQuote(at)) {
      quoted(at, false);
    } else if (c == '=' && isQuote(at + 1)) {
      quoted(at + 1, true);
    } else {
      chunk();
    }
  }

  private void sign(Lexeme.Kind kind) {
    found.add(new Lexeme.Sign(kind, at, at + 1));
    at++;
  }

  private void quoted(int quote, boolean exact) {
    Optional<String> text = textBetweenQuotes(quote);
    if (text.isEmpty()) {
      at = quote + 1;
      return;
    }
    int end = quote + text.get().length() + 2;
    if (hasWord(text.get())) {
      found.add(new Lexeme.Quoted(text.get(), exact, at, end));
    }
    at = end;
  }

  private Optional<String> textBetweenQuotes(int quote) {
    for (int i = quote + 1; i < typed.length(); i++) {
      if (isQuote(i)) {
        return Optional.of(typed.substring(quote + 1, i));
      }
    }
    remarks.add(
        "Het aanhalingsteken op plaats %d wordt niet gesloten; de woorden erna zijn los gezocht."
            .formatted(quote + 1));
    return Optional.empty();
  }

  /** Signs up to the next space, bracket or quote. */
  private void chunk() {
    int start = at;
    while (at < typed.length() && !isSpace(typed.charAt(at)) && !endsChunk(at)) {
      at++;
    }
    String chunk = typed.substring(start, at);
    if (!operator(chunk, start) && !field(chunk, start)) {
      word(chunk, start);
    }
  }

  private boolean endsChunk(int index) {
    char c = typed.charAt(index);
    return c == '(' || c == ')' || isQuote(index);
  }

  private boolean operator(String chunk, int start) {
    switch (chunk) {
      case "EN", "AND" -> found.add(new Lexeme.Sign(Lexeme.Kind.AND, start, at));
      case "OF", "OR" -> found.add(new Lexeme.Sign(Lexeme.Kind.OR, start, at));
      case "NIET", "NOT" -> found.add(new Lexeme.Sign(Lexeme.Kind.NOT, start, at));
      default -> {
        return chunk.startsWith("NABIJ") && nearness(chunk.substring(5), start);
      }
    }
    return true;
  }

  private boolean nearness(String rest, int start) {
    if (rest.isEmpty()) {
      found.add(new Lexeme.Nearness(DEFAULT_DISTANCE, start, at));
      return true;
    }
    Optional<Integer> distance = YearRange.number(rest.substring(1));
    if (rest.charAt(0) != '/' || distance.isEmpty()) {
      return false;
    }
    int kept = Math.min(distance.get(), GREATEST_DISTANCE);
    if (kept < distance.get()) {
      remarks.add("NABIJ gaat tot %d woorden; zo is het gelezen.".formatted(GREATEST_DISTANCE));
    }
    found.add(new Lexeme.Nearness(kept, start, at));
    return true;
  }

  private boolean field(String chunk, int start) {
    int colon = chunk.indexOf(':');
    if (colon < 1 || !chunk.chars().limit(colon).allMatch(Character::isLetter)) {
      return false;
    }
    Optional<FieldName> name = FieldName.find(chunk.substring(0, colon));
    String value = chunk.substring(colon + 1);
    if (value.isEmpty() && at < typed.length() && isQuote(at)) {
      value = textBetweenQuotes(at).orElse("");
      at += value.isEmpty() ? 0 : value.length() + 2;
    }
    if (name.isEmpty() || !hasWord(value)) {
      tellField(chunk.substring(0, colon), name.isPresent(), value);
      return value.isEmpty() ? false : wordsOf(chunk.substring(0, colon), value, start);
    }
    found.add(new Lexeme.Value(name.get(), value.strip(), start, at));
    return true;
  }

  /** A field that is none is two words. */
  private boolean wordsOf(String name, String value, int start) {
    word(name, start);
    word(value, start + name.length() + 1);
    return true;
  }

  private void tellField(String name, boolean known, String value) {
    if (known) {
      remarks.add("Achter “%s:” staat geen waarde; gezocht op het woord.".formatted(name));
    } else if (!value.isEmpty() && !value.startsWith("//")) {
      remarks.add(
          "Er is geen veld “%s”; gezocht op de woorden. Velden: %s."
              .formatted(name.toLowerCase(Locale.ROOT), FieldName.list()));
    }
  }

  private void word(String chunk, int start) {
    boolean starred = chunk.endsWith("*");
    String text = trimmed(chunk);
    if (!hasWord(text)) {
      return;
    }
    if (starred && text.length() < SHORTEST_PREFIX) {
      remarks.add(
          "“%s*” is te kort om af te kappen (ten minste %d tekens); gezocht op het woord."
              .formatted(text, SHORTEST_PREFIX));
    } else if (text.indexOf('*') >= 0) {
      remarks.add("Een * kan alleen aan het eind van een woord staan: “%s”.".formatted(chunk));
    }
    boolean prefix = starred && text.length() >= SHORTEST_PREFIX && text.indexOf('*') < 0;
    found.add(new Lexeme.Word(text, prefix, start, start + chunk.length()));
  }

  /** Without the signs around it. */
  private static String trimmed(String chunk) {
    int start = 0;
    int end = chunk.length();
    while (start < end && !isWordSign(chunk.charAt(start))) {
      start++;
    }
    while (end > start && !isWordSign(chunk.charAt(end - 1))) {
      end--;
    }
    return chunk.substring(start, end);
  }

  private static boolean isWordSign(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '\u0300' || isMark(c);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private boolean startsSomething(int index) {
    return index < typed.length()
        && (Character.isLetterOrDigit(typed.charAt(index))
            || typed.charAt(index) == '('
            || typed.charAt(index) == '='
            || isQuote(index));
  }

  private boolean isQuote(int index) {
    return index < typed.length() && QUOTES.indexOf(typed.charAt(index)) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || GUILLEMETS.indexOf(c) >= 0;
  }
}
