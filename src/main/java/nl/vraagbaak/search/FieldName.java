package nl.vraagbaak.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names that may stand before a colon in a query: those of the facets, and a short one. */
record FieldName(String name, Facet facet) {
  private static final List<FieldName> ALL =
      java.util.stream.Stream.concat(
              Arrays.stream(Facet.values()).map(facet -> new FieldName(facet.key(), facet)),
              java.util.stream.Stream.of(new FieldName("artikel", Facet.ARTICLE)))
          .toList();

  static Optional<FieldName> find(String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return ALL.stream().filter(field -> field.name.equals(lower)).findFirst();
  }

  /** The names, for a message. */
  static String list() {
    return String.join(", ", ALL.stream().map(FieldName::name).sorted().toList());
  }
}
