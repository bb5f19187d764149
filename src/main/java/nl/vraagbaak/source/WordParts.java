package nl.vraagbaak.source;

import java.util.regex.Pattern;

/** What the text of a Word file looks up in its other parts. */
final class WordParts {
  /** A cell that opens a question or an answer is not joined with its row. */
  private static final Pattern LABEL = Pattern.compile("(?i)(?:vraag|vragen|antwoord)\\b.{0,40}");

  private final WordStyles styles = new WordStyles();
  private final WordNumbering numbering = new WordNumbering();
  private final WordNotes footnotes = new WordNotes("decimal");
  private final WordNotes endnotes;
  private final boolean pages;

  WordParts(String endnoteFormat, boolean pages) {
    this.endnotes = new WordNotes(endnoteFormat);
    this.pages = pages;
  }

  WordStyles styles() {
    return styles;
  }

  WordNumbering numbering() {
    return numbering;
  }

  WordNotes footnotes() {
    return footnotes;
  }

  WordNotes endnotes() {
    return endnotes;
  }

  /** Whether the file tells where its pages ended when it was last printed. */
  boolean hasPages() {
    return pages;
  }

  boolean isHeading(String style) {
    return styles.isHeading(style);
  }

  /** The label that Word prints before a paragraph, from its list or from that of its style. */
  String label(WordProperties properties) {
    return properties
        .numbered()
        .or(() -> styles.numbered(properties.style()))
        .map(numbering::next)
        .orElse("");
  }

  boolean isLabel(String text) {
    return LABEL.matcher(text.strip()).matches();
  }
}
