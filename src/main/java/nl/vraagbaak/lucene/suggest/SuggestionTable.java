package nl.vraagbaak.lucene.suggest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.vraagbaak.search.Suggestion;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** What can be suggested, by number: kept as bytes, since most of it is never shown. */
final class SuggestionTable {
  private static final String SEPARATOR = "\t";

  private final byte[] texts;

  /** Where each text begins, and where the last ends. */
  private final int[] starts;

  private SuggestionTable(byte[] texts, int[] starts) {
    this.texts = texts;
    this.starts = starts;
  }

  static SuggestionTable of(List<SuggestionEntry> entries) {
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    int[] starts = new int[entries.size() + 1];
    for (int i = 0; i < entries.size(); i++) {
      SuggestionEntry entry = entries.get(i);
      String shown = entry.shown().replace(SEPARATOR, " ");
      String text = String.join(SEPARATOR, shown, entry.kind(), entry.id());
      texts.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      starts[i + 1] = texts.size();
    }
    return new SuggestionTable(texts.toByteArray(), starts);
  }

  /** Whether there is nothing to suggest. */
  boolean isEmpty() {
    return starts.length == 1;
  }

  Suggestion get(int number) {
    int start = starts[number];
    String text = new String(texts, start, starts[number + 1] - start, StandardCharsets.UTF_8);
    String[] fields = text.split(SEPARATOR, -1);
    return new Suggestion(fields[0], fields[1], fields[2]);
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(starts.length);
    for (int i = 1; i < starts.length; i++) {
      out.writeVInt(starts[i] - starts[i - 1]);
    }
    out.writeBytes(texts, texts.length);
  }

  static SuggestionTable read(DataInput in) throws IOException {
    int[] starts = new int[in.readVInt()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + in.readVInt();
    }
    byte[] texts = new byte[starts[starts.length - 1]];
    in.readBytes(texts, 0, texts.length);
    return new SuggestionTable(texts, starts);
  }
}
