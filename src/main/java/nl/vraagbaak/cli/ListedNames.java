package nl.vraagbaak.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.gazetteer.Groups;
import nl.vraagbaak.gazetteer.Surnames;
import nl.vraagbaak.lucene.record.FacetNames;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.Organisation;

/** Names as the lists spell them, so that one group or member is one value of a facet. */
final class ListedNames implements FacetNames {
  // "ChristenUnie-, VVD-, SGP- en 50PLUS"
  private static final Pattern BETWEEN = Pattern.compile("-?(?:, | en )");

  private static final String MINISTRY = "Ministerie van ";

  private final Groups groups;
  private final Map<String, String> fieldByAbbreviation = new HashMap<>();

  ListedNames(Gazetteer lists) {
    this.groups = lists.groups();
    lists.organisations().stream()
        .filter(body -> body.name().startsWith(MINISTRY))
        .forEach(this::addMinistry);
  }

  private void addMinistry(Organisation ministry) {
    String field = ministry.name().substring(MINISTRY.length());
    ministry.abbreviation().ifPresent(name -> fieldByAbbreviation.put(name, field));
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
    return PRINTED.ministries(printed).stream()
        .map(name -> fieldByAbbreviation.getOrDefault(name, name))
        .toList();
  }
}
