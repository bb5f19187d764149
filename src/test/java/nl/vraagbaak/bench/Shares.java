package nl.vraagbaak.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Who spends the time: samples of the running threads, each counted for the library or package of
 * ours that stands nearest to the top of its stack.
 */
final class Shares {
  private static final Map<String, String> OWNERS =
      Map.of(
          "org.apache.pdfbox", "PDF library",
          "org.apache.fontbox", "PDF library",
          "org.apache.poi", "Word library",
          "org.apache.commons.compress", "Word library",
          "nl.vraagbaak.source.layout", "our layout of PDF",
          "nl.vraagbaak.source", "our readers (with the XML parser of the JDK)",
          "nl.vraagbaak.parse", "taking papers apart");

  private final Map<String, Integer> samples = new TreeMap<>();
  private int total;

  /** Something to measure. */
  interface Work {
    void run() throws Exception;
  }

  /** Samples while the work is done. */
  static Shares during(Work work) throws Exception {
    Path file = Files.createTempFile("vraagbaak-bench", ".jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(20));
      recording.start();
      work.run();
      recording.stop();
      recording.dump(file);
      return of(file);
    } finally {
      Files.delete(file);
    }
  }

  private static Shares of(Path file) throws IOException {
    Shares shares = new Shares();
    try (RecordingFile recording = new RecordingFile(file)) {
      while (recording.hasMoreEvents()) {
        shares.add(recording.readEvent());
      }
    }
    return shares;
  }

  private void add(RecordedEvent event) {
    if (!event.getEventType().getName().equals("jdk.ExecutionSample")) {
      return;
    }
    String owner =
        event.getStackTrace().getFrames().stream()
            .map(Shares::owner)
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse("other");
    samples.merge(owner, 1, Integer::sum);
    total++;
  }

  private static String owner(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    return OWNERS.entrySet().stream()
        .filter(entry -> type.startsWith(entry.getKey() + "."))
        .max(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .orElse("");
  }

  void print() {
    samples.forEach(
        (owner, count) ->
            ReadingBenchmark.print(
                String.format(
                    Locale.ROOT, "%5.1f %%  %s", 100.0 * count / Math.max(1, total), owner)));
  }
}
