package nl.vraagbaak.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  private final Sources sources = new Sources(Limits.DEFAULTS);

  @TempDir Path folder;

  @Test
  void filesComeInTheOrderOfTheirNames() throws IOException {
    write("b.txt");
    write("a/z.txt");
    write("c.txt");
    write(".verborgen");
    assertThat(names()).containsExactly("a/z.txt", "b.txt", "c.txt");
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    Path outside = Files.createTempFile("buiten", ".txt");
    Files.createSymbolicLink(folder.resolve("link.txt"), outside);
    assertThat(sources.files(List.of(folder)))
        .singleElement()
        .isInstanceOfSatisfying(
            SourceFile.Refused.class, refused -> assertThat(refused.reason()).contains("symlink"));
    Files.delete(outside);
  }

  @Test
  void nameIsShownOnOneLine() throws IOException {
    write("a\nb\u202E.txt");
    assertThat(names()).containsExactly("a\\nb\\u202E.txt");
  }

  @Test
  void missingPlaceIsAFileThatIsRejected() {
    SourceFile file = sources.files(List.of(folder.resolve("weg.txt"))).findFirst().orElseThrow();
    assertThat(new SourceReader(Limits.DEFAULTS).read(file))
        .isEqualTo(new ReadResult.Rejected("weg.txt", "bestand is er niet (meer)"));
  }

  @Test
  void filesInAZipComeInTheOrderOfTheirNamesAndAreRead() throws IOException {
    byte[] zip =
        new TestZip().part("b.txt", "Vraag 2").part("map/a.txt", "Vraag 1").part(".x", "").bytes();
    Files.write(folder.resolve("stukken.zip"), zip);
    assertThat(names()).containsExactly("stukken.zip!b.txt", "stukken.zip!map/a.txt");
    SourceReader reader = new SourceReader(Limits.DEFAULTS);
    assertThat(sources.files(List.of(folder)).map(reader::read))
        .allSatisfy(result -> assertThat(result).isInstanceOf(ReadResult.Read.class));
  }

  @Test
  void wordFileIsAZipButNoFolder() throws IOException {
    Files.write(folder.resolve("stuk.zip"), TestZip.word(TestZip.p("Vraag 1")).bytes());
    assertThat(names()).containsExactly("stuk.zip");
  }

  @Test
  void foldersAreListedWhenTheirTurnComes() throws IOException {
    write("a/1.txt");
    write("b/1.txt");
    Iterator<SourceFile> files = sources.files(List.of(folder)).iterator();
    assertThat(files.next().name()).isEqualTo("a/1.txt");
    write("b/2.txt");
    files.next();
    assertThat(files.next().name()).isEqualTo("b/2.txt");
  }

  private List<String> names() {
    return sources.files(List.of(folder)).map(SourceFile::name).toList();
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "Vraag 1");
  }
}
