package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.lucene.record.StoredText;
import nl.vraagbaak.search.PaperSummary;
import nl.vraagbaak.search.Snippet;
import org.apache.lucene.index.QueryTimeout;

/**
 * Shows of each text what there is time for: once it is over, nothing but the text itself. Safe for
 * use by many threads.
 */
final class InTime implements HitReader.Presentation {
  /** Told beside the hits. */
  static final String REMARK =
      "De tijd was op voordat bij elk resultaat was aangewezen waarom het is gevonden.";

  private final HitReader.Presentation how;
  private final QueryTimeout time;
  private volatile boolean complete = true;

  InTime(HitReader.Presentation how, QueryTimeout time) {
    this.how = how;
    this.time = time;
  }

  /** Whether there is time left. */
  boolean more() {
    complete = complete && !time.shouldExit();
    return complete;
  }

  /** Whether there was time for all that was asked until now. */
  boolean complete() {
    return complete;
  }

  @Override
  public List<Snippet> snippets(StoredText.Read text, PaperSummary paper) {
    return more() ? how.snippets(text, paper) : List.of();
  }

  @Override
  public Optional<String> explanation(int document, double score) throws IOException {
    return more() ? how.explanation(document, score) : Optional.empty();
  }
}
