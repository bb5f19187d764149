package nl.vraagbaak.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is in the index.
 *
 * @param commit id of the commit that is being read
 * @param builtAt when it was made
 * @param records number of records by public key of their kind
 * @param papers number of papers by public key of their kind
 * @param newest date of the newest paper
 * @param run figures of the run that made it ("afgewezen", "waarschuwingen", "dubbel")
 * @param analysis fingerprint of the analysis it was made with
 */
public record CollectionStatus(
    String commit,
    Instant builtAt,
    Map<String, Integer> records,
    Map<String, Integer> papers,
    Optional<LocalDate> newest,
    Map<String, Integer> run,
    String analysis) {
  /** Copies the maps, in order of key. */
  public CollectionStatus {
    records = java.util.Collections.unmodifiableMap(new TreeMap<>(records));
    papers = java.util.Collections.unmodifiableMap(new TreeMap<>(papers));
    run = java.util.Collections.unmodifiableMap(new TreeMap<>(run));
  }
}
