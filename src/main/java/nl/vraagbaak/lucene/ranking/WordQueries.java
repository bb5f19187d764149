package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vraagbaak.dutch.DutchAnalysis;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** What a single word of a query finds in one field. */
final class WordQueries {
  private final RankingFields fields;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Slips slips;
  private final IndexReader reader;

  WordQueries(
      RankingFields fields, Tokens tokens, Vocabulary vocabulary, Slips slips, IndexReader reader) {
    this.fields = fields;
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.slips = slips;
    this.reader = reader;
  }

  /** The very word in all its forms. */
  Query strict(String field, Token token) {
    return new BlendedTerms(field, own(token));
  }

  /** The word in all its forms, also as a part of a compound, or as all the parts of one. */
  Query firm(String field, Token token) {
    return bestOf(evidence(field, token, new BlendedTerms(field, withCompounds(token))));
  }

  /** Any of these words in all their forms, also as parts of compounds, counted as one. */
  Query anyOf(String field, List<Token> choices) {
    Map<String, Float> terms = new LinkedHashMap<>();
    choices.forEach(token -> terms.putAll(withCompounds(token)));
    return new BlendedTerms(field, terms);
  }

  /**
   * As {@link #firm}; where few records have the word, also words like it and single parts of it.
   */
  Query loose(String field, Token token) {
    return loose(field, token, Map.of());
  }

  /** As {@link #loose}; of a word that no text has, also what a slip of the pen meant by it. */
  Query forgiving(String field, Token token) {
    boolean met = records(field, token) > 0 || records(fields.context(), token) > 0;
    return loose(field, token, met ? Map.of() : meant(token));
  }

  private Query loose(String field, Token token, Map<String, Float> meant) {
    Map<String, Float> terms = withCompounds(token);
    int records = records(field, terms.keySet());
    if (records >= Weights.ENOUGH) {
      return firm(field, token);
    }
    Map<String, Float> kin = token.isAcronym() ? new LinkedHashMap<>() : kin(token.lemma());
    kin.putAll(meant);
    kin.forEach((term, weight) -> terms.merge(term, weight, Math::max));
    BlendedTerms blended = new BlendedTerms(field, terms);
    boolean unknown = records == 0 && !kin.isEmpty();
    List<Query> evidence =
        evidence(
            field, token, unknown ? blended.ofUnknown(Collections.max(kin.values())) : blended);
    for (String part : token.parts()) {
      evidence.add(new BoostQuery(part(field, part), Weights.ONE_PART));
    }
    return bestOf(evidence);
  }

  private Map<String, Float> kin(String lemma) {
    Map<String, Float> found = new LinkedHashMap<>();
    for (Vocabulary.Kin kin : vocabulary.kin(lemma)) {
      if (!tokens.parts(kin.term()).contains(lemma)) {
        found.put(kin.term(), (float) kin.weight() * Weights.KIN);
      }
    }
    return found;
  }

  /** What a word that no text has was meant to be, where it is no word that Dutch has. */
  private Map<String, Float> meant(Token token) {
    Map<String, Float> terms = new LinkedHashMap<>();
    if (!tokens.isKnown(token)) {
      float weight = Weights.MEANT;
      for (String form : slips.meant(token.lemma())) {
        for (Token word : tokens.words(form)) {
          addWithCompounds(terms, word.lemma(), weight);
        }
        weight = Weights.ALSO_MEANT;
      }
    }
    return terms;
  }

  /** How many records have a word, also as a part of a compound. */
  int records(String field, Token token) {
    return records(field, withCompounds(token).keySet());
  }

  /** How many records have these terms, one that has more of them counted for each. */
  private int records(String field, Set<String> terms) {
    try {
      int records = 0;
      for (String term : terms) {
        records += reader.docFreq(new Term(field, term));
      }
      return records;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Query> evidence(String field, Token token, BlendedTerms word) {
    List<Query> evidence = new ArrayList<>();
    evidence.add(word);
    if (token.parts().size() > 1) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      token.parts().forEach(part -> all.add(part(field, part), Occur.MUST));
      evidence.add(new BoostQuery(all.build(), Weights.ALL_PARTS));
    }
    return evidence;
  }

  private static Query part(String field, String part) {
    Map<String, Float> terms = new LinkedHashMap<>();
    addWithCompounds(terms, part, 1);
    return new BlendedTerms(field, terms);
  }

  /** A word by itself and as a part of a compound, where it is not there yet. */
  private static void addWithCompounds(Map<String, Float> terms, String lemma, float weight) {
    terms.putIfAbsent(lemma, weight);
    terms.putIfAbsent(DutchAnalysis.PART + lemma, weight * Weights.IN_COMPOUND);
  }

  private static Map<String, Float> own(Token token) {
    Map<String, Float> terms = new LinkedHashMap<>();
    token.acronym().ifPresent(acronym -> terms.put(acronym, 1f));
    terms.putIfAbsent(token.lemma(), token.isAcronym() ? Weights.SMALL_LETTERS : 1f);
    return terms;
  }

  private static Map<String, Float> withCompounds(Token token) {
    Map<String, Float> terms = own(token);
    terms.put(DutchAnalysis.PART + token.lemma(), Weights.IN_COMPOUND);
    return terms;
  }

  static Query bestOf(List<Query> evidence) {
    return switch (evidence.size()) {
      case 0 -> new MatchNoDocsQuery("no word");
      case 1 -> evidence.getFirst();
      default -> new DisjunctionMaxQuery(evidence, Weights.TIE);
    };
  }
}
