package nl.vraagbaak.source;

/** What the text of a Word file looks up in its other parts. */
final class WordParts {
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
}
