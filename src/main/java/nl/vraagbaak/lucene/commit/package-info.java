/**
 * What is a commit, and how is none ever lost? The folder, its generations, and what lies beside
 * the index.
 */
@NullMarked
package nl.vraagbaak.lucene.commit;

import org.jspecify.annotations.NullMarked;
