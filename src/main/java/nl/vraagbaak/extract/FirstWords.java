package nl.vraagbaak.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.vraagbaak.extract.body.CapitalRuns;
import nl.vraagbaak.extract.body.OrganisationNames;
import nl.vraagbaak.extract.body.PlacedBodies;
import nl.vraagbaak.extract.law.CitationFinder;
import nl.vraagbaak.extract.law.LawReader;
import nl.vraagbaak.extract.law.Laws;
import nl.vraagbaak.extract.law.LawsBefore;
import nl.vraagbaak.extract.law.Leads;
import nl.vraagbaak.extract.law.Refinements;
import nl.vraagbaak.extract.law.Separators;
import nl.vraagbaak.extract.law.UnionActs;
import nl.vraagbaak.extract.law.UnlistedLaws;
import nl.vraagbaak.extract.paper.CrossReferenceFinder;
import nl.vraagbaak.extract.paper.PaperFinder;
import nl.vraagbaak.extract.token.Ordinals;
import nl.vraagbaak.extract.token.Vocabulary;

/** The words at which the finders stop: each finder and list tells its own. */
final class FirstWords {
  private FirstWords() {}

  /** The words that begin something in a text, of the lists and of the finders themselves. */
  static Vocabulary of(Laws laws, OrganisationNames organisations) {
    Map<String, Integer> marks = new HashMap<>();
    mark(marks, laws.names().words(), 0);
    mark(marks, organisations.words(), 0);
    mark(marks, Separators.firstWords(), 0);
    mark(marks, Refinements.firstWords(), 0);
    mark(marks, LawReader.firstWords(), 0);
    mark(marks, LawsBefore.verbs(), 0);
    mark(marks, laws.names().firstWords(), Vocabulary.LISTED_LAW);
    mark(marks, UnionActs.firstWords(), Vocabulary.UNION_ACT);
    mark(marks, UnlistedLaws.firstWords(), Vocabulary.LAW_HEAD);
    mark(marks, Leads.words(), Vocabulary.LEAD);
    mark(marks, Ordinals.words(), Vocabulary.REFINEMENT);
    mark(marks, CitationFinder.REFINEMENTS, Vocabulary.REFINEMENT);
    mark(marks, organisations.firstWords(), Vocabulary.LISTED_BODY);
    mark(marks, organisations.singleWords(), Vocabulary.WHOLE_BODY);
    mark(marks, PlacedBodies.firstWords(), Vocabulary.PLACED_BODY);
    mark(marks, CapitalRuns.connectors(), Vocabulary.CONNECTOR);
    mark(marks, PaperFinder.FIRST_WORDS, Vocabulary.PAPER);
    mark(marks, CrossReferenceFinder.TARGETS, Vocabulary.TARGET);
    return Vocabulary.of(marks);
  }

  private static void mark(Map<String, Integer> marks, Collection<String> words, int mark) {
    words.forEach(word -> marks.merge(word, mark, (had, more) -> had | more));
  }
}
