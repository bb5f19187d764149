package nl.vraagbaak.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * Replies that were made lately, by their tags: who asks the same of the same commit gets the same
 * bytes, and no search is run. A commit has its own tags, so nothing stale is ever found.
 */
final class KeptReplies {
  /** What a reply takes beside its body, about. */
  private static final int BESIDE = 1_000;

  private static final Map<String, Duration> NO_TIME = Map.of("bewaard", Duration.ZERO);

  private final Cache<String, Reply> replies;

  /**
   * Takes no more memory than it is given.
   *
   * @param bytes how much; 0 keeps nothing
   */
  KeptReplies(long bytes) {
    this.replies =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((String tag, Reply reply) -> BESIDE + size(reply))
            .executor(Runnable::run)
            .recordStats()
            .build();
  }

  /** The reply that has a tag, where it was kept. */
  Optional<Reply> find(Optional<String> tag) {
    return tag.map(replies::getIfPresent);
  }

  /** Keeps a whole reply that carries its tag, and gives it back; any other is only given back. */
  Reply keep(Reply reply) {
    if (reply.body() instanceof Reply.Bytes) {
      Tags.of(reply)
          .ifPresent(
              tag ->
                  replies.put(
                      tag, new Reply(reply.status(), reply.headers(), NO_TIME, reply.body())));
    }
    return reply;
  }

  /** How many are kept, and how often one was asked for again. */
  Map<String, DoubleSupplier> gauges() {
    return Map.of(
        "vraagbaak.replies.kept",
        replies::estimatedSize,
        "vraagbaak.replies.again",
        () -> replies.stats().hitCount());
  }

  private static int size(Reply reply) {
    return reply.body() instanceof Reply.Bytes whole ? whole.bytes().length : 0;
  }
}
