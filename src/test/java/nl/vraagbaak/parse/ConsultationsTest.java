package nl.vraagbaak.parse;

import static nl.vraagbaak.parse.Texts.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.Passage;
import nl.vraagbaak.model.Question;
import org.junit.jupiter.api.Test;

/** Written consultations: questions by group, and the reaction to them. */
class ConsultationsTest {
  @Test
  void aConsultationHasAQuestionAParagraphByGroup() {
    Paper paper =
        Texts.paper(
            """
            34843 Documentaire ‘Stijgend water’

            Verslag van een schriftelijk overleg

            I Vragen en opmerkingen vanuit de fracties

            1. Vragen en opmerkingen vanuit de D66-fractie

            De leden van de D66-fractie vragen hoe het gaat.

            Deze leden vragen ook waarom.

            2. Vragen en opmerkingen vanuit de ChristenUnie-, VVD- en 50PLUS-fracties

            De leden van deze fracties sluiten zich aan.

            II. Reactie van de minister

            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.CONSULTATION);
    assertThat(paper.body().questions())
        .extracting(q -> q.number() + " " + q.group().orElse(""))
        .containsExactly("1 D66", "2 D66", "3 ChristenUnie-, VVD- en 50PLUS");
    assertThat(paper.body().answers()).isEmpty();
  }

  @Test
  void theReactionInAConsultationAnswersTheQuestionsOfItsGroup() {
    Paper paper =
        Texts.paper(
            """
            Verslag van een schriftelijk overleg

            Vragen en opmerkingen van de leden van de CDA-fractie

            De leden vragen hoe het gaat.

            En waarom?

            II Reactie van de minister

            Vragen en opmerkingen van de leden van de CDA-fractie

            Het gaat goed.
            """);
    assertThat(answers(paper)).isEqualTo("[1, 2] Het gaat goed.");
  }

  @Test
  void entriesOfTheTableOfContentsAreNoGroups() {
    Paper paper =
        Texts.paper(
            """
            Nr. 12 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

            De op 18 mei 2031 toegezonden vragen en opmerkingen zijn met de door de Minister bij
            brief van 21 mei 2031 toegezonden antwoorden hieronder afgedrukt.

            Inhoudsopgave

            I Vragen en opmerkingen vanuit de fracties

            2

            · Vragen en opmerkingen van de leden van de VVD-fractie

            2

            II REACTIE VAN DE MINISTER

            9

            I Vragen en opmerkingen vanuit de fracties

            Vragen van de leden van de VVD-fractie

            De leden van de VVD-fractie vragen naar het water.

            Vragen en opmerkingen van de fractieleden van de PvdD

            De fractieleden van de PvdD vragen naar de vis.

            II REACTIE VAN DE MINISTER

            Het water staat op peil.
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.CONSULTATION);
    assertThat(paper.head().askers()).isEmpty();
    assertThat(paper.body().questions())
        .extracting(Question::group)
        .containsExactly(Optional.of("VVD"), Optional.of("PvdD"));
    assertThat(paper.body().passages())
        .extracting(Passage::heading)
        .containsExactly(Optional.of("II REACTIE VAN DE MINISTER"));
  }

  @Test
  void aConsultationWithoutGroupsHasNumberedPairs() {
    Paper paper =
        Texts.paper(
            """
            Nr. 5 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

            De vragen en opmerkingen zijn op 19 maart 2031 aan de Minister voorgelegd. Bij brief van
            18 april 2031 zijn de vragen beantwoord.

            1. De leden van de BBB-fractie vragen hoe hoog het water staat?

            Op peil.

            2. De leden van de BBB-fractie vragen wie dat betaalt?

            De provincie.
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.CONSULTATION);
    assertThat(answers(paper)).isEqualTo("[1] Op peil.\n[2] De provincie.");
  }

  @Test
  void aConsultationOfTheSenateHasTheDatesOfItsLetters() {
    Paper paper =
        Texts.paper(
            """
            40 123 Waterbeheer

            J VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

            Naar aanleiding daarvan is op 12 juli 2031 een brief gestuurd aan de Minister.

            De Minister heeft op 26 september 2031 gereageerd.

            Vragen en opmerkingen van de leden van de PvdA-fractie

            Hoe hoog staat het water?
            """);
    assertThat(paper.head().dates().submittedOn()).contains(LocalDate.of(2031, 7, 12));
    assertThat(paper.head().dates().answeredOn()).contains(LocalDate.of(2031, 9, 26));
  }

  @Test
  void numberedParagraphsOfAGroupAreQuestionsEach() {
    Paper paper =
        Texts.paper(
            """
            Nr. 12 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

            Vragen en opmerkingen uit de fracties

            Inbreng van de leden van de VVD-fractie

            De leden van de VVD-fractie hebben enkele vragen over het water en over de vis daarin.
            1. Hoe hoog staat het water?
            2. Wie betaalt dat?

            II Reactie Minister van Waterstaat

            Het water staat op peil.
            """);
    assertThat(paper.body().questions())
        .extracting(Question::text)
        .containsExactly(
            "De leden van de VVD-fractie hebben enkele vragen over het water en over de vis"
                + " daarin.",
            "Hoe hoog staat het water?",
            "Wie betaalt dat?");
    assertThat(paper.body().passages()).hasSize(1);
  }
}
