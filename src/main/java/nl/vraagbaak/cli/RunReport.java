package nl.vraagbaak.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.vraagbaak.model.Paper;

/** What a run came to: papers by kind, what they hold, what was rejected and why. */
final class RunReport {
  /** So many rejected files are named; the others are counted. */
  private static final int NAMED = 50;

  private final Map<String, Integer> papersByKind = new TreeMap<>();
  private final Map<String, String> rejected = new LinkedHashMap<>();
  private final List<String> duplicates = new ArrayList<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<String> organisations = new HashSet<>();
  private int questions;
  private int answers;
  private int passages;
  private int warnings;
  private int unchanged;
  private int removed;
  private int rejectedMore;

  /** Counts one outcome. */
  void add(Outcome outcome) {
    switch (outcome) {
      case Outcome.Taken taken -> count(taken);
      case Outcome.Rejected r -> reject(r.origin().name(), r.reason());
      case Outcome.Unchanged u -> unchanged++;
    }
  }

  /** A file gave a paper that another file gave before. */
  void duplicate(Outcome.Taken taken, String first) {
    duplicates.add(
        "%s: hetzelfde stuk als %s (%s)"
            .formatted(taken.origin().name(), first, taken.paper().id()));
  }

  /** Papers were taken out of the index. */
  void removed(int papers) {
    removed += papers;
  }

  /** Number of papers taken in. */
  int papers() {
    return papersByKind.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Number of files rejected. */
  int rejects() {
    return rejected.size() + rejectedMore;
  }

  /** The difference that the run made, on one line. */
  String line() {
    return "%d opgenomen, %d verwijderd, %d ongewijzigd, %d afgewezen"
        .formatted(papers(), removed, unchanged, rejects());
  }

  /** 0 where anything came of it or nothing was to be done, 1 where every file was rejected. */
  int exitCode() {
    return rejected.isEmpty() || papers() + unchanged > 0 ? 0 : 1;
  }

  /** Whether anything differs from what the index held. */
  boolean changes() {
    return papers() + removed > 0;
  }

  /** Figures that are kept with the commit. */
  Map<String, Integer> figures() {
    return Map.of(
        "afgewezen",
        rejects(),
        "waarschuwingen",
        warnings,
        "dubbel",
        duplicates.size(),
        "toegevoegd",
        papers(),
        "ongewijzigd",
        unchanged,
        "verwijderd",
        removed);
  }

  /** Prints all of it. */
  void print(PrintWriter out, Duration elapsed) {
    out.printf("Stukken        %6d%s%n", papers(), unchanged > 0 ? "  (nieuw of gewijzigd)" : "");
    papersByKind.forEach((kind, count) -> out.printf("  %-20s %d%n", kind, count));
    out.printf("Vragen         %6d%n", questions);
    out.printf("Antwoorden     %6d%n", answers);
    out.printf("Passages       %6d%n", passages);
    out.printf("Wetsartikelen  %6d%n", articles.size());
    out.printf("Organisaties   %6d%n", organisations.size());
    out.printf("Waarschuwingen %6d%n", warnings);
    if (unchanged > 0) {
      out.printf("Ongewijzigd    %6d%n", unchanged);
    }
    if (removed > 0) {
      out.printf("Verwijderd     %6d%n", removed);
    }
    printRefused(out);
    out.printf("Tijd           %6.1f s%n", elapsed.toMillis() / 1000.0);
  }

  private void printRefused(PrintWriter out) {
    if (!duplicates.isEmpty()) {
      out.printf("Dubbel         %6d%n", duplicates.size());
      duplicates.stream().limit(NAMED).forEach(line -> out.println("  " + line));
    }
    if (!rejected.isEmpty()) {
      out.printf("Afgewezen      %6d%n", rejects());
      rejected.forEach((name, reason) -> out.printf("  %s: %s%n", name, reason));
      if (rejectedMore > 0) {
        out.printf("  … en nog %d%n", rejectedMore);
      }
    }
  }

  private void reject(String name, String reason) {
    if (rejected.size() < NAMED) {
      rejected.put(name, reason);
    } else {
      rejectedMore++;
    }
  }

  private void count(Outcome.Taken taken) {
    Paper paper = taken.paper();
    papersByKind.merge(paper.head().kind().key(), 1, Integer::sum);
    questions += paper.body().questions().size();
    answers += paper.body().answers().size();
    passages += paper.body().passages().size();
    warnings += paper.warnings().size();
    paper.mentions().citations().forEach(cited -> cited.articleId().ifPresent(articles::add));
    paper.mentions().named().forEach(body -> organisations.add(body.id()));
  }
}
