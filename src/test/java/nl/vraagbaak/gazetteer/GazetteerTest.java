package nl.vraagbaak.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.vraagbaak.model.LawArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {
  private static final String LAWS = "id,afkorting,naam,aliassen,bij_artikel,bwb,celex\n";
  private static final String BODIES = "id,naam,afkorting,aliassen,soort,website,tooi,wikidata\n";
  private static final String PAIRS = "wet,oud,nieuw,datum,bron\n";

  @TempDir private Path folder;

  @BeforeEach
  void soundLists() throws IOException {
    write("wetten.csv", LAWS + "sr,Sr,Wetboek van Strafrecht,WvSr,Sr,BWBR0001854,\n");
    write("organisaties.csv", BODIES + "om,Openbaar Ministerie,OM,,justitie,https://www.om.nl,,\n");
    write("concordantie.csv", PAIRS + "sr,240b,252,2024-07-01,\"Stb. 2024, 59\"\n");
    write("fracties.csv", "naam,aliassen\nGroenLinks-PvdA,GL-PvdA|PvdA-GroenLinks\n");
  }

  @Test
  void theListsOfTheProductAreSound() {
    Gazetteer gazetteer = Gazetteer.read(Path.of("config"));
    assertThat(gazetteer.laws()).hasSizeGreaterThan(120);
    assertThat(gazetteer.fingerprint()).hasSize(16);
  }

  @Test
  void theGroupsOfAllPeriodsHaveOneName() {
    Groups groups = Gazetteer.read(Path.of("config")).groups();
    assertThat(groups.name("Groep Bontes/Van Klaveren")).isEqualTo("VNL");
    assertThat(groups.name("G.P.V.")).isEqualTo("GPV");
    assertThat(groups.name("Groep Kuzu/Öztürk")).isEqualTo("DENK");
    assertThat(groups.name("Fractie Den Haan")).isEqualTo("Lid Den Haan");
    assertThat(groups.name("Lijst Pim Fortuyn")).isEqualTo("LPF");
    assertThat(groups.name("vKA")).isEqualTo("Groep Krol");
    assertThat(groups.name("Groep Niemand")).isEqualTo("Groep Niemand");
  }

  @Test
  void anArticleKnowsItsOtherNumberAndSince() {
    Gazetteer gazetteer = Gazetteer.read(folder);
    var law = gazetteer.findLaw("sr").orElseThrow();
    assertThat(gazetteer.article(law, "240b").renumberings())
        .containsExactly(
            new LawArticle.Renumbering("sr-252", true, LocalDate.of(2024, 7, 1), "Stb. 2024, 59"));
    assertThat(gazetteer.article(law, "252").renumberings())
        .extracting(LawArticle.Renumbering::articleId, LawArticle.Renumbering::newer)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("sr-240b", false));
    assertThat(gazetteer.counterparts(gazetteer.article(law, "252")))
        .containsExactly(gazetteer.article(law, "240b"));
    assertThat(gazetteer.article(law, "1").renumberings()).isEmpty();
  }

  @Test
  void aFormThatNamesTwoThingsIsToldWithItsLine() throws IOException {
    write(
        "wetten.csv",
        LAWS + "# remark\n" + "sr,Sr,Wetboek van Strafrecht,,,,\n" + "x,X,Wet X,Sr,,,\n");
    assertThat(problems())
        .containsExactly(
            file("wetten.csv")
                + ", regel 4: 'Sr' staat al op regel 3; een vorm kan maar één ding noemen");
  }

  @Test
  void lawsMayShareAnAbbreviationThatCountsBesideAnArticleOnly() throws IOException {
    write(
        "wetten.csv",
        LAWS + "sr,Sr,Strafrecht,,,,\n" + "pw,PW,Politiewet,,PW,,\n" + "x,X,Xwet,,PW,,\n");
    assertThat(Gazetteer.read(folder).laws()).hasSize(3);
  }

  @Test
  void badNumbersOfALawAreTold() throws IOException {
    write(
        "wetten.csv",
        LAWS + "sr,Sr,Wetboek van Strafrecht,,,BWB123,\ndsa,DSA,Wet D,,,,2022/2065\n");
    assertThat(problems())
        .containsExactly(
            file("wetten.csv")
                + ", regel 2: 'BWB123' is geen BWB-id; een BWB-id lijkt op BWBR0001854",
            file("wetten.csv")
                + ", regel 3: '2022/2065' is geen CELEX-nummer; dat lijkt op 32022R2065");
  }

  @Test
  void aCircleInTheConcordanceIsTold() throws IOException {
    write(
        "concordantie.csv",
        PAIRS + "sr,1,2,2024-07-01,b\nsr,2,3,2025-07-01,b\nsr,3,1,2026-07-01,b\n");
    assertThat(problems())
        .containsExactly(
            file("concordantie.csv")
                + ", regel 4: maakt een kringloop: sr-1 wordt langs andere regels weer sr-3");
  }

  @Test
  void anUnknownLawAndABadDateAreTold() throws IOException {
    write("concordantie.csv", PAIRS + "sv,1,2,1 juli,b\n");
    assertThat(problems())
        .containsExactly(
            file("concordantie.csv") + ", regel 2: wet 'sv' staat niet in wetten.csv",
            file("concordantie.csv") + ", regel 2: '1 juli' is geen datum; schrijf 2024-07-01");
  }

  @Test
  void whatWouldBeReadInSilenceIsTold() throws IOException {
    write("fracties.csv", "\n# niets\n");
    write("organisaties.csv", BODIES + "om,Openbaar Ministerie,OM,Justitie;OvJ,justitie,,,\n");
    write("wetten.csv", LAWS + "sr,Sr,Wetboek van Strafrecht,WvSr,Sr,=BWBR0001854,\n");
    write("concordantie.csv", PAIRS + "sr,artikel 240b,252,2024-07-01,b\nsr,3,3,2024-07-01,b\n");
    assertThat(problems())
        .containsOnlyOnce(
            file("fracties.csv") + ": is leeg; de eerste regel hoort te zijn: naam,aliassen",
            file("organisaties.csv")
                + ", regel 2: kolom 'aliassen': scheid waarden met |, niet met ;",
            file("wetten.csv")
                + ", regel 2: '=BWBR0001854' noemt geen boek; schrijf 6=BWBR0005289, of alleen het"
                + " BWB-id",
            file("concordantie.csv")
                + ", regel 2: 'artikel 240b' is geen artikelnummer; schrijf alleen het nummer: 240b"
                + " of 2:20",
            file("concordantie.csv") + ", regel 3: het oude en het nieuwe nummer zijn gelijk");
  }

  @Test
  void aQuoteThatIsNotClosedIsTold() throws IOException {
    write("fracties.csv", "naam,aliassen\n\"VVD,\n");
    assertThat(problems()).hasSize(1).first().asString().contains("regel 2").contains("los");
  }

  @Test
  void everyFaultIsToldAtOnceAndAMissingListToo() throws IOException {
    write("organisaties.csv", BODIES + "OM,Openbaar Ministerie,OM,,justitie,om.nl,,X1\n");
    Files.delete(folder.resolve("fracties.csv"));
    assertThat(problems())
        .containsExactlyInAnyOrder(
            file("organisaties.csv")
                + ", regel 2: id 'OM' mag alleen kleine letters, cijfers en streepjes hebben",
            file("organisaties.csv") + ", regel 2: 'X1' is geen Wikidata-id; dat lijkt op Q1037495",
            file("organisaties.csv") + ", regel 2: 'om.nl' is geen webadres; begin met https://",
            file("fracties.csv") + ": kan niet worden gelezen: is de map met lijsten de juiste?");
  }

  @Test
  void aRowWithTooManyCellsAndAWrongHeaderAreTold() throws IOException {
    write("wetten.csv", LAWS + "sr,Sr,Wetboek van Strafrecht,,Sr,BWBR0001854,,te,veel\n");
    write("fracties.csv", "fractie\nVVD\n");
    assertThat(problems())
        .contains(
            file("wetten.csv")
                + ", regel 2: heeft 9 kolommen in plaats van 7; zet een waarde met een komma tussen"
                + " aanhalingstekens",
            file("fracties.csv") + ", regel 1: de kopregel hoort te zijn: naam,aliassen");
  }

  @Test
  void aChangeInAListChangesTheFingerprint() throws IOException {
    String before = Gazetteer.read(folder).fingerprint();
    assertThat(Gazetteer.read(folder).fingerprint()).isEqualTo(before);
    write("fracties.csv", "naam,aliassen\nVVD,\n");
    assertThat(Gazetteer.read(folder).fingerprint()).isNotEqualTo(before);
  }

  @Test
  void groupsHaveOneName() {
    Groups groups = Gazetteer.read(folder).groups();
    assertThat(groups.name("GL-PvdA")).isEqualTo("GroenLinks-PvdA");
    assertThat(groups.name("Groenlinks – PvdA")).isEqualTo("GroenLinks-PvdA");
    assertThat(groups.name("Partij X")).isEqualTo("Partij X");
  }

  @Test
  void surnamesHaveOneSpelling() {
    assertThat(Surnames.spelling("van Weel")).isEqualTo("Van Weel");
    assertThat(Surnames.spelling("Van Den Hil")).isEqualTo("Van den Hil");
    assertThat(Surnames.spelling("Bruins  Slot")).isEqualTo("Bruins Slot");
    assertThat(Surnames.spelling("van den hil")).isEqualTo("Van den Hil");
    assertThat(Surnames.spelling("Jansen van Galen")).isEqualTo("Jansen van Galen");
    assertThat(Surnames.spelling("’t Hart")).isEqualTo("’t Hart");
    assertThat(Surnames.spelling("")).isEmpty();
  }

  private java.util.List<String> problems() {
    var fault = catchThrowableOfType(InvalidListException.class, () -> Gazetteer.read(folder));
    return fault.problems().stream().map(Problem::toString).toList();
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
