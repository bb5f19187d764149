package nl.vraagbaak.search;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What comes back of a search.
 *
 * @param total number of hits
 * @param hits the hits of this page, in order
 * @param facets counts of the facets asked for, in the order of {@link Facet}
 * @param paging where to go on
 * @param help what may help the asker
 * @param timing how long it took
 */
public record SearchPage(
    Total total,
    List<Hit> hits,
    List<FacetCounts> facets,
    Paging paging,
    Help help,
    Timing timing) {
  /** Copies the lists. */
  public SearchPage {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }

  /**
   * Number of hits.
   *
   * @param count how many
   * @param exact false where time ran out and there may be more
   */
  public record Total(long count, boolean exact) {}

  /**
   * Cursors to the pages around this one.
   *
   * @param next the page after this; empty on the last
   * @param previous the page before this; empty on the first
   * @param first number of the first hit shown, from 1; 0 where there is none
   */
  public record Paging(Optional<String> next, Optional<String> previous, long first) {}

  /**
   * What may help the asker.
   *
   * @param corrections better spellings, per word
   * @param remarks what was not understood as typed, in Dutch
   * @param drops where nothing was found: what to leave out, and how much is found then
   */
  public record Help(List<Correction> corrections, List<String> remarks, List<Drop> drops) {
    /** Nothing to say. */
    public static final Help NONE = new Help(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Help {
      corrections = List.copyOf(corrections);
      remarks = List.copyOf(remarks);
      drops = List.copyOf(drops);
    }
  }

  /**
   * A better spelling.
   *
   * @param word as typed
   * @param better what it may have meant
   * @param query the whole query with it
   */
  public record Correction(String word, String better, String query) {
    /** Of a word in a typed query. */
    public static Correction of(String word, String better, String typed) {
      return new Correction(word, better, replaced(typed, word, better));
    }

    /** The typed queries that may have been meant: with all corrections, then with each alone. */
    public static List<String> meant(List<Correction> corrections, String typed) {
      String all = typed;
      for (Correction correction : corrections) {
        all = replaced(all, correction.word, correction.better);
      }
      Stream<String> each = corrections.stream().map(Correction::query);
      return corrections.size() < 2
          ? each.toList()
          : Stream.concat(Stream.of(all), each).distinct().toList();
    }

    private static String replaced(String typed, String word, String better) {
      // The word as typed, not as a part of another.
      Pattern whole =
          Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])");
      return whole.matcher(typed).replaceFirst(Matcher.quoteReplacement(better));
    }
  }

  /**
   * A word or filter that stands in the way.
   *
   * @param what the part of the query as typed, or the public key of the facet
   * @param filter whether it is a filter
   * @param query the query without it; the whole query where it is a filter
   * @param count number of hits without it
   */
  public record Drop(String what, boolean filter, String query, long count) {}

  /**
   * How long it took.
   *
   * @param search finding and ranking
   * @param facets counting
   * @param fetch reading the records and making the snippets
   */
  public record Timing(Duration search, Duration facets, Duration fetch) {}
}
