package nl.vraagbaak.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.PaperHead;

/**
 * A paper, or a part of one, as a work to be quoted.
 *
 * @param key a short key without spaces: the id of what is quoted
 * @param title its title, with the part that is quoted ("…, antwoord 2")
 * @param authors surnames of who answered, else of who asked; may be empty
 * @param date when it was answered, else asked
 * @param citation as the Leidraad has it
 * @param url where it can be read
 */
public record Publication(
    String key,
    String title,
    List<Author> authors,
    Optional<LocalDate> date,
    Optional<String> citation,
    String url) {
  /** Who publishes parliamentary papers, and stands in where there is no author. */
  public static final String PUBLISHER = "Tweede Kamer der Staten-Generaal";

  /** Copies the authors. */
  public Publication {
    authors = List.copyOf(authors);
  }

  /**
   * Someone who wrote it.
   *
   * @param name surname with its prefix
   * @param role portfolio or parliamentary group; empty where not known
   */
  public record Author(String name, String role) {}

  /**
   * A part of a paper, or the whole.
   *
   * @param head the paper
   * @param key id of what is quoted
   * @param part what of it ("antwoord 2"); empty for the whole
   * @param here where this service shows it, told where it has no official address
   */
  public static Publication of(PaperHead head, String key, String part, String here) {
    String title = head.title().orElse(head.source());
    return new Publication(
        key,
        part.isEmpty() ? title : title + ", " + part,
        authors(head),
        Citations.date(head),
        Citations.leidraad(head),
        Citations.officialLink(head).orElse(here));
  }

  private static List<Author> authors(PaperHead head) {
    return head.answerers().isEmpty()
        ? head.askers().stream().map(Publication::author).toList()
        : head.answerers().stream().map(Publication::author).toList();
  }

  private static Author author(Member member) {
    return new Author(member.name(), member.group());
  }

  private static Author author(GovernmentMember member) {
    return new Author(member.name(), member.portfolio());
  }
}
