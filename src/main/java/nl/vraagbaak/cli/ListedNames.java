package nl.vraagbaak.cli;

import java.util.List;
import java.util.regex.Pattern;
import nl.vraagbaak.gazetteer.Groups;
import nl.vraagbaak.gazetteer.Surnames;
import nl.vraagbaak.lucene.FacetNames;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;

/** Names as the lists spell them, so that one group or member is one value of a facet. */
final class ListedNames implements FacetNames {
  // "ChristenUnie-, VVD-, SGP- en 50PLUS"
  private static final Pattern BETWEEN = Pattern.compile("-?(?:, | en )");

  private final Groups groups;

  ListedNames(Groups groups) {
    this.groups = groups;
  }

  @Override
  public List<String> groups(String printed) {
    return BETWEEN
        .splitAsStream(printed.strip())
        .filter(name -> !name.isBlank())
        .map(groups::name)
        .distinct()
        .toList();
  }

  @Override
  public String asker(Member member) {
    return Surnames.spelling(member.name());
  }

  @Override
  public String answerer(GovernmentMember member) {
    return Surnames.spelling(member.name());
  }

  @Override
  public List<String> ministries(String printed) {
    return PRINTED.ministries(printed);
  }
}
