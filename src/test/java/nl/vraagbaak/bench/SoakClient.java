package nl.vraagbaak.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** One user of the soak: searches, breaks off, tries what is not allowed, or reads slowly. */
final class SoakClient implements Runnable {
  private static final String SEARCH = "/v1/_zoek?facetten=soort,fractie,jaar,wetsartikel&q=";

  /** Paths that are searched with a word behind them. */
  private static final List<String> SEARCHES =
      List.of(
          SEARCH,
          SEARCH,
          "/?q=",
          "/v1/_zoek?groepeer=stuk&sorteer=-datum&q=",
          "/v1/suggesties?q=",
          "/v1/stukken?q=",
          "/v1/facetten/fractie/waarden?q=");

  private static final List<String> EXPORTS =
      List.of("/v1/_zoek?formaat=ndjson&q=", "/v1/_zoek?formaat=csv&q=");

  /** What nobody means well. */
  private static final List<String> HOSTILE =
      List.of(
          SEARCH + "%28".repeat(900),
          SEARCH + "a*+OF+".repeat(200),
          SEARCH + "%22" + "de+".repeat(300) + "%22",
          SEARCH + "NIET+NIET+NIET",
          SEARCH + "%00%ff%fe",
          SEARCH + "..%2F..%2Fetc%2Fpasswd",
          SEARCH + "%3Cscript%3Ealert%281%29%3C%2Fscript%3E",
          "/v1/_zoek?paginaGrootte=99999999999&q=x",
          "/v1/_zoek?cursor=" + "A".repeat(1_900),
          "/v1/_zoek?facetten=onbekend",
          "/v1/_zoek?datumVan=2030-13-45",
          "/v1/vragen/%2e%2e%2f",
          "/" + "a".repeat(9_000));

  private final int port;
  private final SoakTally tally;
  private final Random random;
  private final RandomPapers words;
  private final long end;

  SoakClient(int port, SoakTally tally, long seed, RandomPapers words, long end) {
    this.port = port;
    this.tally = tally;
    this.random = new Random(seed);
    this.words = words;
    this.end = end;
  }

  @Override
  public void run() {
    while (System.nanoTime() < end) {
      int choice = random.nextInt(100);
      try {
        if (choice < 70) {
          search();
        } else if (choice < 80) {
          request("cut off", get(one(EXPORTS) + word()), random.nextInt(60_000), 0);
        } else if (choice < 94) {
          request("hostile", hostile(), Integer.MAX_VALUE, 0);
        } else {
          slow();
        }
      } catch (IOException e) {
        tally.broken(e);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void search() throws IOException {
    try (Loopback client = new Loopback(port)) {
      for (int i = 0; i < 5 && System.nanoTime() < end; i++) {
        String path = one(SEARCHES) + word();
        long begun = System.nanoTime();
        int status = client.get(path).status();
        tally.search(status, path, System.nanoTime() - begun);
      }
    }
  }

  private void slow() throws IOException, InterruptedException {
    if (random.nextBoolean()) {
      request("slow reader", get("/v1/_zoek?formaat=ndjson&q="), 20_000, 1_000);
    } else {
      slowSender();
    }
  }

  /** A body that comes a byte at a time. */
  private void slowSender() throws IOException, InterruptedException {
    try (Socket socket = connect()) {
      String head =
          String.join(
              "\r\n",
              "POST /v1/verwijzingen/_herken HTTP/1.1",
              "Host: localhost",
              "Content-Type: application/json",
              "Content-Length: 400",
              "",
              "");
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 20; i++) {
        socket.getOutputStream().write('{');
        Thread.sleep(500);
      }
    }
    tally.count("slow sender, gave up");
  }

  private String hostile() {
    return switch (random.nextInt(6)) {
      case 0 -> "GET /v1/_zoek?q=%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
      case 1 -> "NONSENSE\r\n\r\n";
      case 2 ->
          "POST /v1/verwijzingen/_herken HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
              + "Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{\"tekst\":";
      default -> get(one(HOSTILE));
    };
  }

  /** Sends it, and reads so many bytes of the answer, with a pause after each part. */
  private void request(String kind, String sent, int most, long pause)
      throws IOException, InterruptedException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
      InputStream in = socket.getInputStream();
      byte[] part = new byte[2_048];
      int read = in.read(part);
      tally.answered(kind, read < 12 ? "none" : new String(part, 9, 3, StandardCharsets.US_ASCII));
      for (int left = most - read; left > 0 && read >= 0; left -= read) {
        Thread.sleep(pause);
        read = in.read(part);
      }
    }
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(60_000);
    return socket;
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
  }

  private String word() {
    return words.telling(random);
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
