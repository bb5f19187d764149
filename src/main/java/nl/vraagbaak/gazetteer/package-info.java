/** Which laws, organisations and synonyms do we know? The lists in {@code config/}. */
@NullMarked
package nl.vraagbaak.gazetteer;

import org.jspecify.annotations.NullMarked;
