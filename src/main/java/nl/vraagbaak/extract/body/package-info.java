/** Which organisations does a text name? */
@NullMarked
package nl.vraagbaak.extract.body;

import org.jspecify.annotations.NullMarked;
