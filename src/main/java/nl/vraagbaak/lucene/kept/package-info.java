/** What is made once and kept in memory? */
@NullMarked
package nl.vraagbaak.lucene.kept;

import org.jspecify.annotations.NullMarked;
