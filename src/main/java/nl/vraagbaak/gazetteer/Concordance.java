package nl.vraagbaak.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.model.Law;
import nl.vraagbaak.model.LawArticle.Renumbering;

/** Which articles got another number, and when. The two stay two: neither stands for the other. */
public final class Concordance {
  private final Map<String, List<Renumbering>> byArticle = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();

  Concordance(List<Pair> pairs) {
    for (Pair pair : pairs) {
      add(pair.oldId(), new Renumbering(pair.newId(), true, pair.on(), pair.source()));
      add(pair.newId(), new Renumbering(pair.oldId(), false, pair.on(), pair.source()));
      numbers.put(pair.oldId(), pair.oldNumber());
      numbers.put(pair.newId(), pair.newNumber());
    }
  }

  private void add(String articleId, Renumbering renumbering) {
    byArticle.computeIfAbsent(articleId, id -> new ArrayList<>()).add(renumbering);
  }

  /** What an article ("sr-240b") became or came from; empty where its number stood. */
  public List<Renumbering> of(String articleId) {
    return List.copyOf(byArticle.getOrDefault(articleId, List.of()));
  }

  /** The number of an article that another was or became, as lawyers write it ("6:162"). */
  Optional<String> number(String articleId) {
    return Optional.ofNullable(numbers.get(articleId));
  }

  /**
   * An article that got another number.
   *
   * @param law the law it is of
   * @param oldNumber its number before
   * @param newNumber its number after
   * @param on the day from which the new number holds
   * @param source where this is written
   */
  record Pair(Law law, String oldNumber, String newNumber, LocalDate on, String source) {
    String oldId() {
      return Gazetteer.articleId(law, oldNumber);
    }

    String newId() {
      return Gazetteer.articleId(law, newNumber);
    }
  }
}
