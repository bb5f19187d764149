package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.Paper;
import org.junit.jupiter.api.Test;

/** Letters about several sets of questions, of several members and by several ministers. */
class SeveralSetsTest {
  @Test
  void theHeadingOfTheNextSetIsNoPartOfAnAnswer() {
    Paper paper =
        Texts.paper(
            """
            Vragen van het lid Jansen (SP) aan de minister van Waterstaat over sluizen

            Vraag 1
            Wat kost een sluis?

            Antwoord
            Veel.

            Vragen van het lid De Vries (CDA) aan de minister van Waterstaat over sluizen

            Vraag 1
            Wie bouwt hem?

            Antwoord
            Een aannemer.
            """);
    assertThat(Texts.answers(paper)).isEqualTo("[1] Veel.\n[1] Een aannemer.");
    assertThat(paper.head().askers())
        .containsExactly(new Member("Jansen", "SP"), new Member("De Vries", "CDA"));
  }

  @Test
  void signaturesMayStandSideBySide() {
    Paper paper =
        Texts.paper(
            """
            Geachte voorzitter,

            Hierbij sturen wij u de stand van het water.

            De minister van Waterstaat,     De minister voor Buitenlandse Handel
                                            en Ontwikkelingshulp,

            A.B. de Vries Bos               C. van den Berg
            """);
    assertThat(paper.head().answerers())
        .containsExactly(
            new GovernmentMember("de Vries Bos", "Waterstaat"),
            new GovernmentMember("van den Berg", "Buitenlandse Handel en Ontwikkelingshulp"));
  }

  @Test
  void aQuestionMayNameItsAskerInItsLabel() {
    Paper paper =
        Texts.paper(
            """
            Hierbij stuur ik u de antwoorden op de vragen uit de eerste termijn.

            Vraag van het lid Jansen (SP):
            Wat kost een sluis?

            Antwoord:
            Veel.

            Vraag van de leden De Vries (CDA) en Van den Berg (D66):
            Wie bouwt hem?

            Antwoord:
            Een aannemer.
            """);
    assertThat(Texts.pairs(paper))
        .isEqualTo("Wat kost een sluis? > Veel.\nWie bouwt hem? > Een aannemer.");
  }

  @Test
  void labelsWithNumbersTakeAConsultationApartRatherThanItsGroups() {
    Paper paper =
        Texts.paper(
            """
            Verslag van een schriftelijk overleg

            Vragen van de leden van de fractie van de SP

            Vraag 1
            Wat kost een sluis?

            Antwoord 1
            Veel.

            Vragen van de leden van de fractie van D66

            Vraag 2
            Wie bouwt hem?

            Antwoord 2
            Een aannemer.
            """);
    assertThat(Texts.pairs(paper))
        .isEqualTo("Wat kost een sluis? > Veel.\nWie bouwt hem? > Een aannemer.");
  }

  @Test
  void theDayOfAnswerMayStandAboveTheAnswersThatAreListed() {
    Paper paper =
        Texts.paper(
            """
            Indiendatum: 15 jan. 2031

            Vragen van het lid Jansen (SP) aan de minister van Waterstaat over sluizen

            1. Wat kost een sluis?

            2. Wie bouwt hem?

            Antwoorden

            Antwoorddatum: 20 feb. 2031

            1. Veel.

            2. Een aannemer.
            """);
    assertThat(Texts.pairs(paper))
        .isEqualTo("Wat kost een sluis? > Veel.\nWie bouwt hem? > Een aannemer.");
    assertThat(paper.head().dates().answeredOn()).contains(LocalDate.of(2031, 2, 20));
  }
}
