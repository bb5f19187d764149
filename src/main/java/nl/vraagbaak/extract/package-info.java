/** What do the texts mention? Citations, papers, organisations, cross references. */
@NullMarked
package nl.vraagbaak.extract;

import org.jspecify.annotations.NullMarked;
