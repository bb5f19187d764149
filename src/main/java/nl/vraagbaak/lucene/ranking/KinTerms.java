package nl.vraagbaak.lucene.ranking;

import java.util.Map;

/**
 * A query over a word and words like it. The terms that it visits tell why a text was found; these
 * do so where none of such stand there.
 */
public interface KinTerms {
  /** Of those that stand in a text, the ones with so much of the greatest weight tell. */
  float NEAR = 0.5f;

  /** Terms that are not visited, with what they count for. */
  Map<String, Float> weak();
}
