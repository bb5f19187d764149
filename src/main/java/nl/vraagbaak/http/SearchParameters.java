package nl.vraagbaak.http;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vraagbaak.model.Keyed;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.search.AnswerState;
import nl.vraagbaak.search.CursorText;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.InvalidCursorException;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.Sort;

/** The parameters of a search, the same for the interface and the pages. */
public final class SearchParameters {
  // "2024-2025", "2024/25"
  private static final Pattern PARLIAMENTARY_YEAR =
      Pattern.compile("[12][0-9]{3}[-/–](?:[12][0-9])?[0-9]{2}");

  // "2024"
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  /** The query. */
  public static final Parameter<Optional<String>> QUERY =
      Parameter.optional(
          "q",
          "Zoekvraag: woorden, \"woorden op een rij\", EN, OF, NIET en haakjes,"
              + " of een aanduiding als \"240b Sr\"; leeg zoekt alles. Van een lange zoekvraag"
              + " tellen de eerste 2000 tekens en 128 woorden",
          Format.text(8000),
          "verwijderbevel");

  /** First day. */
  public static final Parameter<Optional<LocalDate>> FROM =
      Parameter.optional("datumVan", "Eerste dag van de datum", Format.date(), "2014-01-01");

  /** Last day. */
  public static final Parameter<Optional<LocalDate>> TO =
      Parameter.optional("datumTot", "Laatste dag van de datum", Format.date(), "2030-12-31");

  /** Order of the hits, best first. */
  public static final Parameter<Sort> SORT = sort(Sort.RELEVANCE);

  /** Order of the hits, newest first. */
  public static final Parameter<Sort> SORT_NEWEST = sort(Sort.NEWEST);

  /** Order of the hits, by number or name. */
  public static final Parameter<Sort> SORT_NATURAL = sort(Sort.NATURAL);

  /** How many hits. */
  public static final Parameter<Integer> SIZE =
      Parameter.defaulting(
          "paginaGrootte", "Aantal resultaten per pagina", Format.number(1, 100), "20", 10);

  /** Where to go on; its example is left out, for a made-up cursor finds nothing. */
  public static final Parameter<Optional<String>> CURSOR =
      Parameter.optional(
          "cursor",
          "Waar verder te gaan, uit _links.next of _links.prev",
          Format.text(2000).to(SearchParameters::cursor),
          "");

  /** The same where any text will do: a page leads from a bad cursor to the first page. */
  public static final Parameter<Optional<String>> ANY_CURSOR =
      Parameter.optional("cursor", CURSOR.meaning(), Format.text(2000), "");

  /** Which facets to count. */
  public static final Parameter<Set<Facet>> FACETS =
      Parameter.repeated(
              "facetten",
              "Facetten waarvan de aantallen geteld worden; herhaal de parameter,"
                  + " of scheid de namen met komma's",
              Format.choice(Facet.class),
              "fractie")
          .splitAtCommas();

  /** One hit a paper. */
  public static final Parameter<Optional<Grouping>> GROUPING =
      Parameter.optional(
          "groepeer",
          "Eén resultaat per stuk, met de beste vindplaatsen daarin; het totaal, de aantallen van"
              + " de facetten en de regels van CSV en NDJSON tellen dan stukken",
          Format.choice(Grouping.class),
          "stuk");

  /** Same texts each in its own place. */
  public static final Parameter<Optional<Sameness>> SAME =
      Parameter.optional(
          "gelijke",
          "apart geeft teksten met dezelfde woorden (\"Ja.\") elk hun eigen plaats. Anders staat"
              + " bij zoeken op woorden de beste daarvan op zijn plaats, en staan de andere"
              + " achteraan: na alles wat nog niet voorkwam",
          Format.choice(Sameness.class),
          "apart");

  /** Texts with the words of one. */
  public static final Parameter<Optional<String>> SAME_AS =
      Parameter.optional(
          "gelijkAan",
          "Alleen vragen, antwoorden en passages met dezelfde woorden als die met deze id",
          Format.text(200),
          "ah-tk-20242025-9004-antwoord-2");

  /** Why each hit ranks where it does. */
  public static final Parameter<Boolean> EXPLAIN =
      Parameter.defaulting(
          "uitleg",
          "Geef bij elk resultaat de uitleg van zijn score",
          Format.flag(),
          "false",
          true);

  /** The filters, one for each facet. */
  public static final Map<Facet, Parameter<Set<String>>> FILTERS = filters();

  private SearchParameters() {}

  /** What hits can be grouped by. */
  public enum Grouping implements Keyed {
    /** By the paper they stand in. */
    PAPER("stuk");

    private final String key;

    Grouping(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** What is done with same texts. */
  public enum Sameness implements Keyed {
    /** Each has its own place. */
    APART("apart");

    private final String key;

    Sameness(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** All of them, for a search over all kinds of record. */
  public static List<Parameter<?>> all() {
    Stream<Parameter<?>> own =
        Stream.of(QUERY, FROM, TO, SAME_AS, SORT, SIZE, CURSOR, FACETS, GROUPING, SAME, EXPLAIN);
    return Stream.concat(own, FILTERS.values().stream()).toList();
  }

  /** What is wrong with values that are each right, as far as they could be read. */
  static List<Fault> contradictions(Arguments given) {
    Optional<LocalDate> from = given.has(FROM) ? given.get(FROM) : Optional.empty();
    Optional<LocalDate> to = given.has(TO) ? given.get(TO) : Optional.empty();
    return from.isPresent() && to.isPresent() && from.get().isAfter(to.get())
        ? List.of(new Fault("query", TO.name(), "datumTot ligt voor datumVan"))
        : List.of();
  }

  private static String cursor(String text) {
    try {
      CursorText.open(text);
      return text;
    } catch (InvalidCursorException e) {
      throw new BadValueException("komt niet uit een eerdere pagina; begin zonder cursor opnieuw");
    }
  }

  /** The filter of one facet. */
  public static Parameter<Set<String>> filter(Facet facet) {
    return Objects.requireNonNull(FILTERS.get(facet));
  }

  /** All but these, for a search over part of the records. */
  public static List<Parameter<?>> allBut(Parameter<?>... others) {
    return all().stream().filter(p -> !List.of(others).contains(p)).toList();
  }

  private static Parameter<Sort> sort(Sort standard) {
    return Parameter.defaulting(
        "sorteer",
        "Volgorde: relevantie, datum (oudste eerst), -datum (nieuwste eerst) of natuurlijk"
            + " (wetsartikelen zoals juristen ze ordenen, organisaties op naam)",
        Format.choice(Sort.class),
        standard.key(),
        "-datum");
  }

  private static Map<Facet, Parameter<Set<String>>> filters() {
    Map<Facet, Parameter<Set<String>>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : EnumSet.allOf(Facet.class)) {
      filters.put(facet, define(facet));
    }
    return Collections.unmodifiableMap(filters);
  }

  private static Parameter<Set<String>> define(Facet facet) {
    return switch (facet) {
      case KIND -> filter(facet, "Soort resultaat", keys(RecordKind.class), "antwoord");
      case PAPER_KIND -> filter(facet, "Soort stuk", keys(PaperKind.class), "antwoord");
      case GROUP -> filter(facet, "Fractie van de vraagstellers", free(), "Rivierpartij");
      case ASKER -> filter(facet, "Kamerlid dat de vragen stelde", free(), "Van Verzonnen");
      case ANSWERER -> filter(facet, "Bewindspersoon die antwoordde", free(), "De Fictie");
      case MINISTRY ->
          filter(facet, "Portefeuille van de bewindspersoon", free(), "Justitie en Veiligheid");
      case ORGANISATION ->
          filter(facet, "Genoemde organisatie, met haar id", id(), "openbaar-ministerie");
      case LAW -> filter(facet, "Aangehaalde wet, met haar id", id(), "sr");
      case ARTICLE ->
          filter(
              facet,
              "Aangehaald wetsartikel, met zijn id of zoals het wordt geschreven",
              free(),
              "sr-326");
      case PARLIAMENTARY_YEAR ->
          filter(
              facet, "Vergaderjaar", Format.pattern(PARLIAMENTARY_YEAR, "2024-2025"), "2024-2025");
      case YEAR -> filter(facet, "Kalenderjaar", Format.pattern(YEAR, "2024"), "2025");
      case ANSWERED -> filter(facet, "Of er antwoord is", keys(AnswerState.class), "ja");
    };
  }

  private static Parameter<Set<String>> filter(
      Facet facet, String meaning, Format<String> format, String example) {
    return Parameter.repeated(
        facet.key(), meaning + "; meer waarden geven meer resultaten", format, example);
  }

  private static Format<String> free() {
    return Format.text(200);
  }

  /** Ids are in lower case; "Sr-240b" is meant well. */
  private static Format<String> id() {
    return Format.text(200).after(text -> text.toLowerCase(Locale.ROOT));
  }

  private static <E extends Enum<E> & Keyed> Format<String> keys(Class<E> type) {
    return Format.choice(type).to(Keyed::key);
  }
}
