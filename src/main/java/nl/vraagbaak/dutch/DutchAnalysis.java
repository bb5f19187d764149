package nl.vraagbaak.dutch;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * How Dutch text becomes terms. Two chains are enough: {@link #words} for ranking and phrases over
 * word stems, {@link #forms} for the very forms as printed. Both normalise first, see {@link
 * NormalizingCharFilter}. Safe for use by many threads.
 */
public final class DutchAnalysis {
  /** Counted up with every change that gives other terms for the same text. */
  private static final int VERSION = 1;

  private final Analyzer words = new Chain(DutchAnalysis::stems);
  private final Analyzer forms = new Chain(DutchAnalysis::folded);

  /**
   * Terms for ranking, phrases and nearness: one stem a position, with extra terms at the same
   * position for acronyms (in capitals). No stop words are left out.
   */
  public Analyzer words() {
    return words;
  }

  /** The forms as printed, without case or accents: for exact phrases, prefixes and spelling. */
  public Analyzer forms() {
    return forms;
  }

  /** Names the terms that this analysis gives: indexes made with another one must be made anew. */
  public String fingerprint() {
    return "nl-" + VERSION;
  }

  /** Whether a query that has other words may leave this one, in any case, out. */
  public static boolean isStopWord(String word) {
    return StopWords.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  private static TokenStream stems(TokenStream tokens) {
    return new ASCIIFoldingFilter(
        new SnowballFilter(new AcronymFilter(tokens), new DutchStemmer()));
  }

  private static TokenStream folded(TokenStream tokens) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
  }

  /** Normalises, cuts into words, then applies the filters of one chain. */
  private static final class Chain extends Analyzer {
    private final java.util.function.UnaryOperator<TokenStream> filters;

    Chain(java.util.function.UnaryOperator<TokenStream> filters) {
      this.filters = filters;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokenizer = new StandardTokenizer();
      return new TokenStreamComponents(tokenizer, filters.apply(tokenizer));
    }

    @Override
    protected java.io.Reader initReader(String field, java.io.Reader reader) {
      return new NormalizingCharFilter(reader);
    }
  }
}
