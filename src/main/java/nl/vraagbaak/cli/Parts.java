package nl.vraagbaak.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import nl.vraagbaak.api.Api;
import nl.vraagbaak.api.Lists;
import nl.vraagbaak.extract.Candidates;
import nl.vraagbaak.extract.Extractor;
import nl.vraagbaak.extract.IdentifierResolver;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.gazetteer.InvalidListException;
import nl.vraagbaak.http.HttpSettings;
import nl.vraagbaak.http.SearchReader;
import nl.vraagbaak.lucene.LuceneStore;
import nl.vraagbaak.lucene.record.FacetNames;
import nl.vraagbaak.search.Naming;
import nl.vraagbaak.search.QueryParser;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.Thesaurus;
import nl.vraagbaak.source.Limits;
import nl.vraagbaak.source.SourceReader;
import nl.vraagbaak.source.Sources;

/** Makes the parts of the program from the settings, in reading order. */
final class Parts {
  /**
   * How long a search may take that a command is asked: nobody waits behind it, and a process that
   * has just begun is slow.
   */
  static final Duration COMMAND_TIME = Duration.ofMinutes(1);

  private static final long MB = 1_000_000;

  private final Settings settings;
  private final CompletableFuture<Gazetteer> names;
  private final CompletableFuture<Thesaurus> words;

  /**
   * Begins to read the lists, in the background.
   *
   * <p>Every method that needs them throws FailedException if a list has a fault.
   */
  Parts(Settings settings) {
    this.settings = settings;
    Path folder = settings.path(Setting.LISTS);
    this.names = CompletableFuture.supplyAsync(() -> Parts.read(folder));
    this.words = names.thenApplyAsync(gazetteer -> ListedThesaurus.read(folder, gazetteer));
  }

  private static <T> T known(CompletableFuture<T> read) {
    try {
      return read.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof FailedException told ? told : e;
    }
  }

  private Gazetteer gazetteer() {
    return known(names);
  }

  /**
   * Other words for what is asked; waits until the list has been read.
   *
   * @throws FailedException if the list has a fault
   */
  Thesaurus thesaurus() {
    return known(words);
  }

  /** What finds the files. */
  Sources sources() {
    return new Sources(limits());
  }

  /** What takes a file apart. */
  Pipeline pipeline() {
    return new Pipeline(new SourceReader(limits()), extractor(), mark());
  }

  /** What tells a reading with these lists from one with others. */
  ReadingMark mark() {
    return ReadingMark.with(gazetteer());
  }

  private static Gazetteer read(Path lists) {
    try {
      return Gazetteer.read(lists);
    } catch (InvalidListException e) {
      throw FailedException.failed(String.valueOf(e.getMessage()));
    }
  }

  /** What finds mentions. */
  Extractor extractor() {
    return new Extractor(gazetteer());
  }

  /** What gathers names that no list has. */
  Candidates candidates() {
    return new Candidates(gazetteer(), extractor());
  }

  private ListedIdentifiers identifiers(Extractor extractor) {
    return new ListedIdentifiers(new IdentifierResolver(gazetteer(), extractor));
  }

  /** The index. */
  LuceneStore store() {
    return new LuceneStore(settings.path(Setting.INDEX), new ListedNames(gazetteer()), thesaurus());
  }

  /**
   * The index, open to be searched. While it is opened the lists may still be read: the first
   * search waits for them.
   */
  SearchEngine engine() {
    Thesaurus thesaurus = asked -> thesaurus().alternatives(asked);
    return new LuceneStore(settings.path(Setting.INDEX), FacetNames.PRINTED, thesaurus)
        .openServing();
  }

  /** Whether there is an index, of whatever version and however damaged. */
  boolean holdsIndex() {
    return new LuceneStore(settings.path(Setting.INDEX), FacetNames.PRINTED).exists();
  }

  /** Whether there is an index that nothing has been put into yet. */
  boolean holdsNothing() {
    return new LuceneStore(settings.path(Setting.INDEX), FacetNames.PRINTED).isEmpty();
  }

  /** What to do about papers in the index that were read with other lists, in Dutch. */
  Optional<String> readOtherwise() {
    return new ReadOtherwise(store(), mark()).advice(settings.path(Setting.LISTS));
  }

  /** What reads a typed query. */
  QueryParser parser() {
    return new QueryParser(naming());
  }

  private Naming naming() {
    return new Naming(identifiers(extractor()), new ListedSpelling(gazetteer()));
  }

  /** What reads a search that the service is asked. */
  SearchReader reader() {
    return reader(settings.duration(Setting.SEARCH_TIME));
  }

  /** What reads a search that a command is asked. */
  SearchReader patientReader() {
    return reader(COMMAND_TIME);
  }

  private SearchReader reader(Duration budget) {
    Naming naming = naming();
    return new SearchReader(new QueryParser(naming)::parse, naming, budget);
  }

  /** The interface for programs over an index. */
  Api api(SearchEngine engine) {
    Extractor extractor = extractor();
    Api.Names names =
        new Api.Names(
            identifiers(extractor), new ListedRegister(gazetteer()), extractor::recognise, lists());
    return new Api(engine, reader(), names, http(), Version.ofProgram());
  }

  private Lists lists() {
    ReadOtherwise otherwise = new ReadOtherwise(store(), mark());
    return new Lists(gazetteer().fingerprint(), gazetteer().prints().byFile(), otherwise::at);
  }

  /** How the server is reached and what it allows. */
  HttpSettings http() {
    return new HttpSettings(
        settings.text(Setting.ADDRESS),
        settings.number(Setting.PORT),
        Optional.of(settings.text(Setting.PUBLIC_ADDRESS)).filter(text -> !text.isEmpty()),
        requestLimits(),
        new HttpSettings.Access(
            Set.copyOf(settings.list(Setting.ORIGINS)), settings.list(Setting.PROXIES), keys()),
        new HttpSettings.Contact(
            settings.text(Setting.CONTACT_NAME),
            settings.text(Setting.CONTACT_EMAIL),
            settings.text(Setting.CONTACT_URL)),
        settings.text(Setting.LOG_FORM).equals("json"));
  }

  private HttpSettings.Limits requestLimits() {
    return new HttpSettings.Limits(
        settings.number(Setting.BODY_KB) * 1024,
        settings.number(Setting.URL_LENGTH),
        settings.duration(Setting.SEARCH_TIME),
        settings.number(Setting.SEARCHES),
        settings.number(Setting.SEARCH_QUEUE),
        settings.duration(Setting.SEARCH_PATIENCE),
        settings.number(Setting.EXPORTS),
        settings.duration(Setting.EXPORT_TIME),
        settings.number(Setting.PER_MINUTE),
        settings.yes(Setting.LIMIT_LOOPBACK),
        settings.number(Setting.KEPT_MB) * MB);
  }

  private Map<String, String> keys() {
    return settings.list(Setting.KEYS).stream()
        .map(entry -> entry.split("=", 2))
        .collect(Collectors.toMap(entry -> entry[0], entry -> entry[1]));
  }

  private Limits limits() {
    return new Limits(
        settings.number(Setting.FILE_MB) * MB,
        settings.number(Setting.TEXT_CHARS),
        settings.number(Setting.UNPACKED_MB) * MB,
        settings.number(Setting.ZIP_ENTRIES),
        settings.number(Setting.PDF_PAGES),
        settings.number(Setting.DEPTH),
        settings.duration(Setting.FILE_TIME));
  }
}
