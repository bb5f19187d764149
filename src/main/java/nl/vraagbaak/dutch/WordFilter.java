package nl.vraagbaak.dutch;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Puts the lemma in the place of a word, and behind it at the same position the form as printed and
 * the parts of a compound. These carry a mark, so that they count in ranking and never in a phrase
 * of lemmas. A stop word has its form alone: nobody looks for it by itself, and half a text is made
 * of them.
 */
final class WordFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final Words words;
  private final boolean forms;

  /** The form that is to be given out; empty for none. */
  private String form = "";

  private List<Compounds.Part> parts = List.of();
  private int partCount;
  private int nextPart;
  private int start;
  private int end;

  /** Whether the word has as many letters as the text, so that its parts can be pointed out. */
  private boolean asPrinted;

  WordFilter(TokenStream tokens, Words words, boolean forms) {
    super(tokens);
    this.words = words;
    this.forms = forms;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!form.isEmpty()) {
      emit(DutchAnalysis.FORM, form, start, end);
      form = "";
      return true;
    }
    if (nextPart < partCount) {
      emit(parts.get(nextPart++));
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    read();
    return true;
  }

  private void read() {
    if (keyword.isKeyword()) {
      return;
    }
    Words.Word word = words.of(term.buffer(), term.length());
    if (word.isStopWord()) {
      term.setEmpty().append(DutchAnalysis.FORM).append(word.form());
      return;
    }
    start = offset.startOffset();
    end = offset.endOffset();
    asPrinted = end - start == term.length();
    term.setEmpty().append(word.lemma());
    form = forms ? word.form() : "";
    parts = word.parts();
    partCount = parts.size();
    nextPart = 0;
  }

  private void emit(Compounds.Part part) {
    if (asPrinted) {
      emit(DutchAnalysis.PART, part.lemma(), start + part.start(), start + part.end());
    } else {
      emit(DutchAnalysis.PART, part.lemma(), start, end);
    }
  }

  private void emit(char mark, String text, int from, int to) {
    position.setPositionIncrement(0);
    keyword.setKeyword(false);
    term.setEmpty().append(mark).append(text);
    offset.setOffset(from, to);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    form = "";
    parts = List.of();
    partCount = 0;
    nextPart = 0;
  }
}
