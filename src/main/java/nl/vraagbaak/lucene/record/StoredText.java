package nl.vraagbaak.lucene.record;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vraagbaak.dutch.KeptText;
import nl.vraagbaak.dutch.TextCode;
import nl.vraagbaak.lucene.commit.Failures;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.RecordKind;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * What a document of a question, answer or passage keeps. As bytes it is short, since it is most of
 * an index: texts in {@link TextCode}, ids as what comes behind the id of the paper.
 *
 * @param entry the record
 * @param paper id of its paper
 * @param counterparts ids of the answers to a question, of the questions of an answer
 * @param refersTo ids of the answers that a short answer refers to
 * @param articles ids of the articles it cites
 * @param organisations ids of the organisations it names
 */
public record StoredText(
    Entry entry,
    String paper,
    List<String> counterparts,
    List<String> refersTo,
    List<String> articles,
    List<String> organisations) {
  private static final List<RecordKind> KINDS =
      List.of(RecordKind.QUESTION, RecordKind.ANSWER, RecordKind.PASSAGE);
  private static final TextCode TEXTS = TextCode.shared();

  /** Copies the lists. */
  public StoredText {
    counterparts = List.copyOf(counterparts);
    refersTo = List.copyOf(refersTo);
    articles = List.copyOf(articles);
    organisations = List.copyOf(organisations);
  }

  /** In a form that can be stored. */
  byte[] toBytes() throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeByte((byte) KINDS.indexOf(entry.kind()));
    out.writeString(paper);
    writeId(out, entry.id());
    out.writeVInt(entry.numbers().size());
    for (int number : entry.numbers()) {
      out.writeZInt(number);
    }
    // One more than the page, nothing where it is unknown.
    out.writeZInt(entry.page().isPresent() ? entry.page().getAsInt() + 1 : 0);
    writeIds(out, counterparts);
    writeIds(out, refersTo);
    writeIds(out, articles);
    writeIds(out, organisations);
    out.writeByte((byte) (entry.heading().isPresent() ? 1 : 0));
    if (entry.heading().isPresent()) {
      byte[] heading = TEXTS.write(entry.heading().get());
      out.writeVInt(heading.length);
      out.writeBytes(heading, heading.length);
    }
    byte[] text = TEXTS.write(entry.text());
    out.writeBytes(text, text.length);
    return out.toArrayCopy();
  }

  private void writeIds(DataOutput out, List<String> ids) throws IOException {
    out.writeVInt(ids.size());
    for (String id : ids) {
      writeId(out, id);
    }
  }

  /** Most ids begin with that of the paper. */
  private void writeId(DataOutput out, String id) throws IOException {
    boolean own = id.startsWith(paper);
    out.writeByte((byte) (own ? 1 : 0));
    out.writeString(own ? id.substring(paper.length()) : id);
  }

  /**
   * One that was read.
   *
   * @param stored what was stored
   * @param words its text, with the words that stand in it
   */
  public record Read(StoredText stored, KeptText words) {}

  /** What was stored with {@link #toBytes}. */
  public static Read read(BytesRef bytes) {
    try {
      return read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length), bytes);
    } catch (IOException | RuntimeException e) {
      // Of damaged bytes any number may be wrong: a length, a kind, a place in a table.
      throw Failures.damagedRecord(e);
    }
  }

  private static Read read(ByteArrayDataInput in, BytesRef bytes) throws IOException {
    RecordKind kind = KINDS.get(in.readByte());
    String paper = readString(in);
    String id = readId(in, paper);
    List<Integer> numbers = new ArrayList<>();
    for (int left = in.readVInt(); left > 0; left--) {
      numbers.add(in.readZInt());
    }
    int page = in.readZInt();
    List<String> counterparts = readIds(in, paper);
    List<String> refersTo = readIds(in, paper);
    List<String> articles = readIds(in, paper);
    List<String> organisations = readIds(in, paper);
    Optional<String> heading = Optional.empty();
    if (in.readByte() != 0) {
      int length = readLength(in);
      heading = Optional.of(TEXTS.read(bytes.bytes, in.getPosition(), length).text());
      in.skipBytes(length);
    }
    int left = bytes.offset + bytes.length - in.getPosition();
    KeptText text = TEXTS.read(bytes.bytes, in.getPosition(), left);
    OptionalInt where = page == 0 ? OptionalInt.empty() : OptionalInt.of(page - 1);
    Entry entry = new Entry(kind, id, numbers, heading, text.text(), where);
    return new Read(
        new StoredText(entry, paper, counterparts, refersTo, articles, organisations), text);
  }

  private static List<String> readIds(ByteArrayDataInput in, String paper) throws IOException {
    int count = in.readVInt();
    if (count == 0) {
      return List.of();
    }
    List<String> ids = new ArrayList<>();
    for (int left = count; left > 0; left--) {
      ids.add(readId(in, paper));
    }
    return ids;
  }

  private static String readId(ByteArrayDataInput in, String paper) throws IOException {
    boolean own = in.readByte() != 0;
    String id = readString(in);
    return own ? paper + id : id;
  }

  private static String readString(ByteArrayDataInput in) throws IOException {
    byte[] text = new byte[readLength(in)];
    in.readBytes(text, 0, text.length);
    return new String(text, StandardCharsets.UTF_8);
  }

  /** Damage does not ask for more memory than there are bytes. */
  private static int readLength(ByteArrayDataInput in) throws IOException {
    int length = in.readVInt();
    if (length < 0 || length > in.length() - in.getPosition()) {
      throw new EOFException();
    }
    return length;
  }
}
