package nl.vraagbaak.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.Footnote;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperBody;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.ParliamentaryYear;
import nl.vraagbaak.model.Passage;
import nl.vraagbaak.model.Question;

/**
 * One paper as a JSON object: Dutch keys in camelCase, ISO dates, absent is null or an empty list.
 * The keys are part of the interface; one may be added, none is renamed.
 */
public final class PaperJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private PaperJson() {}

  /** Writes the paper to a stream of its own as indented UTF-8; the stream stays open. */
  public static void write(Paper paper, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(
          new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(new DefaultIndenter("  ", "\n")));
      write(paper, json);
      json.writeRaw('\n');
    }
  }

  /** Writes the paper as the next value of a generator. */
  public static void write(Paper paper, JsonGenerator json) throws IOException {
    json.writeStartObject();
    head(paper.head(), json);
    body(paper.body(), json);
    MentionsJson.write(paper.mentions(), json);
    strings("waarschuwingen", paper.warnings(), json);
    json.writeEndObject();
  }

  private static void head(PaperHead head, JsonGenerator json) throws IOException {
    json.writeStringField("id", head.id());
    json.writeStringField("bron", head.source());
    json.writeStringField("soort", head.kind().key());
    string("vergaderjaar", head.year().map(ParliamentaryYear::toString), json);
    string("nummer", head.number(), json);
    string("titel", head.title(), json);
    string("zaaknummer", head.caseNumber(), json);
    string("ingezondenOp", head.dates().submittedOn().map(LocalDate::toString), json);
    string("beantwoordOp", head.dates().answeredOn().map(LocalDate::toString), json);
    askers(head.askers(), json);
    strings("geadresseerden", head.addressees(), json);
    answerers(head.answerers(), json);
  }

  private static void askers(List<Member> askers, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("vraagstellers");
    for (Member asker : askers) {
      json.writeStartObject();
      json.writeStringField("naam", asker.name());
      json.writeStringField("fractie", asker.group());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void answerers(List<GovernmentMember> answerers, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("beantwoorders");
    for (GovernmentMember answerer : answerers) {
      json.writeStartObject();
      json.writeStringField("naam", answerer.name());
      json.writeStringField("portefeuille", answerer.portfolio());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void body(PaperBody body, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("vragen");
    for (Question question : body.questions()) {
      question(question, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("antwoorden");
    for (Answer answer : body.answers()) {
      answer(answer, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("passages");
    for (Passage passage : body.passages()) {
      passage(passage, json);
    }
    json.writeEndArray();
    string("inleiding", body.introduction(), json);
    string("mededeling", body.notice(), json);
    string("toelichting", body.explanation(), json);
    footnotes(body.footnotes(), json);
  }

  private static void question(Question question, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", question.id());
    numbers(question.numbers(), json);
    string("fractie", question.group(), json);
    text(question.text(), question.page(), json);
    json.writeEndObject();
  }

  private static void answer(Answer answer, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", answer.id());
    numbers(answer.numbers(), json);
    text(answer.text(), answer.page(), json);
    json.writeEndObject();
  }

  private static void passage(Passage passage, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", passage.id());
    json.writeNumberField("nummer", passage.number());
    string("kop", passage.heading(), json);
    text(passage.text(), passage.page(), json);
    json.writeEndObject();
  }

  private static void footnotes(List<Footnote> footnotes, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("voetnoten");
    for (Footnote footnote : footnotes) {
      json.writeStartObject();
      json.writeStringField("nummer", footnote.number());
      json.writeStringField("tekst", footnote.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void text(String text, OptionalInt page, JsonGenerator json) throws IOException {
    json.writeStringField("tekst", text);
    if (page.isPresent()) {
      json.writeNumberField("pagina", page.getAsInt());
    }
  }

  private static void numbers(List<Integer> numbers, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("nummers");
    for (int number : numbers) {
      json.writeNumber(number);
    }
    json.writeEndArray();
  }

  /** A string, or null where there is none. */
  static void string(String key, Optional<String> value, JsonGenerator json) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    } else {
      json.writeNullField(key);
    }
  }

  /** A list of strings. */
  static void strings(String key, Iterable<String> values, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
