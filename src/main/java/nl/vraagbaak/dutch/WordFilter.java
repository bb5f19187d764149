package nl.vraagbaak.dutch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lemma in the place of a word, and the parts of a compound behind it at the same
 * position. Parts carry {@link DutchAnalysis#PART}, so that they count in ranking and never in a
 * phrase.
 */
final class WordFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final Deque<Compounds.Part> parts = new ArrayDeque<>();
  private final Words words;
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private @Nullable State compound;

  /** Whether the word has as many letters as the text, so that its parts can be pointed out. */
  private boolean asPrinted;

  WordFilter(TokenStream tokens, Words words) {
    super(tokens);
    this.words = words;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!parts.isEmpty()) {
      emit(parts.remove());
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      replace();
    }
    return true;
  }

  private void replace() {
    Words.Word word = words.of(term.toString());
    term.setEmpty().append(word.lemma());
    if (!word.parts().isEmpty()) {
      parts.addAll(word.parts());
      compound = captureState();
      asPrinted = offset.endOffset() - offset.startOffset() == word.form().length();
    }
  }

  private void emit(Compounds.Part part) {
    restoreState(compound);
    position.setPositionIncrement(0);
    term.setEmpty().append(DutchAnalysis.PART).append(part.lemma());
    if (asPrinted) {
      int start = offset.startOffset();
      offset.setOffset(start + part.start(), start + part.end());
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    parts.clear();
  }
}
