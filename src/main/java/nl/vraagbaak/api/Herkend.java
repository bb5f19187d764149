package nl.vraagbaak.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vraagbaak.cite.Citations;
import nl.vraagbaak.http.Meaning;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.LawMention;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.model.OrganisationMention;
import nl.vraagbaak.model.PaperReference;
import nl.vraagbaak.model.Span;

/**
 * What a loose text mentions, as JSON: the same from the command line and over HTTP. Each mention
 * has its characters ({@code ruw}) and where they stand, in UTF-16 units.
 */
@Meaning("Wat een tekst noemt, op volgorde")
public record Herkend(
    @Meaning("Aangehaalde wetsartikelen") List<Aanhaling> wetsverwijzingen,
    @Meaning("Wetten zonder artikel") List<Wetnoeming> wetten,
    @Meaning("Organisaties") List<Noeming> organisaties,
    @Meaning("Andere stukken") List<Stukverwijzing> stukverwijzingen) {
  /** A cited article. */
  @Meaning("Een aangehaald wetsartikel")
  public record Aanhaling(
      @Meaning("Zoals geschreven") String ruw,
      @Meaning("Eerste teken") int van,
      @Meaning("Na het laatste teken") int tot,
      @Meaning("Wet, als die blijkt") Optional<String> wet,
      @Meaning("Artikelnummer") String artikel,
      @Meaning("Leden") List<String> leden,
      @Meaning("Onderdelen") List<String> onderdelen,
      @Meaning("Id van het wetsartikel") Optional<String> wetsartikel) {}

  /** A law without an article. */
  @Meaning("Een genoemde wet")
  public record Wetnoeming(
      @Meaning("Zoals geschreven") String ruw,
      @Meaning("Eerste teken") int van,
      @Meaning("Na het laatste teken") int tot,
      @Meaning("Wet") String wet) {}

  /** A paper. */
  @Meaning("Een genoemd stuk")
  public record Stukverwijzing(
      @Meaning("Zoals geschreven") String ruw,
      @Meaning("Eerste teken") int van,
      @Meaning("Na het laatste teken") int tot,
      @Meaning("Id van het stuk, als de tekst genoeg zegt") Optional<String> id,
      @Meaning("Waar het officieel staat, als dat bekend is") Optional<String> link) {}

  /** An organisation. */
  @Meaning("Een genoemde organisatie")
  public record Noeming(
      @Meaning("Zoals geschreven") String ruw,
      @Meaning("Eerste teken") int van,
      @Meaning("Na het laatste teken") int tot,
      @Meaning("Id van de organisatie") String id,
      @Meaning("Naam") String naam) {}

  /** The mentions in a text. */
  public static Herkend of(Mentions mentions) {
    Map<String, String> names =
        mentions.named().stream()
            .collect(Collectors.toMap(Organisation::id, Organisation::name, (a, b) -> a));
    return new Herkend(
        mentions.citations().stream().map(Herkend::cited).toList(),
        mentions.laws().stream().map(Herkend::law).toList(),
        mentions.organisations().stream().map(m -> named(m, names)).toList(),
        mentions.papers().stream().map(Herkend::paper).toList());
  }

  private static Aanhaling cited(Citation citation) {
    Span span = citation.mention().span();
    return new Aanhaling(
        citation.mention().raw(),
        span.start(),
        span.end(),
        Optional.of(citation.law()).filter(law -> !law.isEmpty()),
        citation.article(),
        citation.paragraphs(),
        citation.items(),
        citation.articleId());
  }

  private static Wetnoeming law(LawMention law) {
    Span span = law.mention().span();
    return new Wetnoeming(law.mention().raw(), span.start(), span.end(), law.law());
  }

  private static Stukverwijzing paper(PaperReference paper) {
    Span span = paper.mention().span();
    return new Stukverwijzing(
        paper.mention().raw(),
        span.start(),
        span.end(),
        paper.id(),
        paper.id().flatMap(Citations::officialLink));
  }

  private static Noeming named(OrganisationMention found, Map<String, String> names) {
    Span span = found.mention().span();
    String id = found.organisationId();
    return new Noeming(
        found.mention().raw(), span.start(), span.end(), id, names.getOrDefault(id, id));
  }
}
