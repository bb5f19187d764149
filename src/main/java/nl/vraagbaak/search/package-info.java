/**
 * What can be asked, and what comes back? The query tree, requests, pages and the port {@link
 * nl.vraagbaak.search.SearchEngine}; no engine in it.
 */
@NullMarked
package nl.vraagbaak.search;

import org.jspecify.annotations.NullMarked;
