/** How is Dutch text cut into terms, and kept short? What is known of Dutch words. */
@NullMarked
package nl.vraagbaak.dutch;

import org.jspecify.annotations.NullMarked;
