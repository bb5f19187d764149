/** Which papers, questions and answers does a text point to? */
@NullMarked
package nl.vraagbaak.extract.paper;

import org.jspecify.annotations.NullMarked;
