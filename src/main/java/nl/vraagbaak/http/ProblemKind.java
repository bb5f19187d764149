package nl.vraagbaak.http;

import nl.vraagbaak.model.Keyed;

/** The kinds of problem that the service answers with; each has a section in the documentation. */
public enum ProblemKind implements Keyed {
  /** A parameter or body is wrong. */
  BAD_REQUEST(
      400,
      "ongeldige-aanvraag",
      "Ongeldige aanvraag",
      "Lees errors: daar staat per parameter wat er mis is en wat wel mag."),
  /** A key is needed. */
  UNAUTHORIZED(
      401,
      "sleutel-nodig",
      "API-sleutel nodig",
      "Vraag de beheerder om een sleutel en stuur die mee in het kopveld X-API-Key."),
  /** Nothing there. */
  NOT_FOUND(
      404,
      "niet-gevonden",
      "Niet gevonden",
      "Controleer het pad en de id; zoek met /v1/_zoek of /v1/_herleid."),
  /** Another method is needed. */
  METHOD_NOT_ALLOWED(
      405,
      "methode-niet-toegestaan",
      "Methode niet toegestaan",
      "Het kopveld Allow noemt de methoden die wel kunnen."),
  /** None of the formats asked for can be given. */
  NOT_ACCEPTABLE(
      406,
      "formaat-niet-beschikbaar",
      "Formaat niet beschikbaar",
      "Kies een van de formaten die het antwoord noemt, met Accept of formaat."),
  /** A cursor of a commit that is gone. */
  GONE(
      410,
      "cursor-verlopen",
      "Cursor verlopen",
      "De index is vernieuwd; begin de zoekvraag opnieuw zonder cursor."),
  /** The body is too large. */
  TOO_LARGE(
      413,
      "aanvraag-te-groot",
      "Aanvraag te groot",
      "Stuur een kortere tekst, of verdeel die over meer aanvragen."),
  /** The address is too long. */
  URI_TOO_LONG(414, "adres-te-lang", "Adres te lang", "Gebruik minder of kortere parameters."),
  /** The body is of another type. */
  UNSUPPORTED_TYPE(
      415,
      "mediatype-niet-ondersteund",
      "Mediatype niet ondersteund",
      "Stuur de inhoud als application/json."),
  /** Too many requests by one client. */
  TOO_MANY(
      429,
      "te-veel-aanvragen",
      "Te veel aanvragen",
      "Wacht zo lang als Retry-After zegt; RateLimit-Remaining telt af."),
  /** The headers are too large. */
  HEADERS_TOO_LARGE(
      431, "kopvelden-te-groot", "Kopvelden te groot", "Stuur minder of kortere kopvelden mee."),
  /** A fault of the service. */
  INTERNAL(
      500, "interne-fout", "Interne fout", "Meld het de beheerder met het kenmerk aanvraagId."),
  /** Too busy, stopping, or without an index. */
  UNAVAILABLE(
      503,
      "tijdelijk-niet-beschikbaar",
      "Tijdelijk niet beschikbaar",
      "Probeer het opnieuw na de tijd in Retry-After.");

  private final int status;
  private final String key;
  private final String title;
  private final String advice;

  ProblemKind(int status, String key, String title, String advice) {
    this.status = status;
    this.key = key;
    this.title = title;
    this.advice = advice;
  }

  /** The HTTP status it goes with. */
  public int status() {
    return status;
  }

  /** What it is called, in Dutch. */
  public String title() {
    return title;
  }

  /** What the asker can do about it, in Dutch. */
  public String advice() {
    return advice;
  }

  /** Reference to its section of the documentation. */
  public String type() {
    return "/documentatie#" + key;
  }

  @Override
  public String key() {
    return key;
  }

  /** The kind for a status that something else than our own code answered with. */
  static ProblemKind of(int status) {
    for (ProblemKind kind : values()) {
      if (kind.status == status) {
        return kind;
      }
    }
    return status >= 500 ? INTERNAL : BAD_REQUEST;
  }
}
