package nl.vraagbaak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.gazetteer.ListedLaw;
import nl.vraagbaak.model.Law;
import nl.vraagbaak.search.Synonyms;
import nl.vraagbaak.search.Thesaurus;

/** Other words for what is asked: the list of synonyms, and the acronyms of laws and bodies. */
final class ListedThesaurus {
  private static final String FILE = "synoniemen.txt";

  private ListedThesaurus() {}

  /**
   * From the lists in a folder; without a list of synonyms there are the acronyms.
   *
   * @throws FailedException if a rule cannot be read
   */
  static Thesaurus read(Path lists, Gazetteer gazetteer) {
    return rules(lists.resolve(FILE), new DutchAnalysis()).and(Synonyms.of(names(gazetteer)));
  }

  private static Synonyms rules(Path file, DutchAnalysis dutch) {
    try {
      return Synonyms.read(Files.readAllLines(file), dutch::lemmas);
    } catch (NoSuchFileException e) {
      return Synonyms.of(List.of());
    } catch (IOException e) {
      throw FailedException.failed("%s is niet te lezen als tekst in UTF-8.".formatted(file));
    } catch (IllegalArgumentException e) {
      throw FailedException.failed("%s, %s".formatted(file, e.getMessage()));
    }
  }

  private static List<List<String>> names(Gazetteer gazetteer) {
    List<List<String>> groups = new ArrayList<>();
    gazetteer
        .organisations()
        .forEach(
            body ->
                body.abbreviation()
                    .ifPresent(abbreviation -> groups.add(List.of(abbreviation, body.name()))));
    gazetteer.laws().stream().map(ListedLaw::law).forEach(law -> groups.add(names(law)));
    return groups;
  }

  private static List<String> names(Law law) {
    List<String> names = new ArrayList<>(List.of(law.abbreviation(), law.name()));
    names.addAll(law.aliases());
    return names;
  }
}
