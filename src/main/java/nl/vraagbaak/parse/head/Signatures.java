package nl.vraagbaak.parse.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.parse.line.TextLine;

/**
 * The signature below a letter: it is read for the head and is no text.
 *
 * @param start index of its first line; the number of lines where there is none
 * @param end index of the line after its last one
 * @param members who signed, in order
 */
public record Signatures(int start, int end, List<GovernmentMember> members) {
  private static final String MINISTER =
      "(?:[Mm]ede namens )?(?:[Dd]e |DE"
          + " )?(?:[Mm]inister|[Ss]taatssecretaris|MINISTER|STAATSSECRETARIS)(?:-[Pp]resident)?";
  // "De Minister van Veiligheid en Justitie,", "de staatssecretaris voor …", "Mede namens de …",
  // "De Staatssecretaris Jeugd, Preventie en Sport,"
  private static final Pattern OFFICE =
      Pattern.compile(
          "^"
              + MINISTER
              + "(?:,? (?:(?:van|voor|VAN|VOOR) |(?=(?:Jeugd|Participatie|Herstel|Fiscaliteit"
              + "|Rechtsbescherming|Langdurige|Digitalisering|Preventie|Funderend)\\b))"
              + "([^.?!]{3,120}?))?,?$");
  // "van", "der", "Steur", "Yeşilgöz-Zegerius"
  private static final String WORD =
      "(?:[vV]an|[vV]on|[dD]e[nr]?|[tT]e[rn]?|[eE]l|[aA]l|[lL][ae]|[iI]n|[oO]p|[hH]et|[’'‘][tT]|zu|-|–"
          + "|(?:[dDlL][’'])?\\p{Lu}[\\p{L}'’-]{1,40})";
  // "G.A. van der Steur", "drs. D.M. van Weel", "(w.g.) A. Bos", "D. Yeşilgöz-Zegerius"
  private static final String PRINTED_NAME =
      "(?:\\(?w\\.?g\\.?\\)? )?(?:(?:mr|drs|dr|ir|prof|ing)\\. ?){0,3}"
          + "(?:\\p{Lu}(?:h|e)?\\. ?){1,6}(?:\\(\\p{L}{2,15}\\) )?(?:"
          + WORD
          + " ){0,5}"
          + WORD;
  // "(w.g.) A. Bos", "A. (Anna) Bos": no part of the name
  private static final Pattern BRACKETED =
      Pattern.compile("^\\(?w\\.?g\\.?\\)? |\\(\\p{L}{2,15}\\) ");
  private static final Pattern INITIALS = Pattern.compile("^" + PRINTED_NAME + "$");
  // "De Minister van Asiel en Migratie, D.M. van Weel": the site of the House joins the lines
  private static final Pattern ONE_LINE =
      Pattern.compile("^" + MINISTER + " (?:van|voor) ([^.?!]{3,120}?), (" + PRINTED_NAME + ")$");
  // "Dilan Yeşilgöz-Zegerius", "Karien van Gennip"
  private static final Pattern FULL =
      Pattern.compile(
          "^\\p{Lu}\\p{Ll}{1,20} ((?:(?:van|de|den|der|ter|ten|te|el)"
              + " ){0,3}\\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}'’-]{1,30})?)$");
  private static final Pattern CLOSING =
      Pattern.compile(
          "^(?:Hoogachtend|Met vriendelijke groet(?:en)?|Met de meeste hoogachting),?$");

  // "Den Haag, 4 juli 2036": above the signature, below the text
  private static final Pattern DATED =
      Pattern.compile("^(?:Den Haag|[’'‘]s-Gravenhage),? \\d{1,2} \\p{L}{3,9} \\d{4}$");

  /** So many lines may stand between an office and its name, and after the last signature. */
  private static final int NEAR = 14;

  private static final int SHORTEST_TEXT = 60;
  private static final int LONGEST_OFFICE = 100;

  /** One signature: its first line, the line after its last, and who signed. */
  private record Signed(int start, int end, GovernmentMember member) {}

  /** Reads the last signatures among some lines. */
  public static Signatures read(List<TextLine> lines) {
    List<GovernmentMember> members = new ArrayList<>();
    int start = lines.size();
    int end = start;
    for (int i = lines.size() - 1; i >= 0 && i > start - 4 * NEAR; i = Math.min(i, start) - 1) {
      Optional<Signed> found = at(lines, i, start);
      if (found.isPresent()) {
        end = members.isEmpty() ? found.get().end() : end;
        start = found.get().start();
        members.addFirst(found.get().member());
      } else if (!members.isEmpty()
          && OFFICE.matcher(lines.get(i).text()).matches()
          && isRightAbove(lines, i, start)) {
        start = i;
      }
    }
    return members.isEmpty()
        ? new Signatures(lines.size(), lines.size(), List.of())
        : new Signatures(above(lines, start), end, members.stream().distinct().toList());
  }

  /** The signature whose office stands in a line; its name stands above the limit. */
  private static Optional<Signed> at(List<TextLine> lines, int i, int limit) {
    Matcher joined = ONE_LINE.matcher(lines.get(i).text());
    if (joined.matches()) {
      return Optional.of(
          new Signed(i, i + 1, member(joined.group(2), Portfolios.printed(joined.group(1)))));
    }
    Matcher office = OFFICE.matcher(lines.get(i).text());
    if (!office.matches()) {
      return Optional.empty();
    }
    int below = nameBelow(lines, i, limit);
    int name = below > i ? below : nameAbove(lines, i);
    if (name == i) {
      return Optional.empty();
    }
    String portfolio = office.group(1) == null ? "" : portfolio(lines, i, office.group(1));
    return Optional.of(
        new Signed(
            Math.min(i, name), Math.max(i, name) + 1, member(lines.get(name).text(), portfolio)));
  }

  private static GovernmentMember member(String printed, String portfolio) {
    return new GovernmentMember(name(printed), portfolio);
  }

  /** Reads the last signatures, however much stands below them: an annex, the answers. */
  public static Signatures anywhere(List<TextLine> lines) {
    for (int end = lines.size(); end > 0; end -= 2 * NEAR) {
      Signatures found = read(lines.subList(0, end));
      if (!found.members().isEmpty()) {
        return found;
      }
    }
    return new Signatures(lines.size(), lines.size(), List.of());
  }

  /** The portfolio in the line of an office, with what the next line has of it. */
  private static String portfolio(List<TextLine> lines, int i, String printed) {
    String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
    boolean open = lines.get(i).text().endsWith(" en") || lines.get(i).text().endsWith(" EN");
    boolean comma = lines.get(i).text().endsWith(",");
    boolean goesOn =
        open || next.startsWith("en ") || (comma ? next.endsWith(",") : Ministers.isMinistry(next));
    if (!goesOn || next.isEmpty() || next.length() > 60 || INITIALS.matcher(next).matches()) {
      return Portfolios.printed(printed);
    }
    return Portfolios.printed(printed + (comma ? ", " : " ") + next.replaceFirst(",$", ""));
  }

  /** The line of the name below an office, or that of the office itself. */
  private static int nameBelow(List<TextLine> lines, int office, int end) {
    int texts = 0;
    for (int i = office + 1; i < end && i < office + NEAR && texts < 3; i++) {
      texts += lines.get(i).isBlank() ? 0 : 1;
      if (!name(lines.get(i).text()).isEmpty()) {
        return i;
      }
    }
    return office;
  }

  /** "R.A.A. Jansen⏎Minister voor Klimaat": the line of the name, or that of the office itself. */
  private static int nameAbove(List<TextLine> lines, int office) {
    int i = office - 1;
    boolean near = i > 0 && !lines.get(i).isBlank() && !name(lines.get(i).text()).isEmpty();
    for (int above = i - 1; near && above >= 0 && above > i - 4; above--) {
      near = !OFFICE.matcher(lines.get(above).text()).matches();
    }
    return near ? i : office;
  }

  /** The surname in a line that is a name; empty where it is none. */
  private static String name(String text) {
    if (INITIALS.matcher(text).matches()) {
      return Members.surname(BRACKETED.matcher(text).replaceFirst(""));
    }
    Matcher full = FULL.matcher(FirstNames.single(text));
    return full.matches() && !Ministers.isMinistry(text) ? full.group(1) : "";
  }

  private static boolean isRightAbove(List<TextLine> lines, int i, int start) {
    return lines.subList(i + 1, start).stream().allMatch(TextLine::isBlank);
  }

  private static int above(List<TextLine> lines, int start) {
    int first = start;
    while (first > 0
        && (lines.get(first - 1).isBlank()
            || CLOSING.matcher(lines.get(first - 1).text()).matches()
            || DATED.matcher(lines.get(first - 1).text()).matches())) {
      first--;
    }
    return first;
  }

  /** Some lines without the signature among them; what stands below it is kept where it is text. */
  public static List<TextLine> takenOut(List<TextLine> lines) {
    Signatures found = read(lines);
    if (!found.isAboveText(lines)) {
      return without(lines);
    }
    List<TextLine> left = new ArrayList<>(lines.subList(0, found.start()));
    left.add(lines.get(found.start()).with(""));
    left.addAll(lines.subList(found.end(), lines.size()));
    return left;
  }

  /** Whether running text stands below it: an annex, and not the sender's address. */
  public boolean isAboveText(List<TextLine> lines) {
    return lines.subList(end, lines.size()).stream()
        .anyMatch(line -> line.text().length() > SHORTEST_TEXT);
  }

  /** "Hoogachtend," above the names of others, or the number of lines. */
  private static int closing(List<TextLine> lines) {
    for (int i = lines.size() - 1; i >= 0 && i > lines.size() - NEAR; i--) {
      String text = lines.get(i).text();
      if (CLOSING.matcher(text).matches()) {
        return i;
      }
      if (text.length() > LONGEST_OFFICE || text.endsWith("?")) {
        return lines.size();
      }
    }
    return lines.size();
  }

  /** The text of the signature, with the date above it. */
  public String text(List<TextLine> lines) {
    return lines.subList(start, end).stream()
        .map(TextLine::text)
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  /** Some lines without the signature at their end, and without what stands below it. */
  public static List<TextLine> without(List<TextLine> lines) {
    int signed = read(lines).start();
    int start = signed == lines.size() ? closing(lines) : signed;
    return lines.size() - start <= 3 * NEAR ? lines.subList(0, start) : lines;
  }
}
