/** What stands on a line: text, the label of a question or answer, a number, a part of a word? */
@NullMarked
package nl.vraagbaak.parse.line;

import org.jspecify.annotations.NullMarked;
