package nl.vraagbaak.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.IndexedPaper;
import nl.vraagbaak.source.SourceFile;

/** One run that brings the index up to date with files: all of it shows at once, or nothing. */
final class IndexRun {
  private static final String ID = "id:";
  private static final String HASH = "hash:";

  private final IndexBuild build;
  private final Consumer<Paper> reader;
  private final Map<String, IndexBuild.Held> held;

  /** The file that a paper is of, by the id of the paper and by what the file holds. */
  private final Map<String, String> firstFiles = new HashMap<>();

  private final RunReport report = new RunReport();
  private final Set<String> seen = new HashSet<>();

  /** Over an index opened to be changed; whoever opened it closes it. */
  IndexRun(IndexBuild build) {
    this(build, paper -> {});
  }

  /** The same; each paper taken in is shown to the reader too. */
  IndexRun(IndexBuild build, Consumer<Paper> reader) {
    this.build = build;
    this.reader = reader;
    this.held = build.held();
    held.forEach((path, file) -> keep(path, file.paperId(), file.hash()));
  }

  /** Takes in what is new or changed among these files. */
  void take(Pipeline pipeline, Stream<SourceFile> files, Progress progress) {
    pipeline.run(
        files,
        this::holds,
        outcome -> {
          progress.done(outcome);
          take(outcome);
        });
  }

  private boolean holds(Pipeline.Fingerprint file) {
    return Optional.ofNullable(held.get(file.path()))
        .filter(known -> known.hash().equals(file.hash()))
        .isPresent();
  }

  private void take(Outcome outcome) {
    seen.add(outcome.origin().path());
    if (outcome instanceof Outcome.Taken taken) {
      Optional<String> first = firstFile(taken);
      if (first.isPresent()) {
        report.duplicate(taken, first.get());
        return;
      }
      build.put(
          new IndexedPaper(taken.paper(), taken.articles(), taken.origin().path(), taken.hash()));
      reader.accept(taken.paper());
    }
    report.add(outcome);
  }

  /** Whether there was no file to read, to refuse or to pass over. */
  boolean sawNothing() {
    return seen.isEmpty();
  }

  /** Another file, still there, that held the same or gave the same paper: that one keeps it. */
  private Optional<String> firstFile(Outcome.Taken taken) {
    String path = taken.origin().path();
    Optional<String> first =
        Stream.of(ID + taken.paper().id(), HASH + taken.hash())
            .map(firstFiles::get)
            .filter(Objects::nonNull)
            .filter(other -> !other.equals(path) && Origin.exists(other))
            .findFirst();
    if (first.isEmpty()) {
      keep(path, taken.paper().id(), taken.hash());
    }
    return first;
  }

  private void keep(String path, String id, String hash) {
    firstFiles.put(ID + id, path);
    if (!hash.isEmpty()) {
      firstFiles.put(HASH + hash, path);
    }
  }

  /** Removes what the index holds of these places and was not among the files. */
  void cleanUp(Collection<Path> places) {
    List<String> gone =
        held.keySet().stream()
            .filter(path -> !seen.contains(path))
            .filter(path -> places.stream().anyMatch(place -> Origin.liesIn(path, place)))
            .toList();
    gone.forEach(build::remove);
    report.removed(gone.size());
  }

  /** Makes the change visible, if there is any or the index is new. */
  RunReport commit() {
    if (report.changes() || held.isEmpty()) {
      build.commit(report.figures());
    }
    return report;
  }
}
