import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The table that {@code nl.vraagbaak.dutch.Forms} reads: all forms in order, in blocks of sixteen,
 * each written as what it shares with the one before it, what comes then, and how its lemma is made
 * of it. A form is known by its number; the most frequent ones are listed apart.
 */
final class FormTable {
  private static final int BLOCK = 16;

  /** As many as have a number of one or two bytes in a stored text. */
  private static final int COMMON = 96 + (64 << 8);

  /** Marks the last letter of a form, and an edit of two bytes. */
  private static final int LAST = 0x80;

  /** How a lemma is made: so many letters off the end of a form, then these on. */
  private record Edit(int off, String added) {
    static Edit of(String form, String lemma) {
      int same = 0;
      while (same < Math.min(form.length(), lemma.length())
          && form.charAt(same) == lemma.charAt(same)) {
        same++;
      }
      return new Edit(form.length() - same, lemma.substring(same));
    }
  }

  private final SortedMap<String, String> lemmas;
  private final List<Edit> edits;
  private final Map<Edit, Integer> numbers = new HashMap<>();

  FormTable(SortedMap<String, String> lemmas) {
    this.lemmas = lemmas;
    Map<Edit, Integer> counts = new HashMap<>();
    lemmas.forEach((form, lemma) -> counts.merge(Edit.of(form, lemma), 1, Integer::sum));
    this.edits = new ArrayList<>(counts.keySet());
    edits.sort(
        Comparator.<Edit>comparingInt(edit -> -counts.get(edit))
            .thenComparingInt(Edit::off)
            .thenComparing(Edit::added));
    edits.forEach(edit -> numbers.put(edit, numbers.size()));
  }

  byte[] bytes(Map<String, Integer> frequency) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(lemmas.size());
    out.writeInt(edits.size());
    for (Edit edit : edits) {
      out.writeByte(edit.off());
      out.writeUTF(edit.added());
    }
    List<Integer> common = common(frequency);
    out.writeInt(common.size());
    for (int number : common) {
      out.writeInt(number);
    }
    writeForms(out);
    return bytes.toByteArray();
  }

  /** Numbers of the most frequent forms, those first. */
  private List<Integer> common(Map<String, Integer> frequency) {
    List<String> forms = new ArrayList<>(lemmas.keySet());
    Map<String, Integer> ordinals = new HashMap<>();
    forms.forEach(form -> ordinals.put(form, ordinals.size()));
    forms.sort(
        Comparator.<String>comparingInt(form -> -frequency.getOrDefault(form, 0))
            .thenComparingInt(String::length)
            .thenComparing(form -> form));
    return forms.stream().limit(COMMON).map(ordinals::get).toList();
  }

  private void writeForms(DataOutputStream out) throws IOException {
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    List<Integer> ends = new ArrayList<>();
    String before = "";
    int number = 0;
    for (Map.Entry<String, String> entry : lemmas.entrySet()) {
      if (number % BLOCK == 0) {
        before = "";
      }
      write(
          entries, before, entry.getKey(), numbers.get(Edit.of(entry.getKey(), entry.getValue())));
      before = entry.getKey();
      number++;
      if (number % BLOCK == 0 || number == lemmas.size()) {
        ends.add(entries.size());
      }
    }
    out.writeInt(entries.size());
    int start = 0;
    for (int end : ends) {
      out.writeShort(end - start);
      start = end;
    }
    entries.writeTo(out);
  }

  private static void write(ByteArrayOutputStream entries, String before, String form, int edit) {
    int shared = 0;
    while (shared < before.length() && before.charAt(shared) == form.charAt(shared)) {
      shared++;
    }
    byte[] rest = form.substring(shared).getBytes(StandardCharsets.US_ASCII);
    rest[rest.length - 1] |= (byte) LAST;
    entries.write(shared);
    entries.writeBytes(rest);
    if (edit < LAST) {
      entries.write(edit);
    } else {
      entries.write(LAST | (edit & (LAST - 1)));
      entries.write(edit / LAST);
    }
  }
}
