package nl.vraagbaak.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vraagbaak.lucene.record.NaturalOrder;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.Wording;
import nl.vraagbaak.search.Facet;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The values of one facet in one commit, found by what a user types. */
public final class FacetValues {
  private static final Set<Facet> PEOPLE = EnumSet.of(Facet.ASKER, Facet.ANSWERER);

  private final Map<String, List<String>> byFolded = new HashMap<>();
  private final Map<String, List<String>> byShorter = new HashMap<>();

  private FacetValues() {}

  static FacetValues read(IndexReader reader, Facet facet, Labels labels) throws IOException {
    FacetValues values = new FacetValues();
    Terms terms = MultiTerms.getTerms(reader, Facets.name(facet));
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        String[] path = FacetsConfig.stringToPath(term.utf8ToString());
        String value = path[path.length - 1];
        add(values.byFolded, value, value);
        add(values.byFolded, labels.of(facet, value), value);
        if (PEOPLE.contains(facet)) {
          new Surname(value).shorter().forEach(name -> add(values.byShorter, name, value));
        }
      }
    }
    return values;
  }

  private static void add(Map<String, List<String>> names, String name, String value) {
    List<String> same = names.computeIfAbsent(NaturalOrder.fold(name), f -> new ArrayList<>(1));
    if (!same.contains(value)) {
      same.add(value);
    }
  }

  /** All values. */
  public Stream<String> all() {
    return byFolded.values().stream().flatMap(List::stream).distinct();
  }

  /** The values of which a word of the key or label begins so. */
  public Stream<String> withWord(String beginning) {
    String folded = NaturalOrder.fold(beginning.strip());
    return byFolded.entrySet().stream()
        .filter(named -> hasWord(named.getKey(), folded))
        .flatMap(named -> named.getValue().stream())
        .distinct();
  }

  /** Whether a word of a folded label begins so. */
  public static boolean hasWord(String label, String beginning) {
    for (int at = label.indexOf(beginning); at >= 0; at = label.indexOf(beginning, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(label.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The values whose key or label this is, case and accents apart; where there are none, those of
   * people who are called so for short; else what was typed.
   */
  public List<String> meantBy(String typed) {
    String folded = NaturalOrder.fold(typed.strip());
    return byFolded.getOrDefault(folded, byShorter.getOrDefault(folded, List.of(typed)));
  }

  /** The same among other words: of what is short for a name only that which is no Dutch word. */
  List<String> named(String typed) {
    String folded = NaturalOrder.fold(typed.strip());
    List<String> whole = byFolded.getOrDefault(folded, List.of());
    boolean word = !whole.isEmpty() || Wording.DUTCH.isListed(folded);
    return word ? whole : byShorter.getOrDefault(folded, List.of());
  }
}
