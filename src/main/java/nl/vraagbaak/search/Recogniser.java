package nl.vraagbaak.search;

import nl.vraagbaak.model.Mentions;

/** Finds what a loose text mentions: articles of law, papers, organisations. */
@FunctionalInterface
public interface Recogniser {
  /** Finds nothing. */
  Recogniser NONE = text -> Mentions.NONE;

  /** The mentions, with their spans in the text. */
  Mentions recognise(String text);
}
