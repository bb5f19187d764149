package nl.vraagbaak.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.api.PaperShape.Kruisverwijzing;
import nl.vraagbaak.api.PaperShape.Ontleed;
import nl.vraagbaak.api.PaperShape.Organisatienaam;
import nl.vraagbaak.api.PaperShape.StukAntwoord;
import nl.vraagbaak.api.PaperShape.StukPassage;
import nl.vraagbaak.api.PaperShape.StukVraag;
import nl.vraagbaak.api.PaperShape.Stuknaam;
import nl.vraagbaak.api.PaperShape.Voetnoot;
import nl.vraagbaak.api.PaperShape.Wetsnaam;
import nl.vraagbaak.api.PaperShape.Wetsverwijzing;
import nl.vraagbaak.cite.Citations;
import nl.vraagbaak.http.Json;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.OrganisationMention;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperBody;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.ParliamentaryYear;

/** From papers to their JSON. */
public final class PaperJson {
  private PaperJson() {}

  /** Writes a paper to a stream of its own as indented UTF-8; the stream stays open. */
  public static void write(Paper paper, OutputStream out) throws IOException {
    Json.writeIndented(of(paper), out);
  }

  static Ontleed of(Paper paper) {
    PaperHead head = paper.head();
    PaperBody body = paper.body();
    Mentions mentions = paper.mentions();
    return new Ontleed(
        head.id(),
        head.source(),
        head.kind().key(),
        head.year().map(ParliamentaryYear::toString),
        head.number(),
        head.title(),
        head.caseNumber(),
        head.dates().submittedOn(),
        head.dates().answeredOn(),
        Results.askers(head),
        head.addressees(),
        Results.answerers(head),
        body.questions().stream()
            .map(q -> new StukVraag(q.id(), q.numbers(), q.group(), q.text(), q.page()))
            .toList(),
        body.answers().stream()
            .map(a -> new StukAntwoord(a.id(), a.numbers(), a.text(), a.page()))
            .toList(),
        body.passages().stream()
            .map(p -> new StukPassage(p.id(), p.number(), p.heading(), p.text(), p.page()))
            .toList(),
        body.introduction(),
        body.notice(),
        body.explanation(),
        body.footnotes().stream().map(n -> new Voetnoot(n.number(), n.text())).toList(),
        mentions.citations().stream().map(PaperJson::citation).toList(),
        mentions.laws().stream()
            .map(l -> new Wetsnaam(place(l.mention()), l.mention().raw(), l.law()))
            .toList(),
        mentions.papers().stream().map(p -> paper(p.mention(), p.id())).toList(),
        mentions.crossReferences().stream()
            .map(r -> new Kruisverwijzing(place(r.mention()), r.mention().raw(), r.to()))
            .toList(),
        organisations(mentions),
        paper.warnings());
  }

  private static Wetsverwijzing citation(Citation citation) {
    return new Wetsverwijzing(
        place(citation.mention()),
        citation.mention().raw(),
        citation.law(),
        citation.article(),
        citation.paragraphs(),
        citation.items(),
        citation.articleId());
  }

  private static Stuknaam paper(Mention mention, Optional<String> id) {
    return new Stuknaam(place(mention), mention.raw(), id, id.flatMap(Citations::officialLink));
  }

  /** Each organisation once, with the distinct written forms and places of its mentions. */
  private static List<Organisatienaam> organisations(Mentions mentions) {
    Map<String, List<Mention>> byId = new HashMap<>();
    for (OrganisationMention named : mentions.organisations()) {
      byId.computeIfAbsent(named.organisationId(), id -> new ArrayList<>()).add(named.mention());
    }
    return mentions.named().stream()
        .map(
            organisation -> {
              List<Mention> all = byId.getOrDefault(organisation.id(), List.of());
              return new Organisatienaam(
                  organisation.id(),
                  organisation.name(),
                  all.stream().map(Mention::raw).distinct().toList(),
                  all.stream().map(PaperJson::place).distinct().toList());
            })
        .toList();
  }

  private static String place(Mention mention) {
    return mention.place().toString();
  }
}
