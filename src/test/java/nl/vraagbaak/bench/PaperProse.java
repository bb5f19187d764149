package nl.vraagbaak.bench;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Writes fictitious prose in the shapes of parliamentary papers, as dense with articles of law,
 * papers and bodies as real ones are: in a million characters some 250 articles, 250 papers and
 * 2,000 bodies. The same seed gives the same text. Beside it the makes of text that would show a
 * finder that reads some place over and over.
 */
final class PaperProse {
  private static final String[] SMALL =
      ("de de de van van het het een een en en in in te dat is op voor met die zijn niet aan er om"
              + " ook als door bij of uit tot worden wordt heeft naar dit over hebben deze kan ik"
              + " maar zoals meer onder dan kunnen nog wel geen wat moet waar tegen")
          .split(" ", -1);
  private static final String[] STEMS =
      ("bericht onderzoek maatregel toezicht bestuur beleid dienst platform gegeven melding strook"
           + " verkeer haven polder sluis water school leerling ouder jeugd zorg aanpak register"
           + " politie rechter bevel straf misdrijf aangifte slachtoffer verdachte termijn kosten"
           + " begroting uitvoering regeling inzet samenwerking aanbieder gebruiker netwerk beeld"
           + " materiaal verwijdering informatie systeem controle markt bedrijf handhaving kamer"
           + " brief antwoord vraag kader norm middel proces signaal risico veiligheid eigenaar")
          .split(" ", -1);
  private static final String[] ENDINGS = {"", "", "", "en", "s", "ing", "er", "lijk", "e"};
  private static final String[] VERBS =
      ("acht deelt vindt onderzoekt meldt ziet stelt volgt bespreekt verwacht herkent informeert"
              + " overlegt betreft bevat vereist biedt gebruikt levert ontwikkelt")
          .split(" ", -1);
  private static final String[] LAWS = {
    "Sr",
    "Sv",
    "van het Wetboek van Strafrecht",
    "van de Algemene wet bestuursrecht",
    "Awb",
    "van de DSA",
    "AVG",
    "van die wet",
    "EVRM",
    "van de Wet politiegegevens"
  };
  private static final String[] NAMED = {
    "de Opiumwet",
    "de Wet open overheid (Woo)",
    "de Algemene verordening gegevensbescherming",
    "Verordening (EU) 2021/784",
    "Richtlijn 2011/93/EU",
    "het Besluit houders van dieren"
  };
  private static final String[] BODIES = {
    "de politie",
    "het Openbaar Ministerie (OM)",
    "het OM",
    "de Autoriteit Persoonsgegevens",
    "de gemeente Rotterdam",
    "de rechtbank Den Haag",
    "Europol",
    "de Inspectie Justitie en Veiligheid",
    "Stichting Voorbeeldige Buren",
    "de Universiteit Utrecht",
    "het Landelijk Overleg Bruggen en Sluizen (LOBS)",
    "de Raad voor de rechtspraak",
    "Veilig Thuis",
    "hostingbedrijf Fictief Hosting B.V."
  };
  private static final String[] NAMES =
      "Van Verzonnen,Denkbeeld,De Fictie,Minister,Staatssecretaris,Kamer,Tweede Kamer,Nederland,Europese,Rotterdam"
          .split(",", -1);

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private PaperProse(long seed) {
    this.random = new Random(seed);
  }

  /** Text of about so many characters. */
  static String of(int length, long seed) {
    PaperProse prose = new PaperProse(seed);
    prose.text.ensureCapacity(length + 1_000);
    for (int i = 1; prose.text.length() < length; i++) {
      prose.paragraph(i);
    }
    return prose.text.toString();
  }

  /**
   * A make of text on which a careless finder takes long.
   *
   * @param name what it is made of
   * @param text its text
   */
  record Make(String name, String text) {
    private static Make repeated(String name, String phrase, int length) {
      return new Make(name, phrase.repeat(length / phrase.length() + 1).substring(0, length));
    }
  }

  /** Texts of so many characters that no paper has. */
  static List<Make> nasty(int length, long seed) {
    return List.of(
        new Make("all capitals", of(length, seed).toUpperCase(java.util.Locale.ROOT)),
        Make.repeated("digits without end", "1234567890", length),
        Make.repeated("a list of numbers", "12, 240, 248 en 31, ", length),
        Make.repeated("opening brackets", "((", length),
        Make.repeated("pairs of brackets", "(a) ", length),
        Make.repeated("numbers in brackets", "(416) en ", length),
        Make.repeated("leden in brackets", "artikel 3 Sr (lid 1) (lid 2) ", length),
        Make.repeated("laws without an article", "AVG bepaalt in ", length),
        Make.repeated("artikel artikel", "artikel ", length),
        Make.repeated("artikel 1, 2, 3", "artikel 1, eerste lid, en ", length),
        Make.repeated("lid lid", "eerste lid, tweede lid, ", length),
        Make.repeated("Wet Wet", "Wet van de Wet op ", length),
        Make.repeated("capital words", "Raad van Voorbeeld en ", length),
        Make.repeated("Kamerstuk", "Kamerstuk 12 345, ", length),
        Make.repeated("one word", "a", length),
        Make.repeated("hyphens", "a-", length),
        Make.repeated("blanks", " \n", length));
  }

  private void paragraph(int number) {
    if (number % 4 == 0) {
      text.append("Vraag ").append(number).append("\n\n");
    }
    for (int i = 2 + random.nextInt(5); i > 0; i--) {
      sentence();
    }
    text.append("\n\n");
  }

  private void sentence() {
    int from = text.length();
    int words = 8 + random.nextInt(18);
    int mention = random.nextInt(100) < 38 ? random.nextInt(words) : -1;
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : random.nextInt(14) == 0 ? ", " : " ");
      text.append(i == mention ? mention() : word());
    }
    text.setCharAt(from, Character.toUpperCase(text.charAt(from)));
    text.append(random.nextInt(8) == 0 ? "? " : ". ");
  }

  private String word() {
    int die = random.nextInt(100);
    if (die < 50) {
      return one(SMALL);
    }
    if (die < 56) {
      return one(VERBS);
    }
    if (die < 59) {
      return one(NAMES);
    }
    if (die < 60) {
      return Integer.toString(random.nextInt(3_000));
    }
    int rank = (int) (STEMS.length * random.nextDouble() * random.nextDouble());
    String first = STEMS[rank];
    return random.nextInt(3) == 0 ? first + one(STEMS) + one(ENDINGS) : first + one(ENDINGS);
  }

  private String mention() {
    int die = random.nextInt(100);
    if (die < 73) {
      return one(BODIES);
    }
    return die < 82 ? citation() : die < 91 ? paper() : die < 97 ? one(NAMED) : reference();
  }

  private String citation() {
    List<Supplier<String>> shapes =
        List.of(
            () -> "artikel " + article() + " " + one(LAWS),
            () -> "artikel " + article() + ", eerste lid, " + one(LAWS),
            () -> "de artikelen " + article() + " en " + article() + " " + one(LAWS),
            () -> "art. " + article() + " lid 2, aanhef en onder b, " + one(LAWS),
            () -> "(" + article() + " Sr)",
            () -> "de artikelen 242 tot en met 253 Sr jo. artikel " + article() + " Sv");
    return shapes.get(random.nextInt(shapes.size())).get();
  }

  private String article() {
    return (1 + random.nextInt(450)) + one(new String[] {"", "", "b", "ab", "nba", "sexies"});
  }

  private String paper() {
    int number = 1 + random.nextInt(900);
    List<Supplier<String>> shapes =
        List.of(
            () -> "Kamerstuk 39 %03d, nr. %d".formatted(number, number),
            () -> "Kamerstukken II 2023/24, 39%03d, nr. %d".formatted(number, number),
            () -> "Aanhangsel Handelingen II 2024/25, nr. %d".formatted(8_000 + number),
            () -> "Stb. 2024, %d".formatted(number),
            () -> "ECLI:NL:HR:2024:%d".formatted(number),
            () -> "https://www.voorbeeld.example/nieuws/" + number);
    return shapes.get(random.nextInt(shapes.size())).get();
  }

  private String reference() {
    return "zie het antwoord op vraag " + (1 + random.nextInt(12));
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
