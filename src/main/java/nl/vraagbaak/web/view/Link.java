package nl.vraagbaak.web.view;

/**
 * A link.
 *
 * @param text what it says
 * @param href where it leads
 */
public record Link(String text, String href) {}
