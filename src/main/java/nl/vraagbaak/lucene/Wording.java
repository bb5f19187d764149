package nl.vraagbaak.lucene;

import java.util.Map;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.lucene.ranking.RankingFields;
import nl.vraagbaak.lucene.schema.Schema;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** How the texts of the index are cut into words. */
final class Wording {
  static final DutchAnalysis DUTCH = new DutchAnalysis();

  /** The fields that ranking reads. */
  static final RankingFields FIELDS =
      new RankingFields(
          Schema.WORDS.name(),
          Schema.CONTEXT.name(),
          Schema.COUNTERPARTS.name(),
          Schema.ARTICLES.name(),
          Schema.PAPERS.name());

  private Wording() {}

  /** The analyzer of each field. */
  static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(DUTCH.words(), Map.of(Schema.WORDS.name(), DUTCH.texts()));
  }

  /** Changes whenever the same text would give other words. */
  static String fingerprint() {
    return DUTCH.fingerprint();
  }
}
