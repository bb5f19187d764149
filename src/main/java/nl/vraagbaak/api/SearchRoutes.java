package nl.vraagbaak.api;

import java.util.List;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Words;
import nl.vraagbaak.http.SearchParameters;

/** Searching over all records. */
record SearchRoutes(Searching searching) {
  private static final Words SEARCH =
      new Words(
          "zoek",
          "Zoeken",
          "Zoek in alle stukken",
          "Vindt vragen, antwoorden, passages, wetsartikelen en organisaties. Bij een antwoord"
              + " staat altijd de vraag, bij een vraag het antwoord.");

  List<Operation> operations() {
    return List.of(
        searching.operation("/v1/_zoek", SEARCH, SearchParameters.all(), searching.reader()::read));
  }
}
