/** How does a page show papers? */
@NullMarked
package nl.vraagbaak.web;

import org.jspecify.annotations.NullMarked;
