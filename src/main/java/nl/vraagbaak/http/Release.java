package nl.vraagbaak.http;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What answers are made of: a copy is right as long as these are the same.
 *
 * @param version version of the program, semver
 * @param build which build of that version; another one may make other pages
 * @param commit id of the commit that the index is read at; empty while there is none
 */
public record Release(String version, String build, Supplier<Optional<String>> commit) {}
