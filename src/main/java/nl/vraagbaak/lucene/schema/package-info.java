/** What is a Lucene document here? Typed fields; no bare field name leaves this package. */
@NullMarked
package nl.vraagbaak.lucene.schema;

import org.jspecify.annotations.NullMarked;
