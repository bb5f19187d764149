package nl.vraagbaak.lucene.schema;

import java.util.Map;
import nl.vraagbaak.dutch.DutchAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** How the texts of the index are cut into words. */
public final class Wording {
  public static final DutchAnalysis DUTCH = new DutchAnalysis();

  private Wording() {}

  /** The analyzer of each field. */
  public static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(DUTCH.words(), Map.of(Schema.WORDS.name(), DUTCH.texts()));
  }

  /** Changes whenever the same text would give other words. */
  public static String fingerprint() {
    return DUTCH.fingerprint();
  }
}
