/**
 * Where does a printed page break its lines, and what is running head, footnote or column? Geometry
 * alone: glyphs with their places in, lines in reading order out.
 */
@NullMarked
package nl.vraagbaak.source.layout;

import org.jspecify.annotations.NullMarked;
