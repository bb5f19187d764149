package nl.vraagbaak.join;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.PaperReference;
import nl.vraagbaak.model.Part;
import nl.vraagbaak.model.Question;

/**
 * What is kept of a paper to join it to others: a kilobyte, whatever its length.
 *
 * @param id the paper's id
 * @param source the file it was read from
 * @param kind what sort of paper it is
 * @param date when it was answered, else when it was submitted
 * @param names what it may be called in other papers: its id and its case number, lower case
 * @param named ids and case numbers of papers that its head or its notice names, lower case
 * @param prints the wording of its questions
 */
public record JoinKeys(
    String id,
    String source,
    PaperKind kind,
    Optional<LocalDate> date,
    Set<String> names,
    Set<String> named,
    Prints prints) {
  /** "kv-tk-2024Z06025": an id of questions holds their case number. */
  private static final Pattern CASE = Pattern.compile("(?:.*-)?(\\d{4}z\\d{1,6})");

  /** A question with fewer words may stand in any paper ("Zo nee, waarom niet?"). */
  private static final int FEWEST_WORDS = 8;

  /** Copies the sets. */
  public JoinKeys {
    names = Set.copyOf(names);
    named = Set.copyOf(named);
  }

  /**
   * The wording of the questions of a paper.
   *
   * @param questions a hash of each question of some length
   * @param sketch a sample of the runs of words in its questions
   */
  record Prints(Fingerprints questions, Fingerprints sketch) {}

  /** The keys of a paper whose mentions have been found. */
  public static JoinKeys of(Paper paper) {
    PaperHead head = paper.head();
    return new JoinKeys(
        head.id(),
        head.source(),
        head.kind(),
        head.dates().answeredOn().or(() -> head.dates().submittedOn()),
        names(head),
        named(paper),
        prints(paper));
  }

  /** Keys that were stored with {@link #toBytes}. */
  public static JoinKeys of(byte[] stored) {
    return StoredKeys.read(stored);
  }

  /** The keys in a form that can be stored. */
  public byte[] toBytes() {
    return StoredKeys.write(this);
  }

  private static Set<String> names(PaperHead head) {
    Set<String> names = new TreeSet<>();
    String id = head.id().toLowerCase(Locale.ROOT);
    names.add(id);
    caseNumber(id).ifPresent(names::add);
    head.caseNumber().map(number -> number.toLowerCase(Locale.ROOT)).ifPresent(names::add);
    return names;
  }

  private static Optional<String> caseNumber(String id) {
    return Optional.of(CASE.matcher(id)).filter(m -> m.matches()).map(m -> m.group(1));
  }

  /** "Zie ook Aanhangsel …" above the answers, the questions that a delay notice is about. */
  private static Set<String> named(Paper paper) {
    return paper.mentions().papers().stream()
        .filter(reference -> isHead(reference.mention().place().part()))
        .map(PaperReference::id)
        .flatMap(Optional::stream)
        .map(id -> id.toLowerCase(Locale.ROOT))
        .flatMap(id -> Stream.concat(Stream.of(id), caseNumber(id).stream()))
        .collect(Collectors.toSet());
  }

  private static boolean isHead(Part part) {
    return part == Part.INTRODUCTION || part == Part.NOTICE;
  }

  private static Prints prints(Paper paper) {
    List<List<String>> questions =
        paper.body().questions().stream().map(Question::text).map(Shingles::words).toList();
    LongStream telling =
        questions.stream().filter(words -> words.size() >= FEWEST_WORDS).mapToLong(Shingles::whole);
    return new Prints(Fingerprints.of(telling), Shingles.sketch(questions));
  }
}
