package nl.vraagbaak.dutch;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Dutch function words: they stand in the index, so that phrases hold, but a query that has other
 * words does not look for them. Words that turn a meaning round (niet, geen, zonder, tegen) are not
 * among them.
 */
final class StopWords {
  private static final Set<String> WORDS =
      Arrays.stream(
              """
              de het een 't 'n der den des die dat deze dit dezer diens wier
              en of maar want dus doch noch als dan toen nu al ook nog wel er hier daar waar
              ik jij je u gij hij zij ze wij we men mij me jou hem haar hen hun ons onze uw zijn mijn jouw
              zich zichzelf elkaar iets niets iemand niemand alles allen ander andere anderen
              aan af bij binnen boven buiten door in langs met na naar om onder op over per rond sinds te ten
              ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor voorbij
              ben bent is was waren zijn wordt worden werd werden geworden heb hebt heeft hebben had hadden
              gehad kan kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil wilt
              willen wilde wilden zal zult zullen zou zouden doe doet doen deed deden gedaan gaat gaan
              wie wat welk welke hoe hoeveel wanneer waarom waarmee waarvoor waarop waaruit waardoor
              hierbij hiermee hiervan hiervoor daarbij daarmee daarvan daarvoor erbij ermee ervan ervoor
              zo zoals zodat omdat doordat terwijl indien mits tenzij hoewel ofschoon opdat zodra
              zulk zulke zo'n elk elke ieder iedere enige enkele sommige zelf eigen
              reeds steeds altijd ooit nooit soms vaak weer
              """
                  .trim()
                  .split("\\s+"))
          .collect(Collectors.toUnmodifiableSet());

  private StopWords() {}

  /** Whether this word, in small letters, is one. */
  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
