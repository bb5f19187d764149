package nl.vraagbaak.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vraagbaak.extract.token.Spaces;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.gazetteer.ListedLaw;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Mentions;

/** Says what a typed identifier names, in any of the forms in which it is printed. */
public final class IdentifierResolver {
  /** Longer texts are no identifier. */
  private static final int LONGEST = 200;

  // "BWBR0001854 240b", "BWBR0001854, artikel 240b", "BWBR0001854/artikel=240b"
  private static final Pattern BWB =
      Pattern.compile(
          "(BWB[RVW]\\d{5,7})[\\s,/&]{1,3}(?:art(?:ikel|\\.)?[\\s=]?\\s?)?([\\w:.]{1,12})",
          Pattern.CASE_INSENSITIVE);
  // "sr-240b", "bw-7-658"
  private static final Pattern ARTICLE_ID =
      Pattern.compile("([a-z0-9-]{1,80}?)-(\\d{1,4}[a-z]{0,12}(?:-\\d{1,4}[a-z]{0,3})?)");
  // "artikel j 7 kieswet", "kieswet, art. J 7": as people type a chapter and number
  private static final String LEAD = "(?:art(?:ikel|\\.)? ?)?";
  private static final String CHAPTERED = "([a-z]a?) (\\d{1,3}[a-z]{0,2})";
  private static final Pattern CHAPTER_FIRST =
      Pattern.compile(LEAD + CHAPTERED + ",? (\\p{L}.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHAPTER_LAST =
      Pattern.compile("(\\p{L}.{0,80}?),? " + LEAD + CHAPTERED, Pattern.CASE_INSENSITIVE);
  // "kieswet-j-7"
  private static final Pattern CHAPTERED_ID =
      Pattern.compile("([a-z0-9-]{1,80}?)-([a-z]a?)-(\\d{1,4}[a-z]{0,2})");

  private final Gazetteer gazetteer;
  private final Extractor extractor;

  /** Resolves by the lists that the extractor was made with. */
  public IdentifierResolver(Gazetteer gazetteer, Extractor extractor) {
    this.gazetteer = gazetteer;
    this.extractor = extractor;
  }

  /** What an identifier names. */
  public sealed interface Named {
    /**
     * An article of law.
     *
     * @param article its record
     */
    record Article(LawArticle article) implements Named {}

    /**
     * An official paper.
     *
     * @param id its id ("kst-32317-981")
     */
    record Official(String id) implements Named {}
  }

  /**
   * What the whole of a text names: "240b Sr", "sr 240b", "art. 240b Wetboek van Strafrecht",
   * "jci1.3:c:BWBR0001854&amp;artikel=240b", "BWBR0001854 240b", "kst-32317-981", "32317, nr. 981",
   * "Aanhangsel Handelingen II 2022/23, nr. 1823", an ECLI, a number of Staatsblad or case. Empty
   * where the text, or a part of it, is something else.
   */
  public Optional<Named> resolve(String typed) {
    String text = Addresses.identifier(Spaces.join(typed));
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    return bwb(text)
        .or(() -> articleId(text))
        .or(() -> chapteredId(text))
        .or(() -> readings(text).map(this::whole).flatMap(Optional::stream).findFirst())
        .or(() -> withoutLaw(text));
  }

  /** The text, and the text with the word before it that people leave out. */
  private Stream<String> readings(String text) {
    String end = text.replaceAll("[.,;:?!]{1,5}$", "");
    return Stream.of(
            Stream.of(end, "artikel " + end, "Kamerstuk " + end, "Aanhangsel " + end),
            lawFirst(end).stream(),
            chaptered(end).stream())
        .flatMap(Function.identity());
  }

  /** "kieswet j 7" as "artikel J 7 kieswet". */
  private static Optional<String> chaptered(String text) {
    Matcher first = CHAPTER_FIRST.matcher(text);
    if (first.matches()) {
      return Optional.of(chaptered(first.group(1), first.group(2), first.group(3)));
    }
    Matcher last = CHAPTER_LAST.matcher(text);
    return last.matches()
        ? Optional.of(chaptered(last.group(2), last.group(3), last.group(1)))
        : Optional.empty();
  }

  private static String chaptered(String chapter, String number, String law) {
    return "artikel " + capital(chapter) + " " + number + " " + law;
  }

  /** "Ya", however it is typed. */
  private static String capital(String chapter) {
    return chapter.substring(0, 1).toUpperCase(Locale.ROOT)
        + chapter.substring(1).toLowerCase(Locale.ROOT);
  }

  /** "sr 240b" as "artikel 240b sr". */
  private List<String> lawFirst(String text) {
    int blank = text.lastIndexOf(' ');
    if (blank < 0) {
      return List.of();
    }
    String law = text.substring(0, blank).replaceAll("(?i)[, ]*\\b(?:art(?:ikel)?\\.?)?$", "");
    return List.of("artikel " + text.substring(blank + 1) + " " + law);
  }

  private Optional<Named> whole(String reading) {
    Mentions found = extractor.recognise(reading);
    if (found.citations().size() == 1 && found.papers().isEmpty()) {
      Mention mention = found.citations().getFirst().mention();
      return extractor.articles(found).stream()
          .findFirst()
          .filter(a -> covers(mention, reading))
          .map(Named.Article::new);
    }
    if (found.papers().size() == 1 && found.citations().isEmpty()) {
      return found
          .papers()
          .getFirst()
          .id()
          .filter(id -> covers(found.papers().getFirst().mention(), reading))
          .map(Named.Official::new);
    }
    return Optional.empty();
  }

  private static boolean covers(Mention mention, String reading) {
    return mention.span().start() == 0 && mention.span().end() >= reading.length() - 1;
  }

  private Optional<Named> bwb(String text) {
    Matcher m = BWB.matcher(text);
    return m.matches()
        ? whole("jci1.3:c:" + m.group(1).toUpperCase(Locale.ROOT) + "&artikel=" + m.group(2))
        : Optional.empty();
  }

  private Optional<Named> articleId(String text) {
    Matcher m = ARTICLE_ID.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    return gazetteer
        .findLaw(m.group(1))
        .map(
            law -> {
              boolean colon = !law.books().isEmpty() || law.id().equals("awb");
              String number = m.group(2).replace("-", colon ? ":" : ".");
              return new Named.Article(gazetteer.article(law, number));
            });
  }

  private Optional<Named> chapteredId(String text) {
    Matcher m = CHAPTERED_ID.matcher(text);
    return m.matches()
        ? gazetteer
            .findLaw(m.group(1))
            .map(
                law ->
                    new Named.Article(
                        gazetteer.article(law, capital(m.group(2)) + " " + m.group(3))))
        : Optional.empty();
  }

  /** "art 240b": without a law, an article whose number the concordance knows in one law only. */
  private Optional<Named> withoutLaw(String text) {
    Mentions found = extractor.recognise(text);
    if (found.citations().size() != 1 || !covers(found.citations().getFirst().mention(), text)) {
      return Optional.empty();
    }
    String number = found.citations().getFirst().article();
    List<LawArticle> known =
        gazetteer.laws().stream()
            .map(ListedLaw::law)
            .map(law -> gazetteer.article(law, number))
            .filter(a -> !a.renumberings().isEmpty())
            .toList();
    return known.size() == 1 ? Optional.of(new Named.Article(known.getFirst())) : Optional.empty();
  }
}
