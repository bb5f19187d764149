package nl.vraagbaak.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.model.OrganisationMention;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.model.Span;

/** Finds the organisations that the texts of one paper name. */
final class OrganisationFinder {
  /**
   * Known, so that no shorter name inside them is read, but no organisation of a reader's interest.
   */
  private static final Set<String> LEFT_OUT = Words.of("ministerie parlement");

  private final OrganisationNames names;
  private final List<OrganisationMention> mentions = new ArrayList<>();
  private final Map<String, Organisation> named = new LinkedHashMap<>();

  OrganisationFinder(OrganisationNames names) {
    this.names = names;
  }

  List<OrganisationMention> mentions() {
    return mentions;
  }

  List<Organisation> named() {
    return List.copyOf(named.values());
  }

  /** Reads one text; names inside the name of a law are passed over. */
  void read(Place place, Tokens tokens, CitationFinder cited) {
    Mask laws = Mask.of(cited);
    int i = 0;
    while (i < tokens.size()) {
      Optional<PhraseTrie.Match<OrganisationNames.Form>> match =
          begins(tokens, i) && !laws.covers(tokens.start(i))
              ? names.at(tokens, i)
              : Optional.empty();
      if (match.isPresent()) {
        add(place, tokens, i, match.get().end(), match.get().value().organisation());
      }
      i = match.map(PhraseTrie.Match::end).orElse(i + 1);
    }
  }

  private static boolean begins(Tokens tokens, int i) {
    boolean joined =
        tokens.touches(i)
            && (tokens.is(i - 1, "-")
                || tokens.is(i - 1, Tokens.Kind.NUMBER)
                || tokens.is(i - 1, Tokens.Kind.WORD));
    return tokens.is(i, Tokens.Kind.WORD) && !joined;
  }

  private void add(Place place, Tokens tokens, int from, int end, Organisation organisation) {
    if (LEFT_OUT.contains(organisation.kind())) {
      return;
    }
    Span span = new Span(tokens.start(from), tokens.end(end - 1));
    mentions.add(
        new OrganisationMention(
            new Mention(place, span, span.of(tokens.text())), organisation.id()));
    named.putIfAbsent(organisation.id(), organisation);
  }
}
