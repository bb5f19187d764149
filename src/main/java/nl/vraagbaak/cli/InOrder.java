package nl.vraagbaak.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Work done on all processors, its results taken in the order of what came in. */
final class InOrder {
  /** So many pieces a processor are under way or waiting to be taken: bounds the memory. */
  private static final int AHEAD = 8;

  private InOrder() {}

  /** Works on each and hands on the results, from the thread that calls. */
  static <T, R> void forEach(Stream<T> in, Function<T, R> work, Consumer<R> sink) {
    int processors = Runtime.getRuntime().availableProcessors();
    Deque<Future<R>> underWay = new ArrayDeque<>();
    ExecutorService workers = Executors.newFixedThreadPool(processors);
    try (in) {
      Iterator<T> pieces = in.iterator();
      while (pieces.hasNext()) {
        T piece = pieces.next();
        underWay.add(workers.submit(() -> work.apply(piece)));
        if (underWay.size() >= AHEAD * processors) {
          sink.accept(done(underWay.remove()));
        }
      }
      while (!underWay.isEmpty()) {
        sink.accept(done(underWay.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R done(Future<R> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw FailedException.failed("afgebroken voordat alles gelezen was; er is niets veranderd.");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
