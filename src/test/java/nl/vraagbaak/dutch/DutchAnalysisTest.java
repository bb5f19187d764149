package nl.vraagbaak.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

class DutchAnalysisTest {
  private final DutchAnalysis analysis = new DutchAnalysis();

  @Test
  void lettersWithLooseMarksAreFolded() throws IOException {
    assertThat(terms(analysis.forms(), "Yes\u0327ilgo\u0308z")).containsExactly("yesilgoz");
    assertThat(terms(analysis.forms(), "Ye\u015filg\u00f6z")).containsExactly("yesilgoz");
  }

  @Test
  void softHyphensAreDroppedAndApostrophesMadeStraight() throws IOException {
    assertThat(terms(analysis.forms(), "mis\u00ADbruik foto\u2019s"))
        .containsExactly("misbruik", "foto's");
  }

  @Test
  void offsetsAreThoseOfTheTextAsGiven() throws IOException {
    String text = "Yes\u0327ilgo\u0308z mis\u00ADbruik kat";
    assertThat(covered(analysis.forms(), text))
        .containsExactly("Yes\u0327ilgo\u0308z", "mis\u00ADbruik", "kat");
  }

  @Test
  void acronymsKeepATermInCapitals() throws IOException {
    assertThat(terms(analysis.words(), "het AP")).containsExactly("het", "ap", "AP");
    assertThat(terms(analysis.words(), "EC3")).containsExactly("ec3", "EC3");
  }

  @Test
  void smallOmNeverFindsTheAcronym() throws IOException {
    assertThat(terms(analysis.words(), "OM")).containsExactly("OM");
    assertThat(terms(analysis.words(), "om")).containsExactly("om");
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("f", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
    }
    return terms;
  }

  private static List<String> covered(Analyzer analyzer, String text) throws IOException {
    List<String> stretches = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("f", text)) {
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stretches.add(text.substring(offset.startOffset(), offset.endOffset()));
      }
    }
    return stretches;
  }
}
