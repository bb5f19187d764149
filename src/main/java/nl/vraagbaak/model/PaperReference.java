package nl.vraagbaak.model;

import java.util.Optional;

/**
 * A reference to another official paper or source.
 *
 * @param mention where it stands
 * @param id its id ("kst-28684-717"), empty where the text does not give enough
 */
public record PaperReference(Mention mention, Optional<String> id) {}
