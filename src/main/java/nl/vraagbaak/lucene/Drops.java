package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.lucene.hits.TopHits;
import nl.vraagbaak.lucene.ranking.SearchTime;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.Omission;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.SearchPage.Drop;
import nl.vraagbaak.search.SearchRequest;
import org.apache.lucene.search.IndexSearcher;

/** Tells, where nothing was found, which word or filter stands in the way. */
final class Drops {
  private static final int MOST_TRIED = 12;
  private static final String DAYS = "datum";
  private static final String SAME = "gelijkAan";

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final SearchTime time;
  private final SearchRequest request;

  /**
   * @param time what is not counted by then is not told
   */
  Drops(Snapshot snapshot, SearchTime time, SearchRequest request) {
    this.snapshot = snapshot;
    this.searcher = snapshot.searcher();
    searcher.setTimeout(time);
    this.time = time;
    this.request = request;
  }

  /** What to leave out, that which gives most first. */
  List<Drop> find() throws IOException {
    List<Drop> drops = new ArrayList<>();
    Filters filters = request.filters();
    for (Facet facet : filters.values().keySet()) {
      addFilter(drops, facet.key(), filters.with(facet, Set.of()));
    }
    if (filters.from().isPresent() || filters.to().isPresent()) {
      addFilter(drops, DAYS, filters.between(Optional.empty(), Optional.empty()));
    }
    if (filters.sameTextAs().isPresent()) {
      addFilter(drops, SAME, filters.sameAs(Optional.empty()));
    }
    Query tree = request.query().tree();
    if (tree instanceof Query.And and) {
      for (Query part : and.parts().stream().limit(MOST_TRIED).toList()) {
        addPart(drops, part, without(and, List.of(part)));
      }
      if (drops.isEmpty()) {
        addAllInTheWay(drops, and);
      }
    } else if (!filters.equals(Filters.NONE)) {
      addPart(drops, tree, new Query.All());
    }
    drops.sort(Comparator.comparingLong(Drop::count).reversed().thenComparing(Drop::what));
    return drops;
  }

  /**
   * Tells of papers that have what was asked for in all their texts together, or in a footnote:
   * they are found only where they are asked for.
   */
  Optional<String> inPapers() throws IOException {
    Filters filters = request.filters();
    Query tree = request.query().tree();
    if (!filters.of(Facet.KIND).isEmpty() || tree instanceof Query.All) {
      return Optional.empty();
    }
    long papers = count(tree, filters.with(Facet.KIND, Set.of(RecordKind.PAPER.key())));
    return papers == 0
        ? Optional.empty()
        : Optional.of(
            "Geen vraag, antwoord of passage heeft dit; als geheel wel %d %s: zoek met soort:stuk."
                .formatted(papers, papers == 1 ? "stuk" : "stukken"));
  }

  private void addFilter(List<Drop> drops, String what, Filters left) throws IOException {
    long count = count(request.query().tree(), left);
    if (count > 0) {
      drops.add(new Drop(what, true, request.query().typed(), count));
    }
  }

  /** Where more than one part stands in the way, those that find nothing by themselves. */
  private void addAllInTheWay(List<Drop> drops, Query.And and) throws IOException {
    List<Query> none = new ArrayList<>();
    for (Query part : and.parts().stream().limit(MOST_TRIED).toList()) {
      if (!(part instanceof Query.Not) && count(part, request.filters()) == 0) {
        none.add(part);
      }
    }
    if (none.size() > 1 && none.size() < and.parts().size()) {
      add(drops, Omission.of(request.query().typed(), none), without(and, none));
    }
  }

  private void addPart(List<Drop> drops, Query part, Query left) throws IOException {
    add(drops, Omission.of(request.query().typed(), part), left);
  }

  private void add(List<Drop> drops, Optional<Omission> omission, Query left) throws IOException {
    if (omission.isPresent()) {
      long count = count(left, request.filters());
      if (count > 0) {
        drops.add(new Drop(omission.get().what(), false, omission.get().rest(), count));
      }
    }
  }

  /** How many hits a search has, papers where those are asked for; 0 where time ran out. */
  private long count(Query tree, Filters filters) throws IOException {
    if (!time.foundAll()) {
      return 0;
    }
    org.apache.lucene.search.Query query =
        Queries.within(Queries.of(snapshot, tree, filters), tree, filters, Set.of());
    long count = request.options().byPaper() ? papers(query) : searcher.count(query);
    return time.foundAll() ? count : 0;
  }

  private long papers(org.apache.lucene.search.Query query) throws IOException {
    return searcher
        .search(query, snapshot.top(request, new TopHits.Stretch(1, Optional.empty(), false)))
        .total();
  }

  /** What is left is met as loosely as if it had been typed alone. */
  private static Query without(Query.And and, List<Query> parts) {
    List<Query> left = and.parts().stream().filter(other -> !parts.contains(other)).toList();
    return left.size() == 1 ? left.getFirst() : new Query.And(left);
  }
}
