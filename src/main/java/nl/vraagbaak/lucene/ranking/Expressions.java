package nl.vraagbaak.lucene.ranking;

import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.search.Thesaurus;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** What words and expressions of more words find, in a record and around it. */
final class Expressions {
  /** Neighbours are looked for in short queries only: it costs reading positions. */
  private static final int MOST_NEIGHBOURS = 4;

  private final RankingFields fields;
  private final Tokens tokens;
  private final WordQueries words;
  private final TextQueries texts;
  private final Thesaurus thesaurus;

  Expressions(
      RankingFields fields,
      Tokens tokens,
      WordQueries words,
      TextQueries texts,
      Thesaurus thesaurus) {
    this.fields = fields;
    this.tokens = tokens;
    this.words = words;
    this.texts = texts;
    this.thesaurus = thesaurus;
  }

  /** The clauses of words in a row; stop words are left out but where there is nothing else. */
  List<Query> row(List<String> row, Strength strength, boolean stopWords) {
    List<Query> clauses = new ArrayList<>();
    int at = 0;
    while (at < row.size()) {
      int length = strength == Strength.STRICT ? 1 : longestKnown(row, at);
      List<String> expression = row.subList(at, at + length);
      if (length > 1) {
        clauses.add(known(expression, strength));
      } else if (stopWords || !DutchAnalysis.isStopWord(expression.getFirst())) {
        clauses.add(word(expression.getFirst(), strength));
      }
      at += length;
    }
    if (strength == Strength.LOOSE) {
      clauses.addAll(neighbours(row));
    }
    return clauses;
  }

  /** One word, with its synonyms. */
  Query word(String word, Strength strength) {
    List<Query> evidence = new ArrayList<>();
    evidence.add(anyField(word, strength));
    if (strength != Strength.STRICT) {
      evidence.addAll(alternatives(word));
    }
    return WordQueries.bestOf(evidence);
  }

  /** What makes a paper as a whole be about words, at the weight that has for its records. */
  Query paper(List<String> row) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    row.forEach(word -> query.add(inField(fields.whole(), word, Strength.FIRM), Occur.SHOULD));
    return new BoostQuery(query.build(), Weights.PAPER);
  }

  private int longestKnown(List<String> row, int at) {
    for (int length = Math.min(Thesaurus.LONGEST, row.size() - at); length > 1; length--) {
      if (!thesaurus.alternatives(String.join(" ", row.subList(at, at + length))).isEmpty()) {
        return length;
      }
    }
    return 1;
  }

  /** An expression of more words: the words, or another expression for the same. */
  private Query known(List<String> expression, Strength strength) {
    BooleanQuery.Builder own = new BooleanQuery.Builder();
    expression.stream()
        .filter(word -> !DutchAnalysis.isStopWord(word))
        .forEach(word -> own.add(anyField(word, strength), Occur.SHOULD));
    List<Query> evidence = new ArrayList<>();
    evidence.add(own.build());
    evidence.addAll(alternatives(String.join(" ", expression)));
    return WordQueries.bestOf(evidence);
  }

  /**
   * Counted by the words typed, so that a long expression for a short one does not count double.
   */
  private List<Query> alternatives(String expression) {
    List<Query> found = new ArrayList<>();
    int typed = tokens.words(expression).size();
    for (String other : thesaurus.alternatives(expression)) {
      List<Token> others = tokens.words(other);
      float weight = Math.min(1, Weights.SYNONYM * typed / Math.max(1, others.size()));
      found.add(new BoostQuery(expression(fields.words(), others), weight));
      found.add(new BoostQuery(expression(fields.context(), others), weight * Weights.CONTEXT));
    }
    return found;
  }

  private Query expression(String field, List<Token> expression) {
    return expression.size() == 1
        ? words.firm(field, expression.getFirst())
        : texts.phrase(field, expression, 0);
  }

  private Query anyField(String word, Strength strength) {
    Query own = inField(fields.words(), word, strength);
    Query whole = inField(fields.whole(), word, strength.firmer());
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().add(own, Occur.SHOULD).add(whole, Occur.SHOULD);
    if (strength == Strength.LOOSE) {
      Query around = inField(fields.context(), word, Strength.FIRM);
      query.add(new BoostQuery(around, Weights.CONTEXT), Occur.SHOULD);
    }
    return query.build();
  }

  /** A typed word may be cut into more ("e-mail"): all of them where it must be met firmly. */
  private Query inField(String field, String word, Strength strength) {
    List<Query> found = tokens.words(word).stream().map(t -> inField(field, t, strength)).toList();
    if (found.size() < 2) {
      return found.isEmpty() ? new MatchNoDocsQuery("no word in " + word) : found.getFirst();
    }
    Occur occur = strength == Strength.LOOSE ? Occur.SHOULD : Occur.MUST;
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    found.forEach(part -> query.add(part, occur));
    return query.build();
  }

  private Query inField(String field, Token token, Strength strength) {
    return switch (strength) {
      case LOOSE -> words.loose(field, token);
      case FIRM -> words.firm(field, token);
      case STRICT -> words.strict(field, token);
    };
  }

  private List<Query> neighbours(List<String> row) {
    List<Query> pairs = new ArrayList<>();
    if (row.size() <= MOST_NEIGHBOURS) {
      for (int at = 0; at + 1 < row.size(); at++) {
        List<Token> pair = tokens.words(row.get(at) + " " + row.get(at + 1));
        pairs.add(new BoostQuery(texts.phrase(fields.words(), pair, 1), Weights.NEIGHBOURS));
      }
    }
    return pairs;
  }
}
