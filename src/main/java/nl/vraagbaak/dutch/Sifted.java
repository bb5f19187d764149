package nl.vraagbaak.dutch;

import java.util.Arrays;

/** What a {@link Sieve} left of a text, and where that stood. */
public final class Sifted {
  private final String text;
  private final int[] places;
  private final int[] origins;
  private final int pieces;

  Sifted(String text, int[] places, int[] origins, int pieces) {
    this.text = text;
    this.places = places;
    this.origins = origins;
    this.pieces = pieces;
  }

  /** What is left. */
  public String text() {
    return text;
  }

  /** Where in the whole text a place of a word that is left was. */
  public int origin(int place) {
    int found = Arrays.binarySearch(places, 0, pieces, place);
    int piece = found < 0 ? -2 - found : found;
    return origins[piece] + place - places[piece];
  }
}
