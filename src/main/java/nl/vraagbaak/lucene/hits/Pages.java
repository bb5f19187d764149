package nl.vraagbaak.lucene.hits;

import java.util.List;
import java.util.Optional;
import nl.vraagbaak.search.SearchPage;
import nl.vraagbaak.search.SearchRequest;

/**
 * Where a page stands among the pages of its search.
 *
 * @param commit id of the commit
 * @param request the search
 * @param cursor the cursor it was asked with
 */
public record Pages(String commit, SearchRequest request, Optional<Cursor> cursor) {
  /** The cursors around the hits that are shown. */
  public SearchPage.Paging around(List<RankedHit> shown, long total) {
    if (shown.isEmpty()) {
      return new SearchPage.Paging(Optional.empty(), Optional.empty(), 0);
    }
    long first = first(shown.size());
    long last = first + shown.size() - 1;
    Optional<String> next =
        last < total ? Optional.of(at(shown.getLast(), last, false)) : Optional.empty();
    Optional<String> previous =
        first > 1 ? Optional.of(at(shown.getFirst(), first, true)) : Optional.empty();
    return new SearchPage.Paging(next, previous, first);
  }

  private long first(int shown) {
    return cursor.map(c -> c.backwards() ? c.rank() - shown : c.rank() + 1).orElse(1L);
  }

  private String at(RankedHit hit, long rank, boolean backwards) {
    Cursor at = Cursor.of(commit, request, backwards, hit.repeats(), rank);
    return HitOrder.place(request.sort(), hit.place(), at).encode();
  }
}
