package nl.vraagbaak.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import nl.vraagbaak.extract.body.OrganisationNames;
import nl.vraagbaak.extract.law.Laws;
import nl.vraagbaak.extract.token.Endings;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Vocabulary;
import nl.vraagbaak.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static final long SEED = 20261122;
  private static final Gazetteer LISTS = Gazetteer.read(Path.of("config"));
  private static final Vocabulary VOCABULARY =
      FirstWords.of(Laws.of(LISTS), new OrganisationNames(LISTS));

  // Pieces that words, numbers and signs are put together from, joined at random.
  private static final String[] PIECES = {
    "a",
    "Artikel",
    "LID",
    "eerste",
    "wet",
    "é",
    "e\u0301",
    "É",
    "’",
    "'",
    "-",
    "- \n",
    "\u00AD",
    "240",
    "b",
    "(",
    ")",
    "–",
    "…",
    "\n\n",
    " ",
    "ß",
    "ﬁ",
    "😀",
    "politie",
    "Den",
    " ",
    "www.",
    "https://x",
    "Ⓐ"
  };

  @Test
  void aTokenIsTheSameWhetherItsWordIsKnownOrNot() {
    for (long seed = SEED; seed < SEED + 500; seed++) {
      String text = text(new Random(seed));
      Tokens plain = Tokens.of(text);
      Tokens marked = Tokens.of(text, VOCABULARY);
      assertThat(marked.size()).as("seed %d", seed).isEqualTo(plain.size());
      for (int i = 0; i < plain.size(); i++) {
        String fold = plain.fold(i);
        assertThat(marked.is(i, fold)).as("seed %d, token %d", seed, i).isTrue();
        assertThat(marked.fold(i)).as("seed %d, token %d", seed, i).isEqualTo(fold);
        assertThat(marked.is(i, fold)).as("seed %d, token %d", seed, i).isTrue();
        assertThat(marked.is(i, fold + "x")).as("seed %d, token %d", seed, i).isFalse();
        assertThat(marked.start(i)).as("seed %d, token %d", seed, i).isEqualTo(plain.start(i));
        assertThat(marked.capital(i))
            .as("seed %d, token %d", seed, i)
            .isEqualTo(Character.isUpperCase(text.codePointAt(plain.start(i))));
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @Test
  void aWordIsMarkedInWhateverCaseAndAcrossALineEnd() {
    Tokens tokens = Tokens.of("ARTIKEL arti-\nkel Artikel artikelwijs", VOCABULARY);
    assertThat(tokens.has(0, Vocabulary.LEAD)).isTrue();
    assertThat(tokens.has(1, Vocabulary.LEAD)).isTrue();
    assertThat(tokens.has(2, Vocabulary.LEAD)).isTrue();
    assertThat(tokens.has(3, Vocabulary.LEAD)).isFalse();
    assertThat(tokens.has(3, Vocabulary.UNKNOWN)).isTrue();
  }

  @Test
  void aSearchForMarksStopsAtTheEnd() {
    Tokens tokens = Tokens.of("een twee artikel 3 nogwat", VOCABULARY);
    assertThat(tokens.next(0, Vocabulary.LEAD)).isEqualTo(2);
    assertThat(tokens.next(3, Vocabulary.LEAD)).isEqualTo(tokens.size());
    assertThat(tokens.next(99, Vocabulary.LEAD)).isEqualTo(99);
  }

  @Test
  void theTokenBeforeACapitalSaysSo() {
    Tokens tokens = Tokens.of("de Éénheid van x", VOCABULARY);
    assertThat(tokens.has(0, Vocabulary.BEFORE_CAPITAL)).isTrue();
    assertThat(tokens.has(2, Vocabulary.BEFORE_CAPITAL)).isFalse();
  }

  @Test
  void everyWordOfAListedNameIsKnown() {
    Set<String> words = new OrganisationNames(LISTS).words();
    assertThat(words)
        .contains("autoriteit", "persoonsgegevens")
        .allMatch(w -> VOCABULARY.find(w) >= 0);
  }

  @Test
  void anEndingIsTheLongestThatFits() {
    Endings endings = Endings.of("wet wetboek besluit");
    assertThat(endings.before("strafwetboek")).isEqualTo(5);
    assertThat(endings.before("vuurwerkbesluit")).isEqualTo(8);
    assertThat(endings.before("wet")).isZero();
    assertThat(endings.before("wetten")).isEqualTo(-1);
    assertThat(endings.before("")).isEqualTo(-1);
    assertThat(endings.mayEnd('T')).isTrue();
    assertThat(endings.mayEnd('n')).isFalse();
  }
}
