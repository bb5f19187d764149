package nl.vraagbaak.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.dutch.KeptText;
import nl.vraagbaak.dutch.Sieve;
import nl.vraagbaak.dutch.Sifted;
import nl.vraagbaak.lucene.ranking.KinTerms;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.lucene.schema.Wording;
import nl.vraagbaak.model.Span;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * Finds in a text what a query matches there. Made once for a query. Safe for use by many threads.
 */
final class Marker {
  private final Set<BytesRef> terms = new HashSet<>();
  private final List<ByteRunAutomaton> automata = new ArrayList<>();
  private final List<List<Set<BytesRef>>> phrases = new ArrayList<>();

  /** Words like those that were asked for: they tell where nothing else does. */
  private final Map<BytesRef, Float> kin = new HashMap<>();

  /** Leaves out of a text what cannot match; empty where any word may. */
  private Optional<Sieve> sieve = Optional.empty();

  private Marker() {}

  static Marker of(Query query) {
    Marker marker = new Marker();
    query.visit(marker.new Terms());
    marker.sieve = marker.automata.isEmpty() ? Sieve.of(marker.sought()) : Optional.empty();
    return marker;
  }

  private List<String> sought() {
    Set<BytesRef> all = new HashSet<>(terms);
    all.addAll(kin.keySet());
    phrases.forEach(phrase -> phrase.forEach(all::addAll));
    return all.stream().map(BytesRef::utf8ToString).toList();
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
    return matches(text, place -> place);
  }

  /** The same of a text whose words are known. */
  List<Match> matches(KeptText kept) {
    Optional<Sifted> sifted = sieve.map(fine -> fine.sift(kept));
    return sifted.isEmpty()
        ? matches(kept.text())
        : matches(sifted.get().text(), sifted.get()::origin);
  }

  private List<Match> matches(String text, IntUnaryOperator origin) {
    List<Match> kindred = new ArrayList<>();
    List<Match> found = found(text, origin, kindred);
    return apart(found.isEmpty() ? nearest(kindred) : found);
  }

  /** Of words like those asked for the ones most like them. */
  private List<Match> nearest(List<Match> kindred) {
    float most = 0;
    for (Match match : kindred) {
      most = Math.max(most, kin.getOrDefault(match.term(), 0f));
    }
    float least = KinTerms.NEAR * most;
    kindred.removeIf(match -> kin.getOrDefault(match.term(), 0f) < least);
    return kindred;
  }

  private static List<Match> apart(List<Match> found) {
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

  private List<Match> found(String text, IntUnaryOperator origin, List<Match> kindred) {
    List<Match> found = new ArrayList<>();
    if (terms.isEmpty() && automata.isEmpty() && phrases.isEmpty() && kin.isEmpty()) {
      return found;
    }
    List<Position> positions = new ArrayList<>();
    try (TokenStream tokens = Wording.DUTCH.texts().tokenStream("", text)) {
      TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.getAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        Span span =
            new Span(
                origin.applyAsInt(offset.startOffset()), origin.applyAsInt(offset.endOffset()));
        if (matches(term.getBytesRef()) && span.end() > span.start()) {
          found.add(new Match(span, BytesRef.deepCopyOf(term.getBytesRef())));
        } else if (kin.containsKey(term.getBytesRef())) {
          kindred.add(new Match(span, BytesRef.deepCopyOf(term.getBytesRef())));
        }
        if (!phrases.isEmpty()) {
          addTo(positions, step.getPositionIncrement(), span, term.getBytesRef());
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    phrases.forEach(phrase -> find(phrase, positions, found));
    return found;
  }

  /** The terms that stand at one place. */
  private record Position(Span span, Set<BytesRef> terms) {}

  private static void addTo(List<Position> positions, int step, Span span, BytesRef term) {
    if (step > 0 || positions.isEmpty()) {
      positions.add(new Position(span, new HashSet<>()));
    }
    positions.getLast().terms().add(BytesRef.deepCopyOf(term));
  }

  private static void find(
      List<Set<BytesRef>> phrase, List<Position> positions, List<Match> found) {
    for (int at = 0; at + phrase.size() <= positions.size(); at++) {
      List<Position> row = positions.subList(at, at + phrase.size());
      if (matches(phrase, row)) {
        Span span = new Span(row.getFirst().span().start(), row.getLast().span().end());
        found.add(new Match(span, phrase.getFirst().iterator().next()));
      }
    }
  }

  private static boolean matches(List<Set<BytesRef>> phrase, List<Position> row) {
    for (int i = 0; i < phrase.size(); i++) {
      if (Collections.disjoint(phrase.get(i), row.get(i).terms())) {
        return false;
      }
    }
    return true;
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

    /** Words of a phrase match together or not at all. */
    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
      return switch (parent) {
        case PhraseQuery phrase when phrase.getSlop() == 0 -> {
          if (acceptField(phrase.getTerms()[0].field())) {
            phrases.add(Arrays.stream(phrase.getTerms()).map(t -> Set.of(t.bytes())).toList());
          }
          yield EMPTY_VISITOR;
        }
        case MultiPhraseQuery phrase when phrase.getSlop() == 0 -> {
          if (acceptField(phrase.getTermArrays()[0][0].field())) {
            phrases.add(Arrays.stream(phrase.getTermArrays()).map(Terms::bytes).toList());
          }
          yield EMPTY_VISITOR;
        }
        default -> super.getSubVisitor(occur, parent);
      };
    }

    private static Set<BytesRef> bytes(Term... terms) {
      return Arrays.stream(terms).map(Term::bytes).collect(Collectors.toSet());
    }

    @Override
    public void consumeTerms(Query query, Term... found) {
      if (query instanceof KinTerms like && found.length > 0 && acceptField(found[0].field())) {
        like.weak().forEach((term, weight) -> kin.merge(new BytesRef(term), weight, Math::max));
      }
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
    return term.charAt(0) != DutchAnalysis.FORM || !DutchAnalysis.isStopWord(term.substring(1));
  }
}
