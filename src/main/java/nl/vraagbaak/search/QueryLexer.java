package nl.vraagbaak.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Cuts a typed query into signs. What it cannot read it takes for words, and says so. */
final class QueryLexer {
  /** Codes with a colon in them ("ECLI:NL:HR:2020:1", "CELEX:32022R2065"): no fields. */
  private static final Set<String> CODES = Set.of("ECLI", "CELEX");

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
    if (Signs.isSpace(c)) {
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
    if (Signs.hasWord(text.get())) {
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
    while (at < typed.length() && !Signs.isSpace(typed.charAt(at)) && !endsChunk(at)) {
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
      case "NABIJ", "NEAR" -> found.add(new Lexeme.Nearness(DEFAULT_DISTANCE, start, at));
      default -> {
        return nearness(chunk, start);
      }
    }
    return true;
  }

  /** "NABIJ/5"; with its stroke it is no word, in small letters neither. */
  private boolean nearness(String chunk, int start) {
    String name = chunk.substring(0, Math.max(0, chunk.indexOf('/')));
    if (!name.equalsIgnoreCase("NABIJ") && !name.equalsIgnoreCase("NEAR")) {
      return false;
    }
    Optional<Integer> distance = YearRange.number(chunk.substring(name.length() + 1));
    if (distance.isEmpty()) {
      remarks.add(
          "Achter “%s/” hoort een aantal woorden (NABIJ/5); gelezen als NABIJ/%d."
              .formatted(name, DEFAULT_DISTANCE));
    } else if (distance.get() > GREATEST_DISTANCE) {
      remarks.add("NABIJ gaat tot %d woorden; zo is het gelezen.".formatted(GREATEST_DISTANCE));
    }
    int kept = Math.min(distance.orElse(DEFAULT_DISTANCE), GREATEST_DISTANCE);
    found.add(new Lexeme.Nearness(kept, start, at));
    return true;
  }

  private boolean field(String chunk, int start) {
    int colon = chunk.indexOf(':');
    if (colon < 1 || !chunk.chars().limit(colon).allMatch(Character::isLetter)) {
      return false;
    }
    String typedName = chunk.substring(0, colon);
    if (CODES.contains(typedName.toUpperCase(Locale.ROOT))) {
      found.add(new Lexeme.Code(Signs.trimmed(chunk), start, at));
      return true;
    }
    Optional<FieldName> name = FieldName.find(typedName);
    String value = chunk.substring(colon + 1);
    if (value.isEmpty() && isQuote(at)) {
      value = quotedValue();
    }
    if (name.isEmpty() || !Signs.hasWord(value)) {
      tellField(typedName, name.isPresent(), value);
      return value.isEmpty() ? false : wordsOf(typedName, value, start);
    }
    found.add(new Lexeme.Value(name.get(), value.strip(), start, at));
    return true;
  }

  /** Up to the closing quote; up to a space where there is none. */
  private String quotedValue() {
    int start = at + 1;
    while (at + 1 < typed.length() && !isQuote(at + 1)) {
      at++;
    }
    at++;
    if (isQuote(at)) {
      at++;
      return typed.substring(start, at - 1);
    }
    at = start;
    while (at < typed.length() && !Signs.isSpace(typed.charAt(at)) && !endsChunk(at)) {
      at++;
    }
    String value = typed.substring(start, at);
    if (!value.isEmpty()) {
      remarks.add(
          "Het aanhalingsteken op plaats %d wordt niet gesloten; gelezen als “%s”."
              .formatted(start, value));
    }
    return value;
  }

  /** A field that is none is two words. */
  private boolean wordsOf(String name, String value, int start) {
    word(name, start);
    word(value, start + name.length() + 1);
    return true;
  }

  private void tellField(String name, boolean known, String value) {
    if (known) {
      remarks.add(
          "Achter “%s:” staat geen waarde (zet haar er zonder spatie achter); gezocht op het woord."
              .formatted(name));
    } else if (!value.isEmpty() && !value.startsWith("//")) {
      remarks.add(
          "Er is geen veld “%s”; gezocht op de woorden. Velden: %s."
              .formatted(name.toLowerCase(Locale.ROOT), FieldName.list()));
    }
  }

  private void word(String chunk, int start) {
    boolean starred = chunk.endsWith("*");
    String text = Signs.trimmed(chunk);
    if (!Signs.hasWord(text)) {
      return;
    }
    if (chunk.charAt(0) == '=' && !starred) {
      found.add(new Lexeme.Quoted(text, true, start, start + chunk.length()));
      return;
    }
    if (starred && text.length() < SHORTEST_PREFIX) {
      remarks.add(
          "“%s*” is te kort om af te kappen (ten minste %d tekens); gezocht op het woord."
              .formatted(text, SHORTEST_PREFIX));
    } else if (chunk.indexOf('*') >= 0 && chunk.indexOf('*') < chunk.length() - 1) {
      remarks.add(
          "Een * kan alleen aan het eind van een woord staan; die in “%s” is overgeslagen."
              .formatted(chunk));
    }
    boolean prefix = starred && text.length() >= SHORTEST_PREFIX && text.indexOf('*') < 0;
    found.add(new Lexeme.Word(text, prefix, start, start + chunk.length()));
  }

  private boolean startsSomething(int index) {
    return Signs.isLetter(typed, index)
        || isQuote(index)
        || typed.startsWith("(", index)
        || typed.startsWith("=", index);
  }

  private boolean isQuote(int index) {
    return Signs.isQuote(typed, index);
  }
}
