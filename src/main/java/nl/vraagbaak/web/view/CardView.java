package nl.vraagbaak.web.view;

import java.util.List;

/**
 * A short explanation beside a mention.
 *
 * @param name what is mentioned
 * @param lines what is told of it
 * @param links where to read on
 */
public record CardView(String name, List<String> lines, List<Link> links) {
  /** Copies the lists. */
  public CardView {
    lines = List.copyOf(lines);
    links = List.copyOf(links);
  }
}
