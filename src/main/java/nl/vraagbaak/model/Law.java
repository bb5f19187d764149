package nl.vraagbaak.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A law, decree, regulation, directive or treaty.
 *
 * @param id stable id, the abbreviation in lower case ("sr")
 * @param abbreviation as lawyers write it ("Sr")
 * @param name full name
 * @param aliases further names and abbreviations
 * @param bwbId id in the Basiswettenbestand ("BWBR0001854"), where known
 * @param celex id in EUR-Lex ("32022R2065"), where known
 * @param books BWB id by number of the book, for a law published in books (Burgerlijk Wetboek)
 */
public record Law(
    String id,
    String abbreviation,
    String name,
    List<String> aliases,
    Optional<String> bwbId,
    Optional<String> celex,
    Map<String, String> books) {
  /** Copies the aliases and the books. */
  public Law {
    aliases = List.copyOf(aliases);
    books = Map.copyOf(books);
  }

  /** Where its text can be read; empty for one that is published in books. */
  public Optional<String> link() {
    return bwbId
        .map(id -> "https://wetten.overheid.nl/" + id)
        .or(
            () ->
                celex.map(id -> "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:" + id));
  }
}
