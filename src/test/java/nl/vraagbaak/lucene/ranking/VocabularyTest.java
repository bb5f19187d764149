package nl.vraagbaak.lucene.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final List<String> WORDS =
      List.of("brug", "molen", "molenaar", "verzekeraar", "verzekering", "windmolen", "240b", "AP");

  @Test
  void wordsLikeAWordAreFoundBestFirst() {
    assertThat(terms(vocabulary(), "molens")).startsWith("molen").contains("windmolen");
    assertThat(terms(vocabulary(), "verzekraar")).startsWith("verzekeraar");
    assertThat(terms(vocabulary(), "brug")).isEmpty();
  }

  @Test
  void weightsLieBetweenNoneAndOne() {
    assertThat(vocabulary().kin("verzekeringen"))
        .isNotEmpty()
        .allSatisfy(kin -> assertThat(kin.weight()).isBetween(0.0, 1.0));
  }

  @Test
  void wordsWithADigitHaveNoKin() {
    assertThat(vocabulary().kin("240a")).isEmpty();
    assertThat(vocabulary().size()).isEqualTo(6);
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      vocabulary().write(directory, "woorden");
      Vocabulary read = Vocabulary.read(directory, "woorden");
      for (String word : List.of("molens", "verzekraar", "brug", "")) {
        assertThat(read.kin(word)).isEqualTo(vocabulary().kin(word));
      }
    }
  }

  @Test
  void aDamagedFileIsNotRead() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexOutput out = directory.createOutput("stuk", IOContext.DEFAULT)) {
        out.writeString("geen woorden");
      }
      assertThatThrownBy(() -> Vocabulary.read(directory, "stuk")).isInstanceOf(IOException.class);
    }
  }

  @Test
  void anEmptyVocabularyHasNoKin() {
    assertThat(Vocabulary.NONE.kin("molen")).isEmpty();
  }

  private static Vocabulary vocabulary() {
    VocabularyBuilder builder = new VocabularyBuilder();
    WORDS.forEach(builder::add);
    return builder.build();
  }

  private static List<String> terms(Vocabulary vocabulary, String word) {
    return vocabulary.kin(word).stream().map(Vocabulary.Kin::term).toList();
  }
}
