/**
 * What is a paper, a question, an answer, an article, an organisation? Records only; names nothing
 * but the JDK.
 */
@NullMarked
package nl.vraagbaak.model;

import org.jspecify.annotations.NullMarked;
