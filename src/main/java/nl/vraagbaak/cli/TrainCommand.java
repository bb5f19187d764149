package nl.vraagbaak.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Does for a few seconds what a server does, over an index of its own: the JVM notes which classes
 * and methods that takes and keeps them for a faster start (the launcher's AOT cache).
 */
@Command(
    name = "oefen",
    hidden = true,
    description = "Doe wat een server doet, zodat de JVM het kan onthouden; voor de starter.")
final class TrainCommand implements Callable<Integer> {
  private static final int ROUNDS = 20;
  private static final List<String> REQUESTS =
      List.of(
          "/",
          "/?q=verwijderbevel",
          "/?q=%22betrouwbare+flagger%22&soort=antwoord",
          "/v1/_zoek?q=verwijderbevel&facetten=soort,stuksoort,fractie,organisatie,wetsartikel",
          "/v1/_zoek?q=politie+EN+slachtoffer*&sorteer=-datum",
          "/v1/_zoek?wetsartikel=sr-254ba",
          "/v1/stukken/ah-tk-20242025-9011",
          "/v1/vragen/ah-tk-20242025-9011-vraag-2",
          "/v1/wetsartikelen",
          "/v1/organisaties?q=politie",
          "/v1/status",
          "/health/ready");

  @Mixin private final SharedOptions shared = new SharedOptions();
  private final Terminal terminal;

  TrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try {
      Path index = Files.createTempDirectory("vraagbaak-oefen");
      try {
        train(shared.settings(terminal).with(Setting.INDEX, index.toString(), "oefen"));
      } finally {
        remove(index);
      }
    } catch (IOException e) {
      throw FailedException.failed("oefenen lukt niet: " + e.getMessage());
    }
    return 0;
  }

  private void train(Settings settings) throws IOException {
    Settings own =
        settings
            .with(Setting.ADDRESS, "127.0.0.1", "oefen")
            .with(Setting.PORT, "0", "oefen")
            .with(Setting.KEYS, "", "oefen")
            // Every round is to do the work again.
            .with(Setting.KEPT_MB, "0", "oefen");
    FirstIndex.ofSamples(terminal, own);
    try (Service service = Service.start(new Parts(own))) {
      for (int round = 0; round < ROUNDS; round++) {
        for (String request : REQUESTS) {
          get(URI.create("http://127.0.0.1:" + service.port() + request));
        }
      }
    }
  }

  /** Whatever comes back will do: what is wanted is the work. */
  private static void get(URI address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setConnectTimeout(10_000);
    connection.setReadTimeout(60_000);
    if (connection.getResponseCode() < 400) {
      try (InputStream body = connection.getInputStream()) {
        body.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
