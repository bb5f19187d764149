package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperKind;
import org.junit.jupiter.api.Test;

/** Pages of sites that hold several sets of questions, or a single question. */
class SiteListsTest {
  @Test
  void aListPageHasTheQuestionsOfAllItsSets() {
    Paper paper =
        Texts.paper(
            """
            De staat van de sluizen in het Noorden |
            |
            Anna Jansen |
            |
            Bos |
            |
            Wilt u reageren op het bericht?
            Ja.
            Bent u bereid te bouwen?
            Nee.
            Het peil in de polders van het Westen |
            |
            Bea van den Berg (SP) |
            |
            Cor de Vries (minister waterstaat) (ABC) |
            |
            Bent u bekend met het peil?
            Ja, daar ben ik bekend mee.
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.ANSWERED);
    assertThat(paper.head().title()).contains("De staat van de sluizen in het Noorden");
    assertThat(paper.head().askers())
        .containsExactly(new Member("Jansen", ""), new Member("Van den Berg", "SP"));
    assertThat(paper.head().answerers())
        .containsExactly(
            new GovernmentMember("Bos", ""), new GovernmentMember("De Vries", "Waterstaat"));
    assertThat(Texts.questions(paper))
        .isEqualTo(
            """
            [1] Wilt u reageren op het bericht?
            [2] Bent u bereid te bouwen?
            [3] Bent u bekend met het peil?\
            """);
    assertThat(Texts.answers(paper))
        .isEqualTo("[1] Ja.\n[2] Nee.\n[3] Ja, daar ben ik bekend mee.");
  }

  @Test
  void aPageMayHaveASingleQuestion() {
    Paper paper =
        Texts.paper(
            """
            De sluiting van de sluis |
            |
            Anna Jansen (SP) |
            |
            Cor Bos (minister waterstaat) (ABC) |
            |
            Bent u bereid de sluis open te houden? Zo nee, waarom niet?
            Nee, want het waterschap gaat daarover.
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.ANSWERED);
    assertThat(Texts.pairs(paper))
        .isEqualTo(
            "Bent u bereid de sluis open te houden? Zo nee, waarom niet? > Nee, want het waterschap"
                + " gaat daarover.");
  }

  @Test
  void theCaseAboveQuestionsWithoutAnswerGivesTheirId() {
    Paper paper =
        Texts.paper(
            """
            Schriftelijke vragen

            2031Z09876

            Vragen van het lid Jansen (SP) aan de Minister van Waterstaat over sluizen (ingezonden 22 mei 2031)

             1. Bent u bekend met de sluis?
             2. Wilt u die openen?

            Deel deze pagina
            Facebook
            LinkedIn
            """);
    assertThat(paper.id()).isEqualTo("kv-tk-2031Z09876");
    assertThat(Texts.questions(paper))
        .isEqualTo("[1] Bent u bekend met de sluis?\n[2] Wilt u die openen?");
  }

  @Test
  void anXAmongTheButtonsIsNoText() {
    String asked = "Vraag 1\nKlopt het?\n\nAntwoord 1\nJa, van type\nX\nis er een.\n\n";
    assertThat(Texts.answers(Texts.paper(asked + "Deel deze pagina\n\nX\nLinkedIn\n")))
        .isEqualTo("[1] Ja, van type X is er een.");
  }

  @Test
  void theNumberOfAQuestionIsNotThatOfThePaper() {
    Paper paper =
        Texts.paper(
            """
            Vragen gesteld door de leden der Kamer, met de daarop door de Regering gegeven antwoorden

            Vragen van het lid Jansen (SP) over de haven. (Ingezonden 4 maart 1994)

            1
            Kent u de haven?

            Antwoord

            Antwoord van Staatssecretaris Bos (Waterstaat). (Ontvangen 12 april 1994)

            1
            Ja.
            """);
    assertThat(paper.head().number()).isEmpty();
    assertThat(paper.id()).isEqualTo("proef");
  }

  @Test
  void anOralQuestionHasTheGroupOfTheSpeaker() {
    Paper paper =
        Texts.paper(
            """
            Vragenuur

            Vragen van het lid Van den Berg aan de minister van Waterstaat over de sluis.

            De heer Van den Berg (SP):
            Voorzitter. De sluis staat open.

            Minister Bos:
            Dat is zo.
            """);
    assertThat(paper.head().kind()).isEqualTo(PaperKind.ORAL);
    assertThat(paper.head().askers()).containsExactly(new Member("Van den Berg", "SP"));
  }
}
