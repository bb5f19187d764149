/** Which values have the documents that were found, and how many have each? */
@NullMarked
package nl.vraagbaak.lucene.facet;

import org.jspecify.annotations.NullMarked;
