package nl.vraagbaak.parse.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.parse.line.TextLine;

/**
 * The heading of a page that has no "Vragen van": a line with the subject, one with the askers, one
 * with who answered. A list of such pages has a heading above each.
 *
 * @param title the subject
 * @param askers who asked
 * @param answerers who answered
 */
public record SiteHeading(String title, List<Member> askers, List<GovernmentMember> answerers) {
  private static final int HEAD_LINES = 12;
  private static final int LONGEST_GROUP = 40;
  private static final int SHORTEST_SUBJECT = 25;

  // "Anna van den Berg (SP)", "Bea Bos (minister waterstaat) (ABC)", "De Vries "
  private static final Pattern PERSON =
      Pattern.compile("\\G([\\p{L}.'’ -]{2,60})((?:\\([^()]{1,160}\\) ?){0,2})(?:, ?|$)");
  // "Anna van den Berg": capitals, but for the words before a surname
  private static final Pattern NAME =
      Pattern.compile(
          "(?!Vragen |Antwoorden"
              + " |.*fractie)(?:(?:\\p{Lu}[\\p{L}.'’-]{0,30}|van|de|den|der|ter|ten|te|el|in|['’]t)(?:"
              + " |$))++");
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,160})\\)");
  // "(viceminister-president , minister landbouw, natuur en visserij)"
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:minister|staatssecretaris) (?:zonder portefeuille )?(?:van |voor )?(\\p{L}[^()]*)$");

  /** One name in a line, and what stands in brackets behind it. */
  private record Person(String surname, boolean isWhole, List<String> brackets) {}

  /** Whether a paper begins with such a heading, who answered included. */
  public static boolean isAbove(List<TextLine> lines) {
    List<String> texts =
        lines.stream()
            .map(TextLine::text)
            .filter(text -> !text.isEmpty())
            .limit(HEAD_LINES)
            .toList();
    return read(String.join("\n", texts)).filter(found -> !found.answerers.isEmpty()).isPresent();
  }

  /** Reads all from the head of a paper, a line a paragraph: the subject is that of the first. */
  static Optional<SiteHeading> read(String head) {
    List<String> lines = head.lines().toList();
    Optional<SiteHeading> read = Optional.empty();
    int i = 0;
    while (i < lines.size() && (i < HEAD_LINES || read.isPresent())) {
      Optional<SiteHeading> found = at(lines, i);
      read = read.isEmpty() ? found : read.map(first -> found.map(first::and).orElse(first));
      i += found.map(SiteHeading::size).orElse(1);
    }
    return read;
  }

  /** The heading whose subject stands in a line; empty where no names stand below it. */
  public static Optional<SiteHeading> at(List<String> lines, int i) {
    List<Person> askers = i + 1 < lines.size() ? people(lines.get(i + 1)) : List.of();
    List<Person> below = i + 2 < lines.size() ? people(lines.get(i + 2)) : List.of();
    boolean members = askers.stream().anyMatch(SiteHeading::isMember);
    boolean named =
        areNames(askers) && !below.isEmpty() && lines.get(i).length() > SHORTEST_SUBJECT;
    return (members || named) && askers.stream().noneMatch(SiteHeading::isMinister)
        ? Optional.of(
            new SiteHeading(
                lines.get(i),
                askers.stream().map(SiteHeading::member).toList(),
                below.stream().map(SiteHeading::minister).toList()))
        : Optional.empty();
  }

  private SiteHeading and(SiteHeading other) {
    return new SiteHeading(
        title,
        Stream.concat(askers.stream(), other.askers.stream()).distinct().toList(),
        Stream.concat(answerers.stream(), other.answerers.stream()).distinct().toList());
  }

  /** How many lines it takes, with its subject. */
  public int size() {
    return answerers.isEmpty() ? 2 : 3;
  }

  /** Whether a first name stands before each surname: "Anna Jansen". */
  private static boolean areNames(List<Person> people) {
    return !people.isEmpty() && people.stream().allMatch(Person::isWhole);
  }

  /** The names in a line that holds nothing else. */
  private static List<Person> people(String line) {
    List<Person> people = new ArrayList<>();
    Matcher person = PERSON.matcher(line);
    int end = 0;
    while (end < line.length() && person.find()) {
      String name = person.group(1).strip();
      if (!NAME.matcher(name).matches() || Ministers.isMinistry(name)) {
        return List.of();
      }
      List<String> brackets =
          BRACKET.matcher(person.group(2)).results().map(bracket -> bracket.group(1)).toList();
      people.add(new Person(FirstNames.without(name), name.indexOf(' ') > 0, brackets));
      end = person.end();
    }
    return end == line.length() ? people : List.of();
  }

  /** Whether a group stands behind the name. */
  private static boolean isMember(Person person) {
    return person.brackets().size() == 1
        && person.brackets().getFirst().length() <= LONGEST_GROUP
        && Character.isUpperCase(person.brackets().getFirst().charAt(0));
  }

  private static boolean isMinister(Person person) {
    return person.brackets().stream().anyMatch(bracket -> OFFICE.matcher(bracket).find());
  }

  private static Member member(Person person) {
    return new Member(person.surname(), person.brackets().stream().findFirst().orElse(""));
  }

  private static GovernmentMember minister(Person person) {
    String portfolio = "";
    for (String bracket : person.brackets()) {
      Matcher office = OFFICE.matcher(bracket);
      portfolio = office.find() ? Portfolios.printed(office.group(1)) : portfolio;
    }
    return new GovernmentMember(person.surname(), portfolio);
  }
}
