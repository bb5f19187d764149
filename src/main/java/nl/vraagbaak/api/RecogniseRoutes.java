package nl.vraagbaak.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vraagbaak.cite.Citations;
import nl.vraagbaak.http.Format;
import nl.vraagbaak.http.Json;
import nl.vraagbaak.http.Meaning;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Words;
import nl.vraagbaak.http.Parameter;
import nl.vraagbaak.http.Representation;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.LawMention;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.model.OrganisationMention;
import nl.vraagbaak.model.PaperReference;
import nl.vraagbaak.model.Span;
import nl.vraagbaak.search.Recogniser;

/** What a loose text mentions. */
record RecogniseRoutes(Recogniser recogniser) {
  private static final Parameter<String> TEXT =
      Parameter.field(
          "tekst",
          "De tekst; de plaatsen in het antwoord tellen in UTF-16-eenheden vanaf 0",
          Format.text(50_000),
          "Artikel 240b Sr, zoals het Openbaar Ministerie schreef in Kamerstuk 31 015, nr. 112.");

  private static final Words RECOGNISE =
      new Words(
          "herken",
          "Verwijzingen",
          "Herken verwijzingen in een tekst",
          "De wetsartikelen, wetten, stukken en organisaties die een tekst noemt, met hun plaats."
              + " De tekst wordt niet bewaard.");

  /** All that is mentioned. */
  @Meaning("Wat een tekst noemt, op volgorde")
  record Herkend(
      @Meaning("Aangehaalde wetsartikelen") List<Aanhaling> wetsverwijzingen,
      @Meaning("Wetten zonder artikel") List<Wetnoeming> wetten,
      @Meaning("Andere stukken") List<Stukverwijzing> stukverwijzingen,
      @Meaning("Organisaties") List<Noeming> organisaties) {}

  /** A cited article. */
  @Meaning("Een aangehaald wetsartikel")
  record Aanhaling(
      @Meaning("Eerste teken") int van,
      @Meaning("Na het laatste teken") int tot,
      @Meaning("Zoals geschreven") String ruw,
      @Meaning("Wet; leeg als die niet blijkt") String wet,
      @Meaning("Artikelnummer") String artikel,
      @Meaning("Leden") List<String> leden,
      @Meaning("Onderdelen") List<String> onderdelen,
      @Meaning("Id van het wetsartikel") Optional<String> wetsartikel) {}

  /** A law without an article. */
  @Meaning("Een genoemde wet")
  record Wetnoeming(
      @Meaning("Eerste teken") int van,
      @Meaning("Na het laatste teken") int tot,
      @Meaning("Zoals geschreven") String ruw,
      @Meaning("Wet") String wet) {}

  /** A paper. */
  @Meaning("Een genoemd stuk")
  record Stukverwijzing(
      @Meaning("Eerste teken") int van,
      @Meaning("Na het laatste teken") int tot,
      @Meaning("Zoals geschreven") String ruw,
      @Meaning("Id van het stuk, als de tekst genoeg zegt") Optional<String> id,
      @Meaning("Waar het officieel staat, als dat bekend is") Optional<String> link) {}

  /** An organisation. */
  @Meaning("Een genoemde organisatie")
  record Noeming(
      @Meaning("Eerste teken") int van,
      @Meaning("Na het laatste teken") int tot,
      @Meaning("Zoals geschreven") String ruw,
      @Meaning("Id van de organisatie") String id,
      @Meaning("Naam") String naam) {}

  List<Operation> operations() {
    return List.of(
        Operation.post(
            "/v1/verwijzingen/_herken",
            RECOGNISE,
            List.of(TEXT),
            Representation.json(
                Herkend.class, call -> Json.reply(shape(recogniser.recognise(call.get(TEXT)))))));
  }

  private static Herkend shape(Mentions mentions) {
    Map<String, String> names =
        mentions.named().stream()
            .collect(Collectors.toMap(Organisation::id, Organisation::name, (a, b) -> a));
    return new Herkend(
        mentions.citations().stream().map(RecogniseRoutes::cited).toList(),
        mentions.laws().stream().map(RecogniseRoutes::law).toList(),
        mentions.papers().stream().map(RecogniseRoutes::paper).toList(),
        mentions.organisations().stream().map(m -> named(m, names)).toList());
  }

  private static Aanhaling cited(Citation citation) {
    Span span = citation.mention().span();
    return new Aanhaling(
        span.start(),
        span.end(),
        citation.mention().raw(),
        citation.law(),
        citation.article(),
        citation.paragraphs(),
        citation.items(),
        citation.articleId());
  }

  private static Wetnoeming law(LawMention law) {
    Span span = law.mention().span();
    return new Wetnoeming(span.start(), span.end(), law.mention().raw(), law.law());
  }

  private static Stukverwijzing paper(PaperReference paper) {
    Span span = paper.mention().span();
    return new Stukverwijzing(
        span.start(),
        span.end(),
        paper.mention().raw(),
        paper.id(),
        paper.id().flatMap(Citations::officialLink));
  }

  private static Noeming named(OrganisationMention found, Map<String, String> names) {
    Span span = found.mention().span();
    String id = found.organisationId();
    return new Noeming(
        span.start(), span.end(), found.mention().raw(), id, names.getOrDefault(id, id));
  }
}
