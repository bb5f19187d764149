/** What may somebody mean who has typed a beginning? */
@NullMarked
package nl.vraagbaak.lucene.suggest;

import org.jspecify.annotations.NullMarked;
