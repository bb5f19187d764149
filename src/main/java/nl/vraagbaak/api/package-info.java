/** How does HTTP speak of papers? Routes, JSON and other formats. */
@NullMarked
package nl.vraagbaak.api;

import org.jspecify.annotations.NullMarked;
