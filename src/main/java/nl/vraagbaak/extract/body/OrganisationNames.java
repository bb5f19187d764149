package nl.vraagbaak.extract.body;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.extract.token.PhraseTrie;
import nl.vraagbaak.extract.token.Spaces;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Vocabulary;
import nl.vraagbaak.extract.token.Words;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.gazetteer.Groups;
import nl.vraagbaak.model.Organisation;

/** The names of the listed organisations, ready to be found. Immutable once made. */
public final class OrganisationNames {
  private static final Set<String> JOINERS = Words.of(", en of");

  /** Beside one of these a single letter is the platform of that name. */
  private static final Set<String> PLATFORMS =
      Words.of(
          "tiktok facebook instagram meta youtube snapchat telegram whatsapp linkedin reddit"
              + " twitter temu google discord bluesky mastodon pinterest threads");

  private final PhraseTrie<Form> forms = new PhraseTrie<>(Set.of());
  private final Groups groups;

  /** Of the lists. */
  public OrganisationNames(Gazetteer gazetteer) {
    groups = gazetteer.groups();
    for (Organisation organisation : gazetteer.organisations()) {
      forms.add(organisation.name(), new Form(organisation.name(), organisation));
      organisation.abbreviation().ifPresent(f -> forms.add(f, new Form(f, organisation)));
      organisation.aliases().forEach(f -> forms.add(f, new Form(f, organisation)));
    }
  }

  /** Whether a name is that of a parliamentary group, which is no organisation. */
  boolean isGroup(String name) {
    return groups.find(name).isPresent();
  }

  /** The folded words of all names. */
  public Set<String> words() {
    return forms.words();
  }

  /** The folded words that names begin with. */
  public Set<String> firstWords() {
    return forms.firstWords();
  }

  /** The folded words that are a name by themselves. */
  public Set<String> singleWords() {
    return forms.singleWords();
  }

  private static boolean mayBegin(Tokens tokens, int start) {
    return tokens.has(start, Vocabulary.WHOLE_BODY)
        || (tokens.has(start, Vocabulary.LISTED_BODY)
            && !tokens.has(start + 1, Vocabulary.UNKNOWN));
  }

  /** The organisation that the tokens from a place on name, the longest name first. */
  Optional<PhraseTrie.Match<Form>> at(Tokens tokens, int start) {
    return mayBegin(tokens, start)
        ? forms.longest(tokens, start, (form, from, to) -> form.holds(tokens, from, to))
        : Optional.empty();
  }

  private static boolean isAmongPlatforms(Tokens tokens, int i) {
    return (JOINERS.contains(tokens.fold(i + 1)) && PLATFORMS.contains(tokens.fold(i + 2)))
        || (JOINERS.contains(tokens.fold(i - 1)) && PLATFORMS.contains(tokens.fold(i - 2)));
  }

  /**
   * A way to name an organisation.
   *
   * @param text as listed
   * @param organisation what it names
   */
  record Form(String text, Organisation organisation) {
    /**
     * One letter names something only in a list: "TikTok, X en Meta". A form listed in small
     * letters may be printed anyhow; a single word or abbreviation is printed as listed; a longer
     * name has a capital somewhere.
     */
    boolean holds(Tokens tokens, int from, int to) {
      if (tokens.touches(to)
          && tokens.is(to, Tokens.Kind.WORD)
          && tokens.is(to - 1, Tokens.Kind.NUMBER)) {
        return false;
      }
      if (text.length() == 1) {
        return text.equals(tokens.raw(from)) && isAmongPlatforms(tokens, from);
      }
      if (text.equals(text.toLowerCase(Locale.ROOT))) {
        return true;
      }
      String printed = Spaces.join(tokens.text().substring(tokens.start(from), tokens.end(to - 1)));
      if (to - from == 1 || text.indexOf(' ') < 0) {
        return printed.equals(text);
      }
      for (int i = from; i < to; i++) {
        if (tokens.capital(i)) {
          return true;
        }
      }
      return false;
    }
  }
}
