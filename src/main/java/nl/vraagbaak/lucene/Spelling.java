package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.lucene.record.NaturalOrder;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.lucene.schema.Wording;
import nl.vraagbaak.search.ParsedQuery;
import nl.vraagbaak.search.SearchPage.Correction;

/** Offers a better spelling for words that neither the texts nor Dutch have. */
final class Spelling {
  private static final int MOST_WORDS = 8;

  private Spelling() {}

  static List<Correction> of(Snapshot snapshot, ParsedQuery query) throws IOException {
    List<Correction> corrections = new ArrayList<>();
    for (String word : QueryWords.of(query.tree()).stream().limit(MOST_WORDS).toList()) {
      better(snapshot, word).ifPresent(b -> corrections.add(Correction.of(word, b, query.typed())));
    }
    return corrections;
  }

  private static Optional<String> better(Snapshot snapshot, String word) throws IOException {
    Terms terms = Terms.of(Wording.DUTCH.words(), word);
    return terms.list().isEmpty() || isRight(snapshot, terms.list().getFirst())
        ? Optional.empty()
        : snapshot.ranking().slips().meant(NaturalOrder.fold(word)).stream().findFirst();
  }

  /** Whether Dutch has a word, or some text, be it as a part of a compound. */
  private static boolean isRight(Snapshot snapshot, String word) throws IOException {
    return Wording.DUTCH.isListed(word)
        || snapshot.reader().docFreq(Schema.WORDS.term(word)) > 0
        || snapshot.reader().docFreq(Schema.WORDS.term(DutchAnalysis.PART + word)) > 0;
  }
}
