package nl.vraagbaak.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.CrossReference;
import nl.vraagbaak.model.Footnote;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.LawMention;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.model.OrganisationMention;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperBody;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.PaperReference;
import nl.vraagbaak.model.ParliamentaryYear;
import nl.vraagbaak.model.Part;
import nl.vraagbaak.model.Passage;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.model.Question;
import nl.vraagbaak.model.Span;
import org.junit.jupiter.api.Test;

class PaperJsonTest {
  private static final PaperHead HEAD =
      new PaperHead(
          "ah-tk-20302031-12",
          "12.pdf",
          PaperKind.ANSWERED,
          Optional.of(new ParliamentaryYear(2030)),
          Optional.of("12"),
          Optional.empty(),
          Optional.of("2031Z00012"),
          new PaperHead.Dates(Optional.of(LocalDate.of(2031, 3, 3)), Optional.empty()),
          List.of(new Member("Jansen", "VVD")),
          List.of("Minister van Financiën"),
          List.of(new GovernmentMember("De Vries", "Financiën")));
  private static final PaperBody BODY =
      new PaperBody(
          Optional.of("Vragen van het lid Jansen"),
          List.of(
              new Question(
                  "ah-tk-20302031-12-vraag-1",
                  List.of(1),
                  Optional.empty(),
                  "Kent u het?",
                  OptionalInt.of(3))),
          List.of(
              new Answer(
                  "ah-tk-20302031-12-antwoord-1", List.of(1, 2), "Ja.", OptionalInt.empty())),
          List.of(
              new Passage(
                  "ah-tk-20302031-12-passage-1",
                  1,
                  Optional.of("Bijlage"),
                  "Tekst.",
                  OptionalInt.empty())),
          Optional.empty(),
          Optional.of("Ter aanvulling."),
          List.of(new Footnote("1", "Stb. 2030, 5.")));

  private static Mention mention(String raw) {
    return new Mention(Place.of(Part.ANSWER, 1), new Span(0, raw.length()), raw);
  }

  private static Mentions mentions() {
    return new Mentions(
        List.of(
            new Citation(
                mention("artikel 67, eerste lid, Sv"),
                "Sv",
                "67",
                List.of("1"),
                List.of(),
                Optional.of("sv-67"))),
        List.of(new LawMention(mention("de DSA"), "DSA", "dsa")),
        List.of(new PaperReference(mention("Kamerstuk 28 684, nr. 7"), Optional.empty())),
        List.of(new CrossReference(mention("vraag 5"), List.of(5))),
        List.of(
            new OrganisationMention(mention("OM"), "openbaar-ministerie"),
            new OrganisationMention(mention("OM"), "openbaar-ministerie")),
        List.of(
            new Organisation(
                "openbaar-ministerie",
                "Openbaar Ministerie",
                Optional.of("OM"),
                List.of(),
                "overheid",
                Optional.empty(),
                List.of())));
  }

  private static JsonNode json(Mentions mentions) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PaperJson.write(new Paper(HEAD, BODY, mentions, List.of("let op")), out);
    return new ObjectMapper().readTree(out.toByteArray());
  }

  @Test
  void writesTheHeadWithNullForWhatIsAbsent() throws IOException {
    JsonNode json = json(Mentions.NONE);
    assertThat(json.get("soort").asText()).isEqualTo("antwoord");
    assertThat(json.get("vergaderjaar").asText()).isEqualTo("2030-2031");
    assertThat(json.get("titel").isNull()).isTrue();
    assertThat(json.get("ingezondenOp").asText()).isEqualTo("2031-03-03");
    assertThat(json.get("beantwoordOp").isNull()).isTrue();
    assertThat(json.get("vraagstellers").get(0).get("fractie").asText()).isEqualTo("VVD");
    assertThat(json.get("beantwoorders").get(0).get("naam").asText()).isEqualTo("De Vries");
    assertThat(json.get("waarschuwingen").get(0).asText()).isEqualTo("let op");
  }

  @Test
  void writesTheTextsWithTheirNumbersAndPages() throws IOException {
    JsonNode json = json(Mentions.NONE);
    assertThat(json.get("vragen").get(0).get("pagina").asInt()).isEqualTo(3);
    assertThat(json.get("vragen").get(0).get("fractie").isNull()).isTrue();
    assertThat(json.get("antwoorden").get(0).get("nummers")).hasSize(2);
    assertThat(json.get("antwoorden").get(0).has("pagina")).isFalse();
    assertThat(json.get("passages").get(0).get("kop").asText()).isEqualTo("Bijlage");
    assertThat(json.get("mededeling").isNull()).isTrue();
    assertThat(json.get("toelichting").asText()).isEqualTo("Ter aanvulling.");
    assertThat(json.get("voetnoten").get(0).get("nummer").asText()).isEqualTo("1");
  }

  @Test
  void writesWhatIsMentionedWithItsPlace() throws IOException {
    JsonNode json = json(mentions());
    JsonNode citation = json.get("wetsverwijzingen").get(0);
    assertThat(citation.get("in").asText()).isEqualTo("antwoord 1");
    assertThat(citation.get("wetsartikel").asText()).isEqualTo("sv-67");
    assertThat(json.get("wetten").get(0).get("wet").asText()).isEqualTo("DSA");
    assertThat(json.get("stukverwijzingen").get(0).get("id").isNull()).isTrue();
    assertThat(json.get("kruisverwijzingen").get(0).get("naar").get(0).asInt()).isEqualTo(5);
  }

  @Test
  void writesAnOrganisationOnceWithItsFormsAndPlaces() throws IOException {
    JsonNode organisations = json(mentions()).get("organisaties");
    assertThat(organisations).hasSize(1);
    assertThat(organisations.get(0).get("vormen")).hasSize(1);
    assertThat(organisations.get(0).get("in").get(0).asText()).isEqualTo("antwoord 1");
  }
}
