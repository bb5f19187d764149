package nl.vraagbaak.api;

import java.util.List;
import nl.vraagbaak.http.Format;
import nl.vraagbaak.http.Json;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Words;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.Representation;
import nl.vraagbaak.search.Recogniser;

/** What a loose text mentions. */
record RecogniseRoutes(Recogniser recogniser) {
  private static final Parameter<String> TEXT =
      Parameter.field(
          "tekst",
          "De tekst; de plaatsen in het antwoord tellen in UTF-16-eenheden vanaf 0",
          Format.text(50_000),
          "Artikel 240b Sr, zoals het Openbaar Ministerie schreef in Kamerstuk 31 015, nr. 112.");

  private static final Words RECOGNISE =
      new Words(
          "herken",
          "Verwijzingen",
          "Herken verwijzingen in een tekst",
          "De wetsartikelen, wetten, stukken en organisaties die een tekst noemt, met hun plaats."
              + " De tekst wordt niet bewaard.");

  List<Operation> operations() {
    return List.of(
        Operation.post(
            "/v1/verwijzingen/_herken",
            RECOGNISE,
            List.of(TEXT),
            Representation.json(
                Herkend.class,
                call -> Json.reply(Herkend.of(recogniser.recognise(call.get(TEXT)))))));
  }
}
