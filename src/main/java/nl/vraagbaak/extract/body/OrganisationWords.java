package nl.vraagbaak.extract.body;

import java.util.Set;
import nl.vraagbaak.extract.token.Endings;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Words;

/** Words by which a name is known to be that of a body, and words that only look so. */
final class OrganisationWords {
  private static final Set<String> WHOLE =
      Words.of(
          "politie orde unie bank hof gerecht ggd ggz team teams bond kliniek overleg verbond"
              + " koepel waakhond stuurgroep foundation centre center agency alliance coalition"
              + " commission committee council institute university association organisation"
              + " organization force taskforce unit network office authority society federation"
              + " union consultancy consulting court forum trust corporation observatory group"
              + " ministry board bureau board laboratory college stichting vereniging federatie"
              + " raad commissie comite centrum instituut dienst inspectie autoriteit agentschap"
              + " fonds universiteit hogeschool academie ziekenhuis rechtbank gerechtshof meldpunt"
              + " platform netwerk organisatie beraad coalitie alliantie maatschappij waterschap"
              + " omgevingsdienst veiligheidsregio genootschap kenniscentrum expertisecentrum"
              + " steunpunt rekenkamer ombudsman akademie stichtingen museum lyceum gymnasium"
              + " scholengroep scholengemeenschap zorggroep theater schouwburg inrichting roc fpc");

  /** Ends of compounds: "Erkenningscommissie", "Voedselautoriteit", "onderzoekscommissie". */
  private static final Endings ENDS =
      Endings.of(
          "vereniging commissie centrum bureau instituut dienst autoriteit federatie stichting"
              + " coalitie alliantie netwerk netwerken meldpunt agentschap inspectie academie"
              + " genootschap beraad universiteit hogeschool ziekenhuis fonds organisatie"
              + " maatschappij platform comite raad bond kliniek rechtbank recherche brigade loket"
              + " college taskforce team instelling kamer bank museum waterbedrijf energiebedrijf"
              + " havenbedrijf vervoerbedrijf afvalbedrijf warmtebedrijf");

  /** Compounds that name no body by themselves: "Kamerraad", "begrotingsfonds". */
  private static final Set<String> NO_BODY =
      Words.of(
          "kamer ministerraad voorraad eerstekamer tweedekamer gemeenteraad huiskamer meldkamer"
              + " databank politiebureau stadhuis tijdschrift vastecommissie kamercommissie"
              + " dataplatform beeldbank website informatiedienst raadkamer werkgroep stembureau");

  /** A name does not begin with these. */
  private static final Set<String> NO_START =
      Words.of(
          "minister ministers staatssecretaris ministerie ministeries kamer kamerbrief wet besluit"
              + " regeling actieplan programma nota rapport brief motie verdrag richtlijn"
              + " aanwijzing handreiking aanhangsel kamerstuk kamerstukken staatscourant vraag"
              + " antwoord vragen artikel bijlage fractie partij directeur voorzitter plan"
              + " verordening meerjarenplan project wetsvoorstel convenant besluiten tweede eerste"
              + " lid leden code monitor evaluatie directie vaste algemeen directoraat"
              + " recommendation convention report journal guidelines principles resolutie"
              + " resolution declaration verklaring act directive regulation handboek leidraad"
              + " factsheet onderzoek kabinet aanpak gedragscode beantwoording richtsnoer"
              + " richtsnoeren position werkagenda routekaart");

  /** Organs that every body has: "Raad van Bestuur", "College van Burgemeester en Wethouders". */
  private static final Set<String> ORGANS =
      Words.of("bestuur toezicht commissarissen ministers burgemeester beheer advies");

  private static final int LONGEST_NATIONAL = 3;

  private static final int SHORTEST_NATIONAL = 5;

  /** Before "Nederland" these say which part of the country, or are a slogan. */
  private static final Set<String> NO_NATIONAL =
      Words.of(
          "caribisch caribische europees europese koninkrijk noord noordelijk zuid zuidelijk oost"
              + " oostelijk west westelijk midden digitaal duurzaam circulair gezond schoon veilig"
              + " sterk nieuw heel landelijk klimaatneutraal toekomst samen regio staat grondgebied"
              + " ambassade ruimte toekomstig inclusief bereikbaar mooi vitaal zuidoost zuidwest"
              + " noordoost noordwest brainport energiek slim groen gemeenten provincies");

  private OrganisationWords() {}

  /** Whether the name of an organ, which says nothing of the body, begins at a token. */
  static boolean isOrgan(Tokens tokens, int i) {
    return (tokens.is(i, "raad") || tokens.is(i, "college"))
        && tokens.is(i + 1, "van")
        && ORGANS.contains(tokens.fold(i + 2));
  }

  /** "Verslavingskunde Nederland", "Zonne-energie Nederland"; not "Caribisch Nederland". */
  static boolean isNational(Tokens tokens, int start, int end) {
    return tokens.is(end - 1, "nederland")
        && end - start <= LONGEST_NATIONAL
        && tokens.length(start) >= SHORTEST_NATIONAL
        && !NO_NATIONAL.contains(tokens.fold(start))
        && !tokens.touches(end - 1);
  }

  /** Whether a folded word says that the name it stands in is that of a body. */
  static boolean tells(String word) {
    return WHOLE.contains(word)
        || (word.length() > 7 && ENDS.before(word) >= 0 && !NO_BODY.contains(word));
  }

  /** Whether a folded word is by itself the sort of a body: "politie", "inspectie". */
  static boolean isWhole(String word) {
    return WHOLE.contains(word);
  }

  /** Whether a name may begin with a folded word. */
  static boolean begins(String word) {
    return !NO_START.contains(word);
  }
}
