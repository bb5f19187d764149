/** What do all requests and responses share? Server, parameters, limits, headers, problems. */
@NullMarked
package nl.vraagbaak.http;

import org.jspecify.annotations.NullMarked;
