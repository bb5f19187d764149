package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Says in Dutch why records that one search found rank where they do. Once made, safe for use by
 * many threads.
 */
public final class Explanations {
  private final IndexSearcher searcher;
  private final Prepared whole;
  private final Prepared alone;
  private final List<Word> words = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final List<Name> bearers = new ArrayList<>();

  private record Word(String typed, Prepared inRecord, Prepared around) {}

  private record Name(String typed, Prepared query) {}

  /**
   * @param whole what the search asks
   * @param alone the same without what stands around a record
   */
  Explanations(IndexSearcher searcher, Query whole, Query alone) throws IOException {
    this.searcher = searcher;
    this.whole = Prepared.of(searcher, whole);
    this.alone = Prepared.of(searcher, alone);
  }

  void word(String typed, Query inRecord, Query around) throws IOException {
    words.add(new Word(typed, Prepared.of(searcher, inRecord), Prepared.of(searcher, around)));
  }

  void name(String typed, Query cites) throws IOException {
    names.add(new Name(typed, Prepared.of(searcher, cites)));
  }

  void bearer(String typed, Query records) throws IOException {
    bearers.add(new Name(typed, Prepared.of(searcher, records)));
  }

  /** Why a record ranks where it does; with its score where the order is by score. */
  public String of(ScoreDoc hit) throws IOException {
    Reasons reasons = new Reasons(searcher, hit.doc);
    for (Word word : words) {
      reasons.word(word.typed(), word.inRecord(), word.around());
    }
    for (Name name : names) {
      reasons.named(name.typed(), name.query());
    }
    for (Name bearer : bearers) {
      reasons.bearer(bearer.typed(), bearer.query());
    }
    double all = hit.score > 0 ? hit.score : reasons.score(whole);
    return reasons.with(all, alone);
  }
}
