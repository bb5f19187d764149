/** Which of the hits are given, and in which order? */
@NullMarked
package nl.vraagbaak.lucene.hits;

import org.jspecify.annotations.NullMarked;
