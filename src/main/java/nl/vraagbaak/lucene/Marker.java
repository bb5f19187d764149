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
import org.apache.lucene.analysis.Analyzer;
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
  private final Matcher words = new Matcher(Wording.DUTCH.words());
  private final Matcher forms = new Matcher(Wording.DUTCH.forms());

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
    List<Match> found = new ArrayList<>();
    words.find(text, found);
    forms.find(text, found);
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

  /** Collects the terms of the query by field; what must not match is not visited. */
  private final class Terms extends QueryVisitor {
    @Override
    public void consumeTerms(Query query, Term... terms) {
      for (Term term : terms) {
        // "van" is sought in the phrase "materiaal van misbruik", and shows nothing by itself
        if (!DutchAnalysis.isStopWord(term.text())) {
          matcher(term.field()).forEach(matcher -> matcher.terms.add(term.bytes()));
        }
      }
    }

    @Override
    public void consumeTermsMatching(
        Query query, String field, Supplier<ByteRunAutomaton> automaton) {
      matcher(field).forEach(matcher -> matcher.automata.add(automaton.get()));
    }

    private List<Matcher> matcher(String field) {
      if (field.equals(Schema.WORDS.name())) {
        return List.of(words);
      }
      return field.equals(Schema.FORMS.name()) ? List.of(forms) : List.of();
    }
  }

  private static final class Matcher {
    private final Analyzer analyzer;
    private final Set<BytesRef> terms = new HashSet<>();
    private final List<ByteRunAutomaton> automata = new ArrayList<>();

    Matcher(Analyzer analyzer) {
      this.analyzer = analyzer;
    }

    void find(String text, List<Match> found) {
      if (terms.isEmpty() && automata.isEmpty()) {
        return;
      }
      try (TokenStream tokens = analyzer.tokenStream("", text)) {
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
    }

    private boolean matches(BytesRef term) {
      return terms.contains(term)
          || automata.stream().anyMatch(a -> a.run(term.bytes, term.offset, term.length));
    }
  }
}
