package nl.vraagbaak.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LawArticleTest {
  @Test
  void namesItsTextByJuriconnect() {
    LawArticle article = article(law(Optional.of("BWBR0001854"), Map.of()), "240b");
    assertThat(article.jci()).contains("jci1.3:c:BWBR0001854&artikel=240b");
    assertThat(article.link())
        .contains("https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=240b");
  }

  @Test
  void takesTheIdOfTheBookWhereALawIsPublishedInBooks() {
    Law law = law(Optional.empty(), Map.of("7", "BWBR0005290"));
    assertThat(article(law, "7:658").jci()).contains("jci1.3:c:BWBR0005290&artikel=658");
    assertThat(article(law, "8:1").jci()).isEmpty();
  }

  @Test
  void writesTheBlankBehindAChapterAsJuriconnectDoes() {
    LawArticle article = article(law(Optional.of("BWBR0004627"), Map.of()), "J 7");
    assertThat(article.jci()).contains("jci1.3:c:BWBR0004627&artikel=J_7");
  }

  @Test
  void hasNoLinkWhereNoIdIsKnown() {
    assertThat(article(law(Optional.empty(), Map.of()), "3").link()).isEmpty();
  }

  private static LawArticle article(Law law, String number) {
    return new LawArticle(law.id() + "-" + number, law, number, List.of());
  }

  private static Law law(Optional<String> bwbId, Map<String, String> books) {
    return new Law("x", "X", "Wet X", List.of(), bwbId, Optional.empty(), books);
  }
}
