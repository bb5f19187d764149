/** What does a template need? Records in the words and shapes of the page, ready to be shown. */
@NullMarked
package nl.vraagbaak.web.view;

import org.jspecify.annotations.NullMarked;
