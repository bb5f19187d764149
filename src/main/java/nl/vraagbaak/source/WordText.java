package nl.vraagbaak.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

/**
 * DOCX to lines: the library opens the package and finds its parts, the text is read from their XML
 * in passing (ISO/IEC 29500-1, 17), so a large file needs no more memory than a small one.
 */
final class WordText {
  /** Word counts endnotes i, ii, iii unless the settings say otherwise. */
  private static final String ENDNOTE_FORMAT = "lowerRoman";

  private final Content content;
  private final PackagePart main;
  private final WordParts parts;

  private WordText(Content content, PackagePart main, WordParts parts) {
    this.content = content;
    this.main = main;
    this.parts = parts;
  }

  static SourceText read(Content content, Packed packed) throws UnreadableException {
    try (OPCPackage opened = OPCPackage.open(packed)) {
      return text(content, opened);
    } catch (OpenXML4JException | IOException | RuntimeException broken) {
      // On damaged files POI throws unchecked exceptions of any kind.
      throw BoundedStream.PassedException.in(
          broken, "Word-bestand is beschadigd of heeft een vreemde opbouw");
    }
  }

  private static SourceText text(Content content, OPCPackage opened)
      throws IOException, OpenXML4JException, UnreadableException {
    PackagePart main = main(opened);
    if (!main.getContentType().contains("wordprocessingml")
        && !main.getContentType().contains("ms-word")) {
      throw new UnreadableException("een Office-bestand, maar geen tekst uit Word");
    }
    Optional<String> format = endnoteFormat(content, main);
    WordParts parts = new WordParts(format.orElse(ENDNOTE_FORMAT), hasPages(main));
    return new WordText(content, main, parts).read();
  }

  private static PackagePart main(OPCPackage opened)
      throws OpenXML4JException, UnreadableException {
    for (String type :
        List.of(
            PackageRelationshipTypes.CORE_DOCUMENT,
            PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
      for (PackageRelationship relation : opened.getRelationshipsByType(type)) {
        return opened.getPart(relation);
      }
    }
    throw new UnreadableException("Word-bestand zonder tekst");
  }

  private SourceText read() throws UnreadableException, OpenXML4JException, IOException {
    for (PackagePart part : related("styles")) {
      XmlCursor.walk(part.getInputStream(), content, parts.styles()::read);
    }
    for (PackagePart part : related("numbering")) {
      XmlCursor.walk(part.getInputStream(), content, parts.numbering()::read);
    }
    List<Line> lines = new ArrayList<>();
    for (String kind : List.of("header", "footer")) {
      for (PackagePart part : related(kind)) {
        lines.addAll(story(part, Line.Role.FURNITURE));
      }
    }
    lines.addAll(story(main, Line.Role.PARAGRAPH));
    lines.addAll(notes("footnotes", "footnote", parts.footnotes()));
    lines.addAll(notes("endnotes", "endnote", parts.endnotes()));
    return new SourceText(content.name(), Format.DOCX, lines, Map.of());
  }

  private List<Line> story(PackagePart part, Line.Role role)
      throws IOException, UnreadableException {
    List<Line> lines = new ArrayList<>();
    XmlCursor.walk(
        part.getInputStream(),
        content,
        (cursor, root) -> lines.addAll(new WordStory(cursor, parts, role).lines()));
    return lines;
  }

  /** The notes that the text refers to, in the order of their numbers. */
  private List<Line> notes(String kind, String element, WordNotes notes)
      throws UnreadableException, OpenXML4JException, IOException {
    Map<String, List<Line>> found = new HashMap<>();
    for (PackagePart part : related(kind)) {
      XmlCursor.walk(
          part.getInputStream(),
          content,
          (cursor, root) ->
              cursor.children(
                  name -> {
                    String id = cursor.attribute("id").orElse("");
                    if (name.equals(element) && notes.isUsed(id)) {
                      found.put(id, new WordStory(cursor, parts, Line.Role.FOOTNOTE).lines());
                    }
                  }));
    }
    List<Line> lines = new ArrayList<>();
    for (String id : notes.ids()) {
      lines.addAll(WordStory.numbered(found.getOrDefault(id, List.of()), notes.number(id)));
    }
    return lines;
  }

  private List<PackagePart> related(String kind) throws OpenXML4JException {
    return related(main, kind);
  }

  /** The parts of a kind, whichever of the two sets of names (transitional, strict) is used. */
  private static List<PackagePart> related(PackagePart main, String kind)
      throws OpenXML4JException {
    List<PackagePart> parts = new ArrayList<>();
    for (PackageRelationship relation : main.getRelationships()) {
      boolean inside = relation.getTargetMode() == org.apache.poi.openxml4j.opc.TargetMode.INTERNAL;
      if (inside && relation.getRelationshipType().endsWith("/" + kind)) {
        Optional.ofNullable(main.getRelatedPart(relation)).ifPresent(parts::add);
      }
    }
    return parts;
  }

  private static Optional<String> endnoteFormat(Content content, PackagePart main)
      throws OpenXML4JException, IOException, UnreadableException {
    Map<String, String> formats = new HashMap<>();
    for (PackagePart part : related(main, "settings")) {
      XmlCursor.walk(
          part.getInputStream(),
          content,
          (cursor, root) ->
              cursor.children(
                  name -> {
                    if (name.equals("endnotePr")) {
                      cursor.children(
                          inside -> cursor.attribute("val").ifPresent(v -> formats.put(inside, v)));
                    }
                  }));
    }
    return Optional.ofNullable(formats.get("numFmt"));
  }

  private static boolean hasPages(PackagePart main) throws IOException {
    byte[] mark = "lastRenderedPageBreak".getBytes(StandardCharsets.US_ASCII);
    try (InputStream in = main.getInputStream()) {
      return Bytes.contains(in, mark);
    }
  }
}
