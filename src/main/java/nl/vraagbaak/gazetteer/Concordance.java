package nl.vraagbaak.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vraagbaak.model.LawArticle.Renumbering;

/** Which articles got another number, and when. The two stay two: neither stands for the other. */
public final class Concordance {
  private final Map<String, List<Renumbering>> byArticle = new HashMap<>();

  Concordance(List<Pair> pairs) {
    for (Pair pair : pairs) {
      add(pair.oldId(), new Renumbering(pair.newId(), true, pair.on(), pair.source()));
      add(pair.newId(), new Renumbering(pair.oldId(), false, pair.on(), pair.source()));
    }
  }

  private void add(String articleId, Renumbering renumbering) {
    byArticle.computeIfAbsent(articleId, id -> new ArrayList<>()).add(renumbering);
  }

  /** What an article ("sr-240b") became or came from; empty where its number stood. */
  public List<Renumbering> of(String articleId) {
    return List.copyOf(byArticle.getOrDefault(articleId, List.of()));
  }

  /**
   * An article that got another number.
   *
   * @param oldId its id before
   * @param newId its id after
   * @param on the day from which the new number holds
   * @param source where this is written
   */
  record Pair(String oldId, String newId, LocalDate on, String source) {}
}
