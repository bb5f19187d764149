package nl.vraagbaak.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.cite.Citations;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.LawMention;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.model.OrganisationMention;
import nl.vraagbaak.model.PaperReference;

/**
 * What a loose text mentions, as fields of a JSON object: {@code wetsverwijzingen}, {@code wetten},
 * {@code organisaties} and {@code stukverwijzingen}, each with the characters ({@code ruw}) and
 * where they stand ({@code van}, {@code tot}, in UTF-16 units).
 */
public final class RecognitionJson {
  private RecognitionJson() {}

  /** Writes the fields into the object that is open. */
  public static void write(Mentions mentions, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("wetsverwijzingen");
    for (Citation citation : mentions.citations()) {
      citation(citation, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("wetten");
    for (LawMention law : mentions.laws()) {
      open(law.mention(), json);
      json.writeStringField("wet", law.law());
      json.writeEndObject();
    }
    json.writeEndArray();
    organisations(mentions, json);
    json.writeArrayFieldStart("stukverwijzingen");
    for (PaperReference paper : mentions.papers()) {
      open(paper.mention(), json);
      PaperJson.string("id", paper.id(), json);
      PaperJson.string("link", paper.id().flatMap(Citations::officialLink), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void citation(Citation citation, JsonGenerator json) throws IOException {
    open(citation.mention(), json);
    PaperJson.string("wet", Optional.of(citation.law()).filter(l -> !l.isEmpty()), json);
    json.writeStringField("artikel", citation.article());
    PaperJson.strings("leden", citation.paragraphs(), json);
    PaperJson.strings("onderdelen", citation.items(), json);
    PaperJson.string("wetsartikel", citation.articleId(), json);
    json.writeEndObject();
  }

  private static void organisations(Mentions mentions, JsonGenerator json) throws IOException {
    Map<String, String> names = new HashMap<>();
    for (Organisation organisation : mentions.named()) {
      names.put(organisation.id(), organisation.name());
    }
    json.writeArrayFieldStart("organisaties");
    for (OrganisationMention mention : mentions.organisations()) {
      open(mention.mention(), json);
      json.writeStringField("id", mention.organisationId());
      PaperJson.string("naam", Optional.ofNullable(names.get(mention.organisationId())), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void open(Mention mention, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruw", mention.raw());
    json.writeNumberField("van", mention.span().start());
    json.writeNumberField("tot", mention.span().end());
  }
}
