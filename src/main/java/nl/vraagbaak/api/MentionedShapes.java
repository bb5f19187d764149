package nl.vraagbaak.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.api.Shapes.Link;
import nl.vraagbaak.api.Shapes.Vermeldingen;
import nl.vraagbaak.http.Meaning;

/** The JSON of what papers mention: articles of law and organisations. */
final class MentionedShapes {
  private MentionedShapes() {}

  /** A law. */
  @Meaning("Een wet, besluit, regeling, richtlijn of verdrag")
  record Wet(
      @Meaning("Vaste id") String id,
      @Meaning("Afkorting") String afkorting,
      @Meaning("Volledige naam") String naam,
      @Meaning("Id in het Basiswettenbestand") Optional<String> bwb,
      @Meaning("Id in EUR-Lex") Optional<String> celex) {}

  /** An article of law. */
  @Meaning("Een wetsartikel dat in de stukken wordt aangehaald")
  record Wetsartikel(
      @Meaning("Vaste id") String id,
      @Meaning("Hoe het genoemd wordt") String label,
      @Meaning("Nummer") String nummer,
      @Meaning("De wet") Wet wet,
      @Meaning("Juriconnect-verwijzing") Optional<String> jci,
      @Meaning("Waar de tekst te lezen is") Optional<String> link,
      @Meaning("Oude en nieuwe nummers") List<Vernummering> vernummeringen,
      @Meaning("Hoe vaak het aangehaald wordt") Vermeldingen vermeldingen,
      @Meaning("self, vermeldingen en de officiële tekst") Map<String, Link> _links) {}

  /** A renumbering. */
  @Meaning("Een vernummering van een wetsartikel")
  record Vernummering(
      @Meaning("Id van het andere artikel") String wetsartikel,
      @Meaning("nieuw of oud: wat het andere nummer is") String soort,
      @Meaning("Vanaf welke dag het nieuwe nummer geldt") LocalDate vanaf,
      @Meaning("Waar dat staat") String bron) {}

  /** An organisation. */
  @Meaning("Een organisatie die in de stukken wordt genoemd")
  record Organisatie(
      @Meaning("Vaste id") String id,
      @Meaning("Naam") String naam,
      @Meaning("Afkorting") Optional<String> afkorting,
      @Meaning("Andere namen") List<String> aliassen,
      @Meaning("Soort organisatie") String soort,
      @Meaning("Website") Optional<String> website,
      @Meaning("Ids elders") List<String> extern,
      @Meaning("Hoe vaak zij genoemd wordt") Vermeldingen vermeldingen,
      @Meaning("self en vermeldingen") Map<String, Link> _links) {}
}
