package nl.vraagbaak.dutch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextCodeTest {
  private static final long SEED = 20311107;
  private static final Forms FORMS = Lexicon.shared().forms();
  private static final TextCode CODE = TextCode.shared();
  private static final List<String> STRANGE =
      List.of(
          " ",
          "  ",
          ", ",
          ".\n\n",
          "é",
          "\uD83D\uDEA2",
          "\u0000",
          "\u00AD",
          "K",
          "İ",
          "ß",
          "ŉ",
          "2024Z00001",
          "(",
          "’",
          "-",
          "\t",
          "ij",
          "DE",
          "De",
          "dE",
          "OM",
          "x".repeat(300));

  @Test
  void everyNumberOfAFormFindsItself() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      int number = random.nextInt(FORMS.size());
      assertThat(FORMS.find(FORMS.form(number))).isEqualTo(number);
    }
    assertThat(FORMS.find(FORMS.form(0))).isZero();
    assertThat(FORMS.find(FORMS.form(FORMS.size() - 1))).isEqualTo(FORMS.size() - 1);
  }

  @Test
  void theFormsAreInOrderAndWhatLiesBetweenThemIsNotFound() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      int number = random.nextInt(FORMS.size() - 1);
      String form = FORMS.form(number);
      String next = FORMS.form(number + 1);
      assertThat(form).isLessThan(next);
      String between = form + (char) random.nextInt('\'', 'é');
      assertThat(FORMS.find(between) == Forms.NONE).isNotEqualTo(isListed(between, number));
    }
    assertThat(FORMS.find("")).isEqualTo(Forms.NONE);
    assertThat(FORMS.find("\u0000")).isEqualTo(Forms.NONE);
    assertThat(FORMS.find("ééé")).isEqualTo(Forms.NONE);
  }

  /** Longer forms that begin with this one follow it. */
  private static boolean isListed(String form, int from) {
    return IntStream.range(from, FORMS.size())
        .mapToObj(FORMS::form)
        .takeWhile(listed -> listed.compareTo(form) <= 0)
        .anyMatch(form::equals);
  }

  @Test
  void everyTextComesBackAsItWas() {
    Random random = new Random(SEED);
    for (int i = 0; i < 5_000; i++) {
      String text = text(random);
      byte[] bytes = CODE.write(text);
      assertThat(CODE.read(bytes, 0, bytes.length).text()).isEqualTo(text);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(40); left > 0; left--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append(STRANGE.get(random.nextInt(STRANGE.size())));
        case 1 -> text.append(FORMS.form(FORMS.common()[random.nextInt(2_000)])).append(' ');
        case 2 -> text.append(FORMS.form(random.nextInt(FORMS.size()))).append(". ");
        default -> text.append((char) random.nextInt(0xD800));
      }
    }
    return text.toString();
  }

  @Test
  void frequentWordsTakeAByteAndTheSpacesBetweenWordsNothing() {
    assertThat(CODE.write("de van het een")).hasSize(4);
    assertThat(CODE.write("De boot vaart over het kanaal.")).hasSizeLessThan(13);
    assertThat(CODE.write("")).isEmpty();
  }

  @Test
  void aTextThatStandsAmongOtherBytesIsReadAlone() {
    byte[] text = CODE.write("de vuurtoren");
    byte[] among = new byte[text.length + 5];
    System.arraycopy(text, 0, among, 3, text.length);
    assertThat(CODE.read(among, 3, text.length).text()).isEqualTo("de vuurtoren");
  }

  @Test
  void bytesThatAreNoTextAreRefusedOrReadButNeverRunOn() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(20)];
      random.nextBytes(bytes);
      try {
        assertThat(CODE.read(bytes, 0, bytes.length).text().length()).isLessThan(20 * 60);
      } catch (IllegalArgumentException refused) {
        assertThat(refused).hasMessage("no text was written so");
      }
    }
    byte[] cut = CODE.write("Zeventien vuurtorenwachters");
    assertThatThrownBy(() -> CODE.read(cut, 0, cut.length - 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isAThirdOfTheBytesOfRunningText() {
    String text =
        "Kan de minister toelichten waarom de veerdienst tussen de eilanden in de winter niet"
            + " vaart, en welke gevolgen dat heeft voor de bewoners die er dagelijks gebruik van"
            + " maken? Is de minister bereid om met de gemeente te overleggen over een oplossing?";
    int plain = text.getBytes(StandardCharsets.UTF_8).length;
    assertThat(CODE.write(text).length).isLessThan(plain * 36 / 100);
  }
}
