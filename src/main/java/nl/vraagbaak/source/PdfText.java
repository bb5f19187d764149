package nl.vraagbaak.source;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.vraagbaak.source.layout.Layout;
import nl.vraagbaak.source.layout.PrintedLine;
import nl.vraagbaak.source.layout.PrintedPage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF to lines: the library gives the glyphs, our own layout puts them in reading order. */
final class PdfText {
  private PdfText() {}

  static SourceText read(Content content) throws UnreadableException {
    PdfBombs.refuse(content);
    PdfFonts.installed();
    try (PDDocument document = Loader.loadPDF(content.bytes())) {
      return read(content, document);
    } catch (InvalidPasswordException locked) {
      throw new UnreadableException("pdf is versleuteld met een wachtwoord");
    } catch (IOException | RuntimeException broken) {
      // On damaged files PDFBox throws unchecked exceptions of any kind.
      throw new UnreadableException("pdf is beschadigd of heeft een vreemde opbouw");
    } catch (NoClassDefFoundError certificate) {
      // Certificates want a library that is not on board.
      throw new UnreadableException("pdf is versleuteld met een certificaat");
    }
  }

  private static SourceText read(Content content, PDDocument document)
      throws IOException, UnreadableException {
    int count = document.getNumberOfPages();
    if (count > content.limits().pages()) {
      throw new UnreadableException(
          "pdf heeft "
              + count
              + " bladzijden, meer dan "
              + content.limits().pages()
              + " (instelling bron.pdf.paginas)");
    }
    List<PrintedPage> pages = new PdfGlyphs(content).pages(document);
    if (pages.stream().allMatch(page -> page.glyphs().isEmpty())) {
      throw new UnreadableException(
          "pdf zonder tekst (een scan?); laat er tekst van maken (OCR) en bied die aan");
    }
    List<Line> lines = Layout.lines(pages).stream().map(PdfText::line).toList();
    return new SourceText(content.name(), Format.PDF, lines, Map.of());
  }

  private static Line line(PrintedLine line) {
    Line.Role role =
        switch (line.kind()) {
          case BODY -> Line.Role.LINE;
          case HEADING -> Line.Role.HEADING;
          case FOOTNOTE -> Line.Role.FOOTNOTE;
          case FURNITURE -> Line.Role.FURNITURE;
        };
    return new Line(line.text(), line.page(), role);
  }
}
