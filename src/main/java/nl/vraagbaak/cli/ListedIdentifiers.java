package nl.vraagbaak.cli;

import java.util.Optional;
import nl.vraagbaak.extract.IdentifierResolver;
import nl.vraagbaak.search.Identifiers;
import nl.vraagbaak.search.Query;
import nl.vraagbaak.search.Query.IdentifierKind;

/** Identifiers by what the lists know: a text names an article or paper if that is all it does. */
final class ListedIdentifiers implements Identifiers {
  private final IdentifierResolver resolver;

  ListedIdentifiers(IdentifierResolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public Optional<Query.Identifier> find(String typed) {
    return resolver.resolve(typed).map(named -> identifier(named, typed.strip()));
  }

  private static Query.Identifier identifier(IdentifierResolver.Named named, String typed) {
    return switch (named) {
      case IdentifierResolver.Named.Article article ->
          new Query.Identifier(IdentifierKind.ARTICLE, article.article().id(), typed);
      case IdentifierResolver.Named.Official paper ->
          new Query.Identifier(IdentifierKind.PAPER, paper.id(), typed);
    };
  }
}
