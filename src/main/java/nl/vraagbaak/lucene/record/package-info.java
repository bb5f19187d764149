/** What is kept of a paper, and how is it read back? Documents and what they store. */
@NullMarked
package nl.vraagbaak.lucene.record;

import org.jspecify.annotations.NullMarked;
