package nl.vraagbaak.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What official metadata calls a paper, given as furniture: as if it were printed in the foot. */
final class OfficialNames {
  private static final List<String> NAMES = List.of("DC.identifier", "OVERHEIDop.vraagnummer");

  private OfficialNames() {}

  /** The lines with the names of the paper before them. */
  static List<Line> before(List<Line> lines, Map<String, String> properties) {
    Stream<Line> names =
        NAMES.stream()
            .map(name -> Optional.ofNullable(properties.get(name)))
            .flatMap(Optional::stream)
            .map(name -> new Line(name, 0, Line.Role.FURNITURE));
    return Stream.concat(names, lines.stream()).toList();
  }
}
