package nl.vraagbaak.lucene.commit;

import java.util.List;

/**
 * What a check of an index found.
 *
 * @param whole whether every file is as it was written
 * @param fits whether it was made with this version's schema and analysis
 * @param findings what was looked at and what is wrong, in Dutch
 */
public record IndexCheck(boolean whole, boolean fits, List<String> findings) {
  /** Copies the findings. */
  public IndexCheck {
    findings = List.copyOf(findings);
  }
}
