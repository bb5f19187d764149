package nl.vraagbaak.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * ETags: what was asked, in which format, of which commit and version. They can be told without
 * making the answer, so that an answer that is still right costs nothing.
 */
final class Tags {
  private static final String ETAG = "ETag";
  private static final String CACHING = "Cache-Control";
  private final Release release;

  Tags(Release release) {
    this.release = release;
  }

  /** The tag of an answer; empty where a copy is never right. */
  Optional<String> of(Operation operation, Call call, Representation format) {
    Optional<String> state =
        switch (operation.traits().fresh()) {
          case COMMIT -> release.commit().get().map(commit -> release.build() + " " + commit);
          case RELEASE -> Optional.of(release.build());
          case NEVER -> Optional.empty();
        };
    if (operation.method() != Operation.Method.GET) {
      return Optional.empty();
    }
    return state.map(s -> hash(s, call, format));
  }

  private static String hash(String state, Call call, Representation format) {
    String all =
        String.join(
            "\n",
            state,
            format.mediaType(),
            call.origin(),
            call.incoming().path(),
            call.incoming().queryString());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The tag that a reply carries. */
  static Optional<String> of(Reply reply) {
    return Optional.ofNullable(reply.headers().get(ETAG));
  }

  /** Whether the asker has this answer already. */
  static boolean held(Optional<String> tag, Incoming request) {
    return tag.isPresent()
        && request
            .header("If-None-Match")
            .map(header -> Arrays.stream(header.split(",", 50)).map(String::strip))
            .map(tags -> tags.anyMatch(tag.get()::equals))
            .orElse(false);
  }

  /**
   * That the copy is still right. A browser takes over the headers that come with it, so they are
   * those of the whole answer: of a page, those of a page.
   */
  static Reply notModified(String tag, Representation format) {
    return new Reply(
        304,
        Map.of(ETAG, tag, CACHING, "no-cache", "Content-Type", format.mediaType()),
        new Reply.Empty());
  }

  /** The reply with its tag, unless it says of itself that it is not to be kept. */
  static Reply tagged(Reply reply, Optional<String> tag) {
    if (tag.isEmpty() || reply.status() != 200 || reply.headers().containsKey(CACHING)) {
      return reply;
    }
    return reply.with(ETAG, tag.get()).with(CACHING, "no-cache");
  }
}
