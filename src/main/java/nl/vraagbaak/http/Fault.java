package nl.vraagbaak.http;

/**
 * One thing wrong with a request.
 *
 * @param in where it stands: "query", "path", "header" or "body"
 * @param name name of the parameter or field
 * @param detail what is wrong and what would be right, in Dutch
 */
public record Fault(String in, String name, String detail) {}
