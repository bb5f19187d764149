package nl.vraagbaak.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import nl.vraagbaak.lucene.LuceneStore;
import nl.vraagbaak.lucene.record.FacetNames;
import nl.vraagbaak.search.IndexBuild;

/**
 * Indexes the generated papers in a process of its own, so that its memory and time are its own,
 * and keeps the figures beside the index.
 */
public final class Indexing {
  static final long SEED = 7;
  private static final String FIGURES = "maten.properties";

  private Indexing() {}

  /** What indexes. */
  enum Way {
    /** The papers are made and thrown away. */
    NONE,
    /** Bare Lucene with the stock analyzer. */
    BARE,
    /** The engine, as the program uses it. */
    OURS;

    Path folder(Path root) {
      return root.resolve(name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  /**
   * What it took.
   *
   * @param seconds on the wall
   * @param processor seconds of all processors together
   * @param size of the index in MB
   * @param heap most of the heap in use, in MB
   * @param resident most of the memory in use, in MB
   */
  record Figures(double seconds, double processor, double size, double heap, double resident) {
    /** Without what it takes to make the papers. */
    Figures less(Figures other) {
      return new Figures(
          seconds - other.seconds, processor - other.processor, size, heap, resident);
    }
  }

  /** Figures of an index in this folder; it is made first where it is not there yet. */
  static Figures of(Way way, Path root, int papers) throws IOException, InterruptedException {
    Properties kept = kept(way, root);
    // Indexes of other papers, or of a table of words that has changed, would be compared in vain.
    if (!new RandomPapers(SEED).fingerprint().equals(kept.getProperty("papers"))) {
      System.out.println("making " + way.folder(root) + " …");
      run(way, root, papers);
      kept = kept(way, root);
    }
    return new Figures(
        Double.parseDouble(kept.getProperty("seconds")),
        Double.parseDouble(kept.getProperty("processor")),
        Double.parseDouble(kept.getProperty("size")),
        Double.parseDouble(kept.getProperty("heap")),
        Double.parseDouble(kept.getProperty("resident")));
  }

  private static Properties kept(Way way, Path root) throws IOException {
    Properties kept = new Properties();
    Path figures = way.folder(root).resolve(FIGURES);
    if (Files.exists(figures)) {
      try (InputStream in = Files.newInputStream(figures)) {
        kept.load(in);
      }
    }
    return kept;
  }

  private static void run(Way way, Path root, int papers) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Indexing.class.getName()));
    command.addAll(List.of(way.name(), root.toString(), Integer.toString(papers)));
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IOException("indexing " + way + " ended with " + code);
    }
  }

  /**
   * Indexes.
   *
   * @param args a {@link Way}, the folder that holds the indexes, the number of papers
   */
  public static void main(String[] args) throws IOException {
    Way way = Way.valueOf(args[0]);
    Path folder = way.folder(Path.of(args[1]));
    remove(folder);
    Files.createDirectories(folder);
    RandomPapers papers = new RandomPapers(SEED);
    Memory.resetPeaks();
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = system.getProcessCpuTime();
    long start = System.nanoTime();
    index(way, folder, papers, Integer.parseInt(args[2]));
    Properties figures = new Properties();
    figures.setProperty("seconds", Double.toString((System.nanoTime() - start) / 1e9));
    figures.setProperty("processor", Double.toString((system.getProcessCpuTime() - before) / 1e9));
    figures.setProperty("size", Double.toString(size(folder)));
    figures.setProperty("heap", Long.toString(Memory.peakHeap()));
    figures.setProperty("resident", Long.toString(Memory.peakResident()));
    figures.setProperty("papers", papers.fingerprint());
    try (OutputStream out = Files.newOutputStream(folder.resolve(FIGURES))) {
      figures.store(out, way.name());
    }
  }

  private static void index(Way way, Path folder, RandomPapers papers, int count)
      throws IOException {
    switch (way) {
      case NONE -> generate(papers, count);
      case BARE -> BareLucene.index(folder, papers, count);
      case OURS -> build(folder, papers, count);
    }
  }

  private static void generate(RandomPapers papers, int count) {
    int records = 0;
    for (int i = 0; i < count; i++) {
      records += papers.paper(i).paper().body().questions().size() * 2;
    }
    System.out.println("records " + records);
  }

  private static void build(Path folder, RandomPapers papers, int count) {
    try (IndexBuild build = new LuceneStore(folder, FacetNames.PRINTED).openBuild(true)) {
      for (int i = 0; i < count; i++) {
        build.put(papers.paper(i));
      }
      build.commit(Map.of());
    }
  }

  private static double size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum() / 1e6;
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
