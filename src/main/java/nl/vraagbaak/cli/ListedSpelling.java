package nl.vraagbaak.cli;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.gazetteer.Surnames;
import nl.vraagbaak.model.Law;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.model.ParliamentaryYear;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.Spelling;

/**
 * Chosen and typed values in the spelling that {@link ListedNames} gives them in the index: laws,
 * bodies, ministries and groups may go by any name of the lists.
 *
 * @param lists the lists
 * @param names finds laws and bodies in them
 */
record ListedSpelling(Gazetteer lists, ListedRegister names) implements Spelling {
  private static final String MINISTRY = "Ministerie van ";

  ListedSpelling(Gazetteer lists) {
    this(lists, new ListedRegister(lists));
  }

  @Override
  public String of(Facet facet, String value) {
    return switch (facet) {
      case GROUP -> lists.groups().name(value);
      case ASKER, ANSWERER -> Surnames.spelling(value);
      case MINISTRY -> field(value).orElse(value);
      case ORGANISATION -> body(value);
      case LAW -> law(value);
      case PARLIAMENTARY_YEAR ->
          ParliamentaryYear.parse(value).map(ParliamentaryYear::toString).orElse(value);
      case KIND, PAPER_KIND -> value.strip().replace(' ', '-');
      case ARTICLE, YEAR, ANSWERED -> value;
    };
  }

  /** "JenV" and "Ministerie van Justitie en Veiligheid" are of one field. */
  private Optional<String> field(String value) {
    return names
        .findOrganisation(value)
        .map(Organisation::name)
        .filter(name -> name.startsWith(MINISTRY))
        .map(name -> name.substring(MINISTRY.length()));
  }

  private String law(String value) {
    Stream<String> ids = lists.laws().stream().map(listed -> listed.law().id());
    return spelled(value, ids, () -> names.findLaw(value).map(Law::id));
  }

  private String body(String value) {
    Stream<String> ids = lists.organisations().stream().map(Organisation::id);
    return spelled(value, ids, () -> names.findOrganisation(value).map(Organisation::id));
  }

  /** What is an id already may be the name of another, and need not be looked for by name. */
  private static String spelled(
      String value, Stream<String> ids, Supplier<Optional<String>> named) {
    return ids.anyMatch(value::equals) ? value : named.get().orElse(value);
  }
}
