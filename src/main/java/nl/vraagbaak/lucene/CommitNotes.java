package nl.vraagbaak.lucene;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.vraagbaak.lucene.schema.Schema;

/**
 * What a commit says of itself.
 *
 * @param schema version of the schema
 * @param analysis fingerprint of the analysis
 * @param builtAt when it was made
 * @param run figures of the run that made it
 */
record CommitNotes(int schema, String analysis, Instant builtAt, Map<String, Integer> run) {
  private static final String FIGURE = "run.";

  /** Of a commit made now by this version. */
  static CommitNotes now(Map<String, Integer> run) {
    return new CommitNotes(Schema.VERSION, Wording.fingerprint(), Instant.now(), run);
  }

  /** Whether this version writes such an index. */
  boolean fits() {
    return schema == Schema.VERSION && analysis.equals(Wording.fingerprint());
  }

  static CommitNotes read(Map<String, String> notes) {
    Map<String, Integer> run = new TreeMap<>();
    notes.forEach(
        (key, value) -> {
          if (key.startsWith(FIGURE)) {
            run.put(key.substring(FIGURE.length()), Integer.valueOf(value));
          }
        });
    return new CommitNotes(
        Integer.parseInt(notes.getOrDefault("schema", "0")),
        notes.getOrDefault("analyse", ""),
        Instant.parse(notes.getOrDefault("gemaakt", "1970-01-01T00:00:00Z")),
        run);
  }

  Map<String, String> write() {
    Map<String, String> notes = new HashMap<>();
    notes.put("schema", Integer.toString(schema));
    notes.put("analyse", analysis);
    notes.put("gemaakt", builtAt.toString());
    run.forEach((key, value) -> notes.put(FIGURE + key, Integer.toString(value)));
    return notes;
  }
}
