package nl.vraagbaak.dutch;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.fst.ByteSequenceOutputs;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.Util;

/**
 * What is known of Dutch words: the lemma of a form, and how productive a word is as a part of
 * compounds. The tables are made by the build, see {@code src/build/lexicon}, and read when they
 * are first asked for. Words are in small letters without accents.
 */
final class Lexicon {
  private static final Optional<Part> NONE = Optional.empty();
  private static final String FOLDER = "/nl/vraagbaak/dutch/";

  private final Forms forms;
  private final FST<BytesRef> parts;
  private final Set<String> unsplit;

  private Lexicon(Forms forms, FST<BytesRef> parts, Set<String> unsplit) {
    this.forms = forms;
    this.parts = parts;
    this.unsplit = unsplit;
  }

  /**
   * A word as a part of compounds.
   *
   * @param first how many compounds begin with it, as 4 x log2(n + 1)
   * @param last how many end with it, likewise
   * @param lemma the word that it stands for without what links it to the next part ("kind" for
   *     "kinder")
   */
  record Part(int first, int last, String lemma) {}

  /** The one lexicon of this program. */
  static Lexicon shared() {
    return Holder.SHARED;
  }

  /** Names what is in the tables; read without reading them. */
  static String fingerprint() {
    return new String(bytes("lexicon.txt"), StandardCharsets.US_ASCII).strip();
  }

  /** The lemma of a form that is listed. */
  Optional<String> lemma(String form) {
    return forms.lemma(form);
  }

  /** The forms that are listed. */
  Forms forms() {
    return forms;
  }

  /** How a word takes part in compounds, if it does. */
  Optional<Part> part(String word) {
    try {
      return Optional.ofNullable(Util.get(parts, new BytesRef(word))).map(Lexicon::part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Part part(BytesRef entry) {
    return new Part(
        entry.bytes[entry.offset],
        entry.bytes[entry.offset + 1],
        new String(entry.bytes, entry.offset + 2, entry.length - 2, StandardCharsets.US_ASCII));
  }

  /**
   * The words that take part in compounds among the beginnings of a word, by their length: place 3
   * has the word of the first three letters, if there is one. Read in one pass.
   */
  List<Optional<Part>> beginnings(String word) {
    List<Optional<Part>> found = new ArrayList<>(Collections.nCopies(word.length() + 1, NONE));
    FST.Arc<BytesRef> arc = parts.getFirstArc(new FST.Arc<>());
    BytesRef output = parts.outputs.getNoOutput();
    FST.BytesReader reader = parts.getBytesReader();
    try {
      for (int at = 0; at < word.length(); at++) {
        if (parts.findTargetArc(word.charAt(at), arc, arc, reader) == null) {
          return found;
        }
        output = parts.outputs.add(output, arc.output());
        if (arc.isFinal()) {
          found.set(at + 1, Optional.of(part(parts.outputs.add(output, arc.nextFinalOutput()))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** Whether a lemma is one word, however much it looks like two. */
  boolean isUnsplit(String lemma) {
    return unsplit.contains(lemma);
  }

  private static final class Holder {
    static final Lexicon SHARED =
        new Lexicon(
            readForms(),
            table("parts.fst"),
            new String(bytes("niet-splitsen.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet()));
  }

  private static Forms readForms() {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(open("forms.bin")))) {
      return Forms.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FST<BytesRef> table(String name) {
    try (InputStream in = new BufferedInputStream(open(name), 1 << 16)) {
      InputStreamDataInput input = new InputStreamDataInput(in);
      return new FST<>(FST.readMetadata(input, ByteSequenceOutputs.getSingleton()), input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = Lexicon.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException(
          "table " + name + " is missing: it is made by the build, phase process-classes");
    }
    return in;
  }
}
