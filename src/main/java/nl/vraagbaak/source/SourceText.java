package nl.vraagbaak.source;

import java.util.List;
import java.util.Map;

/**
 * The text of one file: lines in reading order, as the format gives them.
 *
 * @param name how the file is shown: its path below the folder that was given; in a ZIP "zip!name"
 * @param format what kind of file it is, told by its content
 * @param lines its lines
 * @param properties official metadata by name ("OVERHEIDop.vraagnummer"), where the format has them
 */
public record SourceText(
    String name, Format format, List<Line> lines, Map<String, String> properties) {
  /** Copies the collections. */
  public SourceText {
    lines = List.copyOf(lines);
    properties = Map.copyOf(properties);
  }
}
