package nl.vraagbaak.web.view;

import java.util.List;
import java.util.Optional;

/**
 * The page of an article of law or an organisation.
 *
 * @param frame what stands around it
 * @param name its name
 * @param kind what it is
 * @param facts what is known of it
 * @param years in how many records it is mentioned, by year
 * @param summary "Genoemd in 3 vragen, 4 antwoorden …"
 * @param together what goes with it, most frequent first
 * @param newest the newest records that mention it
 * @param all address of the search for all of them
 */
public record MentionedView(
    Frame frame,
    String name,
    String kind,
    List<Fact> facts,
    Optional<YearBars> years,
    String summary,
    List<PaperView.LinkGroup> together,
    List<HitView> newest,
    String all) {
  /** Copies the lists. */
  public MentionedView {
    facts = List.copyOf(facts);
    together = List.copyOf(together);
    newest = List.copyOf(newest);
  }
}
