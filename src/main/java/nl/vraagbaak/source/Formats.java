package nl.vraagbaak.source;

import java.nio.charset.StandardCharsets;

/** Tells the format of a file by its content and has it read. */
final class Formats {
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
    return PlainText.read(content, Charsets.decode(content));
  }

  private static SourceText packed(Content content) throws UnreadableException {
    Packed packed = Packed.open(content);
    if (packed.has("[Content_Types].xml")) {
      return WordText.read(content, packed);
    }
    throw new UnreadableException("een zip; alleen zips met bestanden van een bekende soort");
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
    if (content.has(0, 0x89, 'P', 'N', 'G')
        || content.has(0, 0xFF, 0xD8, 0xFF)
        || content.has(0, 'I', 'I', 0x2A, 0)
        || content.has(0, 'M', 'M', 0, 0x2A)) {
      throw new UnreadableException(
          "een afbeelding; laat er tekst van maken (OCR) en bied die aan");
    }
  }

  /** The mark may stand anywhere in the first kilobyte. */
  private static boolean isPdf(Content content) {
    int end = Math.min(1024, content.bytes().length);
    for (int i = 0; i < end; i++) {
      if (content.has(i, '%', 'P', 'D', 'F', '-')) {
        return true;
      }
    }
    return false;
  }
}
