package nl.vraagbaak.web.view;

import java.util.List;
import java.util.Optional;

/** A hit of a search as shown in the list. */
public sealed interface HitView {
  /** The heading, leading to the record. */
  Link heading();

  /**
   * A question, answer or passage.
   *
   * @param heading title of its paper, leading to the record in it
   * @param marked the heading with what matched in it; empty where nothing is to be marked
   * @param kind what kind of record ("Antwoord op vraag 2 en 3")
   * @param facts date, askers and so on, in a line
   * @param state whether it was answered
   * @param left questions, or a passage
   * @param right the answers to them; empty for none
   * @param mentions articles and organisations it names
   * @param more further hits in the same paper
   * @param twins leads to the hits with the same words, where there are others
   * @param explanation why it ranks there; empty where it was not asked for
   */
  record Text(
      Link heading,
      List<Piece> marked,
      String kind,
      List<String> facts,
      State state,
      List<Side> left,
      List<Side> right,
      List<Mentioned> mentions,
      List<Link> more,
      Optional<Link> twins,
      String explanation)
      implements HitView {
    /** Copies the lists. */
    public Text {
      marked = List.copyOf(marked);
      facts = List.copyOf(facts);
      left = List.copyOf(left);
      right = List.copyOf(right);
      mentions = List.copyOf(mentions);
      more = List.copyOf(more);
    }

    /** The same with the way to others with the same words. */
    public Text beside(Optional<Link> others) {
      return new Text(
          heading, marked, kind, facts, state, left, right, mentions, more, others, explanation);
    }
  }

  /**
   * An article, organisation or paper.
   *
   * @param heading its name
   * @param kind what kind of record
   * @param facts what is known of it, in a line
   * @param state whether it was answered
   */
  record Named(Link heading, String kind, List<String> facts, State state) implements HitView {
    /** Copies the facts. */
    public Named {
      facts = List.copyOf(facts);
    }
  }

  /**
   * One side of a pair.
   *
   * @param label "Vraag 3"
   * @param href where it stands in the paper
   * @param found whether this side matched
   * @param text its snippets, or its beginning
   */
  record Side(String label, String href, boolean found, List<List<Piece>> text) {
    /** Copies the text. */
    public Side {
      text = text.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Something it names.
   *
   * @param link leads to its page
   * @param card address of a short explanation; empty for none
   */
  record Mentioned(Link link, String card) {}

  /**
   * Whether a question was answered.
   *
   * @param text "beantwoord na 42 dagen"
   * @param sort "ja", "nee" or "uitgesteld"; empty where it does not apply
   */
  record State(String text, String sort) {
    /** It does not apply. */
    public static final State NONE = new State("", "");
  }
}
