package nl.vraagbaak.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vraagbaak.http.Absent;
import nl.vraagbaak.http.Meaning;

/**
 * The JSON of searches and records. Names of components are the keys of the interface, hence Dutch;
 * the description is made from these records.
 */
final class Shapes {
  private Shapes() {}

  /** A link. */
  @Meaning("Een verwijzing")
  record Link(@Meaning("Volledig adres") String href) {}

  /** Number of hits. */
  @Meaning("Aantal gevonden resultaten")
  record Totaal(
      @Meaning("Aantal; bij groepeer=stuk het aantal stukken") long aantal,
      @Meaning("exact, of minimaal als de tijd op was en er meer kunnen zijn") String relatie) {}

  /** A page of hits. */
  @Meaning("Een pagina zoekresultaten")
  record Pagina(
      @Meaning("Aantal gevonden resultaten") Totaal totaal,
      @Meaning("De resultaten van deze pagina, op volgorde") List<Resultaat> resultaten,
      @Meaning("De gevraagde facetten") List<Facetwaarden> facetten,
      @Meaning("Betere spellingen; op de getypte vraag is gewoon gezocht")
          List<Verbetering> bedoeldeU,
      @Meaning("Wat niet gelezen kon worden zoals bedoeld") List<String> opmerkingen,
      @Meaning("Als niets is gevonden: wat weggelaten kan worden") List<Weglating> weglaten,
      @Meaning("Andere nummers van gevraagde wetsartikelen; er is alleen op het gevraagde gezocht")
          List<AnderNummer> vernummerd,
      @Meaning("self, next en prev") Map<String, Link> _links) {}

  /** The other number of an article that was asked for. */
  @Meaning("Het andere nummer van een gevraagd wetsartikel, om ook op te zoeken")
  record AnderNummer(
      @Meaning("Id van het gevraagde artikel") String gevraagd,
      @Meaning("Id van het andere artikel") String wetsartikel,
      @Meaning("Hoe het andere artikel heet") String label,
      @Meaning("nieuw of oud: wat het andere nummer is") String soort,
      @Meaning("Vanaf welke dag het nieuwe nummer geldt") LocalDate vanaf,
      @Meaning("Waar dat staat") String bron,
      @Meaning("Hoe vaak het andere nummer wordt genoemd") int vermeldingen) {}

  /** A better spelling. */
  @Meaning("Een betere spelling")
  record Verbetering(
      @Meaning("Zoals getypt") String getypt,
      @Meaning("Wat misschien bedoeld is") String voorstel,
      @Meaning("De hele zoekvraag met dat voorstel") String q) {}

  /** What stands in the way. */
  @Meaning("Een woord of filter dat resultaten in de weg staat")
  record Weglating(
      @Meaning("Het deel van de zoekvraag zoals getypt, of de naam van het filter") String wat,
      @Meaning("Of het een filter is") boolean filter,
      @Meaning("De zoekvraag zonder dat deel; zonder een filter blijft zij zoals zij is") String q,
      @Meaning("Aantal resultaten zonder") long aantal) {}

  /** Values of a facet. */
  @Meaning("De waarden van een facet, meest voorkomende eerst")
  record Facetwaarden(
      @Meaning("Naam van het facet, tevens de parameter om te filteren") String naam,
      @Meaning("De waarden") List<Facetwaarde> waarden,
      @Meaning("Aantal waarden dat hier niet staat") int overig,
      @Meaning("exact, of minimaal als de tijd op was en er meer kunnen zijn") String relatie) {}

  /** A value of a facet. */
  @Meaning("Een waarde van een facet")
  record Facetwaarde(
      @Meaning("Waarde om op te filteren") String waarde,
      @Meaning("Hoe die getoond wordt") String label,
      @Meaning("Aantal resultaten met deze waarde; bij groepeer=stuk het aantal stukken")
          int aantal,
      @Meaning("Of erop gefilterd is") boolean geselecteerd) {}

  /** A hit, of any kind. */
  @Meaning("Een gevonden vraag, antwoord, passage, wetsartikel, organisatie of stuk")
  record Resultaat(
      @Meaning("Vaste id") String id,
      @Meaning("vraag, antwoord, passage, wetsartikel, organisatie of stuk") String soort,
      @Meaning("Nummers in het stuk") List<Integer> nummers,
      @Meaning("Titel van het stuk, of naam van het artikel of de organisatie")
          Optional<String> titel,
      @Meaning("Datum: van een vraag de indiening, van het andere de beantwoording")
          Optional<LocalDate> datum,
      @Meaning("Hoe ernaar verwezen wordt in een publicatie") Optional<String> citatie,
      @Meaning("Score; 0 als niet op relevantie is gesorteerd") double score,
      @Meaning("Waarom het gevonden is") List<Fragment> fragmenten,
      @Meaning("Het stuk waarin het staat") Optional<Stuk> stuk,
      @Meaning("De vraag, of bij een antwoord op meer vragen de eerste") Optional<Tekst> vraag,
      @Meaning("Het antwoord") Optional<Tekst> antwoord,
      @Meaning("De passage") Optional<Tekst> passage,
      @Meaning("De andere vragen die hetzelfde antwoord kregen, of andere antwoorden")
          List<Tekst> overige,
      @Meaning("De antwoorden in hetzelfde stuk waarnaar een kort antwoord verwijst")
          List<Tekst> verwijstNaar,
      @Meaning("Aangehaalde wetsartikelen") List<Artikel> wetsartikelen,
      @Meaning("Genoemde organisaties") List<Naam> organisaties,
      @Meaning("Hoe vaak het artikel of de organisatie genoemd wordt")
          Optional<Vermeldingen> vermeldingen,
      @Meaning("Waarom het hier staat, als daarom gevraagd is") Optional<String> uitleg,
      @Meaning("Verdere vindplaatsen in hetzelfde stuk, bij groepeer=stuk") List<Resultaat> meer,
      @Meaning("Andere resultaten met dezelfde woorden, als die er zijn") Optional<Gelijke> gelijke,
      @Meaning("self, stuk, tegenhangers en de officiële bron") Map<String, Link> _links) {}

  /** Hits with the same words. */
  @Meaning(
      "Andere resultaten van deze zoekvraag met dezelfde woorden. De beste staat op zijn plaats, de"
          + " andere achteraan: na alle resultaten die als eerste hun woorden hebben")
  record Gelijke(
      @Meaning("Hoeveel andere") int aantal,
      @Meaning("Id van het resultaat dat op zijn plaats staat") String eerste,
      @Meaning("alle: alleen deze resultaten") Map<String, Link> _links) {}

  /** A snippet. */
  @Meaning("Een fragment waarin gevonden woorden gemarkeerd zijn")
  record Fragment(
      @Meaning("tekst, titel of kop") String veld,
      @Meaning("Veilige HTML met alleen mark-elementen") String html) {}

  /** A paper beside a hit. */
  @Meaning("Een stuk, in het kort")
  record Stuk(
      @Meaning("Vaste id") String id,
      @Meaning("Soort stuk") String soort,
      @Meaning("Onderwerp") Optional<String> titel,
      @Meaning("Naam van het bestand") String bron,
      @Meaning("Vergaderjaar") Optional<String> vergaderjaar,
      @Meaning("Nummer in dat vergaderjaar") Optional<String> nummer,
      @Meaning("Dag van indiening") Optional<LocalDate> ingezondenOp,
      @Meaning("Dag van beantwoording") Optional<LocalDate> beantwoordOp,
      @Meaning("ja, nee of uitgesteld; ontbreekt bij een stuk dat niets vraagt")
          Optional<String> beantwoord,
      @Meaning("Dagen tussen indiening en antwoord") OptionalInt antwoordtermijnDagen,
      @Meaning("De Kamerleden") List<Vraagsteller> vraagstellers,
      @Meaning("De bewindspersonen") List<Beantwoorder> beantwoorders) {}

  /** An asker. */
  @Meaning("Een Kamerlid dat vragen stelde")
  record Vraagsteller(@Meaning("Achternaam") String naam, @Meaning("Fractie") String fractie) {}

  /** An answerer. */
  @Meaning("Een bewindspersoon die antwoordde")
  record Beantwoorder(
      @Meaning("Achternaam") String naam, @Meaning("Portefeuille") String portefeuille) {}

  /** A question, answer or passage. */
  @Meaning("De tekst van een vraag, antwoord of passage")
  record Tekst(
      @Meaning("Vaste id") String id,
      @Meaning("Nummers in het stuk") List<Integer> nummers,
      @Meaning("Kop van de passage, of fractie in een schriftelijk overleg") Optional<String> kop,
      @Meaning("Lopende tekst; een lege regel scheidt alinea's") String tekst,
      @Meaning("Bladzijde van het bestand") OptionalInt pagina) {}

  /** An article beside a hit. */
  @Meaning("Een wetsartikel, in het kort")
  record Artikel(
      @Meaning("Vaste id") String id,
      @Meaning("Hoe het genoemd wordt") String label,
      @Meaning("Juriconnect-verwijzing") Optional<String> jci) {}

  /** An organisation beside a hit. */
  @Meaning("Een organisatie, in het kort")
  record Naam(@Meaning("Vaste id") String id, @Meaning("Naam") String naam) {}

  /** How often something is mentioned. */
  @Meaning("In hoeveel vragen, antwoorden en passages iets genoemd wordt")
  record Vermeldingen(
      @Meaning("Samen") int totaal,
      @Meaning("Vragen") int vragen,
      @Meaning("Antwoorden") int antwoorden,
      @Meaning("Passages") int passages,
      @Meaning("Per kalenderjaar") Map<Integer, Integer> perJaar) {}

  /** A related record. */
  @Meaning("Een verwant resultaat en waarom")
  record Verwant(
      @Meaning("Het resultaat") Resultaat resultaat,
      @Meaning("Waarom het verwant is") List<String> redenen) {}

  /** Related records. */
  @Meaning("Verwante resultaten, meest verwante eerst")
  record Verwanten(
      @Meaning("De resultaten; teksten met dezelfde woorden staan er eenmaal")
          List<Verwant> resultaten,
      @Meaning("false als de tijd op was: dan kunnen er betere ontbreken") boolean volledig,
      @Meaning("self") Map<String, Link> _links) {}

  /** A suggestion. */
  @Meaning("Een suggestie om op te zoeken")
  record Suggestie(
      @Meaning("Tekst voor het zoekvak") String tekst,
      @Meaning("Soort: een facet, titel of frase") String soort,
      @Meaning("Id van wat ermee bedoeld is") @JsonInclude(JsonInclude.Include.NON_EMPTY) @Absent
          String id) {}
}
