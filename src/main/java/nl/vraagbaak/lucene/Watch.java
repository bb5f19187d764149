package nl.vraagbaak.lucene;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does a task twice a second, on a thread that keeps no process alive. */
final class Watch implements AutoCloseable {
  private static final long PAUSE_MS = 500;

  private final ScheduledExecutorService executor;

  private Watch(ScheduledExecutorService executor) {
    this.executor = executor;
  }

  static Watch start(String name, Runnable task) {
    ScheduledExecutorService executor =
        Executors.newSingleThreadScheduledExecutor(
            run -> Thread.ofPlatform().name(name).daemon().unstarted(run));
    var _ = executor.scheduleWithFixedDelay(task, PAUSE_MS, PAUSE_MS, TimeUnit.MILLISECONDS);
    return new Watch(executor);
  }

  /** Does something else once, before the next turn of the task. */
  void soon(Runnable once) {
    executor.execute(once);
  }

  @Override
  public void close() {
    executor.close();
  }
}
