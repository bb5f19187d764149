package nl.vraagbaak.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vraagbaak.extract.Extractor;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.gazetteer.ListedLaw;
import nl.vraagbaak.lucene.LuceneStore;
import nl.vraagbaak.lucene.record.FacetNames;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.Law;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperReference;
import nl.vraagbaak.parse.PaperParser;
import nl.vraagbaak.parse.ParseResult;
import nl.vraagbaak.search.Identifiers;
import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.IndexedPaper;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.Register;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.source.Limits;
import nl.vraagbaak.source.ReadResult;
import nl.vraagbaak.source.SourceReader;

/** The sample papers of the program in the embedded engine. */
final class SampleIndex {
  private static final Extractor EXTRACTOR = new Extractor(Gazetteer.read(Path.of("config")));

  private SampleIndex() {}

  /** What the lists know, read as the program reads it. */
  static Api.Names names() {
    Identifiers identifiers =
        typed -> {
          // "jci1.3:c:BWBR0001854&artikel=326" is read as it is, "326 Sr" with the word before it
          Mentions found = EXTRACTOR.recognise(typed.contains("BWB") ? typed : "artikel " + typed);
          return found.citations().stream()
              .map(Citation::articleId)
              .flatMap(Optional::stream)
              .findFirst()
              .map(id -> new Query.Identifier(Query.IdentifierKind.ARTICLE, id, typed))
              .or(() -> paper(typed));
        };
    return new Api.Names(identifiers, register(), EXTRACTOR::recognise, Lists.NONE);
  }

  /** Names as the lists have them. */
  private static Register register() {
    Gazetteer lists = Gazetteer.read(Path.of("config"));
    return new Register() {
      @Override
      public Optional<Law> findLaw(String name) {
        return lists.laws().stream()
            .map(ListedLaw::law)
            .filter(law -> List.of(law.abbreviation(), law.name()).contains(name))
            .findFirst();
      }

      @Override
      public Optional<Organisation> findOrganisation(String name) {
        return lists.organisations().stream()
            .filter(
                body -> body.name().equals(name) || body.abbreviation().equals(Optional.of(name)))
            .findFirst();
      }
    };
  }

  private static Optional<Query.Identifier> paper(String typed) {
    return EXTRACTOR.recognise(typed).papers().stream()
        .map(PaperReference::id)
        .flatMap(Optional::stream)
        .findFirst()
        .map(id -> new Query.Identifier(Query.IdentifierKind.PAPER, id, typed));
  }

  /** An engine over an index of them, made in this folder. */
  static SearchEngine open(Path folder) {
    LuceneStore store = new LuceneStore(folder.resolve("index"), FacetNames.PRINTED);
    SourceReader reader = new SourceReader(Limits.DEFAULTS);
    try (IndexBuild build = store.openBuild(true);
        Stream<Path> files = Files.list(Path.of("voorbeelden"))) {
      files.sorted().forEach(file -> put(reader.read(file), file, build));
      build.commit(Map.of("afgewezen", 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return store.openEngine();
  }

  private static void put(ReadResult read, Path file, IndexBuild build) {
    if (read instanceof ReadResult.Read text
        && new PaperParser().parse(text.text()) instanceof ParseResult.Parsed parsed) {
      Mentions mentions = EXTRACTOR.extract(parsed.paper());
      Paper paper = parsed.paper().with(mentions);
      build.put(new IndexedPaper(paper, EXTRACTOR.articles(mentions), file.toString(), paper.id()));
    }
  }
}
