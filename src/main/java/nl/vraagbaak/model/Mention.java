package nl.vraagbaak.model;

/**
 * A stretch of text in a place of a paper, as printed.
 *
 * @param place where it stands
 * @param span which characters of that place's text
 * @param raw those characters
 */
public record Mention(Place place, Span span, String raw) {}
