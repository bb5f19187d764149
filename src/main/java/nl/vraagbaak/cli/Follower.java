package nl.vraagbaak.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.IndexException;
import nl.vraagbaak.source.SourceFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the index up to date with folders while the server runs. */
final class Follower implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
  private static final Duration EVERY = Duration.ofSeconds(1);

  private final Parts parts;
  private final Terminal terminal;
  private final List<Path> folders;
  private final FolderWatch watch;
  private boolean behind = true;
  private String told = "";
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

  private Follower(Parts parts, Terminal terminal, List<Path> folders) {
    this.parts = parts;
    this.terminal = terminal;
    this.folders = List.copyOf(folders);
    this.watch = new FolderWatch(folders);
  }

  /**
   * Where there is no index yet it is made of the folders; where there is one it can be served
   * before it is brought up to date.
   */
  static Follower start(Parts parts, Terminal terminal, List<Path> folders) {
    Follower follower = new Follower(parts, terminal, Places.real(folders));
    if (!folders.isEmpty() && !parts.holdsIndex()) {
      follower.update(follower.watch.all(), folders);
      follower.behind = false;
    }
    return follower;
  }

  /** Brings the index up to date, and looks for changes from then on. */
  void follow() {
    if (!folders.isEmpty()) {
      // Nothing is thrown out of a look, so there is nothing to learn from its future.
      var _ =
          clock.scheduleWithFixedDelay(
              this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** One look; what goes wrong is told once, and tried again. */
  private void look() {
    try {
      if (behind) {
        Set<Path> all = watch.all();
        // An empty folder may be a disk that is not mounted: then nothing is removed.
        update(all, all.isEmpty() ? List.of() : folders);
        behind = false;
      }
      Set<Path> changed = watch.changed();
      if (!changed.isEmpty()) {
        update(changed, changed);
      }
      told = "";
    } catch (IndexException e) {
      watch.forget();
      tell(String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      watch.forget();
      tell(String.valueOf(Objects.requireNonNull(e.getCause()).getMessage()));
    } catch (RuntimeException e) {
      // A fault of the program itself: what changes next is taken in all the same.
      LOG.error("de gevolgde mappen konden niet worden opgenomen", e);
    }
  }

  private void tell(String fault) {
    if (!fault.equals(told)) {
      LOG.warn("de gevolgde mappen konden niet worden opgenomen: {}", fault);
      told = fault;
    }
  }

  /**
   * Takes in what changed.
   *
   * @param places what is in the index from there and is no file any more is removed
   */
  private void update(Set<Path> changed, Collection<Path> places) {
    try (IndexBuild build = parts.store().openBuild(false)) {
      IndexRun run = new IndexRun(build);
      Stream<SourceFile> files =
          parts.sources().files(folders).filter(file -> isAmong(changed, file));
      run.take(parts.pipeline(), files, new Progress(terminal, InstantSource.system()));
      run.cleanUp(places);
      RunReport report = run.commit();
      if (report.changes()) {
        LOG.info("gevolgde mappen: {}", report.line());
      }
    }
  }

  private static boolean isAmong(Set<Path> changed, SourceFile file) {
    return switch (file) {
      case SourceFile.OnDisk f -> changed.contains(f.path());
      case SourceFile.Zipped f -> changed.contains(f.archive());
      case SourceFile.Refused f -> false;
    };
  }

  @Override
  public void close() {
    clock.close();
  }
}
