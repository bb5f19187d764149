package nl.vraagbaak.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every setting: its key in the settings file, its default, what its value may be and what it is
 * for. The file, the environment and the documentation are tested against this list.
 */
public enum Setting {
  /** Folder of the index. */
  INDEX("index", "index", SettingValue.PATH, "Map waarin de index staat."),
  /** Folder of the lists. */
  LISTS(
      "lijsten",
      "config",
      SettingValue.PATH,
      "Map met de lijsten van wetten, organisaties en synoniemen."),
  /** Folder of the sample papers. */
  SAMPLES(
      "voorbeelden",
      "voorbeelden",
      SettingValue.PATH,
      "Map met de voorbeeldstukken die worden geïndexeerd als er nog geen index is."),
  /** Address to listen on. */
  ADDRESS(
      "adres",
      "127.0.0.1",
      SettingValue.TEXT,
      "Adres waarop de server luistert; 0.0.0.0 is elk adres van deze machine."),
  /** Port to listen on. */
  PORT("poort", "8080", SettingValue.PORT, "Poort waarop de server luistert; 0 kiest een vrije."),
  /** Where users find it. */
  PUBLIC_ADDRESS(
      "publiek-adres",
      "",
      SettingValue.TEXT_OR_NONE,
      "Adres waaronder gebruikers de dienst vinden (https://…); leeg: zoals het verzoek zegt."),
  /** Form of the log. */
  LOG_FORM(
      "log.vorm", "plat", SettingValue.LOG_FORM, "Vorm van het logboek op stderr: plat of json."),
  /** Budget of a search. */
  SEARCH_TIME(
      "zoek.tijd",
      "800ms",
      SettingValue.DURATION,
      "Tijd per zoekvraag aan de dienst; wat dan gevonden is wordt gegeven, als onvolledig gemerkt."
          + " Opdrachten hebben een minuut."),
  /** Searches at once. */
  SEARCHES("zoek.tegelijk", "16", SettingValue.COUNT, "Aantal zoekvragen dat tegelijk loopt."),
  /** Searches that may wait. */
  SEARCH_QUEUE(
      "zoek.wachtrij",
      "64",
      SettingValue.COUNT_OR_NONE,
      "Aantal zoekvragen dat daarnaast mag wachten; wie daarna komt krijgt 503."),
  /** How long a search waits. */
  SEARCH_PATIENCE(
      "zoek.geduld", "2s", SettingValue.DURATION, "Tijd die een zoekvraag op haar beurt wacht."),
  /** Exports at once. */
  EXPORTS(
      "export.tegelijk",
      "8",
      SettingValue.COUNT,
      "Aantal volledige uitvoeren (CSV, NDJSON) dat tegelijk loopt."),
  /** Budget of an export. */
  EXPORT_TIME("export.tijd", "10m", SettingValue.DURATION, "Tijd per volledige uitvoer."),
  /** Largest body. */
  BODY_KB(
      "http.bericht.kb",
      "256",
      SettingValue.COUNT,
      "Grootste bericht dat een verzoek mag meesturen, in kB."),
  /** Longest address. */
  URL_LENGTH(
      "http.adres.tekens",
      "8000",
      SettingValue.COUNT,
      "Langste webadres dat wordt aangenomen, in tekens."),
  /** Requests a minute. */
  PER_MINUTE(
      "http.per-minuut",
      "600",
      SettingValue.COUNT_OR_NONE,
      "Aantal verzoeken dat een gebruiker per minuut mag doen; 0 is zonder grens."),
  /** Whether it holds for this machine. */
  LIMIT_LOOPBACK(
      "http.per-minuut.eigen-machine",
      "nee",
      SettingValue.YES_NO,
      "Of die grens ook geldt voor verzoeken van deze machine zelf: ja of nee."),
  /** Memory for replies asked for again. */
  KEPT_MB(
      "http.bewaard.mb",
      "16",
      SettingValue.COUNT_OR_NONE,
      "Geheugen voor antwoorden die opnieuw gevraagd kunnen worden, in MB; 0 bewaart niets."),
  /** Origins that may read. */
  ORIGINS(
      "http.herkomsten",
      "",
      SettingValue.LIST,
      "Webadressen waarvan pagina's de antwoorden mogen lezen (CORS); * is alle."),
  /** Trusted proxies. */
  PROXIES(
      "http.proxys",
      "",
      SettingValue.LIST,
      "Adressen of blokken (CIDR) van proxy's waarvan X-Forwarded-… wordt geloofd."),
  /** API keys. */
  KEYS(
      "http.sleutels",
      "",
      SettingValue.KEYS,
      "Sleutels als naam=sha256, met komma's; leeg: de dienst is open voor wie hem bereikt."),
  /** Whom to ask. */
  CONTACT_NAME(
      "contact.naam",
      "Beheer Vraagbaak",
      SettingValue.TEXT,
      "Wie gebruikers met vragen kunnen bereiken."),
  /** Their address. */
  CONTACT_EMAIL(
      "contact.email",
      "beheer@vraagbaak.example",
      SettingValue.TEXT,
      "E-mailadres voor vragen en meldingen."),
  /** Their page. */
  CONTACT_URL(
      "contact.url", "https://vraagbaak.example", SettingValue.TEXT, "Webpagina over deze dienst."),
  /** Largest file. */
  FILE_MB(
      "bron.bestand.mb", "50", SettingValue.COUNT, "Grootste bestand dat wordt gelezen, in MB."),
  /** Most text of a file. */
  TEXT_CHARS(
      "bron.tekst.tekens",
      "12000000",
      SettingValue.COUNT,
      "Meeste tekst uit één bestand, in tekens."),
  /** Most unpacked bytes. */
  UNPACKED_MB(
      "bron.uitgepakt.mb",
      "150",
      SettingValue.COUNT,
      "Grootste omvang van een uitgepakt bestand (DOCX, ODT, ZIP), in MB."),
  /** Most parts of a ZIP. */
  ZIP_ENTRIES("bron.zip.bestanden", "100000", SettingValue.COUNT, "Meeste bestanden in één ZIP."),
  /** Most pages of a PDF. */
  PDF_PAGES("bron.pdf.paginas", "2000", SettingValue.COUNT, "Meeste bladzijden van één PDF."),
  /** Deepest nesting. */
  DEPTH(
      "bron.diepte",
      "200",
      SettingValue.COUNT,
      "Diepste nesting van mappen en van elementen in een bestand."),
  /** Longest time for a file. */
  FILE_TIME(
      "bron.tijd",
      "30s",
      SettingValue.DURATION,
      "Langste tijd voor één bestand; duurt het langer, dan wordt het afgewezen.");

  private final String key;
  private final String standard;
  private final SettingValue value;
  private final String meaning;

  Setting(String key, String standard, SettingValue value, String meaning) {
    this.key = key;
    this.standard = standard;
    this.value = value;
    this.meaning = meaning;
  }

  /** The key in the settings file: {@code log.vorm}. */
  public String key() {
    return key;
  }

  /** The value where none is given. */
  public String standard() {
    return standard;
  }

  /** What values it takes. */
  SettingValue value() {
    return value;
  }

  /** What it is for, one Dutch sentence. */
  public String meaning() {
    return meaning;
  }

  /** Its environment variable: {@code VRAAGBAAK_LOG_VORM}. */
  public String variable() {
    return "VRAAGBAAK_" + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** The setting with this key. */
  static Optional<Setting> find(String key) {
    return Stream.of(values()).filter(s -> s.key.equals(key)).findFirst();
  }
}
