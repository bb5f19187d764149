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

  /** The commonest letter between the parts of a compound. */
  private static final String LINK = "s";

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
    if (strength.isLoose()) {
      clauses.addAll(neighbours(row));
    }
    return clauses;
  }

  /** One word, with its synonyms. */
  Query word(String word, Strength strength) {
    List<Query> evidence = new ArrayList<>();
    evidence.add(anyField(word, strength));
    if (strength != Strength.STRICT) {
      evidence.addAll(alternatives(fields.words(), 1, word));
      evidence.addAll(alternatives(fields.context(), Weights.CONTEXT, word));
    }
    return WordQueries.bestOf(evidence);
  }

  /** What of {@link #word} is met in the record itself. */
  Query inRecord(String word, Strength strength) {
    List<Query> evidence = new ArrayList<>();
    evidence.add(inField(fields.words(), word, strength));
    evidence.addAll(alternatives(fields.words(), 1, word));
    return WordQueries.bestOf(evidence);
  }

  /** What of {@link #word} is met around the record. */
  Query around(String word) {
    Query context = inField(fields.context(), word, Strength.FIRM);
    List<Query> evidence = new ArrayList<>();
    evidence.add(new BoostQuery(context, Weights.CONTEXT));
    evidence.addAll(alternatives(fields.context(), Weights.CONTEXT, word));
    return WordQueries.bestOf(evidence);
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
    String text = String.join(" ", expression);
    evidence.addAll(alternatives(fields.words(), 1, text));
    evidence.addAll(alternatives(fields.context(), Weights.CONTEXT, text));
    return WordQueries.bestOf(evidence);
  }

  /** Counted by the words typed, so that a long expression for a short one counts no double. */
  private List<Query> alternatives(String field, float weight, String expression) {
    List<Query> found = new ArrayList<>();
    int typed = tokens.words(expression).size();
    for (String other : thesaurus.alternatives(expression)) {
      List<Token> others = tokens.words(other);
      float share = Math.min(1, Weights.SYNONYM * typed / Math.max(1, others.size()));
      found.add(new BoostQuery(expression(field, others), share * weight));
    }
    return found;
  }

  /** An expression as it stands: in a row in the record, all of it around the record. */
  private Query expression(String field, List<Token> expression) {
    if (expression.size() == 1) {
      return words.firm(field, expression.getFirst());
    }
    if (field.equals(fields.words())) {
      return texts.phrase(field, expression, 0);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    expression.forEach(word -> all.add(words.strict(field, word), Occur.MUST));
    return all.build();
  }

  private Query anyField(String word, Strength strength) {
    Query own = inField(fields.words(), word, strength);
    if (!strength.isLoose()) {
      return own;
    }
    Query around = inField(fields.context(), word, Strength.FIRM);
    return new BooleanQuery.Builder()
        .add(own, Occur.SHOULD)
        .add(new BoostQuery(around, Weights.CONTEXT), Occur.SHOULD)
        .build();
  }

  /** A typed word may be cut into more ("e-mail"): all of them where it must be met firmly. */
  private Query inField(String field, String word, Strength strength) {
    List<Query> found = tokens.words(word).stream().map(t -> inField(field, t, strength)).toList();
    if (found.size() < 2) {
      return found.isEmpty() ? new MatchNoDocsQuery("no word in " + word) : found.getFirst();
    }
    Occur occur = strength.isLoose() ? Occur.SHOULD : Occur.MUST;
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    found.forEach(part -> query.add(part, occur));
    return query.build();
  }

  private Query inField(String field, Token token, Strength strength) {
    return switch (strength) {
      case FORGIVING -> words.forgiving(field, token);
      case LOOSE -> words.loose(field, token);
      case FIRM -> words.firm(field, token);
      case STRICT -> words.strict(field, token);
    };
  }

  /** What two words side by side add: the same in the text, or written as one. */
  private List<Query> neighbours(List<String> row) {
    List<Query> pairs = new ArrayList<>();
    for (int at = 0; at + 1 < row.size(); at++) {
      List<Token> pair = tokens.words(row.get(at) + " " + row.get(at + 1));
      if (row.size() <= MOST_NEIGHBOURS) {
        pairs.add(new BoostQuery(texts.phrase(fields.words(), pair, 1), Weights.NEIGHBOURS));
      }
      if (!DutchAnalysis.isStopWord(row.get(at)) && !DutchAnalysis.isStopWord(row.get(at + 1))) {
        pairs.add(new BoostQuery(asOne(row.get(at), row.get(at + 1)), Weights.AS_ONE));
      }
    }
    return pairs;
  }

  /** "tech bedrijven" is often typed for "techbedrijven". */
  private Query asOne(String left, String right) {
    List<Token> joined = new ArrayList<>(tokens.words(left + right));
    joined.addAll(tokens.words(left + LINK + right));
    return words.anyOf(fields.words(), joined);
  }
}
