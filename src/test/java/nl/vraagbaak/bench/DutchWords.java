package nl.vraagbaak.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.fst.ByteSequenceOutputs;
import org.apache.lucene.util.fst.BytesRefFSTEnum;
import org.apache.lucene.util.fst.FST;

/**
 * Dutch words for generated papers, from the table of forms that the program carries: compounds and
 * inflections have the kin that they have in real papers.
 */
final class DutchWords {
  // "verkeersborden"; not "a", "cd-rom" or a word that fills a line
  private static final Pattern PLAIN = Pattern.compile("[a-z]{4,18}");

  private DutchWords() {}

  /** So many words, the most frequent first: those that every text is full of, then any. */
  static List<String> byFrequency(int count, Random random) {
    List<String> words = new ArrayList<>();
    DutchAnalyzer.getDefaultStopSet().forEach(word -> words.add(new String((char[]) word)));
    Collections.sort(words);
    Collections.shuffle(words, random);
    List<String> others = listed();
    Collections.shuffle(others, random);
    others.removeIf(DutchWords::isFunctionWord);
    words.addAll(others.subList(0, count - words.size()));
    return words;
  }

  static boolean isFunctionWord(String word) {
    return DutchAnalyzer.getDefaultStopSet().contains(word);
  }

  private static List<String> listed() {
    List<String> words = new ArrayList<>();
    try (InputStream in =
        new BufferedInputStream(
            Objects.requireNonNull(
                DutchWords.class.getResourceAsStream("/nl/vraagbaak/dutch/lemmas.fst")))) {
      InputStreamDataInput input = new InputStreamDataInput(in);
      FST<BytesRef> table =
          new FST<>(FST.readMetadata(input, ByteSequenceOutputs.getSingleton()), input);
      BytesRefFSTEnum<BytesRef> forms = new BytesRefFSTEnum<>(table);
      for (var entry = forms.next(); entry != null; entry = forms.next()) {
        String word = entry.input.utf8ToString();
        if (PLAIN.matcher(word).matches()) {
          words.add(word);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
