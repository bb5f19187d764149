package nl.vraagbaak.lucene.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.search.Query;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;

/**
 * Finds the members of parliament and of government, the groups, the organisations and the laws
 * that plain words name. Of a person the name stands around a record, seldom in it; organisations
 * and laws have more than one. Many are Dutch words too: "Helder" alone, or with its capital behind
 * another word, is a name; in "helder beleid" it is none.
 */
final class Names {
  private static final int LONGEST = 8;

  /** Behind so many words none are looked for. */
  private static final int MOST = 24;

  /** Stands for what is no word, such as an article of law: no name goes on over it. */
  private static final String NO_WORD = "";

  private final DutchAnalysis analysis;
  private final FieldQueries facets;

  Names(DutchAnalysis analysis, FieldQueries facets) {
    this.analysis = analysis;
    this.facets = facets;
  }

  /** By name as typed, what finds the records that whoever bears it has to do with. */
  Map<String, org.apache.lucene.search.Query> in(Query tree) {
    return switch (tree) {
      case Query.Word word -> in(List.of(word.text()));
      case Query.Any any -> in(words(any));
      case Query.All _, Query.Identifier _, Query.Phrase _, Query.Prefix _, Query.Near _ ->
          Map.of();
      case Query.Field _, Query.Years _, Query.And _, Query.Or _, Query.Not _ -> Map.of();
    };
  }

  private static List<String> words(Query.Any any) {
    List<String> words = new ArrayList<>();
    for (Query part : any.parts()) {
      words.add(part instanceof Query.Word word ? word.text() : NO_WORD);
    }
    return words;
  }

  private Map<String, org.apache.lucene.search.Query> in(List<String> words) {
    Map<String, org.apache.lucene.search.Query> found = new LinkedHashMap<>();
    int at = 0;
    while (at < Math.min(MOST, words.size())) {
      int length = Math.min(LONGEST, words.size() - at);
      while (length > 0 && !add(found, words, at, length)) {
        length--;
      }
      at += Math.max(1, length);
    }
    return found;
  }

  private boolean add(
      Map<String, org.apache.lucene.search.Query> found, List<String> words, int at, int length) {
    List<String> row = words.subList(at, at + length);
    String name = String.join(" ", row);
    boolean alone = length == words.size();
    if (row.contains(NO_WORD) || !(alone || length > 1 || hasCapital(name, at) || isNoWord(name))) {
      return false;
    }
    Optional<org.apache.lucene.search.Query> records = facets.named(name);
    records.ifPresent(
        query -> found.put(name, new BoostQuery(new ConstantScoreQuery(query), Weights.NAMED)));
    return records.isPresent();
  }

  /** What is typed first may have a capital for that alone. */
  private static boolean hasCapital(String name, int at) {
    return at > 0 && Character.isUpperCase(name.codePointAt(0));
  }

  private boolean isNoWord(String name) {
    return !analysis.isListed(analysis.lemmas(name)) && !DutchAnalysis.isStopWord(name);
  }
}
