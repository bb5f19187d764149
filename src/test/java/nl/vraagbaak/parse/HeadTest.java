package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.PaperHead;
import org.junit.jupiter.api.Test;

class HeadTest {
  private static PaperHead head(String asked, String answered) {
    return Texts.paper(asked + "\n\n" + answered + "\n\nVraag 1\nKlopt het?\n\nAntwoord 1\nJa.\n")
        .head();
  }

  private static List<Member> askers(String asked) {
    return head(asked, "").askers();
  }

  private static List<GovernmentMember> answerers(String answered) {
    return head("Vragen van het lid Jansen (SP) over water (ingezonden 3 mei 2031).", answered)
        .answerers();
  }

  @Test
  void oneGroupInBracketsStandsForAllBeforeIt() {
    assertThat(
            askers(
                "Vragen van de leden Jansen, De Wit (GroenLinks-PvdA) en Van den Berg (SP) over"
                    + " x."))
        .containsExactly(
            new Member("Jansen", "GroenLinks-PvdA"),
            new Member("De Wit", "GroenLinks-PvdA"),
            new Member("Van den Berg", "SP"));
    assertThat(askers("Vragen van de leden Jansen, De Wit en Ter Horst (allen VVD) over x."))
        .extracting(Member::group)
        .containsOnly("VVD");
  }

  @Test
  void theNameOfAGroupMayHoldANameItself() {
    assertThat(
            askers(
                "Vragen van het lid Jansen (Groep Jansen) aan de Minister van Financiën over x."))
        .containsExactly(new Member("Jansen", "Groep Jansen"));
  }

  @Test
  void aGroupOfAMemberIsNotTheOneWhoseQuestionsAreMeant() {
    PaperHead head =
        head(
            "Vragen van het lid Jansen (SP) aan de Minister van Financiën over het bericht «Aan de"
                + " slag over water» (ingezonden 3 mei 2031).",
            "");
    assertThat(head.title()).contains("het bericht «Aan de slag over water»");
    assertThat(head.addressees()).containsExactly("Minister van Financiën");
  }

  @Test
  void severalMinistersEachHaveTheirPortfolio() {
    assertThat(
            answerers(
                "Antwoord van Minister De Vries (Justitie en Veiligheid) en van Staatssecretaris"
                    + " Bos (Onderwijs, Cultuur en Wetenschap) (ontvangen 3 juni 2031)."))
        .containsExactly(
            new GovernmentMember("De Vries", "Justitie en Veiligheid"),
            new GovernmentMember("Bos", "Onderwijs, Cultuur en Wetenschap"));
  }

  @Test
  void whoIsAnsweredForWithoutANameIsNoAnswerer() {
    assertThat(
            answerers(
                "Antwoord van Minister De Vries (Financiën), mede namens de Minister van Justitie"
                    + " en Veiligheid (ontvangen 3 juni 2031)."))
        .containsExactly(new GovernmentMember("De Vries", "Financiën"));
  }

  @Test
  void theNameMayStandBeforeTheOffice() {
    assertThat(
            answerers(
                "Antwoord van de heer De Vries, minister van Justitie (ontvangen 3 juni 2031)."))
        .extracting(GovernmentMember::name)
        .containsExactly("De Vries");
  }

  @Test
  void anOpenBracketDoesNotHideTheMinister() {
    assertThat(
            answerers(
                "Antwoord van staatssecretaris Bos (Volksgezondheid, Welzijn en Sport (ontvangen 20"
                    + " juni 2031)"))
        .extracting(GovernmentMember::name)
        .containsExactly("Bos");
  }

  @Test
  void aCoverLetterGivesDatesCaseAndSignature() {
    PaperHead head =
        Texts.paper(
                """
                Datum 11 juni 2031
                Onderwerp
                Beantwoording Kamervragen van het lid Jansen (SP) over water

                In antwoord op uw brief van 6 mei 2031, nr. 2031Z19677, deel ik u mede dat de vragen
                van het lid Jansen (SP) over water worden beantwoord in de bijlage.

                De Minister van Infrastructuur en Waterstaat,


                D. van der Meer

                Antwoorden van de Minister van Infrastructuur en Waterstaat op vragen van het lid
                Jansen (SP) over schoon water.

                Vraag 1
                Klopt het?

                Antwoord op vraag 1
                Ja.
                """)
            .head();
    assertThat(head.caseNumber()).contains("2031Z19677");
    assertThat(head.dates().submittedOn()).contains(LocalDate.of(2031, 5, 6));
    assertThat(head.dates().answeredOn()).contains(LocalDate.of(2031, 6, 11));
    assertThat(head.title()).contains("schoon water");
    assertThat(head.answerers())
        .containsExactly(new GovernmentMember("van der Meer", "Infrastructuur en Waterstaat"));
  }

  @Test
  void aFourDigitNumberUnderTheHeadingIsTheOwnOne() {
    PaperHead head =
        Texts.paper(
                """
                Tweede Kamer der Staten-Generaal 2
                Vergaderjaar 2030–2031 Aanhangsel van de Handelingen
                Vragen gesteld door de leden der Kamer, met de daarop door de
                regering gegeven antwoorden
                2926
                Vragen van het lid Jansen (SP) over water (ingezonden 3 mei 2031).
                Antwoord van Minister De Vries (Financiën) (ontvangen 3 juni 2031). Zie ook Aanhangsel
                Handelingen, vergaderjaar 2030–2031, nr. 1111.
                Vraag 1
                Klopt het?
                Antwoord 1
                Ja.
                """)
            .head();
    assertThat(head.id()).isEqualTo("ah-tk-20302031-2926");
    assertThat(head.askers()).containsExactly(new Member("Jansen", "SP"));
  }

  @Test
  void theYearOfABareNumberFollowsFromTheDateOfReceipt() {
    assertThat(
            head(
                    "AH 617 / 2030Z 17972",
                    "Antwoord van minister Bos (Defensie) (ontvangen 20 november 2030)")
                .id())
        .isEqualTo("ah-tk-20302031-617");
  }

  @Test
  void theFootOfAPageGivesTheNumber() {
    assertThat(Texts.paper("Vraag 1\nKlopt het?\nah-tk-20302031-878\nAntwoord 1\nJa.").id())
        .isEqualTo("ah-tk-20302031-878");
    assertThat(Texts.paper("Vraag 1\nKlopt het?\nah-tk-20302031-2926-h1\nAntwoord 1\nJa.").id())
        .isEqualTo("ah-tk-20302031-2926-h1");
  }

  @Test
  void anOfficeWithoutItsPrepositionIsNoName() {
    assertThat(
            Texts.paper(
                    """
                    AH 721
                    Antwoord van minister Bos (Waterstaat), mede namens de staatssecretaris Preventie en de minister van Defensie (ontvangen 21 november 2031)

                    Vraag 1
                    Klopt dit?

                    Antwoord 1
                    Ja.
                    """)
                .head()
                .answerers())
        .containsExactly(new GovernmentMember("Bos", "Waterstaat"));
  }

  @Test
  void theNameMayStandBehindTheMinistry() {
    PaperHead head =
        head(
            "Vragen van het lid Jansen (SP) over water (ingezonden 3 mei 2031).",
            "Antwoorden van de Minister van Onderwijs, Cultuur en Wetenschap Van der Meer,"
                + " ontvangen op 29 mei 2031.");
    assertThat(head.answerers())
        .containsExactly(new GovernmentMember("Van der Meer", "Onderwijs, Cultuur en Wetenschap"));
    assertThat(head.dates().answeredOn()).contains(LocalDate.of(2031, 5, 29));
    assertThat(
            answerers("Antwoord van de Minister van Buitenlandse Zaken, ontvangen op 29 mei 2031."))
        .isEmpty();
  }

  @Test
  void whoAnsweredMayStandBehindTheDateAlone() {
    PaperHead head =
        head(
            "Kamervragen van het lid Jansen (SP) over water\nIngezonden: 03-05-2031",
            "Beantwoord: 30-05-2031 door minister De Vries (Defensie)");
    assertThat(head.answerers()).containsExactly(new GovernmentMember("De Vries", "Defensie"));
    assertThat(head.dates().answeredOn()).contains(LocalDate.of(2031, 5, 30));
    assertThat(answerers("Beantwoord: 30 mei 2031 door minister Bos"))
        .extracting(GovernmentMember::name)
        .containsExactly("Bos");
  }

  @Test
  void theQuestionsOfACommitteeHaveTheirSubjectAndAddressee() {
    PaperHead head =
        head(
            "Vragen van de vaste commissie voor Onderwijs, Cultuur en Wetenschap aan de minister"
                + " van Defensie over de haven (ingezonden 3 mei 2031).",
            "Antwoord van Minister Bos (Defensie) (ontvangen 30 mei 2031).");
    assertThat(head.title()).contains("de haven");
    assertThat(head.addressees()).containsExactly("minister van Defensie");
    assertThat(head.askers()).isEmpty();
  }

  @Test
  void aSurnameMayStandBeforeItsPreposition() {
    assertThat(
            askers(
                "Vragen van de leden Dijk, van (SP), Berg, A.B. van den (ABC) en Jansen, de Wit"
                    + " (VVD) over x."))
        .containsExactly(
            new Member("Van Dijk", "SP"),
            new Member("Van den Berg", "ABC"),
            new Member("Jansen", "VVD"),
            new Member("de Wit", "VVD"));
  }
}
