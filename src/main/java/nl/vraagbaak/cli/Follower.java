package nl.vraagbaak.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
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
  private final Pipeline pipeline;
  private final FolderWatch watch;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

  private Follower(Parts parts, Terminal terminal, List<Path> folders) {
    this.parts = parts;
    this.terminal = terminal;
    this.folders = List.copyOf(folders);
    this.pipeline = parts.pipeline();
    this.watch = new FolderWatch(folders);
  }

  /** Brings the index up to date with the folders; without folders there is nothing to do. */
  static Follower start(Parts parts, Terminal terminal, List<Path> folders) {
    Follower follower = new Follower(parts, terminal, Places.real(folders));
    if (!folders.isEmpty()) {
      follower.update(follower.watch.all());
    }
    return follower;
  }

  /** Looks for changes from now on. */
  void follow() {
    if (!folders.isEmpty()) {
      // Nothing is thrown out of a look, so there is nothing to learn from its future.
      var _ =
          clock.scheduleWithFixedDelay(
              this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** One look; what goes wrong is told and tried again at the next change. */
  private void look() {
    try {
      Set<Path> changed = watch.changed();
      if (!changed.isEmpty()) {
        update(changed);
      }
    } catch (IndexException e) {
      LOG.warn("de gevolgde mappen konden niet worden opgenomen: {}", e.getMessage());
      watch.forget();
    } catch (RuntimeException e) {
      LOG.error("de gevolgde mappen konden niet worden opgenomen", e);
    }
  }

  private void update(Set<Path> changed) {
    try (IndexBuild build = parts.store().openBuild(false)) {
      IndexRun run = new IndexRun(build);
      Stream<SourceFile> files =
          parts.sources().files(folders).filter(file -> isAmong(changed, file));
      run.take(pipeline, files, new Progress(terminal, InstantSource.system()));
      run.cleanUp(changed);
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
