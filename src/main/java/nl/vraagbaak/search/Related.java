package nl.vraagbaak.search;

import java.util.List;

/**
 * A record related to another, or to a draft text.
 *
 * @param hit the record
 * @param reasons why, in Dutch ("beide over art. 125p Sv")
 */
public record Related(Hit.Text hit, List<String> reasons) {
  /** Copies the reasons. */
  public Related {
    reasons = List.copyOf(reasons);
  }
}
