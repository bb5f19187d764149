package nl.vraagbaak.http;

import nl.vraagbaak.model.Keyed;

/** The kinds of problem that the service answers with; each has a section in the documentation. */
public enum ProblemKind implements Keyed {
  /** A parameter or body is wrong. */
  BAD_REQUEST(400, "ongeldige-aanvraag", "Ongeldige aanvraag"),
  /** A key is needed. */
  UNAUTHORIZED(401, "sleutel-nodig", "API-sleutel nodig"),
  /** Nothing there. */
  NOT_FOUND(404, "niet-gevonden", "Niet gevonden"),
  /** Another method is needed. */
  METHOD_NOT_ALLOWED(405, "methode-niet-toegestaan", "Methode niet toegestaan"),
  /** None of the formats asked for can be given. */
  NOT_ACCEPTABLE(406, "formaat-niet-beschikbaar", "Formaat niet beschikbaar"),
  /** A cursor of a commit that is gone. */
  GONE(410, "cursor-verlopen", "Cursor verlopen"),
  /** The body is too large. */
  TOO_LARGE(413, "aanvraag-te-groot", "Aanvraag te groot"),
  /** The address is too long. */
  URI_TOO_LONG(414, "adres-te-lang", "Adres te lang"),
  /** The body is of another type. */
  UNSUPPORTED_TYPE(415, "mediatype-niet-ondersteund", "Mediatype niet ondersteund"),
  /** Too many requests by one client. */
  TOO_MANY(429, "te-veel-aanvragen", "Te veel aanvragen"),
  /** The headers are too large. */
  HEADERS_TOO_LARGE(431, "kopvelden-te-groot", "Kopvelden te groot"),
  /** A fault of the service. */
  INTERNAL(500, "interne-fout", "Interne fout"),
  /** Too busy, stopping, or without an index. */
  UNAVAILABLE(503, "tijdelijk-niet-beschikbaar", "Tijdelijk niet beschikbaar");

  private final int status;
  private final String key;
  private final String title;

  ProblemKind(int status, String key, String title) {
    this.status = status;
    this.key = key;
    this.title = title;
  }

  /** The HTTP status it goes with. */
  public int status() {
    return status;
  }

  /** What it is called, in Dutch. */
  public String title() {
    return title;
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
