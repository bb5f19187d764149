package nl.vraagbaak.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.gazetteer.ListedLaw;
import nl.vraagbaak.model.Law;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.search.Register;

/**
 * The names of the lists. One that is written so comes before one that differs in case: "AP" is
 * another than "ap".
 *
 * @param gazetteer the lists
 */
record ListedRegister(Gazetteer gazetteer) implements Register {
  @Override
  public Optional<Law> findLaw(String name) {
    return find(gazetteer.laws(), ListedRegister::names, name).map(ListedLaw::law);
  }

  @Override
  public Optional<Organisation> findOrganisation(String name) {
    return find(gazetteer.organisations(), ListedRegister::names, name);
  }

  private static Stream<String> names(ListedLaw listed) {
    Law law = listed.law();
    return Stream.of(
            Stream.of(law.id(), law.abbreviation(), law.name()),
            law.aliases().stream(),
            listed.besideArticle().stream())
        .flatMap(names -> names);
  }

  private static Stream<String> names(Organisation body) {
    return Stream.of(
            Stream.of(body.id(), body.name()),
            body.abbreviation().stream(),
            body.aliases().stream())
        .flatMap(names -> names);
  }

  private static <T> Optional<T> find(
      List<T> listed, Function<T, Stream<String>> names, String name) {
    String asked = name.strip();
    return listed.stream()
        .filter(each -> names.apply(each).anyMatch(asked::equals))
        .findFirst()
        .or(
            () ->
                listed.stream()
                    .filter(each -> names.apply(each).anyMatch(asked::equalsIgnoreCase))
                    .findFirst());
  }
}
