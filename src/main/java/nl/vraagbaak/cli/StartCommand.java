package nl.vraagbaak.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the index until it is told to stop. */
@Command(
    name = "start",
    description = "Bied de index aan over HTTP; stopt netjes op SIGTERM of Ctrl-C.")
final class StartCommand implements Callable<Integer> {
  /** A little more than the server gives the requests under way. */
  private static final Duration STOP = Duration.ofSeconds(12);

  @Mixin private final ServerOptions server = new ServerOptions();

  @Option(
      names = "--volg",
      paramLabel = "MAP",
      description =
          "Neem nieuwe en gewijzigde stukken in deze map op zodra ze er zijn; herhaalbaar.")
  private List<Path> followed = List.of();

  private final Terminal terminal;

  StartCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Places.mustExist(followed);
    Settings settings = server.settings(terminal);
    return serve(terminal, settings, followed);
  }

  /** Serves until the process is told to stop. */
  static int serve(Terminal terminal, Settings settings, List<Path> followed) {
    Parts parts = new Parts(settings);
    CountDownLatch closed = new CountDownLatch(1);
    if (followed.isEmpty()) {
      FirstIndex.ofNothing(terminal, parts, settings);
    }
    try (Follower follower = Follower.start(parts, terminal, followed);
        Service service = Service.start(parts)) {
      // Requests wait for the synonyms; a fault in them is told before anything is promised.
      var _ = parts.thesaurus();
      greet(terminal, settings, service.port());
      follower.follow();
      untilTold(closed);
    } finally {
      closed.countDown();
    }
    return 0;
  }

  private static void greet(Terminal terminal, Settings settings, int port) {
    String host = settings.text(Setting.ADDRESS);
    String address = "http://%s:%d".formatted(host.contains(":") ? "[" + host + "]" : host, port);
    terminal.out().printf("Vraagbaak luistert op %s%n", address);
    terminal.out().printf("  %s/v1/_zoek?q=verwijderbevel%n", address);
    terminal.out().printf("  %s/v1/wetsartikelen/sr-254ba/vermeldingen%n", address);
    terminal.out().println("Stoppen: Ctrl-C.");
    terminal.out().flush();
  }

  /**
   * Waits for the signal to stop; the process then lives on until the server is closed. Not until
   * this thread ends: it ends by asking for the exit that is under way.
   */
  private static void untilTold(CountDownLatch closed) {
    CountDownLatch told = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(
                    () -> {
                      told.countDown();
                      await(() -> closed.await(STOP.toMillis(), TimeUnit.MILLISECONDS));
                    }));
    await(told::await);
  }

  /** Something that waits. */
  private interface Waiting {
    void run() throws InterruptedException;
  }

  private static void await(Waiting waiting) {
    try {
      waiting.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
