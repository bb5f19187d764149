/** Composition root: reads the settings, makes the parts, joins them. */
@NullMarked
package nl.vraagbaak.cli;

import org.jspecify.annotations.NullMarked;
