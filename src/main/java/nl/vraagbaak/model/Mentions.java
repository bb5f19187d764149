package nl.vraagbaak.model;

import java.util.List;

/**
 * All that the texts of one paper mention, in reading order.
 *
 * @param citations articles of law
 * @param laws laws named without an article
 * @param papers other official papers
 * @param crossReferences questions and answers of the same paper
 * @param organisations mentions of organisations
 * @param named the organisations mentioned, one record each, in order of first mention
 */
public record Mentions(
    List<Citation> citations,
    List<LawMention> laws,
    List<PaperReference> papers,
    List<CrossReference> crossReferences,
    List<OrganisationMention> organisations,
    List<Organisation> named) {
  /** Nothing mentioned. */
  public static final Mentions NONE =
      new Mentions(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Mentions {
    citations = List.copyOf(citations);
    laws = List.copyOf(laws);
    papers = List.copyOf(papers);
    crossReferences = List.copyOf(crossReferences);
    organisations = List.copyOf(organisations);
    named = List.copyOf(named);
  }

  /** The same with other papers. */
  public Mentions withPapers(List<PaperReference> others) {
    return new Mentions(citations, laws, others, crossReferences, organisations, named);
  }
}
