package nl.vraagbaak.cli;

import java.util.Optional;
import java.util.stream.Stream;
import nl.vraagbaak.extract.Extractor;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.PaperReference;
import nl.vraagbaak.search.Identifiers;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.Query.IdentifierKind;

/** Identifiers by what the lists know: a text names an article or paper if that is all it does. */
final class ListedIdentifiers implements Identifiers {
  private final Extractor extractor;

  ListedIdentifiers(Extractor extractor) {
    this.extractor = extractor;
  }

  @Override
  public Optional<Query.Identifier> find(String typed) {
    String text = typed.strip();
    // "240b Sr" is typed where a paper would print "artikel 240b Sr"
    return Stream.of(text, "artikel " + text).flatMap(form -> named(form, text)).findFirst();
  }

  private Stream<Query.Identifier> named(String form, String typed) {
    Mentions mentions = extractor.recognise(form);
    Stream<Query.Identifier> articles =
        mentions.citations().stream()
            .filter(citation -> isWhole(citation.mention(), form))
            .map(Citation::articleId)
            .flatMap(Optional::stream)
            .map(id -> new Query.Identifier(IdentifierKind.ARTICLE, id, typed));
    Stream<Query.Identifier> papers =
        mentions.papers().stream()
            .filter(reference -> isWhole(reference.mention(), form))
            .map(PaperReference::id)
            .flatMap(Optional::stream)
            .map(id -> new Query.Identifier(IdentifierKind.PAPER, id, typed));
    return Stream.concat(articles, papers);
  }

  private static boolean isWhole(Mention mention, String text) {
    return mention.span().start() == 0 && mention.span().end() == text.length();
  }
}
