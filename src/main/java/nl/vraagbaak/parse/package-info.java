/** Where do questions, answers and footnotes begin and end? Structure, no meaning. */
@NullMarked
package nl.vraagbaak.parse;

import org.jspecify.annotations.NullMarked;
