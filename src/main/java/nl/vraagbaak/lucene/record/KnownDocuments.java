package nl.vraagbaak.lucene.record;

import java.io.IOException;
import nl.vraagbaak.lucene.schema.Facets;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.model.Law;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.LawMention;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.RecordKind;
import org.apache.lucene.document.Document;

/** The documents of what papers mention: articles, organisations and, hidden, laws. */
public final class KnownDocuments {
  public static final Json<LawArticle> ARTICLE = Json.of(LawArticle.class);
  public static final Json<Organisation> ORGANISATION = Json.of(Organisation.class);

  private KnownDocuments() {}

  /** Of an article that papers mention. */
  public static Document of(LawArticle article) throws IOException {
    Document document = named(article.id(), article.label());
    Schema.ORDER.add(document, NaturalOrder.key(article.id()));
    article.jci().ifPresent(jci -> Schema.JCI.add(document, jci));
    Facets.add(document, Facet.KIND, RecordKind.ARTICLE.key());
    Facets.add(document, Facet.LAW, article.law().id());
    words(document, article.label());
    words(document, "artikel " + article.number() + " " + article.law().name());
    article.law().aliases().forEach(alias -> words(document, alias));
    Schema.ARTICLE.add(document, ARTICLE.write(article));
    return Facets.finish(document);
  }

  /** Of an organisation that papers mention. */
  public static Document of(Organisation body) throws IOException {
    Document document = named(body.id(), body.name());
    Schema.ORDER.add(document, NaturalOrder.key(body.name()));
    Facets.add(document, Facet.KIND, RecordKind.ORGANISATION.key());
    words(document, body.name());
    body.abbreviation().ifPresent(abbreviation -> words(document, abbreviation));
    body.aliases().forEach(alias -> words(document, alias));
    Schema.ORGANISATION.add(document, ORGANISATION.write(body));
    return Facets.finish(document);
  }

  /** An article that is known by itself, but neither found nor counted. */
  public static Document ofCounterpart(LawArticle article) throws IOException {
    Document document = named(hiddenId(article), article.label());
    Schema.HIDDEN.add(document, Schema.HIDDEN_COUNTERPART);
    Schema.ARTICLE.add(document, ARTICLE.write(article));
    return document;
  }

  /** Of a law of which papers mention articles: nobody finds it. */
  public static Document of(Law law) {
    String both = law.abbreviation() + " - " + law.name();
    String label = law.name().equals(law.abbreviation()) ? law.name() : both;
    Document document = named(hiddenId(law), label);
    Schema.HIDDEN.add(document, Schema.HIDDEN_LAW);
    return document;
  }

  /** A law of which nothing more is known than what it is called. */
  public static Document of(LawMention law) {
    Document document = named(hiddenId(law), law.law());
    Schema.HIDDEN.add(document, Schema.HIDDEN_LAW_NAME);
    return document;
  }

  /** No record has an id that begins so. */
  public static String hiddenId(LawArticle article) {
    return hiddenArticle(article.id());
  }

  /** The same, by the id of the article. */
  public static String hiddenArticle(String id) {
    return Schema.HIDDEN_COUNTERPART + ":" + id;
  }

  /** No record has an id that begins so. */
  public static String hiddenId(Law law) {
    return Schema.HIDDEN_LAW + ":" + law.id();
  }

  /** No record has an id that begins so. */
  public static String hiddenId(LawMention law) {
    return Schema.HIDDEN_LAW_NAME + ":" + law.lawId();
  }

  private static void words(Document document, String text) {
    Schema.WORDS.add(document, text);
  }

  private static Document named(String id, String label) {
    Document document = new Document();
    Schema.ID.add(document, id);
    Schema.LABEL.add(document, label);
    // Lengths of texts are read without a search where every document has one.
    Schema.WORDS.add(document, "");
    Schema.CONTEXT.add(document, "");
    return document;
  }
}
