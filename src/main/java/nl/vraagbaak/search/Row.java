package nl.vraagbaak.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sorts what is typed in a row: words of which any may match, values of a field of which one must,
 * as of a filter, and what else must or must not match. Used once.
 */
final class Row {
  private final List<Query> words = new ArrayList<>();
  private final List<Query> musts = new ArrayList<>();
  private final Map<Facet, List<Query>> values = new EnumMap<>(Facet.class);

  /** Adds what comes next. */
  void add(Query part) {
    switch (part) {
      case Query.Word word -> words.add(word);
      case Query.Prefix prefix -> words.add(prefix);
      case Query.Identifier identifier -> words.add(identifier);
      case Query.Any any -> words.addAll(any.parts());
      case Query.All _ -> {}
      case Query.Field field -> value(field.facet(), field);
      case Query.Years years -> value(Facet.YEAR, years);
      case Query.Phrase phrase -> musts.add(phrase);
      case Query.Near near -> musts.add(near);
      case Query.And and -> musts.add(and);
      case Query.Or or -> musts.add(or);
      case Query.Not not -> musts.add(not);
    }
  }

  private void value(Facet facet, Query value) {
    values.computeIfAbsent(facet, f -> new ArrayList<>()).add(value);
  }

  /** All of it; empty where nothing was added. */
  Optional<Query> query() {
    List<Query> parts = new ArrayList<>();
    if (!words.isEmpty()) {
      parts.add(words.size() == 1 ? words.getFirst() : new Query.Any(words));
    }
    parts.addAll(musts);
    values.values().forEach(all -> parts.add(all.size() == 1 ? all.getFirst() : new Query.Or(all)));
    return allOf(parts);
  }

  /** What must match within a part must match beside it. */
  static Optional<Query> allOf(List<Query> parts) {
    List<Query> all =
        parts.stream()
            .flatMap(part -> part instanceof Query.And and ? and.parts().stream() : Stream.of(part))
            .toList();
    return all.size() > 1 ? Optional.of(new Query.And(all)) : all.stream().findFirst();
  }
}
