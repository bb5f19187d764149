package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.PaperHead;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One heading in the many ways in which it is written; a bar ends a line. */
class HeadingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vragen van het lid Jansen (SP) aan de Minister van Waterstaat over sluizen (ingezonden 3"
            + " mei 2031).||"
            + "Antwoord van Minister Bos (Waterstaat) (ontvangen 30 mei 2031).",
        "VRAGEN van het lid Jansen (SP) aan de Minister van Waterstaat over sluizen (ingezonden 3"
            + " mei 2031).||"
            + "ANTWOORD van Minister Bos (Waterstaat) (ontvangen 30 mei 2031).",
        "Vragen van het lid Jansen (SP) aan de minister van Waterstaat over sluizen. (Ingezonden 3"
            + " mei 2031)||"
            + "Antwoord van minister Bos (Waterstaat). (Ontvangen 30 mei 2031)",
        "Antwoorden van minister Bos (Waterstaat) op vragen van het lid Jansen (SP) over sluizen"
            + " (ingezonden 3 mei 2031). (ontvangen 30 mei 2031)",
        "Kamervragen van het Kamerlid Jansen (SP) aan de Minister van Waterstaat over sluizen|"
            + "Ingezonden: 03-05-2031|Beantwoord: 30-05-2031||"
            + "Antwoord van minister Bos (Waterstaat)",
        "Hierbij zend ik u de antwoorden op de vragen die zijn gesteld door het lid Jansen (SP)"
            + " over sluizen (ingezonden 3 mei 2031).||"
            + "Den Haag, 30 mei 2031||"
            + "DE MINISTER VAN WATERSTAAT,||"
            + "drs. A. Bos",
      })
  void saysWhoAskedAndWhoAnsweredWhen(String heading) {
    String pair = "\n\nVraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n";
    PaperHead head = Texts.paper(heading.replace('|', '\n') + pair).head();
    assertThat(head.askers()).containsExactly(new Member("Jansen", "SP"));
    assertThat(head.answerers()).containsExactly(new GovernmentMember("Bos", "Waterstaat"));
    assertThat(head.title()).contains("sluizen");
    assertThat(head.dates().submittedOn()).contains(LocalDate.of(2031, 5, 3));
    assertThat(head.dates().answeredOn()).contains(LocalDate.of(2031, 5, 30));
  }
}
