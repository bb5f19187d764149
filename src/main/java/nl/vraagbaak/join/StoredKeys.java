package nl.vraagbaak.join;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.TreeSet;
import nl.vraagbaak.model.Keyed;
import nl.vraagbaak.model.PaperKind;

/** Join keys as bytes, to be kept beside the paper. */
final class StoredKeys {
  private static final int VERSION = 3;
  private static final String NO_DATE = "";

  private StoredKeys() {}

  static byte[] write(JoinKeys keys) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeUTF(keys.id());
      out.writeUTF(keys.source());
      out.writeUTF(keys.kind().key());
      out.writeUTF(keys.date().map(LocalDate::toString).orElse(NO_DATE));
      writeNames(out, keys.names());
      writeNames(out, keys.named());
      writePrints(out, keys.prints().questions());
      writeSketch(out, keys.prints().sketch());
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  static JoinKeys read(byte[] stored) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(stored))) {
      int version = in.readByte();
      if (version != VERSION) {
        throw new IllegalArgumentException("join keys of version " + version);
      }
      return new JoinKeys(
          in.readUTF(),
          in.readUTF(),
          Keyed.find(PaperKind.class, in.readUTF()).orElse(PaperKind.UNKNOWN),
          Optional.of(in.readUTF()).filter(d -> !d.equals(NO_DATE)).map(LocalDate::parse),
          readNames(in),
          readNames(in),
          new JoinKeys.Prints(readPrints(in), readSketch(in)));
    } catch (IOException broken) {
      throw new IllegalArgumentException("join keys are cut short", broken);
    }
  }

  private static void writeNames(DataOutputStream out, Set<String> names) throws IOException {
    out.writeInt(names.size());
    for (String name : new TreeSet<>(names)) {
      out.writeUTF(name);
    }
  }

  private static Set<String> readNames(DataInputStream in) throws IOException {
    Set<String> names = new TreeSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      names.add(in.readUTF());
    }
    return names;
  }

  private static void writePrints(DataOutputStream out, Fingerprints prints) throws IOException {
    out.writeInt(prints.size());
    PrimitiveIterator.OfLong hashes = prints.stream().iterator();
    while (hashes.hasNext()) {
      out.writeLong(hashes.nextLong());
    }
  }

  /** Its hashes have 32 bits. */
  private static void writeSketch(DataOutputStream out, Fingerprints sketch) throws IOException {
    out.writeByte(sketch.size());
    PrimitiveIterator.OfLong hashes = sketch.stream().iterator();
    while (hashes.hasNext()) {
      out.writeInt((int) hashes.nextLong());
    }
  }

  private static Fingerprints readSketch(DataInputStream in) throws IOException {
    long[] hashes = new long[in.readUnsignedByte()];
    byte[] bytes = new byte[hashes.length * Integer.BYTES];
    in.readFully(bytes);
    IntBuffer ints = ByteBuffer.wrap(bytes).asIntBuffer();
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = Integer.toUnsignedLong(ints.get(i));
    }
    return Fingerprints.inOrder(hashes);
  }

  private static Fingerprints readPrints(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available() / Long.BYTES) {
      throw new EOFException();
    }
    long[] hashes = new long[count];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.readLong();
    }
    return Fingerprints.inOrder(hashes);
  }
}
