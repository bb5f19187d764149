/** How does the embedded engine do it? Schema, writer and reader behind the port. */
@NullMarked
package nl.vraagbaak.lucene;

import org.jspecify.annotations.NullMarked;
