package nl.vraagbaak.dutch;

import java.io.IOException;
import java.util.Locale;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Lowers case, and keeps acronyms ("OM", "EC3") as a term of their own in capitals, at the position
 * of the word. Where the small letters make a stop word there is the acronym alone, so that "om"
 * never finds the OM.
 */
final class AcronymFilter extends TokenFilter {
  private static final char LAST_OF_ASCII = 0x7F;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private @Nullable State acronym;

  AcronymFilter(TokenStream tokens) {
    super(tokens);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (acronym != null) {
      restoreState(acronym);
      acronym = null;
      position.setPositionIncrement(0);
      keyword.setKeyword(true);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (Acronyms.isAcronym(term)) {
      readAcronym();
    } else {
      lower();
    }
    return true;
  }

  private void readAcronym() {
    if (StopWords.contains(term.toString().toLowerCase(Locale.ROOT))) {
      keyword.setKeyword(true);
      return;
    }
    acronym = captureState();
    lower();
  }

  private void lower() {
    char[] letters = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      char letter = letters[i];
      if (letter >= 'A' && letter <= 'Z') {
        letters[i] = (char) (letter + ('a' - 'A'));
      } else if (letter > LAST_OF_ASCII) {
        String lowered = term.toString().toLowerCase(Locale.ROOT);
        term.setEmpty().append(lowered);
        return;
      }
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    acronym = null;
  }
}
