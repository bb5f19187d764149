package nl.vraagbaak.extract.body;

import java.util.Set;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Vocabulary;
import nl.vraagbaak.extract.token.Words;

/**
 * Finds where a row of words with capitals begins and ends: "Vereniging van Nederlandse Gemeenten".
 */
public final class CapitalRuns {
  private static final Set<String> CONNECTORS =
      Words.of(
          "van voor de der het den ter tot des of and for the on against to du de la del di von zur"
              + " 't");

  /** First words of a sentence, which have a capital for that alone. */
  private static final Set<String> OPENERS =
      Words.of(
          "de het een in op aan bij voor van met door over uit naar om te tot als dan dat die dit"
              + " deze er is zijn was waren wordt worden heeft hebben kan kunnen kunt bent klopt"
              + " deelt welke welk wat wie waar waarom hoe hoeveel wanneer zo ja nee ook nog maar"
              + " want dus echter daarnaast verder voorts tevens bovendien ten zie volgens vanuit"
              + " binnen tijdens sinds na onder tegen tussen via ik wij we u uw mijn onze ons hun"
              + " haar daarom daarbij hierbij hiervoor indien omdat hoewel vraag antwoord mogelijk"
              + " momenteel inmiddels samen naast zowel alle elke ieder iedere beide sommige meer"
              + " onlangs gelet conform gezien medio recent bent herinnert erkent onderschrijft"
              + " wilt zal zullen zou zouden moet mag doet hebt hierover daarover hiermee daarmee"
              + " vervolgens ondanks dankzij namens zoals the a and vandaag afgelopen enkele veel"
              + " diverse verschillende bron stand per nadat toen terwijl waarbij bijvoorbeeld"
              + " onderzoek uit artikel zoals ten mits");

  /**
   * Words with a capital before a name that are no part of it: "de Belgische Commission on X", "het
   * VAO Belastingdienst", a debate about it.
   */
  private static final Set<String> ADJUNCTS =
      Words.of(
          "de het een the ao vao wgo vso duitse belgische franse britse engelse amerikaanse spaanse"
              + " italiaanse oostenrijkse zwitserse poolse deense zweedse noorse finse turkse"
              + " marokkaanse hongaarse russische surinaamse ierse portugese griekse chinese"
              + " israelische canadese australische indiase indonesische filipijnse oekraiense"
              + " syrische iraanse iraakse afghaanse japanse braziliaanse");

  /** After "en" these begin the name of another body. */
  private static final Set<String> BODIES =
      Words.of(
          "stichting vereniging federatie koninklijke koninklijk nederlandse landelijke de het");

  private static final int GOING_ON = Vocabulary.CAPITAL | Vocabulary.NUMBER | Vocabulary.CONNECTOR;

  private static final int LONGEST = 12;

  private CapitalRuns() {}

  /** The first token of a name: past the word that has its capital from the sentence. */
  static int start(Tokens tokens, int i) {
    boolean opener = opens(tokens, i) && (OPENERS.contains(tokens.fold(i)) || isAside(tokens, i));
    return opener || ADJUNCTS.contains(tokens.fold(i)) ? i + 1 : i;
  }

  /**
   * "Past de Belastingdienst …": a verb has its capital from the question, the name comes after.
   */
  private static boolean isAside(Tokens tokens, int i) {
    boolean article = tokens.is(i + 1, "de") || tokens.is(i + 1, "het") || tokens.is(i + 1, "een");
    return article && !tokens.capital(i + 1) && !OrganisationWords.tells(tokens.fold(i));
  }

  private static boolean opens(Tokens tokens, int i) {
    return i == 0 || !tokens.is(i - 1, Tokens.Kind.WORD);
  }

  /** The folded words that may stand inside a name. */
  public static Set<String> connectors() {
    return CONNECTORS;
  }

  /** Whether a capital word may be the first of several, by the token behind it alone. */
  static boolean mayGoOn(Tokens tokens, int start) {
    if (!tokens.capital(start)) {
      return false;
    }
    return tokens.has(start + 1, GOING_ON)
        || tokens.is(start + 1, "en")
        || tokens.is(start + 1, "-")
        || tokens.is(start + 1, "&")
        || tokens.is(start + 1, ".");
  }

  /**
   * The token after the row that begins at a token; the token itself where it has no capital.
   *
   * @param and whether "en" may stand inside: "Inspectie Leefomgeving en Transport"
   */
  static int end(Tokens tokens, int from, boolean and) {
    if (!tokens.is(from, Tokens.Kind.WORD) || !tokens.capital(from)) {
      return from;
    }
    int end = joined(tokens, from + 1);
    while (end < from + LONGEST) {
      int next = next(tokens, end, and);
      if (next == end) {
        return end;
      }
      end = joined(tokens, next);
    }
    return end;
  }

  /** Past "-Hertogenbosch", "31", "& Co" that belong to the word before. */
  private static int joined(Tokens tokens, int from) {
    int i = from;
    while (tokens.touches(i)
        && ((tokens.is(i, "-")
                && tokens.touches(i + 1)
                && tokens.is(i + 1, Tokens.Kind.WORD)
                && tokens.capital(i + 1))
            || tokens.is(i, Tokens.Kind.NUMBER))) {
      i += tokens.is(i, "-") ? 2 : 1;
    }
    return i;
  }

  private static int next(Tokens tokens, int i, boolean and) {
    int at = i;
    while (at < i + 3 && tokens.has(at, Vocabulary.CONNECTOR) && !tokens.capital(at)) {
      at++;
    }
    boolean joins = and && tokens.is(i, "en") && !BODIES.contains(tokens.fold(i + 1));
    if (at == i && (joins || tokens.is(i, "&"))) {
      at++;
    }
    boolean capital = tokens.is(at, Tokens.Kind.WORD) && tokens.capital(at);
    return capital ? at + 1 : i;
  }
}
