package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.ParsedQuery;
import nl.vraagbaak.search.SearchPage.Correction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/**
 * Offers a better spelling for words that the texts do not have. Nothing with a digit: a number
 * that is one off is another number.
 */
final class Spelling {
  private static final int MOST_WORDS = 8;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  /** Of words with their mark: two letters may differ where there are seven or more. */
  private static final float LIKENESS = 0.72f;

  private static final DirectSpellChecker CHECKER = checker();

  private Spelling() {}

  static List<Correction> of(IndexReader reader, ParsedQuery query) throws IOException {
    List<Correction> corrections = new ArrayList<>();
    for (String word : QueryWords.of(query.tree()).stream().limit(MOST_WORDS).toList()) {
      Optional<String> better = isPlain(word) ? better(reader, word) : Optional.empty();
      better.ifPresent(
          b -> corrections.add(new Correction(word, b, replaced(query.typed(), word, b))));
    }
    return corrections;
  }

  private static boolean isPlain(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().allMatch(Character::isLetter);
  }

  private static Optional<String> better(IndexReader reader, String word) throws IOException {
    Terms terms = Terms.of(Wording.DUTCH.words(), word);
    if (terms.list().isEmpty() || reader.docFreq(Schema.WORDS.term(terms.list().getFirst())) > 0) {
      return Optional.empty();
    }
    String form = DutchAnalysis.FORM + NaturalOrder.fold(word);
    SuggestWord[] found =
        CHECKER.suggestSimilar(
            Schema.WORDS.term(form), 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
    return found.length == 0 ? Optional.empty() : Optional.of(found[0].string.substring(1));
  }

  private static String replaced(String typed, String word, String better) {
    // The word as typed, not as a part of another.
    Pattern whole =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])");
    return whole.matcher(typed).replaceFirst(Matcher.quoteReplacement(better));
  }

  private static DirectSpellChecker checker() {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setAccuracy(LIKENESS);
    checker.setMinPrefix(2); // the mark of a form, and its first letter
    checker.setMinQueryLength(SHORTEST);
    checker.setMaxInspections(10);
    return checker;
  }
}
