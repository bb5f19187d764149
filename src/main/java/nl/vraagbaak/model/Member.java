package nl.vraagbaak.model;

/**
 * A member of parliament who asked.
 *
 * @param name surname with its prefix, as printed ("Van den Hil")
 * @param group parliamentary group as printed ("GroenLinks-PvdA"); empty where not printed
 */
public record Member(String name, String group) {}
