package nl.vraagbaak.join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds papers that were handed over twice. */
public final class SamePapers {
  private SamePapers() {}

  /**
   * A paper in two files.
   *
   * @param first the one that came first
   * @param again the same paper, later
   * @param manner how it is known
   */
  public record Twice(JoinKeys first, JoinKeys again, Manner manner) {}

  /** How two files are known to hold one paper. */
  public enum Manner {
    /** They have the same id. */
    SAME_ID,
    /** Their texts are word for word the same. */
    SAME_CONTENT
  }

  /** Papers that another of these papers came before, in the order given. */
  public static List<Twice> among(Collection<JoinKeys> papers) {
    Map<String, JoinKeys> byId = new HashMap<>();
    Map<Long, JoinKeys> byContent = new HashMap<>();
    List<Twice> twice = new ArrayList<>();
    for (JoinKeys paper : papers) {
      long content = paper.prints().content();
      if (byId.containsKey(paper.id())) {
        twice.add(new Twice(byId.getOrDefault(paper.id(), paper), paper, Manner.SAME_ID));
      } else if (content != 0 && byContent.containsKey(content)) {
        twice.add(new Twice(byContent.getOrDefault(content, paper), paper, Manner.SAME_CONTENT));
      }
      byId.putIfAbsent(paper.id(), paper);
      byContent.putIfAbsent(content, paper);
    }
    return twice;
  }
}
