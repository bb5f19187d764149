package nl.vraagbaak.search;

import java.util.Optional;

/**
 * A record named briefly: an article or organisation beside a hit.
 *
 * @param id its id
 * @param label how it is shown ("art. 240b Sr", "Openbaar Ministerie")
 * @param jci Juriconnect reference of an article whose law has one
 */
public record Reference(String id, String label, Optional<String> jci) {
  /** One without a Juriconnect reference. */
  public Reference(String id, String label) {
    this(id, label, Optional.empty());
  }
}
