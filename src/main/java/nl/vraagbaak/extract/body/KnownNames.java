package nl.vraagbaak.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vraagbaak.extract.paper.PaperFinder;
import nl.vraagbaak.extract.token.Folding;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Words;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.gazetteer.ListedLaw;
import nl.vraagbaak.model.GovernmentMember;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.model.PaperHead;

/**
 * Names that are no candidates for the list of bodies: groups and laws of the lists, fields of
 * policy that ministries are named after, and who asks and answers in the paper itself.
 */
public final class KnownNames {
  /** Abbreviations of everyday writing. */
  private static final Set<String> EVERYDAY =
      Words.of(
          "ai app bsn btw bv cv dna faq gb gps hr html ict ip it mb nr nl nvt nv pc pdf qr sms tb"
              + " tv url usb vpn wifi zzp eu vs vk usa uk covid ha km kb pm am azc boa boas vog ozb"
              + " woz mkb hbo mbo wlz wmo dga kvk pgb bkr ggz tbs pij isd zsm");

  private final Gazetteer gazetteer;
  private final Set<String> laws;

  /** Names that hold those of fields of policy: "Ministerie van Klimaat en Groene Groei". */
  private final List<String> ministries;

  /** Of the lists. */
  public KnownNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.laws =
        gazetteer.laws().stream()
            .flatMap(KnownNames::forms)
            .map(Folding::fold)
            .collect(Collectors.toSet());
    this.ministries =
        gazetteer.organisations().stream()
            .filter(body -> OrganisationFinder.LEFT_OUT.contains(body.kind()))
            .flatMap(KnownNames::forms)
            .map(KnownNames::words)
            .toList();
  }

  private static Stream<String> forms(ListedLaw law) {
    return Stream.concat(law.forms().stream(), law.besideArticle().stream());
  }

  private static Stream<String> forms(Organisation body) {
    return Stream.concat(Stream.of(body.name()), body.aliases().stream());
  }

  /** Whether a folded word is an abbreviation of everyday writing, and no name. */
  static boolean isEveryday(String word) {
    return EVERYDAY.contains(word);
  }

  /** Whether a name is known by itself, in whatever paper. */
  public boolean has(String name) {
    String fold = Folding.fold(name);
    String words = words(name);
    return gazetteer.groups().find(name).isPresent()
        || laws.contains(fold)
        || EVERYDAY.contains(fold)
        || PaperFinder.FIRST_WORDS.contains(fold)
        || ministries.stream().anyMatch(ministry -> ministry.contains(words));
  }

  /** The names in the head of a paper, to be asked for with {@link #inHead}. */
  public static List<String> head(PaperHead head) {
    List<String> names = new ArrayList<>(head.addressees());
    head.askers().stream().map(Member::name).forEach(names::add);
    head.askers().stream().map(Member::group).forEach(names::add);
    head.answerers().stream().map(GovernmentMember::name).forEach(names::add);
    head.answerers().stream().map(GovernmentMember::portfolio).forEach(names::add);
    return names.stream().map(KnownNames::words).toList();
  }

  /** Whether a name is, or is part of, one of those in the head. */
  public static boolean inHead(String name, List<String> head) {
    String words = words(name);
    return head.stream().anyMatch(known -> known.contains(words));
  }

  /** The folded words with a blank around each, so that whole words are looked for. */
  private static String words(String name) {
    Tokens tokens = Tokens.of(name);
    StringBuilder words = new StringBuilder(" ");
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.is(i, ",")) {
        words.append(tokens.fold(i)).append(' ');
      }
    }
    return words.toString();
  }
}
