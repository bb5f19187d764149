package nl.vraagbaak.web.view;

import java.util.List;

/**
 * One line of a list of facts.
 *
 * @param term what it is ("Vraagstellers")
 * @param values what is told; a link without an address is plain text
 */
public record Fact(String term, List<Link> values) {
  /** Copies the values. */
  public Fact {
    values = List.copyOf(values);
  }

  /** A fact of one plain text. */
  public static Fact of(String term, String value) {
    return new Fact(term, List.of(new Link(value, "")));
  }
}
