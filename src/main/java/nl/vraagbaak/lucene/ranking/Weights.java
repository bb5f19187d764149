package nl.vraagbaak.lucene.ranking;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** What each kind of evidence counts for, against the word itself in the record: 1. */
final class Weights {
  /**
   * BM25 for texts that are units by nature, as questions and answers are: length says little of
   * how much of a text is about a word, and a word said twice little more than a word said once.
   */
  static final Similarity SIMILARITY = new BM25Similarity(0.8f, 0.25f);

  /** The word as a part of a compound: "hosting" in "hostingbedrijf". */
  static final float IN_COMPOUND = 0.8f;

  /** A word like it, times the square of the likeness. */
  static final float KIN = 0.5f;

  /** The likeliest word that a slip of the pen meant. */
  static final float MEANT = 0.8f;

  /** Another that it may have meant. */
  static final float ALSO_MEANT = 0.4f;

  /** All parts of the compound, apart: "bedrijf" and "hosting". */
  static final float ALL_PARTS = 0.5f;

  /** One part of the compound. */
  static final float ONE_PART = 0.3f;

  /** A synonym, or what an acronym stands for. */
  static final float SYNONYM = 0.6f;

  /** An acronym in small letters. */
  static final float SMALL_LETTERS = 0.5f;

  /** The word in the title or the names around the record. */
  static final float CONTEXT = 0.3f;

  /**
   * A record of a paper that the person or group named asked or answered, or that names the body.
   */
  static final float NAMED = 5f;

  /** What the best counterpart of the record scores. */
  static final float COUNTERPART = 0.2f;

  /** What the best records of the paper score, on average. */
  static final float PAPER = 0.6f;

  /** A paper of whose records so great a part is found is about what was asked as a whole. */
  static final float ABOUT = 0.05f;

  /** Of the best score, what a record must have for what stands around it to be found with it. */
  static final float TELLING = 0.5f;

  /** Words that no more records have find what stands around those records as well. */
  static final int FEW = 500;

  /** A word that so many records have needs no words like it, and no single parts. */
  static final int ENOUGH = 200;

  /** What a record's second-best evidence for a word adds. */
  static final float TIE = 0.1f;

  /** Two words of the query side by side. */
  static final float NEIGHBOURS = 0.1f;

  /** Two words of the query written as one compound. */
  static final float AS_ONE = 0.6f;

  /** A record that cites the article or paper asked for, in points of BM25. */
  static final float IDENTIFIER = 12f;

  private Weights() {}
}
