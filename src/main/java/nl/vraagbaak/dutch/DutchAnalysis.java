package nl.vraagbaak.dutch;

import java.io.Reader;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How Dutch text becomes terms: {@link #words} for ranking and phrases over lemmas, {@link #texts}
 * with the very forms as printed besides. Both normalise first, see {@link NormalizingCharFilter}.
 * Safe for use by many threads.
 */
public final class DutchAnalysis {
  /** Counted up with every change that gives other terms for the same text. */
  private static final int VERSION = 2;

  /** Stands before a term that is a part of a compound. No word begins so. */
  public static final char PART = '+';

  /** Stands before a term that is a form as printed. No word begins so. */
  public static final char FORM = '=';

  /** Letters before this one are as they are. */
  private static final int ASCII = 0x80;

  /** "ﬄ" becomes three letters, and more come to four. */
  private static final int MOST_FOR_A_LETTER = 4;

  private final Analyzer words = new Chain(tokens -> lemmas(tokens, false));
  private final Analyzer texts = new Chain(tokens -> lemmas(tokens, true));

  /**
   * Terms for ranking, phrases and nearness: the lemma first, then at the same position an acronym
   * in capitals, and the parts of a compound, marked with {@link #PART}. A stop word is there as
   * its form, marked with {@link #FORM}.
   */
  public Analyzer words() {
    return words;
  }

  /**
   * The terms of {@link #words}, and behind the lemma, at the same position, the form as printed
   * without case or accents, marked with {@link #FORM}, for exact phrases, prefixes and spelling:
   * what a text is indexed by, cut into words once.
   */
  public Analyzer texts() {
    return texts;
  }

  /**
   * The lemmas of words in small letters, a space between them: the same for expressions that
   * differ in the forms of their words alone. Quicker than {@link #words}: a word of no list is
   * itself, and not split.
   */
  public String lemmas(String expression) {
    StringJoiner lemmas = new StringJoiner(" ");
    for (String word : expression.split(" ", -1)) {
      lemmas.add(Words.shared().listed(folded(word)));
    }
    return lemmas.toString();
  }

  private static String folded(String word) {
    if (word.chars().allMatch(letter -> letter < ASCII)) {
      return word;
    }
    char[] letters =
        Normalizer.normalize(word.replace('’', '\''), Normalizer.Form.NFC).toCharArray();
    char[] folded = new char[MOST_FOR_A_LETTER * letters.length];
    int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
    return new String(folded, 0, length);
  }

  /** Whether a word in small letters without accents is in the list of forms. */
  public boolean isListed(String word) {
    return Lexicon.shared().forms().find(word) != Forms.NONE;
  }

  /** The lemmas of all parts of a compound, larger and smaller; none for a simple word. */
  public List<String> parts(String word) {
    return Words.shared().of(word).parts().stream().map(Compounds.Part::lemma).toList();
  }

  /** The lemmas of the parts of a compound that are no compounds themselves, in order. */
  public List<String> smallestParts(String word) {
    List<Compounds.Part> parts = Words.shared().of(word).parts();
    return parts.stream()
        .filter(part -> parts.stream().noneMatch(part::holds))
        .map(Compounds.Part::lemma)
        .toList();
  }

  /** Names the terms that this analysis gives: indexes made with another one must be made anew. */
  public String fingerprint() {
    return "nl-" + VERSION + "-" + Lexicon.fingerprint();
  }

  /** Whether a query that has other words may leave this one, in any case, out. */
  public static boolean isStopWord(String word) {
    return StopWords.contains(word.toLowerCase(Locale.ROOT));
  }

  /** All forms of words that are known, in order, in small letters without accents. */
  public static Stream<String> listed() {
    Forms forms = Lexicon.shared().forms();
    return IntStream.range(0, forms.size()).mapToObj(forms::form);
  }

  private TokenStream lemmas(TokenStream tokens, boolean forms) {
    return new WordFilter(new ASCIIFoldingFilter(new AcronymFilter(tokens)), Words.shared(), forms);
  }

  /** Normalises, cuts into words, then applies the filters of one chain. */
  private static final class Chain extends Analyzer {
    private final UnaryOperator<TokenStream> filters;

    Chain(UnaryOperator<TokenStream> filters) {
      this.filters = filters;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokenizer = new StandardTokenizer();
      return new TokenStreamComponents(tokenizer, filters.apply(tokenizer));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
      return new NormalizingCharFilter(reader);
    }
  }
}
