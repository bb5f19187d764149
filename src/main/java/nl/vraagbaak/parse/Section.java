package nl.vraagbaak.parse;

import java.util.List;

/**
 * A label and the lines under it.
 *
 * @param label what stands above
 * @param lines the lines, that behind the label itself first
 */
record Section(Label label, List<TextLine> lines) {
  Section {
    lines = List.copyOf(lines);
  }
}
