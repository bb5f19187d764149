package nl.vraagbaak.lucene.record;

import java.util.List;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;

/** How printed names become values of facets, one spelling for each. */
public interface FacetNames {
  /** The names as printed, but for spaces around them. */
  FacetNames PRINTED = new PrintedNames();

  /** The parliamentary groups in a printed group or enumeration of groups. */
  List<String> groups(String printed);

  /** The name of a member who asked. */
  String asker(Member member);

  /** The name of a member of government. */
  String answerer(GovernmentMember member);

  /** The ministries of a printed portfolio or addressee ("Minister van Justitie en Veiligheid"). */
  List<String> ministries(String printed);
}
