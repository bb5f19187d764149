package nl.vraagbaak.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands above a paper: which one it is, who asked and who answered.
 *
 * @param id the paper's id ("ah-tk-20232024-878"); made from the file name where it has no number
 * @param source the name of the file it was read from
 * @param kind what sort of paper it is
 * @param year its parliamentary year
 * @param number its own number within that year ("878")
 * @param title its subject, without "over"
 * @param caseNumber the case it belongs to ("2024Z17972")
 * @param dates when it was asked and answered
 * @param askers the members who asked
 * @param addressees who was asked, as printed
 * @param answerers the members of government who answered
 */
public record PaperHead(
    String id,
    String source,
    PaperKind kind,
    Optional<ParliamentaryYear> year,
    Optional<String> number,
    Optional<String> title,
    Optional<String> caseNumber,
    Dates dates,
    List<Member> askers,
    List<String> addressees,
    List<GovernmentMember> answerers) {
  /** Copies the lists. */
  public PaperHead {
    askers = List.copyOf(askers);
    addressees = List.copyOf(addressees);
    answerers = List.copyOf(answerers);
  }

  /**
   * The two dates of a paper.
   *
   * @param submittedOn "ingezonden"
   * @param answeredOn "ontvangen"
   */
  public record Dates(Optional<LocalDate> submittedOn, Optional<LocalDate> answeredOn) {
    /** Neither date known. */
    public static final Dates NONE = new Dates(Optional.empty(), Optional.empty());
  }
}
