package nl.vraagbaak.lucene.schema;

/**
 * What are documents here? One for each question, answer and passage of a paper, then the paper
 * itself, as one block; one for each article, organisation and law.
 */
public final class Schema {
  /** Raised when documents change in a way that makes an index of before unreadable. */
  public static final int VERSION = 10;

  /** The record's id; equal scores are ordered by it. */
  public static final Keyword ID = new Keyword("id", true);

  /** Order of {@link nl.vraagbaak.search.Sort#NATURAL}. */
  public static final SortKey ORDER = new SortKey("volgorde");

  /** On a paper and its texts: the paper's id. */
  public static final Keyword PAPER = new Keyword("stuk", true);

  /** On a paper and its texts: the path it was read from. */
  public static final Keyword PATH = new Keyword("pad", true);

  /** On a paper and its texts: ids of the paper itself and of the papers referred to there. */
  public static final Keyword PAPERS = new Keyword("stukken", false);

  /** On a paper and its texts: ids of the articles cited there. */
  public static final Keyword ARTICLES = new Keyword("artikelen", false);

  /** On a paper: content hash of the file. */
  public static final Column HASH = new Column("hash");

  /** On a paper: what joins it to others. */
  public static final Column JOIN_KEYS = new Column("sleutels");

  /** On a paper: what it was joined with when it was indexed. */
  public static final Column JOINED = new Column("gekoppeld");

  /** On a paper, an article, an organisation, a law: how it is shown. */
  public static final Column LABEL = new Column("label");

  /** On an article: its Juriconnect reference. */
  public static final Column JCI = new Column("jci");

  /** The day of a record. */
  public static final Day DAY = new Day("dag");

  /** The words of a record, with the forms that stand there. */
  public static final Text WORDS = new Text("woorden", true);

  /** The words around a record: the title of the paper, who asked and answered. */
  public static final Text CONTEXT = new Text("omgeving", false);

  /** On a paper: what its title is found by while it is typed, see the class that writes it. */
  public static final Keyword TITLES = new Keyword("titels", false);

  /** On a question and an answer: how many documents behind it its counterparts stand. */
  public static final Distance COUNTERPARTS = new Distance("tegenover");

  /** On a paper: an acronym that it introduces, a tab, and what that stands for. */
  public static final Keyword ACRONYMS = new Keyword("afkortingen", false);

  /** On a question, answer and passage: the same for those with the same words. */
  public static final Digest DIGEST = new Digest("tekstgetal");

  /** What a hit on a question, answer or passage shows. */
  public static final Stored TEXT = new Stored("tekst");

  /** What a hit on an article shows. */
  public static final Stored ARTICLE = new Stored("wetsartikel");

  /** What a hit on an organisation shows. */
  public static final Stored ORGANISATION = new Stored("organisatie");

  /** What is shown of a paper beside its records. */
  public static final Stored SUMMARY = new Stored("samenvatting");

  /** On a paper: what is kept nowhere else of it. */
  public static final Stored WHOLE = new Stored("geheel");

  /** On documents that are no records: what they are. */
  public static final Keyword HIDDEN = new Keyword("verborgen", false);

  /** The hidden documents that name a law, read for their labels. */
  public static final String HIDDEN_LAW = "wet";

  /** The hidden documents of laws named without an article, where no paper tells more of them. */
  public static final String HIDDEN_LAW_NAME = "wetsnaam";

  /** The hidden documents of articles that no paper cites, but under another number. */
  public static final String HIDDEN_COUNTERPART = "tegenhanger";

  private Schema() {}
}
