package nl.vraagbaak.lucene;

import java.util.List;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.Reference;

/**
 * What a document of a question, answer or passage keeps.
 *
 * @param entry the record
 * @param paper id of its paper
 * @param counterparts ids of the answers to a question, of the questions of an answer
 * @param refersTo ids of the answers that a short answer refers to
 * @param articles articles it cites
 * @param organisations organisations it names
 */
record StoredText(
    Entry entry,
    String paper,
    List<String> counterparts,
    List<String> refersTo,
    List<Reference> articles,
    List<Reference> organisations) {
  static final Json<StoredText> JSON = Json.of(StoredText.class);
}
