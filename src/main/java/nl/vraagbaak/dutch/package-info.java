/** How is Dutch text cut into terms? Lucene analysis only. */
@NullMarked
package nl.vraagbaak.dutch;

import org.jspecify.annotations.NullMarked;
