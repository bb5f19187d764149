package nl.vraagbaak.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.vraagbaak.extract.body.KnownNames;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.model.Paper;

/**
 * Names that papers use and no list has, for whoever keeps the lists: bodies read by pattern, and
 * abbreviations and names of several capital words of which nothing is known. One object gathers
 * over a run; not for use by several threads.
 */
public final class Candidates {
  /** More are not held: a name seen for the first time beyond it is not counted. */
  private static final int MOST = 200_000;

  private final Extractor extractor;
  private final KnownNames known;
  private final Set<String> listed = new HashSet<>();
  private final Map<String, Integer> papersByName = new HashMap<>();

  /** Gathers names outside these lists. */
  public Candidates(Gazetteer gazetteer, Extractor extractor) {
    this.extractor = extractor;
    this.known = new KnownNames(gazetteer);
    gazetteer.organisations().stream().map(Organisation::id).forEach(listed::add);
  }

  /**
   * A name that may belong in the list.
   *
   * @param name as printed
   * @param papers in how many papers it stands
   */
  public record Candidate(String name, int papers) {}

  /** Counts the names of a paper that has its mentions. */
  public void add(Paper paper) {
    List<String> head = KnownNames.head(paper.head());
    Set<String> names = new HashSet<>(extractor.unknownNames(paper));
    names.removeIf(name -> known.has(name) || KnownNames.inHead(name, head));
    paper.mentions().named().stream()
        .filter(body -> !listed.contains(body.id()))
        .map(Organisation::name)
        .forEach(names::add);
    for (String name : names) {
      if (papersByName.size() < MOST || papersByName.containsKey(name)) {
        papersByName.merge(name, 1, Integer::sum);
      }
    }
  }

  /** The names that stand in at least so many papers, most papers first, then by name. */
  public List<Candidate> recurring(int papers) {
    return new TreeMap<>(papersByName)
        .entrySet().stream()
            .filter(e -> e.getValue() >= papers)
            .map(e -> new Candidate(e.getKey(), e.getValue()))
            .sorted(Comparator.comparingInt(Candidate::papers).reversed())
            .toList();
  }
}
