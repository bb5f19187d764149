package nl.vraagbaak.lucene;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.vraagbaak.model.Span;
import nl.vraagbaak.search.Snippet;

/** Cuts the stretch out of a text that shows best why it was found. */
final class Snippets {
  private static final int LONGEST = 320;
  private static final Locale DUTCH = Locale.of("nl", "NL");

  private Snippets() {}

  /** The best stretch of a text: whole sentences where they fit. */
  static Snippet best(String field, String text, List<Marker.Match> matches) {
    List<Span> sentences = sentences(text);
    if (sentences.isEmpty()) {
      return new Snippet(field, "", List.of());
    }
    int best = densest(sentences, matches);
    Span sentence = sentences.get(best);
    Span stretch =
        sentence.end() - sentence.start() > LONGEST
            ? within(text, sentence, matches)
            : widened(sentences, best);
    return cut(field, text, stretch, matches);
  }

  private static List<Span> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(DUTCH);
    breaks.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int last = end;
      while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      if (last > start) {
        sentences.add(new Span(start, last));
      }
      start = end;
    }
    return sentences;
  }

  /** The sentence whose matches say most; of equals the one with most matches, then the first. */
  private static int densest(List<Span> sentences, List<Marker.Match> matches) {
    int best = 0;
    long most = 0;
    for (int i = 0; i < sentences.size(); i++) {
      List<Marker.Match> in = inside(sentences.get(i), matches);
      long weight = worth(in) * 1000 + in.size();
      if (weight > most) {
        most = weight;
        best = i;
      }
    }
    return best;
  }

  /**
   * What matches say: each different term counts by the square of its length, so that a word stands
   * above its parts ("verwijderbevel" above "verwijder" and "bevel" apart).
   */
  private static long worth(List<Marker.Match> matches) {
    return matches.stream()
        .map(Marker.Match::term)
        .distinct()
        .mapToLong(term -> (long) term.length * term.length)
        .sum();
  }

  /** The sentence with those after it and before it that fit. */
  private static Span widened(List<Span> sentences, int best) {
    int first = best;
    int last = best;
    while (last + 1 < sentences.size()
        && sentences.get(last + 1).end() - sentences.get(first).start() <= LONGEST) {
      last++;
    }
    while (first > 0 && sentences.get(last).end() - sentences.get(first - 1).start() <= LONGEST) {
      first--;
    }
    return new Span(sentences.get(first).start(), sentences.get(last).end());
  }

  /** A stretch of a long sentence that begins a little before its first match. */
  private static Span within(String text, Span sentence, List<Marker.Match> matches) {
    List<Marker.Match> in = inside(sentence, matches);
    int anchor = in.isEmpty() ? sentence.start() : in.getFirst().span().start();
    int latest = Math.max(sentence.start(), sentence.end() - LONGEST);
    int start = Math.min(Math.max(sentence.start(), anchor - LONGEST / 4), latest);
    while (start > sentence.start() && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = Math.min(start + LONGEST, sentence.end());
    int whole = end;
    while (whole > start && whole < sentence.end() && !Character.isWhitespace(text.charAt(whole))) {
      whole--;
    }
    return new Span(start, whole > start ? whole : end);
  }

  private static List<Marker.Match> inside(Span stretch, List<Marker.Match> matches) {
    return matches.stream()
        .filter(m -> m.span().start() >= stretch.start() && m.span().end() <= stretch.end())
        .toList();
  }

  private static Snippet cut(String field, String text, Span stretch, List<Marker.Match> matches) {
    String before = stretch.start() > 0 ? "… " : "";
    String after = stretch.end() < text.stripTrailing().length() ? " …" : "";
    int shift = before.length() - stretch.start();
    List<Span> marks =
        inside(stretch, matches).stream()
            .map(m -> new Span(m.span().start() + shift, m.span().end() + shift))
            .toList();
    return new Snippet(field, before + stretch.of(text) + after, marks);
  }
}
