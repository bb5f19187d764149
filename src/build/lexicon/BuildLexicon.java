import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.ByteSequenceOutputs;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.Util;

/**
 * Makes the tables of {@code nl.vraagbaak.dutch.Lexicon} from LanguageTool's Dutch dictionary. Run
 * by the build: {@code BuildLexicon <folder of the tables> <list of words never to split>}. Does
 * nothing where the tables are newer than the lists and than this program.
 */
public final class BuildLexicon {
  private BuildLexicon() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Path unsplit = Path.of(args[1]);
    Path stamp = folder.resolve("lexicon.txt");
    if (isNewer(stamp, unsplit) && isNewer(stamp, Path.of("src/build/lexicon"))) {
      return;
    }
    Files.createDirectories(folder);
    Dictionary dictionary = Dictionary.read();
    TreeMap<String, String> lemmas = dictionary.lemmas();
    CRC32 sum = new CRC32();
    sum.update(Files.readAllBytes(unsplit));
    byte[] forms = new FormTable(lemmas).bytes(dictionary.frequency());
    Files.write(folder.resolve("forms.bin"), forms);
    sum.update(forms);
    System.out.printf("%d forms, %d bytes%n", lemmas.size(), forms.length);
    write(folder.resolve("parts.fst"), Productivity.count(dictionary, lemmas), sum);
    Files.writeString(stamp, Long.toHexString(sum.getValue()));
  }

  private static boolean isNewer(Path made, Path source) throws IOException {
    if (!Files.exists(made)) {
      return false;
    }
    try (var sources = Files.walk(source)) {
      long newest = sources.mapToLong(BuildLexicon::time).max().orElse(Long.MAX_VALUE);
      return time(made) > newest;
    }
  }

  private static long time(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, TreeMap<String, byte[]> table, CRC32 sum)
      throws IOException {
    FSTCompiler<BytesRef> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, ByteSequenceOutputs.getSingleton()).build();
    IntsRefBuilder ints = new IntsRefBuilder();
    for (Map.Entry<String, byte[]> entry : table.entrySet()) {
      compiler.add(
          Util.toIntsRef(new BytesRef(entry.getKey()), ints), new BytesRef(entry.getValue()));
    }
    FST<BytesRef> fst = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    try (var out = Files.newOutputStream(file)) {
      OutputStreamDataOutput data = new OutputStreamDataOutput(out);
      fst.save(data, data);
    }
    sum.update(Files.readAllBytes(file));
    System.out.printf("%s: %d words, %d bytes%n", file, table.size(), Files.size(file));
  }
}
