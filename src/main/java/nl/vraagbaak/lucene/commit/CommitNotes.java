package nl.vraagbaak.lucene.commit;

import java.io.FileNotFoundException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.lucene.schema.Wording;

/**
 * What a commit says of itself.
 *
 * @param id names it, unlike any other
 * @param schema version of the schema
 * @param analysis fingerprint of the analysis
 * @param builtAt when it was made
 * @param run figures of the run that made it
 * @param files names of the files beside the index that belong to it, by what they hold
 */
public record CommitNotes(
    String id,
    int schema,
    String analysis,
    Instant builtAt,
    Map<String, Integer> run,
    Map<SideFile, String> files) {
  private static final String FIGURE = "run.";
  private static final String FILE = "bestand.";
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Of a commit made now by this version. */
  public static CommitNotes now(Map<String, Integer> run, Map<SideFile, String> files) {
    byte[] id = new byte[8];
    RANDOM.nextBytes(id);
    return new CommitNotes(
        HexFormat.of().formatHex(id),
        Schema.VERSION,
        Wording.fingerprint(),
        Instant.now(),
        run,
        files);
  }

  /** Whether this version writes such an index. */
  public boolean fits() {
    return schema == Schema.VERSION && analysis.equals(Wording.fingerprint());
  }

  /** What made it. */
  public String made() {
    return "schema " + schema + ", analyse " + analysis;
  }

  /** What this version makes. */
  public static String current() {
    return "schema " + Schema.VERSION + ", analyse " + Wording.fingerprint();
  }

  /** Reads what {@link #write} wrote; of what is missing the least. */
  public static CommitNotes read(Map<String, String> notes) {
    Map<String, Integer> run = new TreeMap<>();
    Map<SideFile, String> files = new HashMap<>();
    notes.forEach(
        (key, value) -> {
          if (key.startsWith(FIGURE)) {
            run.put(key.substring(FIGURE.length()), Integer.valueOf(value));
          }
        });
    for (SideFile file : SideFile.values()) {
      String name = notes.get(FILE + file.key());
      if (name != null) {
        files.put(file, name);
      }
    }
    return new CommitNotes(
        notes.getOrDefault("stand", ""),
        Integer.parseInt(notes.getOrDefault("schema", "0")),
        notes.getOrDefault("analyse", ""),
        Instant.parse(notes.getOrDefault("gemaakt", "1970-01-01T00:00:00Z")),
        run,
        files);
  }

  /** The name of a file that belongs to the commit. */
  public String file(SideFile file) throws FileNotFoundException {
    String name = files.get(file);
    if (name == null) {
      throw new FileNotFoundException(file.key());
    }
    return name;
  }

  /** As it is kept with a commit. */
  public Map<String, String> write() {
    Map<String, String> notes = new HashMap<>();
    notes.put("stand", id);
    notes.put("schema", Integer.toString(schema));
    notes.put("analyse", analysis);
    notes.put("gemaakt", builtAt.toString());
    run.forEach((key, value) -> notes.put(FIGURE + key, Integer.toString(value)));
    files.forEach((file, name) -> notes.put(FILE + file.key(), name));
    return notes;
  }
}
