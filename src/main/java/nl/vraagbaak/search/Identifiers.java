package nl.vraagbaak.search;

import java.util.Optional;

/** Knows identifiers as people type them ("240b Sr", "kst-31015-12", "31 015, nr. 12"). */
@FunctionalInterface
public interface Identifiers {
  /** Knows none. */
  Identifiers NONE = typed -> Optional.empty();

  /** What the whole of a text names; empty where it, or a part of it, is something else. */
  Optional<Query.Identifier> find(String typed);
}
