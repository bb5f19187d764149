package nl.vraagbaak.source;

import java.nio.charset.StandardCharsets;

/** Tells the format of a file by its content and has it read. */
final class Formats {
  /** The mark of a PDF may stand anywhere in so many first bytes. */
  private static final int PDF_MARK = 1024;

  private Formats() {}

  static SourceText read(Content content) throws UnreadableException {
    if (content.bytes().length == 0) {
      throw new UnreadableException("leeg bestand");
    }
    refuseKnown(content);
    if (isPdf(content)) {
      return PdfText.read(content);
    }
    if (content.has(0, 'P', 'K', 3, 4) || content.has(0, 'P', 'K', 5, 6)) {
      return packed(content);
    }
    return text(content, Charsets.decode(content));
  }

  private static SourceText packed(Content content) throws UnreadableException {
    Packed packed = Packed.open(content);
    if (packed.has("[Content_Types].xml")) {
      return WordText.read(content, packed);
    }
    if (packed.has("content.xml") && packed.has("mimetype")) {
      return OdtText.read(content, packed);
    }
    throw new UnreadableException(
        "een zip in een zip of van een onbekende soort; pak hem uit en bied de bestanden aan");
  }

  private static SourceText text(Content content, String text) throws UnreadableException {
    PlainText.refuseBinary(text);
    if (opensWithTag(text)) {
      return HtmlText.isHtml(text) ? HtmlText.read(content, text) : OfficialXml.read(content);
    }
    return MarkdownText.isMarkdown(text)
        ? MarkdownText.read(content, text)
        : PlainText.read(content, text);
  }

  private static boolean opensWithTag(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start + 1 < text.length()
        && text.charAt(start) == '<'
        && (Character.isLetter(text.charAt(start + 1))
            || "?!".indexOf(text.charAt(start + 1)) >= 0);
  }

  /** Formats that are recognised only to say what to do about them. */
  private static void refuseKnown(Content content) throws UnreadableException {
    if (content.has(0, '{', '\\', 'r', 't', 'f')) {
      throw new UnreadableException("RTF wordt niet gelezen; sla het op als docx of pdf");
    }
    if (content.has(0, 0xD0, 0xCF, 0x11, 0xE0)) {
      byte[] locked = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
      throw new UnreadableException(
          Bytes.contains(content.bytes(), content.bytes().length, locked)
              ? "Word-bestand is versleuteld met een wachtwoord"
              : "oud Office-bestand (.doc); sla het op als docx of pdf");
    }
    if (isImage(content)) {
      throw new UnreadableException(
          "een afbeelding; laat er tekst van maken (OCR) en bied die aan");
    }
  }

  private static boolean isImage(Content content) {
    return content.has(0, 0x89, 'P', 'N', 'G')
        || content.has(0, 0xFF, 0xD8, 0xFF)
        || content.has(0, 'G', 'I', 'F', '8')
        || content.has(0, 'I', 'I', 0x2A, 0)
        || content.has(0, 'M', 'M', 0, 0x2A);
  }

  private static boolean isPdf(Content content) {
    for (int i = 0; i < Math.min(PDF_MARK, content.bytes().length); i++) {
      if (content.has(i, '%', 'P', 'D', 'F', '-')) {
        return true;
      }
    }
    return false;
  }
}
