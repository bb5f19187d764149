package nl.vraagbaak.join;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.PaperLink;
import nl.vraagbaak.model.PaperLink.Manner;

/**
 * Joins answers and delay notices to the earlier questions they are about. Papers are looked up by
 * their names and by the wording of their questions, so the work grows with the number of papers
 * and not with that of their pairs.
 */
public final class PaperJoiner {
  /** Papers that share so much of their wording have the same questions, edited. */
  private static final double SIMILAR = 0.5;

  /** Share of the questions of a paper that must return word for word. */
  private static final double SAME = 0.6;

  /** Questions that are alike but lie further apart are asked anew. */
  private static final int SIMILAR_WITHIN_DAYS = 90;

  /** Two dates of one event may differ by some days between papers. */
  private static final int SLACK_DAYS = 7;

  private final Postings<String> byName = new Postings<>();
  private final Postings<Long> byQuestion = new Postings<>();
  private final Postings<Long> byShingle = new Postings<>();

  private PaperJoiner(Collection<JoinKeys> papers) {
    for (JoinKeys paper : papers) {
      if (mayBeAnswered(paper)) {
        paper.names().forEach(name -> byName.add(name, paper));
        paper.prints().questions().stream().forEach(print -> byQuestion.add(print, paper));
        paper.prints().sketch().stream().forEach(print -> byShingle.add(print, paper));
      }
    }
  }

  /** The joins between these papers, ordered by the ids of both ends. */
  public static List<PaperLink> links(Collection<JoinKeys> papers) {
    PaperJoiner joiner = new PaperJoiner(papers);
    return papers.stream()
        .filter(paper -> kind(paper).isPresent())
        .flatMap(paper -> joiner.linksOf(paper).stream())
        .sorted(Comparator.comparing(PaperLink::from).thenComparing(PaperLink::to))
        .distinct()
        .toList();
  }

  private List<PaperLink> linksOf(JoinKeys paper) {
    Map<JoinKeys, Manner> found = new LinkedHashMap<>();
    byName.of(paper.names()).forEach(to -> found.putIfAbsent(to, Manner.CASE_NUMBER));
    named(paper).forEach(to -> found.putIfAbsent(to, Manner.PAPER_NUMBER));
    sameQuestions(paper).forEach(to -> found.putIfAbsent(to, Manner.SAME_QUESTIONS));
    mostSimilar(paper).ifPresent(to -> found.putIfAbsent(to, Manner.SIMILAR_QUESTIONS));
    List<PaperLink> links = new ArrayList<>();
    found.forEach((to, manner) -> link(paper, to, manner).ifPresent(links::add));
    return links;
  }

  private static Optional<PaperLink> link(JoinKeys from, JoinKeys to, Manner manner) {
    boolean other = !from.id().equals(to.id());
    boolean rank = from.kind() == PaperKind.ANSWERED || to.kind() == PaperKind.QUESTIONS;
    return kind(from)
        .filter(kind -> other && rank)
        .map(kind -> new PaperLink(from.id(), to.id(), kind, manner));
  }

  /** The papers that it names, and those that a notice it names is about. */
  private Set<JoinKeys> named(JoinKeys paper) {
    Set<JoinKeys> named = new HashSet<>(byName.of(paper.named()));
    for (JoinKeys notice : List.copyOf(named)) {
      if (notice.kind() == PaperKind.DELAY) {
        named.addAll(byName.of(notice.names()));
        named.addAll(byName.of(notice.named()));
      }
    }
    return named;
  }

  private List<JoinKeys> sameQuestions(JoinKeys paper) {
    Fingerprints questions = paper.prints().questions();
    return byQuestion.of(questions.list()).stream()
        .filter(to -> isNotBefore(paper, to))
        .filter(to -> questions.shared(to.prints().questions()) >= SAME * most(questions, to))
        .toList();
  }

  private static int most(Fingerprints questions, JoinKeys to) {
    return Math.max(1, Math.max(questions.size(), to.prints().questions().size()));
  }

  private Optional<JoinKeys> mostSimilar(JoinKeys paper) {
    Fingerprints sketch = paper.prints().sketch();
    return byShingle.of(sketch.list()).stream()
        .filter(to -> !to.id().equals(paper.id()) && isNear(paper, to))
        .filter(to -> resemblance(sketch, to) >= SIMILAR)
        .max(
            Comparator.<JoinKeys>comparingDouble(to -> resemblance(sketch, to))
                .thenComparing(JoinKeys::id));
  }

  private static double resemblance(Fingerprints sketch, JoinKeys to) {
    return Shingles.resemblance(sketch, to.prints().sketch());
  }

  private static boolean isNotBefore(JoinKeys paper, JoinKeys questions) {
    return days(paper, questions).map(days -> days >= -SLACK_DAYS).orElse(true);
  }

  private static boolean isNear(JoinKeys paper, JoinKeys questions) {
    return days(paper, questions)
        .filter(days -> days >= -SLACK_DAYS && days <= SIMILAR_WITHIN_DAYS)
        .isPresent();
  }

  private static Optional<Long> days(JoinKeys paper, JoinKeys questions) {
    return paper.date().flatMap(end -> questions.date().map(start -> between(start, end)));
  }

  private static long between(LocalDate start, LocalDate end) {
    return ChronoUnit.DAYS.between(start, end);
  }

  private static boolean mayBeAnswered(JoinKeys paper) {
    return paper.kind() == PaperKind.QUESTIONS || paper.kind() == PaperKind.DELAY;
  }

  private static Optional<PaperLink.Kind> kind(JoinKeys paper) {
    return switch (paper.kind()) {
      case ANSWERED -> Optional.of(PaperLink.Kind.ANSWERS);
      case DELAY -> Optional.of(PaperLink.Kind.DELAYS);
      case QUESTIONS, ORAL, CONSULTATION, LETTER, REPORT, MEMORANDUM, UNKNOWN -> Optional.empty();
    };
  }
}
