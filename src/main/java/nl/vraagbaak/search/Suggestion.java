package nl.vraagbaak.search;

/**
 * Something to search for, offered while typing.
 *
 * @param text what to put into the search box
 * @param kind what it is: the public key of a facet or record kind, "titel" or "frase"
 * @param id the record it names; empty for words
 */
public record Suggestion(String text, String kind, String id) {}
