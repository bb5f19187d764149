import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import morfologik.fsa.FSA;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The forms that LanguageTool's dictionary lists, with one lemma each, in small letters without
 * accents. Forms rarer than a floor are left out: most are compounds that were made by rule, and
 * splitting gives them back.
 *
 * @param frequency how often a form is seen: 0 to 25, a logarithm
 * @param best the analysis chosen for a form
 */
record Dictionary(Map<String, Integer> frequency, Map<String, Analysis> best) {
  private static final String FOLDER = "/org/languagetool/resource/nl/";
  private static final int FLOOR = 2;

  /** So much oftener an adjective is seen than a verb that it may be of: "bekend" of bekennen. */
  private static final int OFTENER = 4;

  private static final List<String> PARTICLES =
      List.of(
          "aan", "achter", "af", "bij", "door", "in", "los", "mee", "na", "neer", "om", "onder",
          "op", "over", "rond", "samen", "tegen", "terug", "toe", "uit", "vast", "voor", "weg");

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}++");

  /** What a form can be; of several the first kind counts. */
  enum Kind {
    /** "minderjarige" of minderjarig, though it is a noun as well. */
    ADJECTIVE_WITH_E,
    SINGULAR_NOUN,
    PLURAL_NOUN,
    VERB,
    DIMINUTIVE,
    ADJECTIVE,
    /** A noun without gender: made of an adjective ("het digitale"), or of a verb. */
    MADE_NOUN,
    OTHER,
    /** A verb without its particle: "vaardig" of uitvaardigen ("vaardig het bevel uit"). */
    SPLIT_VERB
  }

  /**
   * One reading of a form.
   *
   * @param frequency how often its lemma is seen; 0 where that is not known
   */
  record Analysis(String lemma, Kind kind, int frequency) {
    boolean isBefore(Analysis other) {
      return kind != other.kind
          ? outdoes(other) || (!other.outdoes(this) && kind.compareTo(other.kind) < 0)
          : frequency != other.frequency
              ? frequency > other.frequency
              : lemma.compareTo(other.lemma) < 0;
    }

    private boolean outdoes(Analysis other) {
      return kind == Kind.ADJECTIVE
          && other.kind == Kind.VERB
          && other.frequency > 0
          && frequency >= other.frequency + OFTENER;
    }
  }

  static Dictionary read() throws IOException {
    Dictionary dictionary = new Dictionary(frequencies(), new HashMap<>());
    var source =
        morfologik.stemming.Dictionary.read(Dictionary.class.getResource(FOLDER + "dutch.dict"));
    Names names = Names.of(new DictionaryLookup(source));
    Set<String> withPlural = new HashSet<>();
    for (WordData word : new DictionaryLookup(source)) {
      // Names are left out: "Bergen" is no mountains. "eerste" is listed as a form of een.
      boolean ordinal = word.getTag().toString().startsWith("GET");
      if (!ordinal && (Character.isLowerCase(word.getWord().charAt(0)) || names.isOfPlace(word))) {
        dictionary.add(word, withPlural);
      }
    }
    // "gehost" is listed as a noun too, but the participle is meant; "gegeven" has a plural.
    withPlural.forEach(noun -> dictionary.best.computeIfPresent(noun, dictionary::asNoun));
    names.lands().forEach(land -> dictionary.best.computeIfPresent(land, Dictionary::asName));
    return dictionary;
  }

  private void add(WordData word, Set<String> withPlural) {
    String form = folded(word.getWord().toString());
    if (!isPlain(form) || frequency.getOrDefault(form, 0) < FLOOR) {
      return;
    }
    String lemma = folded(word.getStem().toString());
    Analysis read = new Analysis(lemma, kind(word, form, lemma), frequency.getOrDefault(lemma, 0));
    best.merge(form, read, (old, next) -> next.isBefore(old) ? next : old);
    if (read.kind() == Kind.PLURAL_NOUN && !lemma.equals(form)) {
      withPlural.add(lemma);
    }
  }

  /** "Polen" is no poles. */
  private static Analysis asName(String land, Analysis analysis) {
    return new Analysis(land, Kind.SINGULAR_NOUN, analysis.frequency());
  }

  /** "gevaarlijke" is of gevaarlijk all the same, which is of no verb. */
  private Analysis asNoun(String noun, Analysis analysis) {
    boolean participle =
        analysis.kind() != Kind.ADJECTIVE_WITH_E
            || !best.containsKey(analysis.lemma())
            || best.get(analysis.lemma()).kind() != Kind.ADJECTIVE;
    return noun.startsWith("ge") && participle
        ? new Analysis(noun, Kind.SINGULAR_NOUN, analysis.frequency())
        : analysis;
  }

  /** Whether a word is first of all a noun. */
  boolean isNoun(String word) {
    return best.containsKey(word)
        && (best.get(word).kind() == Kind.SINGULAR_NOUN || best.get(word).kind() == Kind.MADE_NOUN);
  }

  private static boolean isPlain(String key) {
    return key.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '\'' || c == '-');
  }

  private static Kind kind(WordData word, String form, String lemma) {
    String tag = word.getTag().toString();
    boolean same = form.equals(lemma);
    boolean ofPlace = Character.isUpperCase(word.getWord().charAt(0));
    if (tag.startsWith("BNW")
        && (form.equals(lemma + "e") || (ofPlace && !same && form.endsWith("e")))) {
      return Kind.ADJECTIVE_WITH_E;
    }
    if (tag.equals("ZNW:EKV") && same && form.endsWith("e")) {
      return Kind.MADE_NOUN;
    }
    if (tag.startsWith("ZNW:EKV") && same) {
      return form.startsWith("ge") ? Kind.OTHER : Kind.SINGULAR_NOUN;
    }
    if (tag.contains(":VRK")) {
      return Kind.DIMINUTIVE;
    }
    if (tag.startsWith("ZNW:MRV")) {
      return Kind.PLURAL_NOUN;
    }
    if (tag.startsWith("WKW")) {
      return isSplit(form, lemma) ? Kind.SPLIT_VERB : Kind.VERB;
    }
    return tag.startsWith("BNW") ? Kind.ADJECTIVE : Kind.OTHER;
  }

  private static boolean isSplit(String form, String lemma) {
    return PARTICLES.stream()
        .anyMatch(
            particle ->
                lemma.startsWith(particle)
                    && !form.startsWith(particle)
                    && lemma.startsWith(form.substring(0, 1), particle.length()));
  }

  /** Form to lemma, a lemma that is itself a form of another followed to the end. */
  TreeMap<String, String> lemmas() {
    TreeMap<String, String> lemmas = new TreeMap<>();
    for (String form : best.keySet()) {
      lemmas.put(form, last(form));
    }
    return lemmas;
  }

  /**
   * Words that are forms of each other ("vrijwillig", "vrijwilligen") have the shortest of them.
   */
  private String last(String form) {
    List<String> seen = new ArrayList<>();
    String lemma = form;
    while (best.containsKey(lemma) && !seen.contains(lemma)) {
      seen.add(lemma);
      lemma = best.get(lemma).lemma();
    }
    return seen.contains(lemma)
        ? seen.subList(seen.indexOf(lemma), seen.size()).stream()
            .min(Comparator.comparingInt(String::length).thenComparing(word -> word))
            .orElse(lemma)
        : lemma;
  }

  private static Map<String, Integer> frequencies() throws IOException {
    Map<String, Integer> frequency = new HashMap<>();
    try (InputStream in = Dictionary.class.getResourceAsStream(FOLDER + "spelling/nl_NL.dict")) {
      for (ByteBuffer entry : FSA.read(in)) {
        String line = StandardCharsets.UTF_8.decode(entry).toString();
        int tilde = line.lastIndexOf('~');
        int seen = tilde < 0 ? 0 : line.charAt(tilde + 1) - 'A';
        if (seen >= FLOOR) {
          frequency.merge(folded(line.substring(0, tilde)), seen, Math::max);
        }
      }
    }
    return frequency;
  }

  static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.chars().allMatch(c -> c < 128)
        ? lower
        : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }
}
