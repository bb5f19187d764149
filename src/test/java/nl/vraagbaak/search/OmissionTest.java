package nl.vraagbaak.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OmissionTest {
  private final QueryParser parser =
      new QueryParser(
          typed ->
              typed.equals("240b Sr")
                  ? Optional.of(
                      new Query.Identifier(Query.IdentifierKind.ARTICLE, "sr-240b", typed))
                  : Optional.empty());

  @Test
  void anOperatorThatWouldJoinNothingGoesWithThePart() {
    assertThat(omissions("kat EN hond"))
        .containsExactly(new Omission("kat", "hond"), new Omission("hond", "kat"));
    assertThat(omissions("kat EN hond EN muis")).contains(new Omission("hond", "kat EN muis"));
    assertThat(omissions("kat EN hond EN -muis")).contains(new Omission("hond", "kat EN -muis"));
  }

  @Test
  void aPartIsNamedAsItWasTyped() {
    assertThat(omissions("kat jaar:2023..2019")).contains(new Omission("jaar:2023..2019", "kat"));
    assertThat(omissions("kat organisatie:\"Bond van Wachters\""))
        .contains(new Omission("organisatie:\"Bond van Wachters\"", "kat"));
    assertThat(omissions("kat ECLI:NL:HR:2020:1"))
        .containsExactly(
            new Omission("kat", "ECLI:NL:HR:2020:1"), new Omission("ECLI:NL:HR:2020:1", "kat"));
    assertThat(omissions("kat „rode hond”")).contains(new Omission("„rode hond”", "kat"));
    assertThat(omissions("kat artikel:\"240b Sr\""))
        .contains(new Omission("kat", "artikel:\"240b Sr\""));
    assertThat(omissions("240b Sr EN kat"))
        .containsExactly(new Omission("240b Sr", "kat"), new Omission("kat", "240b Sr"));
    assertThat(omissions("oude kat EN hond*"))
        .containsExactly(new Omission("oude kat", "hond*"), new Omission("hond*", "oude kat"));
  }

  @Test
  void whatIsLeftOutMayBeLeftOutItself() {
    assertThat(omissions("kat -hond"))
        .containsExactly(new Omission("kat", "-hond"), new Omission("-hond", "kat"));
    assertThat(omissions("kat NIET hond")).contains(new Omission("-hond", "kat"));
  }

  @Test
  void ofThoseThatAreAlikeTheRightOneIsLeftOut() {
    assertThat(omissions("kat -kat"))
        .containsExactly(new Omission("kat", "-kat"), new Omission("-kat", "kat"));
    assertThat(omissions("(kat OF hond) EN kat EN muis"))
        .contains(new Omission("kat", "(kat OF hond) EN muis"));
    assertThat(omissions("kat soort:vraag soort:antwoord"))
        .contains(new Omission("soort:vraag soort:antwoord", "kat"));
    assertThat(omissions("kat soort:vraag -soort:antwoord"))
        .contains(
            new Omission("soort:vraag", "kat -soort:antwoord"),
            new Omission("-soort:antwoord", "kat soort:vraag"));
    assertThat(omissions("240b Sr EN \"240b Sr\""))
        .contains(new Omission("240b Sr", "\"240b Sr\""));
  }

  @Test
  void aGroupIsNotTakenApart() {
    assertThat(omissions("kat EN (hond OF muis)"))
        .containsExactly(new Omission("kat", "(hond OF muis)"));
  }

  private List<Omission> omissions(String typed) {
    Query.And all = (Query.And) parser.parse(typed).tree();
    return all.parts().stream().flatMap(part -> Omission.of(typed, part).stream()).toList();
  }
}
