package nl.vraagbaak.model;

import java.util.List;
import java.util.Optional;

/**
 * A cited article of law. A list or range in the text gives one citation for each article.
 *
 * @param mention where it stands; citations of one list may share it
 * @param law abbreviation of the law ("Sr"), or its name as printed where no list has it; empty
 *     where it could not be resolved
 * @param article the article's number as lawyers write it ("240b", "6:162")
 * @param paragraphs "leden", as numbers ("1")
 * @param items "onderdelen" ("c", "2°")
 * @param articleId id of the article's record ("sr-240b"), where the law is known
 */
public record Citation(
    Mention mention,
    String law,
    String article,
    List<String> paragraphs,
    List<String> items,
    Optional<String> articleId) {
  /** Copies the lists. */
  public Citation {
    paragraphs = List.copyOf(paragraphs);
    items = List.copyOf(items);
  }
}
