package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.line.Label;
import nl.vraagbaak.parse.line.Label.Part;
import nl.vraagbaak.parse.line.Labels;
import nl.vraagbaak.parse.line.NumberedLine;
import nl.vraagbaak.parse.line.NumberedLine.Manner;
import nl.vraagbaak.parse.line.Numbering;
import nl.vraagbaak.parse.line.Section;
import nl.vraagbaak.parse.line.TextLine;
import nl.vraagbaak.parse.line.Themes;
import nl.vraagbaak.source.Line.Role;

/** Cuts the lines of a paper at its labels. */
final class Outliner {
  // "Vragen van het lid Jansen, A.B. (SP)", "Vragen van het lid Jansen (SP) aan de minister van
  // Financiën over sluizen": above the questions of one of several members
  private static final Pattern ASKERS =
      Pattern.compile(
          "^Vragen van (?:het lid|de leden) [^.?!:()]{2,80}[^?!:()]{0,20}\\([^()]{1,40}\\)"
              + "(?: aan (?:de |het )?(?:[Mm]inister|[Ss]taatssecretaris)[^?]{3,600})?$");

  private final List<TextLine> lines;
  private final Optional<Manner> manner;
  private final List<Section> sections = new ArrayList<>();
  private Label label = Label.TOP;
  private List<TextLine> body = new ArrayList<>();
  private int lastQuestion;
  private final BitSet answered = new BitSet();
  private boolean answersBelow;

  private Outliner(List<TextLine> lines) {
    this.lines = lines;
    this.manner = Numbering.of(lines);
  }

  /** The sections in reading order; the first is the head, which may be empty. */
  static List<Section> outline(List<TextLine> lines) {
    return new Outliner(lines).run();
  }

  private List<Section> run() {
    String above = "";
    for (int i = 0; i < lines.size(); i++) {
      int at = i;
      TextLine line = lines.get(i);
      Optional<Label> found = label(i, above).or(() -> theme(at));
      if (found.isPresent()) {
        open(found.get(), line);
      } else {
        body.add(line);
      }
      above = line.text();
    }
    close();
    return List.copyOf(sections);
  }

  private Optional<Label> label(int i, String above) {
    String text = lines.get(i).text();
    Optional<Label> worded = Labels.read(text, above).filter(this::belongsHere);
    if (worded.isPresent()) {
      if (isAboveReply(worded.get(), i)) {
        return Optional.of(new Label(Part.REPLY, List.of(), ""));
      }
      boolean heading = worded.get().is(Part.ANSWER) && worded.get().numbers().isEmpty();
      answersBelow |=
          lastQuestion > 0
              && ((heading && numbersFollow(i, 1))
                  || (worded.get().is(Part.REPLY) && numbersFollow(i, 12)));
      return worded;
    }
    if (lastQuestion > 0 && ASKERS.matcher(text).matches()) {
      return Optional.of(new Label(Part.HEAD, List.of(), text));
    }
    return NumberedLine.read(text)
        .filter(line -> !Labels.wantsNumber(above))
        .flatMap(line -> numbered(line, i));
  }

  /** "Kinderopvang" between an answer and the next question: it belongs to neither. */
  private Optional<Label> theme(int i) {
    boolean below = label.is(Part.ANSWER) || label.is(Part.QUESTION);
    if (!below || !Themes.isTheme(lines.get(i), body)) {
      return Optional.empty();
    }
    int next = i + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    boolean parted = next > i + 1 || lines.get(i).role() == Role.HEADING;
    return parted && next < lines.size() && opensQuestion(next)
        ? Optional.of(new Label(Part.HEAD, List.of(), lines.get(i).text()))
        : Optional.empty();
  }

  private boolean opensQuestion(int i) {
    String text = lines.get(i).text();
    Optional<Label> worded = Labels.read(text, "");
    Optional<NumberedLine> numbered =
        NumberedLine.read(text)
            .filter(line -> manner.equals(Optional.of(line.manner())) && !answersBelow)
            .filter(line -> line.first() == 1 || line.first() == lastQuestion + 1);
    return worded.isPresent() ? worded.get().is(Part.QUESTION) : numbered.isPresent() && asks(i);
  }

  /** "Antwoord van Minister …" above the first question is head; so is a "Toelichting" there. */
  private boolean belongsHere(Label found) {
    return switch (found.part()) {
      case REPLY, EXPLANATION -> lastQuestion > 0;
      case QUESTION, ANSWER, NOTICE, HEAD -> true;
    };
  }

  /** The heading "Antwoord" above "Antwoord van minister …" is no answer itself. */
  private boolean isAboveReply(Label found, int i) {
    if (!found.is(Part.ANSWER) || !found.numbers().isEmpty() || !found.rest().isEmpty()) {
      return false;
    }
    int next = i + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next < lines.size()
        && Labels.read(lines.get(next).text(), "").filter(l -> l.is(Part.REPLY)).isPresent();
  }

  /** Whether the next line with text restarts the numbers: the answers are listed below. */
  private boolean numbersFollow(int i, int within) {
    int texts = 0;
    for (int j = i + 1; j < lines.size() && texts < within; j++) {
      if (lines.get(j).isBlank()) {
        continue;
      }
      texts++;
      Optional<NumberedLine> line = NumberedLine.read(lines.get(j).text());
      if (line.isPresent() && line.get().first() == 1) {
        return line.get().manner() == manner.orElse(Manner.ALONE);
      }
    }
    return false;
  }

  private Optional<Label> numbered(NumberedLine line, int i) {
    if (isJointAnswer(line)) {
      return Optional.of(new Label(Part.ANSWER, line.numbers(), ""));
    }
    boolean labels = answersBelow || manner.isPresent();
    if (!labels || line.manner() != manner.orElse(Manner.ALONE)) {
      return Optional.empty();
    }
    boolean opens = answersBelow ? opensAnswer(line) : opensQuestion(line, i);
    Part part = answersBelow ? Part.ANSWER : Part.QUESTION;
    return opens ? Optional.of(new Label(part, line.numbers(), line.rest())) : Optional.empty();
  }

  /** "2 en 3" below question 3, which has another manner of number: the answer to both. */
  private boolean isJointAnswer(NumberedLine line) {
    return line.manner() == Manner.ALONE
        && line.numbers().size() > 1
        && !answersBelow
        && manner.isPresent()
        && manner.get() != Manner.ALONE
        && label.is(Part.QUESTION)
        && line.numbers().getLast() == lastQuestion
        && line.numbers().stream().noneMatch(answered::get);
  }

  /** The next number without an answer; on a line of its own any number that has none yet. */
  private boolean opensAnswer(NumberedLine line) {
    boolean asked = line.first() <= lastQuestion && !answered.get(line.first());
    return line.first() == answered.nextClearBit(1) || (line.manner() == Manner.ALONE && asked);
  }

  private boolean opensQuestion(NumberedLine line, int i) {
    boolean anew = label.is(Part.HEAD) && line.first() == 1 && asks(i);
    return (line.first() == lastQuestion + 1 || anew) && (!label.is(Part.ANSWER) || asks(i));
  }

  /** Whether a question mark stands before the next label: an entry of a list has none. */
  private boolean asks(int i) {
    for (int j = i; j < lines.size() && j < i + 40; j++) {
      String text = lines.get(j).text();
      if (j > i && Labels.read(text, "").isPresent()) {
        return true;
      }
      Optional<NumberedLine> next = j > i ? NumberedLine.read(text) : Optional.empty();
      if (next.filter(line -> manner.equals(Optional.of(line.manner()))).isPresent()) {
        return false;
      }
      if (text.contains("?")) {
        return true;
      }
      if (next.isPresent()) {
        return false;
      }
    }
    return false;
  }

  private void open(Label found, TextLine line) {
    close();
    label = found;
    body = new ArrayList<>();
    if (!found.rest().isEmpty()) {
      body.add(line.with(found.rest()));
    } else {
      body.add(line.with(""));
    }
    if (found.is(Part.QUESTION)) {
      lastQuestion = found.numbers().isEmpty() ? lastQuestion + 1 : found.numbers().getLast();
    } else if (found.is(Part.ANSWER) && !found.numbers().isEmpty()) {
      found.numbers().forEach(answered::set);
    }
  }

  private void close() {
    sections.add(new Section(label, body));
  }
}
