/**
 * Which papers belong together? Joins answers and delay notices to the questions they are about.
 */
@NullMarked
package nl.vraagbaak.join;

import org.jspecify.annotations.NullMarked;
