package nl.vraagbaak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
  @TempDir Path folder;
  private FolderWatch watch;

  @BeforeEach
  void begin() throws IOException {
    write("oud.txt", "een", 1);
    watch = new FolderWatch(List.of(folder));
    assertThat(watch.all()).containsExactly(folder.resolve("oud.txt"));
  }

  @Test
  void withoutAChangeNothingIsTold() {
    assertThat(watch.changed()).isEmpty();
    assertThat(watch.changed()).isEmpty();
  }

  @Test
  void aNewFileIsToldOnceItRests() throws IOException {
    Path fresh = write("sub/nieuw.txt", "ee", 2);
    assertThat(watch.changed()).as("first seen").isEmpty();
    write("sub/nieuw.txt", "eenentwintig", 3);
    assertThat(watch.changed()).as("still growing").isEmpty();
    assertThat(watch.changed()).containsExactly(fresh);
    assertThat(watch.changed()).isEmpty();
  }

  @Test
  void aChangedFileIsToldOnce() throws IOException {
    Path changed = write("oud.txt", "twee", 5);
    watch.changed();
    assertThat(watch.changed()).containsExactly(changed);
    assertThat(watch.changed()).isEmpty();
  }

  @Test
  void aFileThatIsGoneIsToldOnce() throws IOException {
    write("ander.txt", "een", 1);
    watch.changed();
    watch.changed();
    Files.delete(folder.resolve("oud.txt"));
    assertThat(watch.changed()).containsExactly(folder.resolve("oud.txt"));
    assertThat(watch.changed()).isEmpty();
  }

  @Test
  void allFilesGoneAtOnceIsAFaultAndNotAnEmptyFolder() throws IOException {
    Files.delete(folder.resolve("oud.txt"));
    assertThatThrownBy(watch::changed)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("de index blijft");
  }

  @Test
  void whatCouldNotBeUsedIsToldAgain() throws IOException {
    write("oud.txt", "twee", 5);
    watch.changed();
    assertThat(watch.changed()).hasSize(1);
    watch.forget();
    assertThat(watch.changed()).hasSize(1);
  }

  @Test
  void hiddenFilesAreLeftAlone() throws IOException {
    write(".git/x.txt", "een", 1);
    write(".half.txt", "een", 1);
    watch.changed();
    assertThat(watch.changed()).isEmpty();
  }

  @Test
  void aFolderThatIsGoneIsAFaultAndNotAnEmptyFolder() throws IOException {
    Files.delete(folder.resolve("oud.txt"));
    Files.delete(folder);
    assertThatThrownBy(watch::changed)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("is er niet of is geen map; de index blijft");
    Files.createDirectory(folder);
  }

  private Path write(String name, String text, int second) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(folder.resolve(name).resolveSibling(""));
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000L + second * 1000L));
    return file;
  }
}
