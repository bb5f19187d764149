package nl.vraagbaak.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.RecordKind;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Gathers what can be suggested from the papers of an index. */
final class SuggestionSources {
  private static final int RECORD_WEIGHT = 1_000;
  private static final int FEWEST_TITLES = 3;
  private static final int LONGEST_PHRASE = 3;
  private static final List<Facet> PEOPLE =
      List.of(Facet.ASKER, Facet.ANSWERER, Facet.GROUP, Facet.MINISTRY);

  private final IndexReader reader;
  private final List<SuggestionEntry> entries = new ArrayList<>();
  private final Map<String, Integer> phrases = new HashMap<>();

  private SuggestionSources(IndexReader reader) {
    this.reader = reader;
  }

  static List<SuggestionEntry> read(IndexReader reader) throws IOException {
    SuggestionSources sources = new SuggestionSources(reader);
    sources.addKnown();
    for (Facet facet : PEOPLE) {
      sources.addValues(facet);
    }
    sources.addTitles();
    sources.addPhrases();
    return sources.entries;
  }

  private void addKnown() throws IOException {
    StoredFields stored = reader.storedFields();
    Map<String, Known> fullest = new LinkedHashMap<>();
    Known.read(reader).forEach(known -> fullest.put(known.facet().key() + known.value(), known));
    for (Known known : fullest.values()) {
      int weight = weight(reader.docFreq(Facets.term(known.facet(), known.value())));
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
      entries.add(new SuggestionEntry(value, value, facet.key(), "", weight(each.docFreq())));
    }
  }

  private void addTitles() throws IOException {
    Documents.each(
        reader,
        Facets.keyword(Facet.KIND),
        Facets.path(Facet.KIND, RecordKind.PAPER.key()),
        (segment, document) -> {
          String title = Schema.LABEL.read(segment.reader(), document);
          if (!title.isBlank()) {
            String id = Schema.PAPER.read(segment.reader(), document);
            entries.add(new SuggestionEntry(title, title, "titel", id, 1));
            countPhrases(title);
          }
          return true;
        });
  }

  /** Counts the runs of words that neither begin nor end with a stop word. */
  private void countPhrases(String title) {
    List<String> words = Arrays.asList(Suggester.key(title).split(" ", -1));
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 2; to <= Math.min(words.size(), from + LONGEST_PHRASE); to++) {
        if (tells(words.get(from)) && tells(words.get(to - 1))) {
          phrases.merge(String.join(" ", words.subList(from, to)), 1, Integer::sum);
        }
      }
    }
  }

  private static boolean tells(String word) {
    return word.length() > 2 && !DutchAnalysis.isStopWord(word);
  }

  private void addPhrases() {
    phrases.forEach(
        (phrase, count) -> {
          if (count >= FEWEST_TITLES) {
            entries.add(new SuggestionEntry(phrase, phrase, "frase", "", weight(count) / 2));
          }
        });
  }

  /** Grows with the number of records, more slowly. */
  private static int weight(int records) {
    return (int) Math.round(RECORD_WEIGHT * Math.log1p(records));
  }
}
