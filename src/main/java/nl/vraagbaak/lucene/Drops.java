package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.lucene.ranking.SearchTime;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Filters;
import nl.vraagbaak.search.Query;
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
    Query tree = request.query().tree();
    Filters filters = request.filters();
    for (Facet facet : filters.values().keySet()) {
      add(drops, facet.key(), true, tree, filters.with(facet, Set.of()));
    }
    if (filters.from().isPresent() || filters.to().isPresent()) {
      add(drops, DAYS, true, tree, filters.between(Optional.empty(), Optional.empty()));
    }
    if (filters.sameTextAs().isPresent()) {
      add(drops, SAME, true, tree, filters.sameAs(Optional.empty()));
    }
    if (tree instanceof Query.And and) {
      for (Query part : and.parts().stream().limit(MOST_TRIED).toList()) {
        add(drops, typed(part), false, without(and, part), filters);
      }
    } else if (!filters.equals(Filters.NONE)) {
      add(drops, typed(tree), false, new Query.All(), filters);
    }
    drops.sort(Comparator.comparingLong(Drop::count).reversed().thenComparing(Drop::what));
    return drops;
  }

  private void add(List<Drop> drops, String what, boolean filter, Query tree, Filters filters)
      throws IOException {
    if (!time.foundAll()) {
      return;
    }
    org.apache.lucene.search.Query query =
        Queries.within(Queries.of(snapshot, tree, filters), tree, filters, Set.of());
    int count = searcher.count(query);
    if (count > 0 && !what.isEmpty() && time.foundAll()) {
      drops.add(new Drop(what, filter, count));
    }
  }

  private static Query without(Query.And and, Query part) {
    return new Query.And(and.parts().stream().filter(other -> !other.equals(part)).toList());
  }

  /** The part about as it was typed; empty where it cannot be told in a word or two. */
  private static String typed(Query part) {
    return switch (part) {
      case Query.Word word -> word.text();
      case Query.Phrase phrase -> "\"" + phrase.text() + "\"";
      case Query.Prefix prefix -> prefix.text() + "*";
      case Query.Field field -> field.facet().key() + ":" + field.value();
      case Query.Years years -> "jaar:" + years.from() + ".." + years.to();
      case Query.Identifier identifier -> identifier.typed();
      case Query.Not not -> typed(not.part()).isEmpty() ? "" : "-" + typed(not.part());
      case Query.Any any -> String.join(" ", any.parts().stream().map(Drops::typed).toList());
      case Query.All _, Query.Near _, Query.And _, Query.Or _ -> "";
    };
  }
}
