package nl.vraagbaak.lucene.ranking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nl.vraagbaak.dutch.DutchAnalysis;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;

/**
 * The words of an index that a slip of the pen may have meant: one letter too many, too few, wrong
 * or changed of place, two of them in a word of seven letters or more. Nothing with a digit: a
 * number that is one off is another number. Made for one commit; safe for use by many threads.
 */
public final class Slips {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  private static final int MOST = 3;
  private static final int REMEMBERED = 1_000;

  /** Of words with their mark: two letters may differ where there are seven or more. */
  private static final float LIKENESS = 0.72f;

  private static final DirectSpellChecker CHECKER = checker();

  private final IndexReader reader;
  private final String field;
  private final Cache<String, List<String>> known =
      Caffeine.newBuilder().maximumSize(REMEMBERED).executor(Runnable::run).build();

  /**
   * @param field whose terms hold forms, see {@link DutchAnalysis#texts}
   */
  public Slips(IndexReader reader, String field) {
    this.reader = reader;
    this.field = field;
  }

  /**
   * The forms that a word which is in no text may have meant, the likeliest first; none for a word
   * that some text has.
   *
   * @param word in small letters without accents
   */
  public List<String> meant(String word) {
    return isPlain(word) ? known.get(word, this::find) : List.of();
  }

  private static boolean isPlain(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().allMatch(Character::isLetter);
  }

  private List<String> find(String word) {
    Term form = new Term(field, DutchAnalysis.FORM + word);
    try {
      return Stream.of(
              CHECKER.suggestSimilar(
                  form, MOST, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX, LIKENESS))
          .map(found -> found.string.substring(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DirectSpellChecker checker() {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinPrefix(2); // the mark of a form, and its first letter
    checker.setMinQueryLength(SHORTEST);
    checker.setMaxInspections(10);
    return checker;
  }
}
