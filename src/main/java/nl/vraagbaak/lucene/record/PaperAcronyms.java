package nl.vraagbaak.lucene.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vraagbaak.dutch.IntroducedAcronyms;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.search.Synonyms;
import nl.vraagbaak.search.Thesaurus;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The acronyms that the papers of an index introduce. */
public final class PaperAcronyms {
  private static final char BETWEEN = '\t';

  /** Meanings of one acronym at most: those that most papers give. */
  private static final int MOST_MEANINGS = 3;

  private PaperAcronyms() {}

  /** Adds to the document of a paper what its texts introduce. */
  static void add(Document document, Stream<String> texts) {
    texts
        .flatMap(text -> IntroducedAcronyms.in(text).stream())
        .distinct()
        .forEach(i -> Schema.ACRONYMS.add(document, i.acronym() + BETWEEN + i.words()));
  }

  /** Gives the words for an acronym, and the acronym for the words. */
  public static Thesaurus read(IndexReader reader) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Schema.ACRONYMS.name());
    if (terms == null) {
      return Thesaurus.NONE;
    }
    Map<String, List<Meaning>> found = new HashMap<>();
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String pair = term.utf8ToString();
      int between = pair.indexOf(BETWEEN);
      found
          .computeIfAbsent(pair.substring(0, between), _ -> new ArrayList<>())
          .add(new Meaning(pair.substring(between + 1), each.docFreq()));
    }
    return Synonyms.of(
        found.entrySet().stream().flatMap(e -> pairs(e.getKey(), e.getValue())).toList());
  }

  private record Meaning(String words, int papers) {}

  private static Stream<List<String>> pairs(String acronym, List<Meaning> meanings) {
    return meanings.stream()
        .sorted(Comparator.comparingInt(Meaning::papers).reversed())
        .limit(MOST_MEANINGS)
        .map(meaning -> List.of(acronym, meaning.words()));
  }
}
