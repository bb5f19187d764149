package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.vraagbaak.dutch.DutchAnalysis;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Says in Dutch why one record ranks where it does: what each word of the query adds, and where.
 */
final class Reasons {
  private static final Locale DUTCH = Locale.of("nl", "NL");
  private static final double NOTHING = 0.005;
  private static final int MOST_FORMS = 6;

  private final IndexSearcher searcher;
  private final int document;
  private final List<String> sentences = new ArrayList<>();

  Reasons(IndexSearcher searcher, int document) {
    this.searcher = searcher;
    this.document = document;
  }

  /** A word of the query, met in the record and around it. */
  void word(String word, Prepared inRecord, Prepared around) throws IOException {
    List<String> places = new ArrayList<>();
    double own = score(inRecord);
    if (own > NOTHING) {
      Set<String> as = matched(inRecord.query());
      String forms = as.isEmpty() ? "" : " als " + String.join(", ", as);
      places.add("in de tekst%s (%s)".formatted(forms, points(own)));
    }
    double near = score(around);
    if (near > NOTHING) {
      places.add("in titel of namen eromheen (%s)".formatted(points(near)));
    }
    sentences.add(
        "“%s”: %s.".formatted(word, places.isEmpty() ? "niet" : String.join("; ", places)));
  }

  /** A thing that the record cites or is. */
  void named(String typed, Prepared keyword) throws IOException {
    add("“%s”: aangehaald (%s).", typed, keyword);
  }

  /** A name of someone who may have asked or answered, of an organisation or of a law. */
  void bearer(String typed, Prepared records) throws IOException {
    add(
        "“%s”: naam van een vraagsteller, fractie, bewindspersoon, organisatie of wet hier (%s).",
        typed, records);
  }

  private void add(String sentence, String typed, Prepared query) throws IOException {
    double points = score(query);
    if (points > NOTHING) {
      sentences.add(sentence.formatted(typed, points(points)));
    }
  }

  /** What the paper around the record adds, and the sum. */
  String with(double all, Prepared alone) throws IOException {
    double around = all - score(alone);
    if (around > NOTHING) {
      sentences.add(
          "Wat eromheen staat (vraag of antwoord ernaast, de rest van het stuk) telt mee (%s)."
              .formatted(points(around)));
    }
    sentences.add("Samen %s punten.".formatted(points(all)));
    return String.join(" ", sentences);
  }

  /** What a query gives the record; 0 where it does not match. */
  double score(Prepared query) throws IOException {
    LeafReaderContext leaf = leaf();
    return query.weight().explain(leaf, document - leaf.docBase).getValue().doubleValue();
  }

  private LeafReaderContext leaf() {
    List<LeafReaderContext> leaves = reader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }

  private static String points(double score) {
    return String.format(DUTCH, "%.1f", score);
  }

  /** The terms of a query that the record has, as words; those like it where it has no others. */
  private Set<String> matched(Query query) throws IOException {
    SingleTerms terms = new SingleTerms();
    query.visit(terms);
    LeafReaderContext leaf = leaf();
    Set<String> found = present(leaf, terms.strong);
    return found.isEmpty() ? present(leaf, terms.weak) : found;
  }

  private Set<String> present(LeafReaderContext leaf, Set<Term> terms) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Term term : terms) {
      if (found.size() < MOST_FORMS && has(leaf, term)) {
        found.add(shown(term.text()));
      }
    }
    return found;
  }

  /** Terms that match by themselves, not only in a row with others. */
  private static final class SingleTerms extends QueryVisitor {
    private final Set<Term> strong = new TreeSet<>();

    /** The heaviest first. */
    private final Set<Term> weak = new LinkedHashSet<>();

    @Override
    public void consumeTerms(Query query, Term... found) {
      strong.addAll(Arrays.asList(found));
      if (query instanceof KinTerms kin && found.length > 0) {
        kin.weak().entrySet().stream()
            .sorted(Map.Entry.<String, Float>comparingByValue().reversed())
            .forEach(term -> weak.add(new Term(found[0].field(), term.getKey())));
      }
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
      return parent instanceof PhraseQuery || parent instanceof MultiPhraseQuery
          ? EMPTY_VISITOR
          : super.getSubVisitor(occur, parent);
    }
  }

  private boolean has(LeafReaderContext leaf, Term term) throws IOException {
    Optional<PostingsEnum> postings =
        Optional.ofNullable(leaf.reader().postings(term, PostingsEnum.NONE));
    int wanted = document - leaf.docBase;
    return postings.isPresent() && postings.get().advance(wanted) == wanted;
  }

  private static String shown(String term) {
    return term.charAt(0) == DutchAnalysis.PART ? term.substring(1) : term;
  }

  private IndexReader reader() {
    return searcher.getIndexReader();
  }
}
