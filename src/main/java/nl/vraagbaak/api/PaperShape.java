package nl.vraagbaak.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vraagbaak.api.Shapes.Beantwoorder;
import nl.vraagbaak.api.Shapes.Link;
import nl.vraagbaak.api.Shapes.Vraagsteller;
import nl.vraagbaak.http.Absent;
import nl.vraagbaak.http.Meaning;

/**
 * The JSON of a paper: Dutch keys in camelCase, ISO dates, absent is null or an empty list. The
 * keys are part of the interface; one may be added, none is renamed.
 */
final class PaperShape {
  private PaperShape() {}

  /** A whole paper, with what the collection knows of it. */
  @Meaning("Een heel stuk, uit elkaar gehaald")
  record StukGeheel(
      @JsonUnwrapped Ontleed stuk,
      @Meaning("Hoe ernaar verwezen wordt in een publicatie") Optional<String> citatie,
      @Meaning("ja, nee of uitgesteld; null als het niets vraagt") Optional<String> beantwoord,
      @Meaning("Koppelingen met andere stukken") List<Koppeling> koppelingen,
      @Meaning("Ids van stukken die ernaar verwijzen") List<String> genoemdIn,
      @Meaning("self en de officiële bron") Map<String, Link> _links) {}

  /** A paper as it was taken apart. */
  record Ontleed(
      @Meaning("Vaste id") String id,
      @Meaning("Naam van het bestand") String bron,
      @Meaning("Soort stuk") String soort,
      @Meaning("Vergaderjaar") Optional<String> vergaderjaar,
      @Meaning("Nummer in dat vergaderjaar") Optional<String> nummer,
      @Meaning("Onderwerp") Optional<String> titel,
      @Meaning("Zaaknummer") Optional<String> zaaknummer,
      @Meaning("Dag van indiening") Optional<LocalDate> ingezondenOp,
      @Meaning("Dag van beantwoording") Optional<LocalDate> beantwoordOp,
      @Meaning("De Kamerleden") List<Vraagsteller> vraagstellers,
      @Meaning("Aan wie gevraagd is") List<String> geadresseerden,
      @Meaning("De bewindspersonen die antwoordden") List<Beantwoorder> beantwoorders,
      @Meaning("De vragen") List<StukVraag> vragen,
      @Meaning("De antwoorden") List<StukAntwoord> antwoorden,
      @Meaning("De passages") List<StukPassage> passages,
      @Meaning("Tekst voor de eerste vraag") Optional<String> inleiding,
      @Meaning("Tekst van een uitstelbericht of andere mededeling") Optional<String> mededeling,
      @Meaning("Wat na het laatste antwoord volgt") Optional<String> toelichting,
      @Meaning("De voetnoten") List<Voetnoot> voetnoten,
      @Meaning("Aangehaalde wetsartikelen") List<Wetsverwijzing> wetsverwijzingen,
      @Meaning("Wetten zonder artikel") List<Wetsnaam> wetten,
      @Meaning("Andere stukken") List<Stuknaam> stukverwijzingen,
      @Meaning("Verwijzingen binnen het stuk") List<Kruisverwijzing> kruisverwijzingen,
      @Meaning("Genoemde organisaties") List<Organisatienaam> organisaties,
      @Meaning("Waar de opbouw twijfelachtig is") List<String> waarschuwingen) {}

  /** A question of it. */
  @Meaning("Een vraag van een stuk")
  record StukVraag(
      @Meaning("Vaste id") String id,
      @Meaning("Nummers") List<Integer> nummers,
      @Meaning("Fractie, in een schriftelijk overleg") Optional<String> fractie,
      @Meaning("Lopende tekst") String tekst,
      @Meaning("Bladzijde") @JsonInclude(Include.NON_ABSENT) @Absent OptionalInt pagina) {}

  /** An answer of it. */
  @Meaning("Een antwoord van een stuk")
  record StukAntwoord(
      @Meaning("Vaste id") String id,
      @Meaning("Nummers van de vragen") List<Integer> nummers,
      @Meaning("Lopende tekst") String tekst,
      @Meaning("Bladzijde") @JsonInclude(Include.NON_ABSENT) @Absent OptionalInt pagina) {}

  /** A passage of it. */
  @Meaning("Een passage van een stuk")
  record StukPassage(
      @Meaning("Vaste id") String id,
      @Meaning("Volgnummer") int nummer,
      @Meaning("Kop") Optional<String> kop,
      @Meaning("Lopende tekst") String tekst,
      @Meaning("Bladzijde") @JsonInclude(Include.NON_ABSENT) @Absent OptionalInt pagina) {}

  /** A footnote. */
  @Meaning("Een voetnoot")
  record Voetnoot(
      @Meaning("Zoals gedrukt") String nummer, @Meaning("Lopende tekst") String tekst) {}

  /** A cited article. */
  @Meaning("Een aangehaald wetsartikel")
  record Wetsverwijzing(
      @Meaning("Waar het staat") String in,
      @Meaning("Zoals gedrukt") String ruw,
      @Meaning("Wet; leeg als die niet blijkt") String wet,
      @Meaning("Artikelnummer") String artikel,
      @Meaning("Leden") List<String> leden,
      @Meaning("Onderdelen") List<String> onderdelen,
      @Meaning("Id van het wetsartikel") Optional<String> wetsartikel) {}

  /** A law named. */
  @Meaning("Een genoemde wet")
  record Wetsnaam(
      @Meaning("Waar het staat") String in,
      @Meaning("Zoals gedrukt") String ruw,
      @Meaning("Wet") String wet) {}

  /** A paper named. */
  @Meaning("Een genoemd stuk")
  record Stuknaam(
      @Meaning("Waar het staat") String in,
      @Meaning("Zoals gedrukt") String ruw,
      @Meaning("Id, als de tekst genoeg zegt") Optional<String> id,
      @Meaning("Waar het officieel staat, als dat bekend is") Optional<String> link) {}

  /** A reference within the paper. */
  @Meaning("Een verwijzing binnen het stuk")
  record Kruisverwijzing(
      @Meaning("Waar het staat") String in,
      @Meaning("Zoals gedrukt") String ruw,
      @Meaning("Nummers waarnaar verwezen wordt") List<Integer> naar) {}

  /** An organisation named. */
  @Meaning("Een genoemde organisatie")
  record Organisatienaam(
      @Meaning("Vaste id") String id,
      @Meaning("Naam") String naam,
      @Meaning("Hoe zij in het stuk heet") List<String> vormen,
      @Meaning("Waar zij genoemd wordt") List<String> in) {}

  /** A join with another paper. */
  @Meaning("Een koppeling tussen twee stukken")
  record Koppeling(
      @Meaning("Id van het stuk dat koppelt") String van,
      @Meaning("Id van het stuk waarnaar") String naar,
      @Meaning("beantwoordt of stelt-uit") String soort,
      @Meaning("Hoe de koppeling gevonden is") String manier) {}
}
