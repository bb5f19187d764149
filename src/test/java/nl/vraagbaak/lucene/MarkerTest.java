package nl.vraagbaak.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vraagbaak.lucene.schema.Schema;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

class MarkerTest {
  private static final String WORDS = Schema.WORDS.name();

  @Test
  void formsOfAWordAndPartsOfCompoundsAreMarked() {
    assertThat(marked(word("molen"), "Twee molens malen.")).containsExactly("molens");
    assertThat(marked(word("+hosting"), "Een hostingbedrijf.")).containsExactly("hosting");
    assertThat(marked(new PrefixQuery(Schema.WORDS.term("=mol")), "De molens en de mol."))
        .containsExactly("molens", "mol");
  }

  @Test
  void anAcronymIsMarkedAndAStopWordIsNot() {
    assertThat(marked(word("OM"), "Het OM vraagt om geld.")).containsExactly("OM");
    assertThat(marked(word("=om"), "Het OM vraagt om geld.")).isEmpty();
  }

  @Test
  void thePartsOfAPhraseAreMarkedOnlyInARow() {
    Query phrase =
        new MultiPhraseQuery.Builder()
            .add(new Term(WORDS, "oud"))
            .add(new Term[] {new Term(WORDS, "kaart"), new Term(WORDS, "plaat")})
            .build();
    assertThat(marked(phrase, "De kaart is oud. Oude kaarten van het oude huis."))
        .containsExactly("Oude kaarten");
    assertThat(marked(new PhraseQuery(WORDS, "=het", "=huis"), "Van het huis en het dak"))
        .containsExactly("het huis");
  }

  @Test
  void whatIsLeftOutIsNotMarked() {
    Query query =
        new BooleanQuery.Builder()
            .add(word("molen"), Occur.MUST)
            .add(word("brug"), Occur.MUST_NOT)
            .build();
    assertThat(marked(query, "Een molen en een brug.")).containsExactly("molen");
  }

  private static Query word(String term) {
    return new TermQuery(Schema.WORDS.term(term));
  }

  private static List<String> marked(Query query, String text) {
    return Marker.of(query).matches(text).stream().map(match -> match.span().of(text)).toList();
  }
}
