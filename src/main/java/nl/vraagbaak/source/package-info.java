/**
 * What lies on disk? Text, Markdown, PDF, Word, HTML and XML files, read to lines of text with
 * their page.
 */
@NullMarked
package nl.vraagbaak.source;

import org.jspecify.annotations.NullMarked;
