package nl.vraagbaak.model;

import java.util.List;
import java.util.Optional;

/**
 * The texts of a paper in reading order.
 *
 * @param introduction title, references and all else before the first text that belongs to no part
 *     below, as running prose; empty where there is none
 * @param questions the questions
 * @param answers the answers
 * @param passages sections of a letter, and text that belongs to no label
 * @param notice text of a delay notice or other announcement ("mededeling")
 * @param explanation what follows the last answer under that heading ("toelichting")
 * @param footnotes bodies of the footnotes
 */
public record PaperBody(
    Optional<String> introduction,
    List<Question> questions,
    List<Answer> answers,
    List<Passage> passages,
    Optional<String> notice,
    Optional<String> explanation,
    List<Footnote> footnotes) {
  /** Copies the lists. */
  public PaperBody {
    questions = List.copyOf(questions);
    answers = List.copyOf(answers);
    passages = List.copyOf(passages);
    footnotes = List.copyOf(footnotes);
  }
}
