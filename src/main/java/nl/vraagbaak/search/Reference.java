package nl.vraagbaak.search;

/**
 * A record named briefly: an article or organisation beside a hit.
 *
 * @param id its id
 * @param label how it is shown ("art. 240b Sr", "Openbaar Ministerie")
 */
public record Reference(String id, String label) {}
