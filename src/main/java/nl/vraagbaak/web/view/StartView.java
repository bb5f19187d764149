package nl.vraagbaak.web.view;

import java.util.List;

/**
 * The page before anything was asked.
 *
 * @param frame what stands around it
 * @param holds what is in the index, in a sentence
 * @param entries ways in: much cited articles, ministries
 * @param newest the newest papers
 */
public record StartView(
    Frame frame, String holds, List<PaperView.LinkGroup> entries, List<HitView> newest) {
  /** Copies the lists. */
  public StartView {
    entries = List.copyOf(entries);
    newest = List.copyOf(newest);
  }
}
