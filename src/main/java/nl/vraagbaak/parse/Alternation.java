package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.head.SiteHeading;
import nl.vraagbaak.parse.line.Label;
import nl.vraagbaak.parse.line.Label.Part;
import nl.vraagbaak.parse.line.Marks;
import nl.vraagbaak.parse.line.Section;
import nl.vraagbaak.parse.line.TextLine;

/**
 * Finds the questions and answers of a paper that prints neither labels nor numbers: a paragraph
 * that asks, then the paragraphs that answer it.
 */
final class Alternation {
  // "… van toen?", "… bericht «Water»?1", "… gebeurd?» 2", "… stoppen? Graag een toelichting."
  private static final Pattern ASKS =
      Pattern.compile(
          "\\?[»”’\"')\\]]{0,3}(?:(?: ?\\[?\\d{1,2}\\]?)?[.,]?|"
              + " (?:Graag|Gaarne) [^.?!]{3,80}\\.)$");
  // "Kunt u de brief delen met de Kamer. Graag een toelichting.": asks without a question mark
  private static final Pattern ADDRESSES =
      Pattern.compile(
          "^(?:Bent|Kunt|Kan|Deelt|Heeft|Hebt|Herkent|Erkent|Vindt|Acht|Wilt|Zou|Zult|Ziet|Kent|Weet|Gaat|Onderschrijft|Beaamt|Begrijpt|Steunt)"
              + " u .*");
  // "De heer Jansen (SP):", "De voorzitter: Ik open de vergadering.": a debate
  private static final Pattern SPEAKER =
      Pattern.compile(
          "^(?:De (?:heer|voorzitter|minister|staatssecretaris)|Mevrouw|Minister|Staatssecretaris)"
              + "(?: [^.?!:]{1,60})?:.*");
  // "Deelt u", "bent u bereid", "volgens u?": who is asked
  private static final Pattern YOU = Pattern.compile("\\bu\\b");

  /** A number alone answers nothing: it is a cell of a table. */
  private static final IntPredicate LETTER = Character::isLetter;

  /** One pair may be a heading that asks and its section, but for a page with askers above it. */
  private static final int FEWEST = 2;

  /** A page has its title and the names above its first question, a letter its letterhead. */
  private static final int LONGEST_HEAD = 25;

  /** More paragraphs a question are a text with questions in it. */
  private static final int LONGEST_PAIR = 10;

  private final List<Section> sections = new ArrayList<>();
  private Label label = Label.TOP;
  private List<TextLine> body = new ArrayList<>();
  private int questions;
  private int answers;
  private int addressed;
  private int begun;
  private int speakers;
  private int headings;

  private Alternation() {}

  /**
   * The sections of such a paper; empty where a paper is none: where labels say what is asked,
   * where few of the questions address anyone or are followed by an answer, where none begins with
   * "Bent u" or the like, in a debate.
   */
  static Optional<List<Section>> outline(
      List<Section> labelled, List<TextLine> lines, Paragraphs paragraphs) {
    return labelled.stream().allMatch(s -> s.label().is(Part.HEAD) || isEntry(s, paragraphs))
        ? new Alternation().read(paragraphs.groups(lines))
        : Optional.empty();
  }

  /** Whether a numbered paragraph asks nothing: it is an entry of a list. */
  private static boolean isEntry(Section section, Paragraphs paragraphs) {
    return section.label().is(Part.QUESTION)
        && paragraphs.join(section.lines()).stream()
            .findFirst()
            .filter(text -> text.contains("?"))
            .isEmpty();
  }

  private Optional<List<Section>> read(List<List<TextLine>> groups) {
    List<String> texts =
        groups.stream().map(group -> Marks.remove(Paragraphs.text(group))).toList();
    int first = 0;
    int headed = 0;
    for (int i = 0; i < texts.size(); i++) {
      Optional<SiteHeading> heading = i < headed ? Optional.empty() : SiteHeading.at(texts, i);
      if (heading.isPresent()) {
        headings++;
        headed = i + heading.get().size();
        begin(Label.TOP);
      } else if (i >= headed) {
        read(texts.get(i));
      }
      first += questions == 0 ? 1 : 0;
      append(groups.get(i));
    }
    sections.add(new Section(label, body));
    return first <= LONGEST_HEAD && isAlternation(groups.size() - first)
        ? Optional.of(sections)
        : Optional.empty();
  }

  private void read(String text) {
    boolean asked = label.is(Part.QUESTION);
    boolean followUp = asked && Groups.isFollowUp(text);
    boolean asks = followUp || asks(text);
    boolean goesOn = followUp || (!asks && !asked) || text.chars().noneMatch(LETTER);
    speakers += SPEAKER.matcher(text).matches() ? 1 : 0;
    if (!goesOn) {
      open(asks ? Part.QUESTION : Part.ANSWER, text);
    }
  }

  private static boolean asks(String text) {
    return ASKS.matcher(text).find() || ADDRESSES.matcher(text).matches();
  }

  private void open(Part part, String text) {
    boolean asks = part == Part.QUESTION;
    questions += asks ? 1 : 0;
    answers += asks ? 0 : 1;
    addressed += asks && YOU.matcher(text).find() ? 1 : 0;
    begun += asks && ADDRESSES.matcher(text).matches() ? 1 : 0;
    begin(new Label(part, List.of(), ""));
  }

  private void begin(Label next) {
    sections.add(new Section(label, body));
    label = next;
    body = new ArrayList<>();
  }

  private void append(List<TextLine> group) {
    if (!body.isEmpty()) {
      body.add(group.getFirst().with(""));
    }
    body.addAll(group);
  }

  private boolean isAlternation(int paragraphs) {
    return questions >= (headings > 0 ? 1 : FEWEST)
        && answers * 5 >= questions * 4
        && addressed * 3 >= questions
        && begun > 0
        && speakers < FEWEST
        && questions * LONGEST_PAIR >= paragraphs;
  }
}
