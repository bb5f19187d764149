package nl.vraagbaak.search;

import java.util.List;

/** What was asked, as a tree; the text in it is as typed, not analysed. */
public sealed interface Query {
  /** Everything. */
  record All() implements Query {}

  /**
   * A word, matched in its forms, compounds and synonyms.
   *
   * @param text the word
   */
  record Word(String text) implements Query {}

  /**
   * Words in a row.
   *
   * @param text the words
   * @param exact whether the very forms must stand there
   */
  record Phrase(String text, boolean exact) implements Query {}

  /**
   * Words that begin so.
   *
   * @param text the beginning
   */
  record Prefix(String text) implements Query {}

  /**
   * Two things near each other.
   *
   * @param left a word or phrase
   * @param right a word or phrase
   * @param distance greatest number of words between them
   */
  record Near(Query left, Query right, int distance) implements Query {}

  /**
   * A value of a facet.
   *
   * @param facet the facet
   * @param value as typed
   */
  record Field(Facet facet, String value) implements Query {}

  /**
   * A span of calendar years, both ends included.
   *
   * @param from first year
   * @param to last year
   */
  record Years(int from, int to) implements Query {}

  /**
   * A recognised identifier: an article ("sr-240b"), a paper ("kst-32317-981").
   *
   * @param kind what it names
   * @param id the id
   * @param typed as typed, searched as words where no record has the id
   */
  record Identifier(IdentifierKind kind, String id, String typed) implements Query {}

  /** What an identifier names. */
  enum IdentifierKind {
    /** An article of law. */
    ARTICLE,
    /** A paper. */
    PAPER
  }

  /**
   * Best matches of any, better the more match: plain words typed in a row.
   *
   * @param parts the words
   */
  record Any(List<Query> parts) implements Query {
    /** Copies the parts. */
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /**
   * All must match.
   *
   * @param parts what must match
   */
  record And(List<Query> parts) implements Query {
    /** Copies the parts. */
    public And {
      parts = List.copyOf(parts);
    }
  }

  /**
   * At least one must match.
   *
   * @param parts the choices
   */
  record Or(List<Query> parts) implements Query {
    /** Copies the parts. */
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Must not match.
   *
   * @param part what is left out
   */
  record Not(Query part) implements Query {}
}
