package nl.vraagbaak.web;

import java.util.Optional;
import nl.vraagbaak.web.view.Frame;
import nl.vraagbaak.web.view.Frame.Section;

/**
 * Makes what stands around a page.
 *
 * @param assets the files that pages load
 */
record Frames(Assets assets) {
  /** Around a page. */
  Frame of(String title, Section section) {
    return new Frame(title, section, files(), Optional.empty());
  }

  /** Around a page that a feed goes with. */
  Frame withFeed(String title, Section section, String feed) {
    return new Frame(title, section, files(), Optional.of(feed));
  }

  private Frame.Files files() {
    return new Frame.Files(
        assets.address(Assets.STYLE), assets.address(Assets.SCRIPT), assets.address(Assets.ICON));
  }
}
