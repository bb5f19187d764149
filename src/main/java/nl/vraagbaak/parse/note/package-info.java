/** Which lines are notes, and which marks in the text point to them? */
@NullMarked
package nl.vraagbaak.parse.note;

import org.jspecify.annotations.NullMarked;
