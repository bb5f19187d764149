/** How is a query tree weighed against the records? Lucene queries and scores, nothing else. */
@NullMarked
package nl.vraagbaak.lucene.ranking;

import org.jspecify.annotations.NullMarked;
