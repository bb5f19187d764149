/** What is this paper: its kind, number and dates, who asks and who answers? */
@NullMarked
package nl.vraagbaak.parse.head;

import org.jspecify.annotations.NullMarked;
