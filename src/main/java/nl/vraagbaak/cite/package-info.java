/**
 * How is a record quoted in a publication? Leidraad, APA, BibTeX, RIS, CSL-JSON, official links.
 */
@NullMarked
package nl.vraagbaak.cite;

import org.jspecify.annotations.NullMarked;
