import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks ({@code check}) or writes ({@code fix}) the layout of every Java source below {@code src}.
 * Run by the build with google-java-format on the class path; exit code 1 when a layout differs.
 */
public final class Format {
  public static void main(String[] args) throws Exception {
    boolean fix = args.length > 0 && args[0].equals("fix");
    List<String> options = new ArrayList<>();
    if (fix) {
      options.add("--replace");
    } else {
      options.add("--dry-run");
      options.add("--set-exit-if-changed");
    }
    try (var files = Files.walk(Path.of("src"))) {
      files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().forEach(options::add);
    }
    if (!fix) {
      System.err.println("layout check; to mend: mvn process-sources -Dformat.mode=fix");
    }
    com.google.googlejavaformat.java.Main.main(options.toArray(String[]::new));
  }
}
