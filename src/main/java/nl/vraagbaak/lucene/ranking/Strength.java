package nl.vraagbaak.lucene.ranking;

/** How closely a word must be met. */
enum Strength {
  /** Words like it count too, and those that a slip of the pen meant. */
  FORGIVING,
  /** Words like it count too. */
  LOOSE,
  /** In any form, in compounds, by a synonym. */
  FIRM,
  /** In any form. */
  STRICT;

  /** At least firm. */
  Strength firmer() {
    return isLoose() ? FIRM : this;
  }

  /** Whether words like it count. */
  boolean isLoose() {
    return this == FORGIVING || this == LOOSE;
  }
}
