package nl.vraagbaak.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A section of a letter, or text of another paper that belongs to no question or answer.
 *
 * @param id stable id ("…-passage-1")
 * @param number from 1, in reading order
 * @param heading its heading; empty for the opening of a letter
 * @param text running prose, paragraphs parted by an empty line
 * @param page page of its first line, from 1, where the format has pages
 */
public record Passage(
    String id, int number, Optional<String> heading, String text, OptionalInt page) {}
