package nl.vraagbaak.source;

import static nl.vraagbaak.source.TestZip.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are broken or mean harm: each is rejected with its reason, in bounded time. */
@Timeout(30)
class HostileFilesTest {
  private static final Limits SMALL =
      new Limits(5_000_000, 100_000, 1_000_000, 100, 3, 50, Duration.ofSeconds(10));

  @TempDir Path folder;

  static Stream<Arguments> filesThatAreRejected() throws IOException {
    return Stream.of(
        Arguments.of("empty", new byte[0], "leeg bestand"),
        Arguments.of("blank", bytes(" \n\t\n"), "leeg: het bestand bevat geen tekst"),
        Arguments.of("garbage", garbage(1), "geen tekst maar een binair bestand"),
        Arguments.of("image", bytes("\u0089PNG"), "een afbeelding"),
        Arguments.of("rtf", bytes("{\\rtf1 Vraag 1}"), "RTF wordt niet gelezen"),
        Arguments.of("long text", bytes("Vraag 1 \n".repeat(20_000)), "te lang"),
        Arguments.of("old Word", oldOffice(""), "oud Office-bestand"),
        Arguments.of("locked Word", oldOffice("EncryptedPackage"), "Word-bestand is versleuteld"),
        Arguments.of("zip in zip", new TestZip().part("a.txt", "a").bytes(), "een zip in een zip"),
        Arguments.of("Word bomb", TestZip.word(p(" ".repeat(3_000_000))).bytes(), "groeit bij het"),
        Arguments.of("PDF bomb", pdfBomb(), "pdf groeit bij het uitpakken"),
        Arguments.of("many pages", manyPages(), "pdf heeft 4 bladzijden"),
        Arguments.of("deep Word", TestZip.word(deep("w:sdt", 5_000)).bytes(), "te diep genest"),
        Arguments.of("deep XML", bytes(deep("a", 5_000)), "te diep genest"),
        Arguments.of("deep PDF", bytes("%PDF-1.7\n1 0 obj\n" + "[".repeat(100_000)), "pdf is"),
        Arguments.of(
            "broken Word", broken(TestZip.word(p("Ja.")).bytes()), "bestand is beschadigd"),
        Arguments.of(
            "entity", TestZip.word("").part("word/document.xml", entity()).bytes(), "de XML"),
        Arguments.of("laughs", bytes(laughs()), "de XML"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filesThatAreRejected")
  void isRejectedWithItsReason(String name, byte[] bytes, String reason) {
    assertThat(Reading.of(bytes, SMALL))
        .isInstanceOfSatisfying(
            ReadResult.Rejected.class, r -> assertThat(r.reason()).startsWith(reason));
  }

  @Test
  void deeplyNestedHtmlIsRead() {
    byte[] html = bytes("<html><body>" + "<div>".repeat(10_000) + "Vraag 1");
    assertThat(Reading.of(html, SMALL)).isInstanceOf(ReadResult.class);
  }

  @Test
  void aGigabyteIsNotOpened() throws IOException {
    Path large = folder.resolve("groot.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(1L << 30);
    }
    assertThat(read(large).reason()).startsWith("te groot: meer dan 50 MB");
    assertThat(new Sources(Limits.DEFAULTS).files(List.of(folder)))
        .singleElement()
        .isInstanceOf(SourceFile.Refused.class);
  }

  @Test
  void deviceIsNoFile() {
    Path zero = Path.of("/dev/zero");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(zero), "no /dev/zero here");
    assertThat(read(zero).reason()).isEqualTo("geen gewoon bestand");
    assertThat(new Sources(Limits.DEFAULTS).files(List.of(zero)))
        .containsExactly(new SourceFile.Refused("zero", "geen gewoon bestand"));
  }

  @Test
  void nameWithANewlineIsShownOnOneLine() throws IOException {
    Path file = Files.write(folder.resolve("a\nb.txt"), new byte[0]);
    assertThat(read(file).name()).isEqualTo("a\\nb.txt");
  }

  @Test
  void damagedPdfsAndWordFilesAreReadOrRejected() {
    byte[] pdf = new TestPdf().page().text(100, 100, 9, "Vraag 1").bytes();
    byte[] word = TestZip.word(p("Vraag 1")).bytes();
    long seed = 20311112;
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = damaged(i % 2 == 0 ? pdf : word, random);
      assertThat(Reading.of(damaged, SMALL)).as("seed %d, run %d", seed, i).isNotNull();
    }
  }

  @Test
  void readingThatNeverEndsIsLeft() {
    AtomicBoolean released = new AtomicBoolean();
    try {
      ReadResult result =
          Guard.within(Duration.ofMillis(50), "traag", deadline -> endless(released));
      assertThat(result)
          .isEqualTo(new ReadResult.Rejected("traag", "lezen duurde langer dan 1 seconden"));
    } finally {
      released.set(true);
    }
  }

  @Test
  void errorsOfLibrariesAreReasons() {
    assertThat(thrown(new StackOverflowError())).isEqualTo("te diep genest");
    assertThat(thrown(new OutOfMemoryError())).isEqualTo("vraagt te veel geheugen");
    assertThat(thrown(new IllegalStateException())).startsWith("bestand is beschadigd");
    assertThat(thrown(new NoClassDefFoundError())).startsWith("bestand is beschadigd");
  }

  private static String thrown(Throwable thrown) {
    ReadResult result =
        Guard.within(
            Duration.ofSeconds(5),
            "x",
            deadline -> {
              if (thrown instanceof Error error) {
                throw error;
              }
              throw (RuntimeException) thrown;
            });
    return ((ReadResult.Rejected) result).reason();
  }

  /** Heeds neither its deadline nor an interrupt. */
  private static SourceText endless(AtomicBoolean released) throws UnreadableException {
    while (!released.get()) {
      Thread.onSpinWait();
    }
    throw new UnreadableException("released");
  }

  private static ReadResult.Rejected read(Path file) {
    return (ReadResult.Rejected) new SourceReader(Limits.DEFAULTS).read(file);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] garbage(long seed) {
    byte[] bytes = new byte[20_000];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private static byte[] broken(byte[] whole) {
    return java.util.Arrays.copyOf(whole, whole.length / 2);
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] damaged = whole.clone();
    for (int i = 0; i < 1 + random.nextInt(20); i++) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    return random.nextBoolean()
        ? damaged
        : java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length));
  }

  private static byte[] oldOffice(String inside) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1});
    out.write(inside.getBytes(StandardCharsets.UTF_16LE));
    return out.toByteArray();
  }

  private static byte[] pdfBomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes("%PDF-1.7\n1 0 obj\n<</Filter /FlateDecode>>\nstream\n"));
    try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
      packed.write(new byte[5_000_000]);
    }
    return out.toByteArray();
  }

  private static byte[] manyPages() {
    return new TestPdf().page().page().page().page().text(100, 100, 9, "Vraag 1").bytes();
  }

  private static String deep(String element, int depth) {
    return ("<" + element + ">").repeat(depth) + ("</" + element + ">").repeat(depth);
  }

  private static String entity() {
    return "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
        + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body>"
        + "</w:document>";
  }

  private static String laughs() {
    return "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
        + "<officiele-publicatie><al>&b;</al></officiele-publicatie>";
  }
}
