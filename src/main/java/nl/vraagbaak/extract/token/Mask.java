package nl.vraagbaak.extract.token;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.LawMention;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.OrganisationMention;
import nl.vraagbaak.model.PaperReference;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.model.Span;

/** The characters of a text that are taken by what was found there. */
public final class Mask {
  private final BitSet taken = new BitSet();

  private Mask() {}

  /** The laws and papers that were found in a text. */
  public static Mask of(Collection<Span> laws, List<PaperReference> papers) {
    Mask mask = new Mask();
    Stream.concat(laws.stream(), papers.stream().map(paper -> paper.mention().span()))
        .forEach(span -> mask.taken.set(span.start(), span.end()));
    return mask;
  }

  /** All that is mentioned in one place of a paper. */
  public static Mask of(Place place, Mentions mentions) {
    Mask mask = new Mask();
    Stream.of(
            mentions.citations().stream().map(Citation::mention),
            mentions.laws().stream().map(LawMention::mention),
            mentions.papers().stream().map(PaperReference::mention),
            mentions.organisations().stream().map(OrganisationMention::mention))
        .flatMap(found -> found)
        .filter(mention -> mention.place().equals(place))
        .map(Mention::span)
        .forEach(span -> mask.taken.set(span.start(), span.end()));
    return mask;
  }

  /** Whether a character is taken. */
  public boolean covers(int offset) {
    return taken.get(offset);
  }
}
