package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperHead;
import org.junit.jupiter.api.Test;

/** Heads that name askers, ministers and days in fields, in columns or in a sentence of a site. */
class HeadFieldsTest {
  private static final String PAIRS =
      "\n\n1. Wat kost een sluis in het noorden, en wie betaalt die daar?\n\nVeel.\n\n2. Wie"
          + " bouwt een sluis in het zuiden, en wie betaalt die dan?\n\nEen aannemer.\n";

  @Test
  void fieldsNameWhoAskedAndWhoAnswered() {
    PaperHead head =
        Texts.paper(
                """
                Antwoord op Kamervragen
                Onderwerp: de sluizen
                Vraagstellers: Jansen (SP) en De Vries (CDA)
                Aan: minister Bos (Waterstaat)
                Ingezonden: 12 maart 2031
                Beantwoord: 2 april 2031\
                """
                    + PAIRS)
            .head();
    assertThat(head.askers())
        .containsExactly(new Member("Jansen", "SP"), new Member("De Vries", "CDA"));
    assertThat(head.answerers()).containsExactly(new GovernmentMember("Bos", "Waterstaat"));
    assertThat(head.title()).contains("de sluizen");
    assertThat(head.dates())
        .isEqualTo(
            new PaperHead.Dates(
                java.util.Optional.of(LocalDate.of(2031, 3, 12)),
                java.util.Optional.of(LocalDate.of(2031, 4, 2))));
  }

  @Test
  void aSentenceOfASiteNamesWhoAnswersWhom() {
    PaperHead head =
        Texts.paper(
                """
                Beantwoording Kamervragen over sluizen
                Kamerstuk: Kamervragen | 02-04-2031

                Staatssecretaris Bos (Waterstaat) beantwoordt de vragen van het Tweede Kamerlid Jansen (SP) over sluizen.

                Vraag 1
                Wat kost een sluis?

                Antwoord
                Veel.
                """)
            .head();
    assertThat(head.askers()).containsExactly(new Member("Jansen", "SP"));
    assertThat(head.answerers()).containsExactly(new GovernmentMember("Bos", "Waterstaat"));
    assertThat(head.dates().answeredOn()).contains(LocalDate.of(2031, 4, 2));
  }

  @Test
  void theDayMayStandInTheLastColumnOfALetterhead() {
    PaperHead head =
        Texts.paper(
                """
                Uw kenmerk     Ons kenmerk      's-Gravenhage,
                295951         E/EE/95041       19 juni 1995

                Hierbij doe ik u de antwoorden toekomen op de vragen van het lid Jansen (SP).\
                """
                    + PAIRS
                    + "\nDe Minister van Waterstaat,\n\n(w.g.) A.B. Bos\n")
            .head();
    assertThat(head.dates().answeredOn()).contains(LocalDate.of(1995, 6, 19));
    assertThat(head.answerers()).containsExactly(new GovernmentMember("Bos", "Waterstaat"));
  }

  @Test
  void aSecondFirstNameIsNoPartOfASurname() {
    assertThat(
            Texts.paper(
                    """
                    Geachte voorzitter,

                    Hierbij stuur ik u de stand van het water.

                    De Minister van Waterstaat,

                    Jan Willem de Vries
                    """)
                .head()
                .answerers())
        .containsExactly(new GovernmentMember("de Vries", "Waterstaat"));
  }

  @Test
  void theTextOfANoticeBeginsBelowTheSalutation() {
    Paper paper =
        Texts.paper(
            """
            Betreft uitstel beantwoording Kamervragen

            Geachte voorzitter,

            Hierbij bericht ik u dat de vragen van het lid Jansen (SP) over sluizen (kenmerk 2031Z00412, ingezonden 12 maart 2031) niet binnen de gebruikelijke termijn kunnen worden beantwoord.

            De Minister van Waterstaat,

            A.B. Bos
            """);
    assertThat(paper.body().notice().orElseThrow()).startsWith("Hierbij bericht ik u");
  }

  @Test
  void theFootOfAnOlderPageIsNoText() {
    Paper paper =
        Texts.paper(
            """
            Vraag 1
            Wat kost een sluis?

            Antwoord 1
            Een sluis kost
            Sdu Uitgevers Tweede Kamer, vergaderjaar 2000-2001, Aanhangsel 2505
            veel geld.
            """);
    assertThat(Texts.answers(paper)).isEqualTo("[1] Een sluis kost veel geld.");
  }

  @Test
  void theBudgetOfAFundHasALetter() {
    Paper paper =
        Texts.paper(
            """
            40 123 J Jaarverslag en slotwet Sluizenfonds 2030

            Nr. 5 LIJST VAN VRAGEN EN ANTWOORDEN

            1

            Wat kost een sluis?

            Veel.

            2

            Wie bouwt hem?

            Een aannemer.
            """);
    assertThat(paper.head().id()).isEqualTo("kst-40123-J-5");
    assertThat(paper.head().title()).contains("Jaarverslag en slotwet Sluizenfonds 2030");
  }

  @Test
  void theDayInColumnsMayBeInDigits() {
    PaperHead head =
        Texts.paper(
                """
                uw brief van    uw kenmerk    ons kenmerk      datum
                                2020302110    DN. 2002/4455    14-11-2002

                onderwerp
                Kamervragen

                Hierbij doe ik u de antwoorden toekomen op de vragen van het lid Jansen (SP).\
                """
                    + PAIRS)
            .head();
    assertThat(head.dates().answeredOn()).contains(LocalDate.of(2002, 11, 14));
  }
}
