/** Which words does a text have, and where? */
@NullMarked
package nl.vraagbaak.extract.token;

import org.jspecify.annotations.NullMarked;
