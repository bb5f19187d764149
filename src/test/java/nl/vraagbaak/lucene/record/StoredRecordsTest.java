package nl.vraagbaak.lucene.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.IndexException;
import nl.vraagbaak.search.IndexException.Problem;
import nl.vraagbaak.search.IndexedPaper;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.TestPapers;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** Records as an index keeps them. */
class StoredRecordsTest {
  private static final long SEED = 20311108;
  private static final List<String> WORDS =
      List.of("De", "veerpont", "vaart", "2031", "– en", "dan…\n\n", "naar", "Scheveningen", "?");

  @Test
  void aTextComesBackAsItWas() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      StoredText text = text(random);
      assertThat(StoredText.read(new BytesRef(text.toBytes())).stored()).isEqualTo(text);
    }
  }

  @Test
  void damagedBytesAreAReasonToGoBackAndNeverAnythingElse() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < 5_000; i++) {
      byte[] bytes = text(random).toBytes();
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
      byte[] damaged = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
      try {
        assertThat(StoredText.read(new BytesRef(damaged))).isNotNull();
      } catch (IndexException e) {
        assertThat(e.problem()).isEqualTo(Problem.DAMAGED);
        assertThat(e).hasMessageContaining("vraagbaak herstel");
      }
    }
  }

  @Test
  void theRestOfAPaperComesBackAndIsShort() {
    IndexedPaper paper =
        TestPapers.answered("ah-1", "2031-02-03", "2031-03-04")
            .question("Vaart de veerpont?")
            .answer("Ja, volgens artikel 12 en artikel 14.")
            .cites("12", "11")
            .cites("14")
            .names("veerdienst", "Vereniging Veerdienst")
            .refersTo("ah-2")
            .indexed();
    StoredPaper.Rest rest = StoredPaper.Rest.of(paper);
    byte[] bytes = StoredPaper.Rest.JSON.write(rest);
    assertThat(StoredPaper.Rest.JSON.read(new BytesRef(bytes))).isEqualTo(rest);
    assertThat(bytes.length).isLessThan(Json.of(StoredPaper.Rest.class).write(rest).length / 2);
    byte[] cut = Arrays.copyOf(bytes, bytes.length / 2);
    assertThatThrownBy(() -> StoredPaper.Rest.JSON.read(new BytesRef(cut)))
        .isInstanceOfSatisfying(
            IndexException.class, e -> assertThat(e.problem()).isEqualTo(Problem.DAMAGED));
  }

  private static StoredText text(Random random) {
    String paper = random.nextInt(9) == 0 ? "" : "ah-tk-20312032-" + random.nextInt(999);
    Entry entry =
        new Entry(
            List.of(RecordKind.QUESTION, RecordKind.ANSWER, RecordKind.PASSAGE)
                .get(random.nextInt(3)),
            id(random, paper),
            IntStream.range(0, random.nextInt(4)).map(n -> random.nextInt()).boxed().toList(),
            random.nextBoolean() ? Optional.of(words(random)) : Optional.empty(),
            words(random),
            random.nextBoolean() ? OptionalInt.of(random.nextInt(9_999)) : OptionalInt.empty());
    return new StoredText(
        entry, paper, ids(random, paper), ids(random, paper), ids(random, ""), ids(random, "x"));
  }

  private static List<String> ids(Random random, String paper) {
    return IntStream.range(0, random.nextInt(3)).mapToObj(i -> id(random, paper)).toList();
  }

  private static String id(Random random, String paper) {
    return (random.nextBoolean() ? paper : "élders") + "-vraag-" + random.nextInt(40);
  }

  private static String words(Random random) {
    return String.join(
        " ", random.ints(random.nextInt(30), 0, WORDS.size()).mapToObj(WORDS::get).toList());
  }
}
