package nl.vraagbaak.model;

/**
 * A law named without an article.
 *
 * @param mention where it stands
 * @param law abbreviation of the law
 * @param lawId id of the law
 */
public record LawMention(Mention mention, String law, String lawId) {}
