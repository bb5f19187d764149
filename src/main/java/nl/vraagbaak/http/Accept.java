package nl.vraagbaak.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which of the formats offered an {@code Accept} header likes best (RFC 9110, 12.5.1). */
final class Accept {
  /** More than this many ranges are not looked at. */
  private static final int MOST = 50;

  private Accept() {}

  /**
   * The format that is asked for by name, else the one that is liked best; of equals the first.
   *
   * @throws ProblemException if none will do
   */
  static Representation choose(
      List<Representation> offered, Map<String, List<String>> query, Optional<String> header) {
    String named = query.getOrDefault(Operation.FORMAT, List.of("")).getFirst();
    return offered.stream()
        .filter(one -> one.name().equals(named))
        .findFirst()
        .orElseGet(() -> liked(offered, header));
  }

  private static Representation liked(List<Representation> offered, Optional<String> header) {
    List<Range> ranges = ranges(header.orElse("*/*"));
    Representation best = offered.getFirst();
    double quality = 0;
    for (Representation one : offered) {
      double q = quality(one.mediaType(), ranges);
      if (q > quality) {
        best = one;
        quality = q;
      }
    }
    if (quality == 0) {
      throw new ProblemException(ProblemKind.NOT_ACCEPTABLE, refusal(offered));
    }
    return best;
  }

  private static String refusal(List<Representation> offered) {
    return offered.stream()
        .map(Representation::mediaType)
        .collect(Collectors.joining(", ", "Geef met Accept een van deze formaten op: ", "."));
  }

  /** The quality of the narrowest range that covers the type. */
  private static double quality(String type, List<Range> ranges) {
    return ranges.stream()
        .filter(range -> range.covers(type))
        .max(Comparator.comparingInt(Range::narrowness))
        .map(Range::quality)
        .orElse(0.0);
  }

  private static List<Range> ranges(String header) {
    List<Range> ranges = new ArrayList<>();
    for (String part : header.split(",", MOST)) {
      String[] pieces = part.split(";", 10);
      ranges.add(new Range(pieces[0].strip().toLowerCase(Locale.ROOT), quality(pieces)));
    }
    return ranges;
  }

  private static double quality(String[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      String piece = pieces[i].strip();
      if (piece.startsWith("q=")) {
        try {
          return Math.clamp(Double.parseDouble(piece.substring(2)), 0, 1);
        } catch (NumberFormatException e) {
          return 1;
        }
      }
    }
    return 1;
  }

  private record Range(String type, double quality) {
    boolean covers(String offered) {
      return type.equals("*/*")
          || type.equals(offered)
          || (type.endsWith("/*") && offered.startsWith(type.substring(0, type.length() - 1)));
    }

    int narrowness() {
      return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
    }
  }
}
