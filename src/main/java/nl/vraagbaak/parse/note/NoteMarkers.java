package nl.vraagbaak.parse.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.parse.line.Marks;

/**
 * Takes the markers of footnotes out of the texts. A bare number that sticks to a word is a marker
 * when it fits the row 1, 2, 3 … of the paper's notes: the best rising row of candidates is sought,
 * so that "NIS2", "CO2" and "artikel 3.2" stay.
 */
public final class NoteMarkers {
  private static final Pattern SQUARE = Pattern.compile(" ?\\[(\\d{1,3}) ?\\]");
  // "drogeerporno’? 1)", "verward gedrag2)", "Beke3) ,"; not "(lid 1)"
  private static final Pattern BRACKET =
      Pattern.compile("(?<=[\\p{L}.?!,;:»”’\"')]) ?(?<!\\d)(\\d{1,2})\\)(?=[ .,;:?!]|$)");

  private final Set<Integer> square = new HashSet<>();
  private final Set<Integer> bracket = new HashSet<>();
  private final int largest;

  /** Of these notes. */
  public NoteMarkers(List<Note> notes) {
    int most = 0;
    for (Note note : notes) {
      int number = number(note);
      square.add(number);
      switch (note.manner()) {
        case BRACKET -> bracket.add(number);
        case PLAIN -> most = Math.max(most, number);
        case MARKED, SQUARE -> {}
      }
    }
    largest = most;
  }

  private static int number(Note note) {
    String digits = note.footnote().number();
    boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(digits) : 0;
  }

  /** The texts, in reading order, without markers. */
  public List<String> strip(List<String> texts) {
    List<String> plain = new ArrayList<>(texts.size());
    List<MarkerCandidate> candidates = new ArrayList<>();
    for (String text : texts) {
      String clean = withoutBrackets(Marks.withoutReferences(text));
      MarkerCandidate.find(clean, plain.size(), candidates);
      plain.add(clean);
    }
    List<MarkerCandidate> markers = RisingRow.best(candidates, largest);
    List<String> stripped = new ArrayList<>(texts.size());
    int next = 0;
    for (int i = 0; i < plain.size(); i++) {
      int from = next;
      while (next < markers.size() && markers.get(next).text() == i) {
        next++;
      }
      String text = cut(plain.get(i), markers.subList(from, next));
      stripped.add(Marks.remove(text).strip());
    }
    return stripped;
  }

  private static String cut(String text, List<MarkerCandidate> markers) {
    StringBuilder kept = new StringBuilder(text.length());
    int from = 0;
    for (MarkerCandidate marker : markers) {
      kept.append(text, from, marker.start());
      from = marker.end();
    }
    return kept.append(text, from, text.length()).toString();
  }

  private String withoutBrackets(String text) {
    String clean = square.isEmpty() ? text : without(SQUARE, text, square);
    return bracket.isEmpty() ? clean : without(BRACKET, clean, bracket);
  }

  private static String without(Pattern pattern, String text, Set<Integer> known) {
    Matcher m = pattern.matcher(text);
    StringBuilder kept = new StringBuilder(text.length());
    while (m.find()) {
      boolean marker =
          known.contains(Integer.parseInt(m.group(1))) && !isInBracket(text, m.start());
      m.appendReplacement(kept, marker ? "" : Matcher.quoteReplacement(m.group()));
    }
    return m.appendTail(kept).toString();
  }

  /** Whether a bracket opened shortly before is still open: "(artikel 3, lid 1)". */
  private static boolean isInBracket(String text, int at) {
    for (int i = at - 1; i >= 0 && i > at - 200; i--) {
      char c = text.charAt(i);
      if (c == ')') {
        return false;
      }
      if (c == '(') {
        return true;
      }
    }
    return false;
  }
}
