package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.lucene.record.Documents;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.Reference;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/** Says in Dutch why a record is related to another, or to a draft. */
final class RelatedReasons {
  private static final int MOST_SHARED = 3;
  private static final int MOST_WORDS = 6;
  private static final int SHORTEST_WORD = 4;

  private final Marker marker;
  private final Optional<Hit.Text> of;
  private final Set<Integer> naming = new HashSet<>();
  private final Set<String> named;

  /** Of what is like a draft. */
  RelatedReasons(Query like) {
    this.marker = Marker.of(like);
    this.of = Optional.empty();
    this.named = Set.of();
  }

  /**
   * Of what is like a record.
   *
   * @param named the papers that its paper names
   */
  RelatedReasons(IndexReader reader, Query like, Hit.Text record, Set<String> named)
      throws IOException {
    this.marker = Marker.of(like);
    this.of = Optional.of(record);
    this.named = named;
    for (String name : RelatedSearch.names(record)) {
      Documents.each(
          reader,
          Schema.PAPERS,
          name,
          (segment, document) -> naming.add(segment.docBase + document));
    }
  }

  /** How it is shown: with what it shares marked. */
  HitReader.Presentation presentation() {
    return new BestStretch(marker);
  }

  /** The reasons for a hit. */
  List<String> of(Hit.Text hit, int document) {
    List<String> reasons = new ArrayList<>();
    of.ifPresent(
        record -> {
          paper(hit, record, document).ifPresent(reasons::add);
          shared(hit.articles(), record.articles())
              .forEach(label -> reasons.add("beide over " + label));
          shared(hit.organisations(), record.organisations())
              .forEach(label -> reasons.add("beide noemen " + label));
        });
    List<String> words = words(hit.entry().text());
    if (!words.isEmpty()) {
      reasons.add("gedeelde woorden: " + String.join(", ", words));
    }
    return reasons;
  }

  private Optional<String> paper(Hit.Text hit, Hit.Text record, int document) {
    String paper = hit.paper().head().id();
    if (paper.equals(record.paper().head().id())) {
      return Optional.of("in hetzelfde stuk");
    }
    if (naming.contains(document)) {
      return Optional.of("noemt dit stuk");
    }
    return named.contains(paper)
        ? Optional.of("in een stuk dat hier genoemd wordt")
        : Optional.empty();
  }

  private List<String> words(String text) {
    return marker.matches(text).stream()
        .filter(match -> match.span().end() - match.span().start() >= SHORTEST_WORD)
        .map(match -> match.span().of(text).toLowerCase(Locale.ROOT))
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }

  private static List<String> shared(List<Reference> ours, List<Reference> theirs) {
    List<String> ids = theirs.stream().map(Reference::id).toList();
    return ours.stream()
        .filter(reference -> ids.contains(reference.id()))
        .map(Reference::label)
        .limit(MOST_SHARED)
        .toList();
  }
}
