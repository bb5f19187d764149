package nl.vraagbaak.lucene.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;

class DigestTest {
  private static final Digest DIGEST = new Digest("getal");

  @Test
  void whatStandsBetweenWordsAndTheirCaseMakeNoDifference() {
    assertThat(number("Zie het antwoord\nop vraag 2."))
        .isPresent()
        .isEqualTo(number("  zie het ANTWOORD — op vraag 2"));
    assertThat(number("Ja.")).isNotEqualTo(number("Ja, 2."));
    assertThat(number("… — !")).isEmpty();
  }

  @Test
  void textsHaveOneNumberWhereTheirWordsAreTheSameAndOnlyThere() {
    Random random = new Random(11);
    String[] pieces = {
      "a", "B", "b", "é", "e\u0301", "É", "½", "²", "Ⅳ", "ⅳ", "9", " ", "\n", ".", "—", "_",
      "\u00ad", "😀", "𝒜", "ß", "'"
    };
    Map<String, Optional<Number>> numbers = new HashMap<>();
    Map<Number, String> texts = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(7); left > 0; left--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String words =
          text.toString()
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
              .strip();
      Optional<Number> number = number(text.toString());
      assertThat(number.isPresent()).as("%s", text).isEqualTo(!words.isEmpty());
      assertThat(numbers.computeIfAbsent(words, w -> number)).as("%s", text).isEqualTo(number);
      number.ifPresent(n -> assertThat(texts.computeIfAbsent(n, k -> words)).isEqualTo(words));
    }
  }

  private static Optional<Number> number(String text) {
    Document document = new Document();
    DIGEST.add(document, "antwoord", text);
    return Optional.ofNullable(document.getField("getal")).map(IndexableField::numericValue);
  }
}
