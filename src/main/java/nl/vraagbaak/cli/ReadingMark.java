package nl.vraagbaak.cli;

import java.util.Collection;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.search.IndexBuild;

/**
 * Tells one reading of a file from another: by what the file holds, and by the lists it was read
 * with. A changed list gives other mentions, so the file is read again.
 *
 * @param lists fingerprint of the lists in use
 */
record ReadingMark(String lists) {
  /** Of readings with these lists. */
  static ReadingMark with(Gazetteer gazetteer) {
    return new ReadingMark(gazetteer.fingerprint());
  }

  /** The mark of a file with this content hash, read with these lists. */
  String of(String contentHash) {
    return contentHash + "@" + lists;
  }

  /** How many of these were read with other lists. */
  long others(Collection<IndexBuild.Held> held) {
    return held.stream().filter(file -> !file.hash().endsWith("@" + lists)).count();
  }
}
