package nl.vraagbaak.lucene.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.lucene.record.Documents;
import nl.vraagbaak.lucene.record.Known;
import nl.vraagbaak.lucene.record.KnownDocuments;
import nl.vraagbaak.lucene.record.TitleKeys;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.LiveTerms;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.search.Facet;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Gathers what can be suggested from the papers of an index. */
public final class SuggestionSources {
  private static final int RECORD_WEIGHT = 1_000;
  private static final int FEWEST_TITLES = 3;
  private static final List<Facet> PEOPLE =
      List.of(Facet.ASKER, Facet.ANSWERER, Facet.GROUP, Facet.MINISTRY);

  private static final Comparator<SuggestionEntry> ORDER =
      Comparator.comparing(SuggestionEntry::text)
          .thenComparing(SuggestionEntry::kind)
          .thenComparing(SuggestionEntry::id)
          .thenComparing(SuggestionEntry::shown);

  private final IndexReader reader;
  private final List<SuggestionEntry> entries = new ArrayList<>();
  private final LiveTerms live;

  private SuggestionSources(IndexReader reader) {
    this.reader = reader;
    this.live = new LiveTerms(reader);
  }

  /** All that an index offers but titles. */
  public static List<SuggestionEntry> read(IndexReader reader) throws IOException {
    SuggestionSources sources = new SuggestionSources(reader);
    sources.addKnown();
    for (Facet facet : PEOPLE) {
      sources.addValues(facet);
    }
    sources.addPhrases();
    // The same papers give the same file, whatever the order in which they came.
    sources.entries.sort(ORDER);
    return sources.entries;
  }

  private void addKnown() throws IOException {
    StoredFields stored = reader.storedFields();
    Map<String, Known> fullest = new LinkedHashMap<>();
    Known.read(reader).forEach(known -> fullest.put(known.facet().key() + known.value(), known));
    for (Known known : fullest.values()) {
      int weight = weight(live.count(Facets.term(known.facet(), known.value())));
      String id = known.facet() == Facet.LAW ? "" : known.value();
      entries.add(
          new SuggestionEntry(known.label(), known.label(), known.facet().key(), id, weight));
      Optional<Integer> document = Documents.find(reader, Schema.ID, known.documentId());
      if (known.facet() == Facet.ORGANISATION && document.isPresent()) {
        Schema.ORGANISATION
            .find(stored, document.get())
            .map(KnownDocuments.ORGANISATION::read)
            .ifPresent(body -> addNames(body, weight));
      }
    }
  }

  private void addNames(Organisation body, int weight) {
    List<String> names = new ArrayList<>(body.aliases());
    body.abbreviation().ifPresent(names::add);
    for (String name : names) {
      entries.add(
          new SuggestionEntry(name, body.name(), Facet.ORGANISATION.key(), body.id(), weight));
    }
  }

  private void addValues(Facet facet) throws IOException {
    org.apache.lucene.index.Terms terms = MultiTerms.getTerms(reader, Facets.name(facet));
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String[] path = FacetsConfig.stringToPath(term.utf8ToString());
      String value = path[path.length - 1];
      int records = live.count(each);
      if (records > 0) {
        entries.add(new SuggestionEntry(value, value, facet.key(), "", weight(records)));
      }
    }
  }

  private void addPhrases() throws IOException {
    TitleKeys.eachPhrase(
        reader,
        FEWEST_TITLES,
        (phrase, count) ->
            entries.add(new SuggestionEntry(phrase, phrase, "frase", "", weight(count) / 2)));
  }

  /** Grows with the number of records, more slowly. */
  private static int weight(int records) {
    return (int) Math.round(RECORD_WEIGHT * Math.log1p(records));
  }
}
