package nl.vraagbaak.lucene.record;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;

/** Names as printed. */
final class PrintedNames implements FacetNames {
  // "Minister van Justitie en Veiligheid", "de Staatssecretaris voor Rechtsbescherming"
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:de )?(?:minister|staatssecretaris) (?:van|voor) ", Pattern.CASE_INSENSITIVE);

  @Override
  public List<String> groups(String printed) {
    return named(printed);
  }

  @Override
  public String asker(Member member) {
    return member.name().strip();
  }

  @Override
  public String answerer(GovernmentMember member) {
    return member.name().strip();
  }

  @Override
  public List<String> ministries(String printed) {
    Matcher office = OFFICE.matcher(printed);
    return named(office.lookingAt() ? printed.substring(office.end()) : printed);
  }

  private static List<String> named(String printed) {
    return printed.isBlank() ? List.of() : List.of(printed.strip());
  }
}
