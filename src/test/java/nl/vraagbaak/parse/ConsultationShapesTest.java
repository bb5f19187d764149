package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.Passage;
import org.junit.jupiter.api.Test;

/** Consultations with answers by group, with subjects within a group, and as two letters. */
class ConsultationShapesTest {
  @Test
  void theAnswersToAGroupMayHaveAHeadingOfTheirOwn() {
    Paper paper =
        Texts.paper(
            """
            Verslag van een schriftelijk overleg

            Inbreng leden van de SP-fractie

            De leden van de SP-fractie vragen wat een sluis kost.

            Antwoord op de vragen van de leden van de SP-fractie

            Een sluis kost veel.

            Inbreng van de leden van de D66-fractie

            De leden van de D66-fractie vragen wie hem bouwt.

            Reactie op de inbreng van de leden van de D66-fractie

            Dat doet een aannemer.
            """);
    assertThat(Texts.pairs(paper))
        .isEqualTo(
            """
            De leden van de SP-fractie vragen wat een sluis kost. > Een sluis kost veel.
            De leden van de D66-fractie vragen wie hem bouwt. > Dat doet een aannemer.\
            """);
  }

  @Test
  void theSubjectsWithinAGroupAreNoQuestions() {
    Paper paper =
        Texts.paper(
            """
            Verslag van een schriftelijk overleg

            Vragen en opmerkingen van de leden van de SP-fractie

            Sluizen

            De leden van de SP-fractie vragen wat een sluis kost.

            Bruggen in het Noorden

            De leden van de SP-fractie vragen wie de bruggen bouwt.
            """);
    assertThat(Texts.questions(paper))
        .isEqualTo(
            """
            [1] De leden van de SP-fractie vragen wat een sluis kost.
            [2] De leden van de SP-fractie vragen wie de bruggen bouwt.\
            """);
  }

  @Test
  void theLetterOfTheMinisterAnswersTheNumbersOfTheCommittee() {
    Paper paper =
        Texts.paper(
            """
            AC VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

            BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR WATERSTAAT

            Den Haag, 10 april 2031

            De leden van de fracties van CDA en SP hebben nog enkele vragen.

            1. Hoeveel sluizen zijn gesloten?

            2. Bent u bereid de sluizen te openen?

            BRIEF VAN DE MINISTER VAN WATERSTAAT

            Den Haag, 14 mei 2031

            Hierbij stuur ik u mijn reactie op de vragen.

            1. Er zijn zestig sluizen gesloten.

            2. Nee.
            """);
    assertThat(Texts.pairs(paper))
        .isEqualTo(
            """
            Hoeveel sluizen zijn gesloten? > Er zijn zestig sluizen gesloten.
            Bent u bereid de sluizen te openen? > Nee.\
            """);
  }

  @Test
  void theReactionMayStandBelowEachQuestionOfAGroup() {
    Paper paper =
        Texts.paper(
            """
            Verslag van een schriftelijk overleg

            I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon

            Vragen en opmerkingen van de leden van de SP-fractie en reactie van de bewindspersoon

            De leden van de SP-fractie vragen wat een sluis kost.

            Deze leden vragen ook wie hem bouwt.

            Een sluis kost veel.

            Een aannemer bouwt hem.

            Genoemde leden vragen ten slotte wanneer.

            Volgend jaar.
            """);
    assertThat(Texts.answers(paper))
        .isEqualTo("[1, 2] Een sluis kost veel.\n\nEen aannemer bouwt hem.\n[3] Volgend jaar.");
    assertThat(paper.body().questions())
        .extracting(question -> question.group().orElse("-"))
        .containsOnly("SP");
  }

  @Test
  void theReactionToEachGroupMayStandBelowItsQuestions() {
    Paper paper =
        Texts.paper(
            """
            Verslag van een schriftelijk overleg

            Vragen en opmerkingen van de leden van de SP-fractie

            De leden van de SP-fractie vragen wat een sluis kost.

            Wie bouwt hem?

            Reactie van de Minister van Waterstaat

            Een sluis kost veel.

            Vragen en opmerkingen van de leden van de D66-fractie

            De leden van de D66-fractie vragen naar het peil.

            Reactie van de Minister van Waterstaat

            Het peil is laag.

            De Minister van Waterstaat,
            A.B. de Vries
            """);
    assertThat(Texts.pairs(paper))
        .isEqualTo(
            """
            De leden van de SP-fractie vragen wat een sluis kost. > Een sluis kost veel.
            Wie bouwt hem? > Een sluis kost veel.
            De leden van de D66-fractie vragen naar het peil. > Het peil is laag.\
            """);
    assertThat(paper.head().answerers())
        .containsExactly(new GovernmentMember("de Vries", "Waterstaat"));
  }

  @Test
  void aHeadingAboveAllGroupsMaySayThatEachQuestionHasItsAnswerBelowIt() {
    Paper paper =
        Texts.paper(
            """
            Verslag van een schriftelijk overleg

            I Vragen en opmerkingen uit de fracties en reactie van de Minister

            Inbreng van de leden van de SP-fractie

            De leden van de SP-fractie vragen wat een sluis kost.

            Een sluis kost veel.

            Inbreng van de leden van de D66-fractie

            De leden van de D66-fractie vragen wie hem bouwt.

            Een aannemer.
            """);
    assertThat(Texts.answers(paper)).isEqualTo("[1] Een sluis kost veel.\n[2] Een aannemer.");
  }

  @Test
  void aHeadingInRomanNumeralsIsNoSignature() {
    Paper paper =
        Texts.paper(
            """
            Inbreng verslag van een schriftelijk overleg

            De fracties leggen vragen voor aan
            de Minister van Waterstaat

            I. Vragen en opmerkingen vanuit de fracties

            Vragen en opmerkingen van de leden van de SP-fractie

            De leden van de SP-fractie vragen wat een sluis kost.
            """);
    assertThat(paper.head().answerers()).isEmpty();
    assertThat(paper.body().questions()).hasSize(1);
  }

  @Test
  void belowASubjectStandsAQuestionOrAPassageWhereNoneIsOpen() {
    Paper paper =
        Texts.paper(
            """
            Verslag van een schriftelijk overleg

            Vragen en opmerkingen van de leden van de SP-fractie en reactie van de Minister

            De leden van de SP-fractie vragen wat een sluis kost.

            Een sluis kost veel.

            Bruggen in het Noorden

            Wie bouwt de bruggen?

            Een aannemer.

            Dijken in het Zuiden

            Over de dijken is niets gevraagd.
            """);
    assertThat(Texts.pairs(paper))
        .isEqualTo(
            """
            De leden van de SP-fractie vragen wat een sluis kost. > Een sluis kost veel.
            Wie bouwt de bruggen? > Een aannemer.\
            """);
    assertThat(paper.body().passages())
        .extracting(Passage::text)
        .containsExactly("Over de dijken is niets gevraagd.");
  }

  @Test
  void aGroupMayHaveOneMember() {
    Paper paper =
        Texts.paper(
            """
            Verslag van een schriftelijk overleg

            Vragen en opmerkingen van het lid van de Volt-fractie

            Het lid van de Volt-fractie vraagt wat een sluis kost.
            """);
    assertThat(paper.body().questions().getFirst().group()).contains("Volt");
  }
}
