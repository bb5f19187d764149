package nl.vraagbaak.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A bucket of requests for each client, that fills up evenly: a client may use a minute's worth at
 * once, and goes on at the rate of filling. Clients that were not seen for longest are forgotten
 * first.
 */
final class RateLimit {
  /** Most clients that are remembered. */
  private static final int MOST = 20_000;

  private final int perMinute;
  private final boolean limitLoopback;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  private record Bucket(double tokens, long filledAt) {}

  /**
   * What a client has left.
   *
   * @param limit a minute's worth
   * @param remaining requests left now
   * @param reset seconds until it has a minute's worth again
   */
  record Allowance(int limit, int remaining, long reset) {
    Map<String, String> headers() {
      return Map.of(
          "RateLimit-Limit", Integer.toString(limit),
          "RateLimit-Remaining", Integer.toString(remaining),
          "RateLimit-Reset", Long.toString(reset));
    }
  }

  RateLimit(HttpSettings.Limits limits, LongSupplier nanos) {
    this.perMinute = limits.perMinute();
    this.limitLoopback = limits.limitLoopback();
    this.nanos = nanos;
  }

  /**
   * Takes one request from a client's bucket.
   *
   * @return headers that tell what is left; none where there is no limit
   * @throws ProblemException if the bucket is empty
   */
  Map<String, String> take(String client) {
    if (perMinute == 0 || (!limitLoopback && AddressBlock.isLoopback(client))) {
      return Map.of();
    }
    double left = left(client);
    Allowance allowance =
        new Allowance(
            perMinute, (int) Math.max(0, left), (long) Math.ceil((perMinute - left) * perToken()));
    if (left < 0) {
      throw refused(allowance);
    }
    return allowance.headers();
  }

  private double perToken() {
    return 60.0 / perMinute;
  }

  /** Tokens left after taking one; below zero where there was none to take. */
  private double left(String client) {
    long now = nanos.getAsLong();
    synchronized (buckets) {
      Bucket bucket = buckets.getOrDefault(client, new Bucket(perMinute, now));
      double seconds = (now - bucket.filledAt()) / 1e9;
      double tokens = Math.min(perMinute, bucket.tokens() + seconds / perToken());
      double left = tokens - 1;
      buckets.put(client, new Bucket(Math.max(left < 0 ? tokens : left, 0), now));
      return left;
    }
  }

  private ProblemException refused(Allowance allowance) {
    Map<String, String> headers = new LinkedHashMap<>(allowance.headers());
    long wait = Math.max(1, Duration.ofSeconds((long) Math.ceil(perToken())).toSeconds());
    headers.put("Retry-After", Long.toString(wait));
    return new ProblemException(
        ProblemKind.TOO_MANY,
        "U mag %d aanvragen per minuut doen; wacht %d seconde(n).".formatted(perMinute, wait),
        List.of(),
        headers);
  }
}
