package nl.vraagbaak.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A headless Chromium; no other program or driver is needed. */
public final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--force-color-profile=srgb",
          "--hide-scrollbars",
          "--lang=nl",
          "--remote-debugging-port=0");

  private final Path profile;
  private final Process process;
  private final DevTools tools;

  private Browser(Path executable) throws IOException {
    profile = Files.createTempDirectory("vraagbaak-browser");
    List<String> command =
        Stream.of(
                Stream.of(executable.toString()),
                FLAGS.stream(),
                Stream.of("--user-data-dir=" + profile, "about:blank"))
            .flatMap(parts -> parts)
            .toList();
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    tools = new DevTools(address());
  }

  /** The browser of this machine; empty where there is none. */
  public static Optional<Path> find() {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it. */
  public static Browser start(Path executable) {
    try {
      return new Browser(executable);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private URI address() throws IOException {
    Path told = profile.resolve("DevToolsActivePort");
    Awaitility.await("start of the browser")
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> Files.exists(told) && Files.readString(told).lines().count() == 2);
    List<String> lines = Files.readAllLines(told);
    return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
  }

  /** Opens a page with its own cookies and storage, in a window of this width. */
  public Tab open(int width) {
    String context =
        tools.call("", "Target.createBrowserContext", Map.of()).get("browserContextId").asText();
    String target =
        tools
            .call(
                "",
                "Target.createTarget",
                Map.of("url", "about:blank", "browserContextId", context))
            .get("targetId")
            .asText();
    String session =
        tools
            .call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId")
            .asText();
    return new Tab(tools, session, context, width);
  }

  @Override
  public void close() {
    tools.close();
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
      }
      remove(profile);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The browser may still write while it goes; what is left then is left. */
  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      folder.toFile().deleteOnExit();
    }
  }
}
