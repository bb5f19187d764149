package nl.vraagbaak.model;

/**
 * Where in a paper something stands; prints as "antwoord 2" or "inleiding".
 *
 * @param part the part of the paper
 * @param number the first number of the question, answer, passage or footnote; empty for the others
 */
public record Place(Part part, String number) {
  /** A numbered place. */
  public static Place of(Part part, int number) {
    return new Place(part, Integer.toString(number));
  }

  /** A place of which a paper has one. */
  public static Place of(Part part) {
    return new Place(part, "");
  }

  @Override
  public String toString() {
    return number.isEmpty() ? part.key() : part.key() + " " + number;
  }
}
