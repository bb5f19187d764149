package nl.vraagbaak.dutch;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * Leaves out of kept texts the listed words that have none of some terms, so that what is left
 * alone has to be analysed: of most texts that is little. Safe for use by many threads.
 */
public final class Sieve {
  /** A word in the place of those that were left out, so that no phrase goes over the gap. */
  private static final String GAP = "0";

  /** A word between two of these is a word by itself, whatever stands beyond them. */
  private static final String BREAKS = " \n,;?!()\"-/–“”";

  /** These join two words, and nothing where a break follows. */
  private static final String JOINTS = ".:";

  private final TermBits words;
  private final long wanted;

  private Sieve(TermBits words, long wanted) {
    this.words = words;
    this.wanted = wanted;
  }

  private static final class Holder {
    static final TermBits SHARED = new TermBits(Words.shared());
  }

  /** A sieve for terms of {@link DutchAnalysis#texts}; none where the word of a gap is sought. */
  public static Optional<Sieve> of(Collection<String> terms) {
    long wanted = 0;
    for (String term : terms) {
      String word = unmarked(term);
      if (word.equals(GAP)) {
        return Optional.empty();
      }
      wanted |= TermBits.bit(word);
    }
    return Optional.of(new Sieve(Holder.SHARED, wanted));
  }

  private static String unmarked(String term) {
    char first = term.isEmpty() ? ' ' : term.charAt(0);
    return first == DutchAnalysis.PART || first == DutchAnalysis.FORM ? term.substring(1) : term;
  }

  /** What is left of a text. */
  public Sifted sift(KeptText kept) {
    Rest rest = new Rest(kept.text());
    for (int word = 0; word < kept.count(); word++) {
      if ((words.of(kept.code(word)) & wanted) == 0
          && isApart(kept.text(), kept.start(word), kept.end(word))) {
        rest.leaveOut(kept.start(word), kept.end(word));
      }
    }
    return rest.sifted();
  }

  private static boolean isApart(String text, int start, int end) {
    return (start == 0 || BREAKS.indexOf(text.charAt(start - 1)) >= 0)
        && (isBreak(text, end)
            || (JOINTS.indexOf(text.charAt(end)) >= 0 && isBreak(text, end + 1)));
  }

  private static boolean isBreak(String text, int at) {
    return at == text.length() || BREAKS.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isSeparator(char sign) {
    return BREAKS.indexOf(sign) >= 0 || JOINTS.indexOf(sign) >= 0;
  }

  /** What is left of one text, while words are left out of it. */
  private static final class Rest {
    private final String text;
    private final StringBuilder left = new StringBuilder();
    private int[] places = new int[16];
    private int[] origins = new int[16];
    private int pieces;

    /** So far the text has been gone through. */
    private int done;

    Rest(String text) {
      this.text = text;
    }

    void leaveOut(int start, int end) {
      if (done == 0 || holdsMore(start)) {
        keep(start);
        left.append(' ').append(GAP).append(' ');
      }
      done = end;
    }

    /** Whether anything that may be a word stands before what is left out next. */
    private boolean holdsMore(int end) {
      int at = done;
      while (at < end && isSeparator(text.charAt(at))) {
        at++;
      }
      return at < end;
    }

    private void keep(int end) {
      if (pieces == places.length) {
        places = Arrays.copyOf(places, 2 * pieces);
        origins = Arrays.copyOf(origins, 2 * pieces);
      }
      places[pieces] = left.length();
      origins[pieces++] = done;
      left.append(text, done, end);
    }

    Sifted sifted() {
      keep(text.length());
      return new Sifted(left.toString(), places, origins, pieces);
    }
  }
}
