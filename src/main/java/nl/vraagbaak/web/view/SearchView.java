package nl.vraagbaak.web.view;

import java.util.List;
import java.util.Optional;

/**
 * The page of a search.
 *
 * @param frame what stands around it
 * @param form what was asked
 * @param outcome what was found
 * @param panels facets to choose from
 * @param years the years of what was found
 * @param chips filters in force
 * @param ways what else can be done with the result
 */
public record SearchView(
    Frame frame,
    Form form,
    Outcome outcome,
    List<FacetPanel> panels,
    Optional<YearBars> years,
    List<Chip> chips,
    Ways ways) {
  /** Copies the lists. */
  public SearchView {
    panels = List.copyOf(panels);
    chips = List.copyOf(chips);
  }

  /**
   * What was asked.
   *
   * @param query as typed
   * @param from first day, ISO; empty for none
   * @param to last day, ISO; empty for none
   * @param kept parameters that have no box of their own on the page
   * @param byPaper whether hits are grouped by paper
   */
  public record Form(String query, String from, String to, List<Kept> kept, boolean byPaper) {
    /** Copies the parameters. */
    public Form {
      kept = List.copyOf(kept);
    }
  }

  /**
   * A parameter that goes along unseen.
   *
   * @param name its name
   * @param value its value
   */
  public record Kept(String name, String value) {}

  /**
   * What was found.
   *
   * @param summary "1-20 van 999 voor …"
   * @param hits the hits of this page
   * @param help what may help
   * @param sorts the orders to choose from; the current one has no address
   * @param previous address of the page before; empty for none
   * @param next address of the page after; empty for none
   */
  public record Outcome(
      String summary,
      List<HitView> hits,
      Help help,
      List<Link> sorts,
      String previous,
      String next) {
    /** Copies the lists. */
    public Outcome {
      hits = List.copyOf(hits);
      sorts = List.copyOf(sorts);
    }
  }

  /**
   * What may help the asker.
   *
   * @param corrections better spellings
   * @param remarks what was not understood as typed
   * @param drops what to leave out where nothing was found
   * @param others searches for the other numbers of the articles asked for
   */
  public record Help(
      List<Link> corrections, List<String> remarks, List<Link> drops, List<Other> others) {
    /** Copies the lists. */
    public Help {
      corrections = List.copyOf(corrections);
      remarks = List.copyOf(remarks);
      drops = List.copyOf(drops);
      others = List.copyOf(others);
    }

    /**
     * The other number of an article.
     *
     * @param sentence "Art. 240b Sr is sinds 1 juli 2024 art. 252 Sr."
     * @param search leads to the search for it
     */
    public record Other(String sentence, Link search) {}
  }

  /**
   * A filter in force.
   *
   * @param text "Fractie: D66"
   * @param without address of the search without it
   */
  public record Chip(String text, String without) {}

  /**
   * What else can be done with the result.
   *
   * @param csv all hits as CSV
   * @param lines all hits as NDJSON
   * @param feed the newest hits as a feed
   * @param share address of this search
   * @param clear address of the search without any filter
   */
  public record Ways(String csv, String lines, String feed, String share, String clear) {}
}
