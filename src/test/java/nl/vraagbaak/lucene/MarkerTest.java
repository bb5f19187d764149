package nl.vraagbaak.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.vraagbaak.dutch.TextCode;
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
  private static final long SEED = 20311122;
  private static final List<String> TERMS =
      List.of(
          "molen", "+molen", "=molens", "=het", "oud", "kaart", "OM", "foto", "foto's", "0", "3");
  private static final List<String> PRINTED =
      List.of(
          "molen",
          "Molens",
          "MOLENS",
          "windmolens",
          "molenxyz",
          "oude",
          "Oud",
          "kaarten",
          "het",
          "Het",
          "OM",
          "om",
          "de",
          "van",
          "foto",
          "foto’s",
          "fótó",
          "s",
          "Sé",
          "e\u0301",
          "3",
          "0",
          "3de",
          "\uD83D\uDEA2",
          "\u00AD",
          "\u0301");
  private static final List<String> BETWEEN =
      List.of(
          " ", " ", " ", " ", " ", ", ", ". ", ".", "-", "'", "’", ":", ": ", "_", "\n", "\n\n",
          " (", ") ", "/", "`", "·", "", ",", "\u00A0", "\u200D", " “", "” ", "–", ";", "\r\n",
          "…");

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

  @Test
  void aTextThatWasKeptMatchesAsTheSameTextDoes() {
    Random random = new Random(SEED);
    int matches = 0;
    for (int i = 0; i < 4_000; i++) {
      Marker marker = Marker.of(anyQuery(random));
      String text = anyText(random);
      byte[] bytes = TextCode.shared().write(text);
      List<Marker.Match> found = marker.matches(TextCode.shared().read(bytes, 0, bytes.length));
      assertThat(found).as(text).isEqualTo(marker.matches(text));
      matches += found.size();
    }
    assertThat(matches).isGreaterThan(2_000);
  }

  private static Query anyQuery(Random random) {
    Query word = word(any(TERMS, random));
    return switch (random.nextInt(4)) {
      case 0 -> new PhraseQuery(WORDS, any(TERMS, random), any(TERMS, random));
      case 1 -> new PrefixQuery(Schema.WORDS.term("=mo"));
      case 2 ->
          new BooleanQuery.Builder()
              .add(word, Occur.SHOULD)
              .add(new PhraseQuery(WORDS, any(TERMS, random), any(TERMS, random)), Occur.SHOULD)
              .build();
      default -> word;
    };
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(30); left > 0; left--) {
      text.append(any(PRINTED, random)).append(any(BETWEEN, random));
    }
    return text.toString();
  }

  private static String any(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static Query word(String term) {
    return new TermQuery(Schema.WORDS.term(term));
  }

  private static List<String> marked(Query query, String text) {
    return Marker.of(query).matches(text).stream().map(match -> match.span().of(text)).toList();
  }
}
