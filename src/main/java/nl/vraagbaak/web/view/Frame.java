package nl.vraagbaak.web.view;

import java.util.Optional;

/**
 * What stands around the content of every page.
 *
 * @param title what the page is about, without the name of the service
 * @param section which entry of the menu is the current one
 * @param files addresses of the style sheet and scripts
 * @param feed address of the feed of this search, where there is one
 */
public record Frame(String title, Section section, Files files, Optional<String> feed) {
  /** The entries of the menu. */
  public enum Section {
    /** The search page. */
    SEARCH,
    /** How to search. */
    HELP,
    /** What is in the index. */
    ABOUT,
    /** None of them. */
    OTHER
  }

  /**
   * Addresses of the files that a page loads.
   *
   * @param style the style sheet
   * @param script the script
   * @param icon the icon
   */
  public record Files(String style, String script, String icon) {}

  /** Whether an entry is the current one, as {@code aria-current} wants it. */
  public Optional<String> current(Section entry) {
    return entry == section ? Optional.of("page") : Optional.empty();
  }
}
