package nl.vraagbaak.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.model.Span;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** Finds in a text what a query matches there. Made once for a query; for one thread. */
final class Marker {
  private final Set<BytesRef> terms = new HashSet<>();
  private final List<ByteRunAutomaton> automata = new ArrayList<>();

  private Marker() {}

  static Marker of(Query query) {
    Marker marker = new Marker();
    query.visit(marker.new Terms());
    return marker;
  }

  /**
   * A stretch that matched.
   *
   * @param span where
   * @param term what matched, the same for words that count as the same
   */
  record Match(Span span, BytesRef term) {}

  /** What matched in a text, in order, without overlap. */
  List<Match> matches(String text) {
    List<Match> found = found(text);
    found.sort(
        Comparator.<Match>comparingInt(m -> m.span().start())
            .thenComparingInt(m -> -m.span().end()));
    List<Match> apart = new ArrayList<>();
    for (Match match : found) {
      if (apart.isEmpty() || match.span().start() >= apart.getLast().span().end()) {
        apart.add(match);
      }
    }
    return apart;
  }

  private List<Match> found(String text) {
    List<Match> found = new ArrayList<>();
    if (terms.isEmpty() && automata.isEmpty()) {
      return found;
    }
    try (TokenStream tokens = Wording.DUTCH.texts().tokenStream("", text)) {
      TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (matches(term.getBytesRef()) && offset.endOffset() > offset.startOffset()) {
          Span span = new Span(offset.startOffset(), offset.endOffset());
          found.add(new Match(span, BytesRef.deepCopyOf(term.getBytesRef())));
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private boolean matches(BytesRef term) {
    if (terms.contains(term)) {
      return true;
    }
    for (ByteRunAutomaton automaton : automata) {
      if (automaton.run(term.bytes, term.offset, term.length)) {
        return true;
      }
    }
    return false;
  }

  /** Collects the terms of the query; what must not match is not visited. */
  private final class Terms extends QueryVisitor {
    @Override
    public boolean acceptField(String field) {
      return field.equals(Schema.WORDS.name());
    }

    @Override
    public void consumeTerms(Query query, Term... found) {
      for (Term term : found) {
        if (acceptField(term.field()) && shows(term.text())) {
          terms.add(term.bytes());
        }
      }
    }

    @Override
    public void consumeTermsMatching(
        Query query, String field, Supplier<ByteRunAutomaton> automaton) {
      if (acceptField(field)) {
        automata.add(automaton.get());
      }
    }
  }

  /** "van" is sought in the phrase "materiaal van misbruik", and shows nothing by itself. */
  private static boolean shows(String term) {
    return !DutchAnalysis.isStopWord(
        term.charAt(0) == DutchAnalysis.FORM ? term.substring(1) : term);
  }
}
