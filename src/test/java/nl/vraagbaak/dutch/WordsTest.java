package nl.vraagbaak.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final long SEED = 20311109;
  private static final Words WORDS = Words.shared();

  @Test
  void aWordIsItselfHoweverManyOthersWereAskedForSince() {
    Forms forms = Lexicon.shared().forms();
    Random random = new Random(SEED);
    for (int i = 0; i < 60_000; i++) {
      String form = forms.form(random.nextInt(i % 2 == 0 ? 500 : forms.size()));
      assertThat(WORDS.of(form).form()).isEqualTo(form);
      assertThat(forms.lemma(form)).contains(WORDS.of(form).lemma());
    }
  }

  @Test
  void wordsThatAreNoNumbersOfLettersAreKnownToo() {
    String longest = "verkeersveiligheidsmaatregelen";
    for (String word :
        List.of("", "a", "aa", "foto's", "2031", "240b", "één", longest, "x{", "`")) {
      assertThat(WORDS.of(word).form()).isEqualTo(word);
      assertThat(WORDS.of(word)).isEqualTo(WORDS.of(word));
    }
    assertThat(WORDS.of(longest).lemma()).isEqualTo("verkeersveiligheidsmaatregel");
  }

  @Test
  void noTwoWordsHaveTheSameNumbers() {
    assertThat(Letters.pack("aa".toCharArray(), 0, 2))
        .isNotEqualTo(Letters.pack("a".toCharArray(), 0, 1));
    assertThat(Letters.pack("abcdefghijklz".toCharArray(), 0, 13))
        .isEqualTo(Letters.pack("abcdefghijkl".toCharArray(), 0, 12));
    assertThat(Letters.pack("abcdefghijklz".toCharArray(), Letters.HALF, 13)).isEqualTo(26);
    assertThat(Letters.pack("foto's".toCharArray(), 0, 6)).isEqualTo(Letters.OTHER);
  }
}
