package nl.vraagbaak.web.view;

/**
 * How to put the search box on another page.
 *
 * @param frame what stands around it
 * @param origin address of this server
 * @param integrity hash of the script, as {@code integrity} wants it
 */
public record BoxView(Frame frame, String origin, String integrity) {}
