package nl.vraagbaak.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final String TEXT = "Vraag 1\nKent u het bericht «Één café»?\n\nAntwoord 1\nJa.\n";
  private final SourceReader reader = new SourceReader(Limits.DEFAULTS);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
  void charsetIsToldByTheBytes(String charset) throws IOException {
    assertThat(lines(TEXT.getBytes(Charset.forName(charset))))
        .containsExactly("Vraag 1", "Kent u het bericht «Één café»?", "", "Antwoord 1", "Ja.");
  }

  @Test
  void byteOrderMarkIsNoText() throws IOException {
    assertThat(lines(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).startsWith("Vraag 1");
  }

  @Test
  void everyLineEndIsALineEnd() throws IOException {
    assertThat(lines("a\r\nb\rc\nd\u2028e".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void formFeedsCountPages() throws IOException {
    assertThat(read("een\n\ftwee\n".getBytes(StandardCharsets.UTF_8)).lines())
        .extracting(Line::page)
        .containsExactly(1, 1, 2);
  }

  private List<String> lines(byte[] bytes) throws IOException {
    return read(bytes).lines().stream().map(Line::text).toList();
  }

  private SourceText read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("stuk.txt"), bytes);
    return ((ReadResult.Read) reader.read(file)).text();
  }
}
