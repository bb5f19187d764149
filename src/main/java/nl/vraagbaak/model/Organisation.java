package nl.vraagbaak.model;

import java.util.List;
import java.util.Optional;

/**
 * A body that papers name.
 *
 * @param id stable id made from its name ("openbaar-ministerie")
 * @param name full name
 * @param abbreviation its abbreviation, if it has one
 * @param aliases further names and spellings
 * @param kind sort of body, a word of the list ("toezichthouder")
 * @param website address of its site
 * @param external ids elsewhere: TOOI or Wikidata, as URIs
 */
public record Organisation(
    String id,
    String name,
    Optional<String> abbreviation,
    List<String> aliases,
    String kind,
    Optional<String> website,
    List<String> external) {
  /** Copies the lists. */
  public Organisation {
    aliases = List.copyOf(aliases);
    external = List.copyOf(external);
  }
}
