package nl.vraagbaak.parse.line;

import java.util.List;

/**
 * A label and the lines under it.
 *
 * @param label what stands above
 * @param lines the lines, that behind the label itself first
 */
public record Section(Label label, List<TextLine> lines) {
  /** Copies the lines. */
  public Section {
    lines = List.copyOf(lines);
  }
}
