package nl.vraagbaak.extract.body;

import java.util.Set;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Words;

/** Tells what courts have decided from the body of the same name: "vaste rechtspraak". */
final class CaseLaw {
  private static final Set<String> BEFORE =
      Words.of("vaste bestendige eerdere recente jongste geldende europese internationale lagere");

  private CaseLaw() {}

  /** "uit vaste rechtspraak volgt", "de rechtspraak van de Hoge Raad"; not "de rechtspraak". */
  static boolean isAt(Tokens tokens, int i) {
    return tokens.is(i, "rechtspraak")
        && (BEFORE.contains(tokens.fold(i - 1)) || tokens.is(i + 1, "van"));
  }
}
