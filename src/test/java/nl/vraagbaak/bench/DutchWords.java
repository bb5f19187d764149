package nl.vraagbaak.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import nl.vraagbaak.dutch.DutchAnalysis;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

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
    DutchAnalysis.listed().filter(PLAIN.asMatchPredicate()).forEach(words::add);
    return words;
  }
}
