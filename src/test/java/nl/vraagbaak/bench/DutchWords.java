package nl.vraagbaak.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** How far a word may be more or less frequent than its length tells, in letters. */
  private static final double CHANCE = 1;

  /**
   * So many words, the most frequent first: those that every text is full of, then others, the
   * shorter the more frequent (Zipf's law of abbreviation), so that running text has about as many
   * compounds as papers have.
   */
  static List<String> byFrequency(int count, Random random) {
    List<String> words = new ArrayList<>();
    DutchAnalyzer.getDefaultStopSet().forEach(word -> words.add(new String((char[]) word)));
    Collections.sort(words);
    Collections.shuffle(words, random);
    List<String> others = listed();
    others.removeIf(DutchWords::isFunctionWord);
    Collections.shuffle(others, random);
    List<String> chosen = new ArrayList<>(others.subList(0, count - words.size()));
    Map<String, Double> rank = new HashMap<>();
    chosen.forEach(word -> rank.put(word, word.length() + CHANCE * random.nextGaussian()));
    chosen.sort(Comparator.comparingDouble(rank::get));
    words.addAll(chosen);
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
