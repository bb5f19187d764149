package nl.vraagbaak.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.line.NumberedGroup;
import nl.vraagbaak.parse.line.TextLine;
import nl.vraagbaak.source.Line.Role;

/** Tells the texts apart that stand under one heading: "Vraag 4 en 5" with two questions below. */
final class Groups {
  // how questions begin
  private static final Pattern OPENER =
      Pattern.compile(
          "^(?:Bent|Kunt|Kan|Deelt|Herkent|Herinnert|Wat|Welke?|Hoe|Hoeveel|Waarom|Is|Zijn|Heeft|Hebt|Klopt|Wanneer|In|Op|Erkent|Vindt|Acht|Gaat|Wilt|Zou|Waar|Wie|Ziet|Was|Wordt|Worden|Weet|Onderschrijft|Kent|Ken|Beaamt|Hoezo|Sinds|Aan|Met|Van|Voor|Door|Bij|Tot|Waarop|Waarvoor|Mag|Moet|Komt|Zal|Zullen|Bestaat|Wil|Indien|Als|Begrijpt|Beschikt|Staat|Denkt)\\b.*");
  // "Zo ja, waarom?": goes with what stands above
  private static final Pattern FOLLOW_UP =
      Pattern.compile("^(?:Zo (?:ja|nee|niet)|Indien (?:ja|nee|niet|zo)|[-–•] |[a-z]\\)).*");

  private final List<TextLine> lines;
  private final int size;
  private final Paragraphs paragraphs;

  private Groups(List<TextLine> lines, int size, Paragraphs paragraphs) {
    this.lines = lines;
    this.size = size;
    this.paragraphs = paragraphs;
  }

  /** As many texts as there are numbers; empty where they cannot be told apart. */
  static Optional<List<String>> split(
      List<TextLine> lines, List<Integer> numbers, Paragraphs paragraphs) {
    return NumberedGroup.split(lines, numbers)
        .map(texts -> texts.stream().map(text -> joined(text, paragraphs)).toList())
        .filter(texts -> texts.stream().noneMatch(String::isEmpty))
        .or(() -> new Groups(lines, numbers.size(), paragraphs).split());
  }

  private static String joined(List<TextLine> text, Paragraphs paragraphs) {
    return String.join("\n\n", paragraphs.join(text));
  }

  private Optional<List<String>> split() {
    List<String> texts = paragraphs.join(lines);
    if (texts.size() < size) {
      texts = paragraphs.join(broken(size - texts.size()));
    } else if (texts.size() > size) {
      texts = merged(texts);
    }
    return texts.size() == size ? Optional.of(texts) : Optional.empty();
  }

  /**
   * The lines with so many more of them marked as ends of a paragraph: the shortest that may be.
   */
  private List<TextLine> broken(int more) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (paragraphs.mayBegin(lines.get(i - 1), lines.get(i))
          && OPENER.matcher(lines.get(i).text()).matches()) {
        ends.add(i - 1);
      }
    }
    ends.sort(Comparator.comparingInt(i -> lines.get(i).text().length()));
    List<TextLine> marked = new ArrayList<>(lines);
    for (int end : ends.subList(0, Math.min(more, ends.size()))) {
      TextLine line = lines.get(end);
      marked.set(end, new TextLine(line.text(), line.page(), line.opensPage(), Role.PARAGRAPH));
    }
    return marked;
  }

  /** Whether a text goes with the question above it: "Zo ja, waarom?". */
  static boolean isFollowUp(String text) {
    return FOLLOW_UP.matcher(text).matches();
  }

  private static List<String> merged(List<String> texts) {
    List<String> merged = new ArrayList<>();
    boolean open = false;
    for (String text : texts) {
      if (!merged.isEmpty() && (open || isFollowUp(text))) {
        merged.add(merged.removeLast() + "\n\n" + text);
      } else {
        merged.add(text);
      }
      open = text.indexOf('?') < 0;
    }
    return merged;
  }
}
