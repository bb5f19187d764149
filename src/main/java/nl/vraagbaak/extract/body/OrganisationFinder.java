package nl.vraagbaak.extract.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vraagbaak.extract.token.Abbreviations;
import nl.vraagbaak.extract.token.Headings;
import nl.vraagbaak.extract.token.Mask;
import nl.vraagbaak.extract.token.PhraseTrie;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Vocabulary;
import nl.vraagbaak.model.Mention;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.model.OrganisationMention;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.model.Span;

/**
 * Finds the organisations that the texts of one paper name: the listed ones, those read by pattern,
 * and, wherever it stands in the paper, the abbreviation that the paper introduces for one.
 */
public final class OrganisationFinder {
  /**
   * Known, so that no shorter name inside them is read, but no organisation of a reader's interest.
   */
  static final Set<String> LEFT_OUT = Set.of("ministerie", "parlement", "medium");

  private static final int BEGINNINGS =
      Vocabulary.CAPITAL
          | Vocabulary.BEFORE_CAPITAL
          | Vocabulary.LISTED_BODY
          | Vocabulary.PLACED_BODY
          | Vocabulary.BRACKET;

  private static final Set<String> DOMAINS = Set.of("nl", "com", "net", "org", "eu");

  private final OrganisationNames names;
  private final Introductions introductions;
  private final Enumerations enumerations;
  private final List<Reading> readings = new ArrayList<>();
  private final LocalBodies local = new LocalBodies();

  /** Abbreviations that this paper uses for something else. */
  private final Set<String> otherwise = new HashSet<>();

  /** Of one paper. */
  public OrganisationFinder(OrganisationNames names) {
    this.names = names;
    this.enumerations = new Enumerations(names);
    this.introductions = new Introductions(names);
  }

  /** A text with what was found in it. */
  private record Reading(Place place, Tokens tokens, List<Hit> hits) {}

  /** A name: the first token and the token after the last. */
  record Hit(int start, int end, Organisation organisation) {}

  /** What a paper names. */
  public record Bodies(List<OrganisationMention> mentions, List<Organisation> named) {}

  /** Reads one text; names inside what is masked are passed over. */
  public void read(Place place, Tokens tokens, Mask laws) {
    Reading reading = new Reading(place, tokens, new ArrayList<>());
    int i = tokens.next(0, BEGINNINGS);
    while (i < tokens.size()) {
      if (tokens.has(i, Vocabulary.BRACKET) && i > 0 && !laws.covers(tokens.start(i - 1))) {
        introduce(reading, i);
      }
      Optional<Hit> hit =
          begins(tokens, i)
              ? hit(tokens, i).filter(h -> isFree(laws, tokens, h))
              : Optional.empty();
      hit.ifPresent(reading.hits()::add);
      int end = hit.map(h -> places(reading, h)).orElse(i + 1);
      i = tokens.next(end, BEGINNINGS);
    }
    reading.hits().addAll(enumerations.further(tokens, reading.hits(), laws));
    reading.hits().sort(Comparator.comparingInt(Hit::start));
    readings.add(reading);
  }

  /** Adds the places that go on "de gemeenten Utrecht" with "en Zeist"; the token after them. */
  private static int places(Reading reading, Hit hit) {
    int end = hit.end();
    for (OrganisationPatterns.Found place :
        PlacedBodies.further(reading.tokens(), hit.start(), hit.end())) {
      reading.hits().add(new Hit(place.start(), place.end(), place.organisation()));
      end = place.end();
    }
    return end;
  }

  private static boolean isFree(Mask laws, Tokens tokens, Hit hit) {
    return !laws.covers(tokens.start(hit.start())) && !laws.covers(tokens.end(hit.end() - 1) - 1);
  }

  /** Whether a name may begin at a token: a word by itself. */
  static boolean begins(Tokens tokens, int i) {
    boolean joined =
        tokens.touches(i)
            && (tokens.is(i - 1, "-")
                || tokens.is(i - 1, "@")
                || (tokens.is(i - 1, "/") && tokens.is(i - 2, Tokens.Kind.NUMBER))
                || tokens.is(i - 1, Tokens.Kind.NUMBER)
                || tokens.is(i - 1, Tokens.Kind.WORD));
    return tokens.is(i, Tokens.Kind.WORD) && !joined;
  }

  /** The listed name that begins here, or the name read by pattern where it is the longer. */
  private Optional<Hit> hit(Tokens tokens, int i) {
    Optional<Hit> listed =
        Headings.isIn(tokens, i)
            ? Optional.empty()
            : names.at(tokens, i).filter(m -> !CaseLaw.isAt(tokens, i)).map(m -> listed(tokens, m));
    if (listed.isPresent() && listed.get().end() - i > 1) {
      return listed;
    }
    Optional<Hit> read =
        OrganisationPatterns.at(tokens, i)
            .filter(
                f ->
                    f.start() == i
                        || (!OrganisationWords.tells(tokens.fold(i + 1))
                            && names.at(tokens, f.start()).isEmpty()))
            .map(f -> new Hit(f.start(), f.end(), f.organisation()));
    boolean longer =
        read.isPresent()
            && listed.isPresent()
            && read.get().end() > listed.get().end()
            && read.get().start() == i
            && !(tokens.has(i + 1, Vocabulary.CONNECTOR)
                && !OrganisationWords.isWhole(tokens.fold(i)));
    if (listed.isPresent() && !longer) {
      return listed;
    }
    return read.map(r -> listedAtEnd(tokens, r));
  }

  /** A listed name with the form of its company: "KPN N.V.". */
  private static Hit listed(Tokens tokens, PhraseTrie.Match<OrganisationNames.Form> match) {
    int end = OrganisationPatterns.companyForm(tokens, match.end());
    return new Hit(match.start(), end, match.value().organisation());
  }

  /** "Rotterdam Bureau Beke" ends with a listed name, which then is meant. */
  private Hit listedAtEnd(Tokens tokens, Hit read) {
    for (int i = read.start() + 1; i < read.end() - 1; i++) {
      Optional<PhraseTrie.Match<OrganisationNames.Form>> inner = names.at(tokens, i);
      if (inner.isPresent() && inner.get().end() == read.end() && read.end() - i > 1) {
        return new Hit(i, read.end(), inner.get().value().organisation());
      }
    }
    return read;
  }

  /** Notes the abbreviation in the bracket that opens at a token. */
  private void introduce(Reading reading, int bracket) {
    Abbreviations.at(reading.tokens(), bracket).ifPresent(words -> introduce(reading, words));
  }

  private void introduce(Reading reading, Abbreviations.Introduced abbreviation) {
    Tokens tokens = reading.tokens();
    Optional<Hit> before =
        reading.hits().isEmpty()
            ? Optional.empty()
            : Optional.of(reading.hits().getLast()).filter(h -> h.end() == abbreviation.end());
    Optional<Organisation> listed = introductions.listed(tokens, abbreviation);
    if (listed.isPresent()
        && isUnknown(before)
        && Introductions.isMisprinted(tokens, abbreviation, listed.get())) {
      before = Optional.of(place(reading, abbreviation, listed.get()));
    } else if (before
            .filter(hit -> !Introductions.isHalf(tokens, abbreviation, hit.start()))
            .isEmpty()
        && Introductions.tells(tokens, abbreviation)) {
      before = Optional.of(coined(reading, abbreviation));
    }
    if (before.isPresent()) {
      local.add(abbreviation.text(), before.get().organisation());
    } else if (listed.isEmpty()) {
      otherwise.add(abbreviation.text());
    }
  }

  private static boolean isUnknown(Optional<Hit> hit) {
    return hit.map(h -> h.organisation().kind().equals("herkend")).orElse(true);
  }

  private static Hit coined(Reading reading, Abbreviations.Introduced abbreviation) {
    String name =
        OrganisationPatterns.printed(reading.tokens(), abbreviation.from(), abbreviation.end());
    return place(
        reading,
        abbreviation,
        OrganisationPatterns.body(name, Optional.of(abbreviation.text()), "herkend"));
  }

  /** Notes the words before a bracket as a body, in the place of what was read in them. */
  private static Hit place(Reading reading, Abbreviations.Introduced words, Organisation body) {
    Hit hit = new Hit(words.from(), words.end(), body);
    while (!reading.hits().isEmpty() && reading.hits().getLast().end() > hit.start()) {
      reading.hits().removeLast();
    }
    reading.hits().add(hit);
    return hit;
  }

  /** All that was found, once every text has been read. */
  public Bodies found() {
    List<OrganisationMention> mentions = new ArrayList<>();
    Map<String, Organisation> named = new LinkedHashMap<>();
    for (Reading reading : readings) {
      reading.hits().addAll(local.between(reading.tokens(), reading.hits()));
      reading.hits().sort(Comparator.comparingInt(Hit::start));
      for (Hit hit : reading.hits()) {
        int end = domainEnd(reading.tokens(), hit.end());
        Span span = new Span(reading.tokens().start(hit.start()), reading.tokens().end(end - 1));
        Mention mention = new Mention(reading.place(), span, span.of(reading.tokens().text()));
        if (!LEFT_OUT.contains(hit.organisation().kind()) && !otherwise.contains(mention.raw())) {
          mentions.add(new OrganisationMention(mention, hit.organisation().id()));
          named.putIfAbsent(hit.organisation().id(), hit.organisation());
        }
      }
    }
    return new Bodies(mentions, List.copyOf(named.values()));
  }

  /** Past ".nl" in "Enerdata.net", "Discriminatie.nl": the name of a site is that of its owner. */
  private static int domainEnd(Tokens tokens, int end) {
    boolean domain =
        tokens.is(end, ".")
            && tokens.touches(end)
            && tokens.touches(end + 1)
            && DOMAINS.contains(tokens.fold(end + 1));
    return domain ? end + 2 : end;
  }
}
