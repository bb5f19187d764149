package nl.vraagbaak.search;

/** How a chosen or typed value of a facet is spelled in the index: "GL-PvdA" is GroenLinks-PvdA. */
@FunctionalInterface
public interface Spelling {
  /** As it was typed. */
  Spelling AS_TYPED = (facet, value) -> value;

  /** The value as the index has it. */
  String of(Facet facet, String value);
}
