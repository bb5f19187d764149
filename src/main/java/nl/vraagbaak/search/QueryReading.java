package nl.vraagbaak.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One reading of a row of signs, by descent. Used once. */
final class QueryReading {
  private static final int DEEPEST = 12;
  private static final int LONGEST_IDENTIFIER = 10;

  private final String typed;
  private final List<Lexeme> lexemes;
  private final Naming naming;
  private final List<String> remarks;
  private int at;
  private int depth;

  QueryReading(String typed, List<Lexeme> lexemes, Naming naming, List<String> remarks) {
    this.typed = typed;
    this.lexemes = lexemes;
    this.naming = naming;
    this.remarks = remarks;
  }

  /** The whole of it; brackets that close nothing are passed over. */
  Query tree() {
    List<Query> parts = new ArrayList<>();
    while (at < lexemes.size()) {
      choices().ifPresent(parts::add);
      if (take(Lexeme.Kind.CLOSE)) {
        remarks.add("Een haakje sluit niets; het is overgeslagen.");
      }
    }
    return switch (parts.size()) {
      case 0 -> new Query.All();
      case 1 -> parts.getFirst();
      default -> new Query.Any(parts);
    };
  }

  private Optional<Query> choices() {
    List<Query> parts = operands(Lexeme.Kind.OR, this::all);
    return parts.size() > 1 ? Optional.of(new Query.Or(parts)) : parts.stream().findFirst();
  }

  private Optional<Query> all() {
    return Row.allOf(operands(Lexeme.Kind.AND, this::row));
  }

  private List<Query> operands(
      Lexeme.Kind operator, java.util.function.Supplier<Optional<Query>> next) {
    List<Query> parts = new ArrayList<>();
    boolean missing;
    boolean operated = false;
    do {
      Optional<Query> part = next.get();
      part.ifPresent(parts::add);
      missing = part.isEmpty();
      if (missing && (operated || peek(operator))) {
        remarks.add(
            "Bij %s ontbreekt een kant; het is overgeslagen."
                .formatted(operator == Lexeme.Kind.OR ? "OF" : "EN"));
      }
      operated = take(operator);
    } while (operated);
    return parts;
  }

  /** Words and other parts in a row: any of the words, all of the rest. */
  private Optional<Query> row() {
    Row row = new Row();
    while (at < lexemes.size() && !peek(Lexeme.Kind.OR) && !peek(Lexeme.Kind.AND)) {
      if (peek(Lexeme.Kind.CLOSE)) {
        break;
      }
      nearness().ifPresent(row::add);
    }
    return row.query();
  }

  private Optional<Query> nearness() {
    Optional<Query> left = part();
    while (at < lexemes.size() && lexemes.get(at) instanceof Lexeme.Nearness near) {
      at++;
      Optional<Query> right = part();
      if (isNearable(left) && isNearable(right)) {
        left = Optional.of(new Query.Near(left.get(), right.get(), near.distance()));
      } else {
        remarks.add("NABIJ staat tussen twee woorden of frasen; gezocht zonder NABIJ.");
        left = both(left, right);
      }
    }
    return left;
  }

  private static boolean isNearable(Optional<Query> part) {
    return part.filter(q -> q instanceof Query.Word || q instanceof Query.Phrase).isPresent();
  }

  private static Optional<Query> both(Optional<Query> left, Optional<Query> right) {
    Row row = new Row();
    left.ifPresent(row::add);
    right.ifPresent(row::add);
    return row.query();
  }

  private Optional<Query> part() {
    if (at >= lexemes.size()) {
      return Optional.empty();
    }
    return switch (lexemes.get(at)) {
      case Lexeme.Word word -> Optional.of(wordOrIdentifier(word));
      case Lexeme.Code code -> next(code(code.text()));
      case Lexeme.Quoted quoted -> next(new Query.Phrase(quoted.text(), quoted.exact()));
      case Lexeme.Value value -> next(field(value));
      case Lexeme.Nearness near -> {
        // Nothing stands before it: it is the word.
        at++;
        remarks.add("NABIJ staat tussen twee woorden of frasen; gezocht zonder NABIJ.");
        yield part();
      }
      case Lexeme.Sign sign -> sign(sign);
    };
  }

  private Optional<Query> next(Query query) {
    at++;
    return Optional.of(query);
  }

  private Optional<Query> sign(Lexeme.Sign sign) {
    return switch (sign.kind()) {
      case OPEN -> group();
      case NOT -> negation();
      case AND, OR, CLOSE -> Optional.empty();
    };
  }

  private Optional<Query> negation() {
    at++;
    Optional<Query> left = at < lexemes.size() ? part() : Optional.empty();
    if (left.isEmpty()) {
      remarks.add("Achter NIET of een minteken staat niets; het is overgeslagen.");
    }
    return left.map(part -> part instanceof Query.Not not ? not.part() : new Query.Not(part));
  }

  private Optional<Query> group() {
    at++;
    if (depth >= DEEPEST) {
      remarks.add("Haakjes gaan tot %d diep; diepere zijn overgeslagen.".formatted(DEEPEST));
      return Optional.empty();
    }
    depth++;
    Optional<Query> inner = choices();
    depth--;
    if (!take(Lexeme.Kind.CLOSE)) {
      remarks.add("Een haakje wordt niet gesloten; gelezen alsof het aan het eind sluit.");
    }
    return inner;
  }

  private Query field(Lexeme.Value value) {
    Facet facet = value.field().facet();
    if (facet == Facet.YEAR) {
      Optional<Query.Years> years = YearRange.read(value.text());
      if (years.isEmpty()) {
        remarks.add(
            "“%s” is geen jaar of reeks jaren (2019..2023); gezocht als woord."
                .formatted(value.text()));
      }
      return years.<Query>map(y -> y).orElseGet(() -> new Query.Word(value.text()));
    }
    return new Query.Field(facet, naming.of(facet, value.text()));
  }

  private Query code(String text) {
    return naming
        .identifier(text)
        .<Query>map(found -> found)
        .orElseGet(() -> new Query.Phrase(text, false));
  }

  /** The longest identifier that begins with this word, or the word itself. */
  private Query wordOrIdentifier(Lexeme.Word word) {
    for (int last = lastOfRow(); last >= at; last--) {
      String text = typed.substring(word.start(), lexemes.get(last).end());
      Optional<Query.Identifier> found =
          text.chars().anyMatch(Character::isDigit) ? naming.identifier(text) : Optional.empty();
      if (found.isPresent()) {
        at = last + 1;
        return found.get();
      }
    }
    at++;
    return word.starred() ? new Query.Prefix(word.text()) : new Query.Word(word.text());
  }

  /** Index of the last word in the row of words that begins here. */
  private int lastOfRow() {
    int last = at;
    while (last + 1 < lexemes.size()
        && last - at + 1 < LONGEST_IDENTIFIER
        && lexemes.get(last + 1) instanceof Lexeme.Word) {
      last++;
    }
    return last;
  }

  private boolean peek(Lexeme.Kind kind) {
    return at < lexemes.size()
        && lexemes.get(at) instanceof Lexeme.Sign sign
        && sign.kind() == kind;
  }

  private boolean take(Lexeme.Kind kind) {
    boolean there = peek(kind);
    if (there) {
      at++;
    }
    return there;
  }
}
