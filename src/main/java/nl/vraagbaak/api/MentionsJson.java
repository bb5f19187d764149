package nl.vraagbaak.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vraagbaak.cite.Citations;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.CrossReference;
import nl.vraagbaak.model.LawMention;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.model.OrganisationMention;
import nl.vraagbaak.model.PaperReference;

/** What a paper mentions, as fields of its JSON object. */
final class MentionsJson {
  private MentionsJson() {}

  static void write(Mentions mentions, JsonGenerator json) throws IOException {
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
    json.writeArrayFieldStart("stukverwijzingen");
    for (PaperReference paper : mentions.papers()) {
      open(paper.mention(), json);
      PaperJson.string("id", paper.id(), json);
      PaperJson.string("link", paper.id().flatMap(Citations::officialLink), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("kruisverwijzingen");
    for (CrossReference reference : mentions.crossReferences()) {
      crossReference(reference, json);
    }
    json.writeEndArray();
    organisations(mentions, json);
  }

  private static void citation(Citation citation, JsonGenerator json) throws IOException {
    open(citation.mention(), json);
    json.writeStringField("wet", citation.law());
    json.writeStringField("artikel", citation.article());
    PaperJson.strings("leden", citation.paragraphs(), json);
    PaperJson.strings("onderdelen", citation.items(), json);
    PaperJson.string("wetsartikel", citation.articleId(), json);
    json.writeEndObject();
  }

  private static void crossReference(CrossReference reference, JsonGenerator json)
      throws IOException {
    open(reference.mention(), json);
    json.writeArrayFieldStart("naar");
    for (int number : reference.to()) {
      json.writeNumber(number);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** One object an organisation, with the distinct written forms and places of its mentions. */
  private static void organisations(Mentions mentions, JsonGenerator json) throws IOException {
    Map<String, List<Mention>> byId = new HashMap<>();
    for (OrganisationMention mention : mentions.organisations()) {
      byId.computeIfAbsent(mention.organisationId(), id -> new ArrayList<>())
          .add(mention.mention());
    }
    json.writeArrayFieldStart("organisaties");
    for (Organisation organisation : mentions.named()) {
      Set<String> forms = new LinkedHashSet<>();
      Set<String> places = new LinkedHashSet<>();
      for (Mention mention : byId.getOrDefault(organisation.id(), List.of())) {
        forms.add(mention.raw());
        places.add(mention.place().toString());
      }
      json.writeStartObject();
      json.writeStringField("id", organisation.id());
      json.writeStringField("naam", organisation.name());
      PaperJson.strings("vormen", forms, json);
      PaperJson.strings("in", places, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void open(Mention mention, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("in", mention.place().toString());
    json.writeStringField("ruw", mention.raw());
  }
}
