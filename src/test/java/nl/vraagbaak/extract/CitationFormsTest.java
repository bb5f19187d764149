package nl.vraagbaak.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.model.Citation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The forms in which articles are cited, each with what must be read. */
class CitationFormsTest {
  private static final Extractor EXTRACTOR = new Extractor(Gazetteer.read(Path.of("config")));

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/verwijzingen/vormen.csv", delimiter = '|', quoteCharacter = '\0')
  void readsTheForm(String sentence, String expected) {
    String found =
        EXTRACTOR.recognise(sentence).citations().stream()
            .map(CitationFormsTest::print)
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  /** "Sr 240b:1,2(c)": law, article, leden and onderdelen. */
  private static String print(Citation citation) {
    String law = citation.law().isEmpty() ? "?" : citation.law();
    String paragraphs =
        citation.paragraphs().isEmpty() ? "" : "/" + String.join(",", citation.paragraphs());
    String items = citation.items().isEmpty() ? "" : "(" + String.join(",", citation.items()) + ")";
    return law + " " + citation.article() + paragraphs + items;
  }
}
