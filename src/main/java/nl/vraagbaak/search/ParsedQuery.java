package nl.vraagbaak.search;

import java.util.List;

/**
 * A typed query, read.
 *
 * @param typed as typed
 * @param tree what it asks
 * @param remarks what could not be read as meant, in Dutch
 */
public record ParsedQuery(String typed, Query tree, List<String> remarks) {
  /** Asks for everything. */
  public static final ParsedQuery ALL = new ParsedQuery("", new Query.All(), List.of());

  /** Copies the remarks. */
  public ParsedQuery {
    remarks = List.copyOf(remarks);
  }
}
