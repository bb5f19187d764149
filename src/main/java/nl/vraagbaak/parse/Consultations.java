package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.head.Signatures;
import nl.vraagbaak.parse.line.Label.Part;
import nl.vraagbaak.parse.line.Section;
import nl.vraagbaak.parse.line.TextLine;

/** A written consultation: a section a group, each paragraph of it a question. */
final class Consultations {
  // "1. Vragen en opmerkingen vanuit de D66-fractie", "Vragen van de leden van de VVD-fractie",
  // "Inbreng leden van de PVV-fractie"; not "I Vragen en opmerkingen vanuit de fracties"
  private static final Pattern GROUP =
      Pattern.compile(
          "^(?:[\\dIVX]{1,4}[.)]? ?|[·•–-] ?)?(?:(?:Vragen en opmerkingen|Inbreng|Vragen)"
              + " (?:vanuit|van|door)|Inbreng) (?:de |het )?(?:(?:leden|lid) van de )?(?!de"
              + " fracties)(.{1,120}?)[- ]?fracties?:?$");
  // "Vragen en opmerkingen van de leden van de fracties van VVD en CDA", "van de fractieleden van
  // de PVV", "van de leden van D66"
  private static final Pattern GROUPS =
      Pattern.compile(
          "^(?:[\\dIVX]{1,4}[.)]? ?|[·•–-] ?)?(?:Vragen en opmerkingen|Inbreng|Vragen)"
              + " (?:vanuit|van) (?:de |het )?(?:leden van (?:de"
              + " )?fracties?|fractie(?:leden|lid|s)?|leden|lid) van (?:de |het"
              + " )?(?!fractie)(.{1,120}?):?$");
  // "II. Reactie van de minister", "II Antwoord / Reactie van de bewindspersoon", "II. REACTIE VAN
  // DE MINISTER", "II Reactie Minister van Onderwijs, Cultuur en Wetenschap"
  private static final Pattern REACTION =
      Pattern.compile(
          "^(?:(?:II|III|2|B)[.)]? ?)?(?:Reactie|Antwoord|Antwoorden|Antwoord ?/ ?Reactie|Reactie"
              + " en antwoorden|Beantwoording)(?: (?:van|door))?(?: de| het)?"
              + " (?:minister|staatssecretaris|bewindsp|kabinet|regering).{0,80}$",
          Pattern.CASE_INSENSITIVE);
  // "Antwoord op de vragen van de leden van de VVD-fractie",
  // "Reactie op de inbreng van de leden van D66": the answers to one group
  private static final Pattern TO_GROUP =
      Pattern.compile(
          "^(?:[\\dIVX]{1,4}[.)]? ?|[·•–-] ?)?(?:Antwoord|Antwoorden|Reactie|Beantwoording)(?: van"
              + " de \\p{L}{5,20})? (?:op|van) (?:de )?(?:gestelde )?(?:vragen(?: en"
              + " opmerkingen)?|inbreng) (?:vanuit|van|door) (?:de )?(?:leden |lid )?(?:van (?:de"
              + " )?)?(?!de fracties)(.{1,120}?)(?:[- ]fracties?)?:?$");
  // "I Vragen en opmerkingen vanuit de fracties": above the groups, each of which has its own
  private static final Pattern ALL =
      Pattern.compile(
          "^(?:[\\dIVX]{1,4}[.)]? ?)?Vragen en opmerkingen (?:vanuit|van|uit) de fracties?:?$",
          Pattern.CASE_INSENSITIVE);
  // "Afrikaanse varkenspest": the subject of the next paragraphs of a group
  private static final Pattern HEADING =
      Pattern.compile("^(?:\\d{1,2}\\. )?\\p{Lu}[^.?!:;]{2,80}[\\p{L}\\d)»]$");
  // "Vragen en opmerkingen van de leden van de VVD-fractie en reactie van de bewindspersoon": each
  // question has its answer below it
  private static final Pattern WITH_REACTION =
      Pattern.compile(
          "(?i) en (?:de )?(?:reactie|antwoorden?|beantwoording)(?: daarop)?(?: (?:van|door)"
              + " (?:de|het) \\p{L}[\\p{L}, ]{3,80})?$");
  // "De leden van de VVD-fractie vragen", "Ook vragen deze leden", "Genoemde leden": who asks
  private static final Pattern MEMBERS =
      Pattern.compile(
          "^[\\p{L}, ]{0,60}\\b[Ll]eden\\b|^(?:De|Het lid van de) [\\p{L}\\d-]{2,30}fractie\\b");
  // "14": the page, in the table of contents
  private static final Pattern PAGE = Pattern.compile("^\\d{1,3}$");

  private final Paragraphs paragraphs;
  private final List<Draft> drafts = new ArrayList<>();
  private List<TextLine> body = new ArrayList<>();
  private Optional<String> group = Optional.empty();
  private Optional<String> heading = Optional.empty();
  private final Map<String, List<Integer>> byGroup = new HashMap<>();
  private int number;
  private boolean answers;
  private boolean inTurns;

  /** Whether each question of every group has its answer below it. */
  private boolean allInTurns;

  /** Whether the reaction to each group stands below its questions. */
  private boolean reactsBelow;

  private Consultations(Paragraphs paragraphs) {
    this.paragraphs = paragraphs;
  }

  static List<Draft> drafts(List<Section> sections, Paragraphs paragraphs) {
    return new Consultations(paragraphs).run(sections);
  }

  private List<Draft> run(List<Section> sections) {
    List<TextLine> all = new ArrayList<>();
    for (Section section : sections) {
      section.lines().stream().findFirst().ifPresent(line -> all.add(line.with("")));
      all.addAll(section.lines());
    }
    List<TextLine> lines = Signatures.takenOut(all);
    reactsBelow = reactsBelow(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (isListed(lines, i)) {
        body.add(lines.get(i));
      } else {
        read(lines.get(i));
      }
    }
    close();
    return drafts;
  }

  /** Whether questions of groups stand above more than one reaction. */
  private static boolean reactsBelow(List<TextLine> lines) {
    int reactions = 0;
    boolean named = false;
    boolean asked = false;
    for (TextLine line : lines) {
      if (REACTION.matcher(line.text()).matches()) {
        reactions += asked ? 1 : 0;
        named = false;
      } else {
        named |= isGroup(line.text());
      }
      asked = named && (asked || Paragraphs.ends(line.text()));
    }
    return reactions > 1;
  }

  private static boolean isGroup(String text) {
    String bare = WITH_REACTION.matcher(text).replaceFirst("");
    return GROUP.matcher(bare).matches() || GROUPS.matcher(bare).matches();
  }

  /** Whether the next text is the number of a page: an entry of the table of contents. */
  private static boolean isListed(List<TextLine> lines, int i) {
    int next = i + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next < lines.size() && PAGE.matcher(lines.get(next).text()).matches();
  }

  private void read(TextLine line) {
    String bare = WITH_REACTION.matcher(line.text()).replaceFirst("");
    Matcher one = GROUP.matcher(bare);
    Matcher several = GROUPS.matcher(bare);
    Matcher answered = TO_GROUP.matcher(line.text());
    if (answered.matches()) {
      close();
      group = Optional.of(answered.group(1).strip());
      answers = true;
    } else if (one.matches() || several.matches()) {
      close();
      answers = false;
      inTurns = allInTurns || bare.length() < line.text().length();
      group = Optional.of((one.matches() ? one : several).group(1).strip());
    } else if (ALL.matcher(bare).matches()) {
      close();
      group = Optional.empty();
      allInTurns = bare.length() < line.text().length();
      // a reaction before any question was an entry of the table of contents
      heading = number == 0 ? Optional.empty() : heading;
    } else if (reactsBelow && isAsked() && REACTION.matcher(line.text()).matches()) {
      close();
      answers = true;
    } else if (REACTION.matcher(line.text()).matches()) {
      close();
      group = Optional.empty();
      heading = Optional.of(line.text());
    } else {
      body.add(line);
    }
  }

  /** Whether questions stand above, which the table of contents has none of. */
  private boolean isAsked() {
    return number > 0 || (group.isPresent() && !body.stream().allMatch(TextLine::isBlank));
  }

  private void close() {
    List<String> texts = paragraphs.join(body);
    OptionalInt page = Pairs.page(body);
    body = new ArrayList<>();
    if (group.isPresent() && heading.isEmpty() && !answers) {
      texts.forEach(text -> ask(text, group.get(), page));
    } else if (!texts.isEmpty() && !(reactsBelow ? open() : asked()).isEmpty()) {
      List<Integer> numbers = reactsBelow ? open() : asked();
      drafts.add(new Draft(Part.ANSWER, numbers, Optional.empty(), texts, page));
    } else if (!texts.isEmpty()) {
      boolean top = heading.isEmpty() && drafts.isEmpty();
      Optional<String> above = group.or(() -> heading);
      drafts.add(new Draft(top ? Part.REPLY : Part.HEAD, List.of(), above, texts, page));
    }
  }

  /** A paragraph of a group: a question, or the answer to those above it where they take turns. */
  private void ask(String text, String name, OptionalInt page) {
    List<Integer> numbers = byGroup.computeIfAbsent(name, g -> new ArrayList<>());
    Optional<Draft> above = drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getLast());
    boolean answered = above.filter(draft -> draft.part() == Part.ANSWER).isPresent();
    boolean asks =
        MEMBERS.matcher(text).find() || (open().isEmpty() && !answered && isAsking(text));
    if (HEADING.matcher(text).matches()) {
      drafts.add(new Draft(Part.REPLY, List.of(), Optional.empty(), List.of(text), page));
    } else if (!inTurns || numbers.isEmpty() || asks) {
      numbers.add(++number);
      drafts.add(new Draft(Part.QUESTION, List.of(number), group, List.of(text), page));
    } else if (answered) {
      drafts.set(drafts.size() - 1, above.get().and(text));
    } else if (open().isEmpty()) {
      drafts.add(new Draft(Part.HEAD, List.of(), group, List.of(text), page));
    } else {
      drafts.add(new Draft(Part.ANSWER, open(), Optional.empty(), List.of(text), page));
    }
  }

  /** "Kan de minister dat toelichten?" below the heading of a subject. */
  private static boolean isAsking(String text) {
    return text.endsWith("?");
  }

  /** The numbers of the questions since the last answer. */
  private List<Integer> open() {
    List<Integer> open = new ArrayList<>();
    for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).part() != Part.ANSWER; i--) {
      open.addAll(0, drafts.get(i).numbers());
    }
    return open;
  }

  /** The numbers of the questions of the group that is being read. */
  private List<Integer> asked() {
    return byGroup.getOrDefault(group.orElse(""), List.of());
  }
}
