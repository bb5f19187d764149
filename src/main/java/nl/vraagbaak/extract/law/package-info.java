/** Which articles of law does a text cite? */
@NullMarked
package nl.vraagbaak.extract.law;

import org.jspecify.annotations.NullMarked;
