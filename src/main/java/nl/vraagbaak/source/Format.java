package nl.vraagbaak.source;

/** The formats that are read. */
public enum Format {
  /** Plain text. */
  TEXT,
  /** Markdown. */
  MARKDOWN,
  /** PDF with a text layer. */
  PDF,
  /** Office Open XML, Word. */
  DOCX,
  /** OpenDocument text. */
  ODT,
  /** HTML. */
  HTML,
  /** The XML of officielebekendmakingen. */
  OFFICIAL_XML
}
