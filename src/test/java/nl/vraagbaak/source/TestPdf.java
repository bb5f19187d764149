package nl.vraagbaak.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Writes small PDFs: text at a place, in a size; places from the top left corner. */
final class TestPdf {
  private static final PDFont PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private final PDDocument document = new PDDocument();

  /** Begins a page. */
  TestPdf page() {
    document.addPage(new PDPage(PDRectangle.A4));
    return this;
  }

  /** Writes on the last page. */
  TestPdf text(double x, double y, double size, String text) {
    return draw(
        content -> {
          content.setFont(PLAIN, (float) size);
          content.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y));
          content.showText(text);
        });
  }

  /** Writes lines of running text, 12 points apart; gives the place below them. */
  double lines(double x, double y, String... lines) {
    double at = y;
    for (String line : lines) {
      text(x, at, 9, line);
      at += 12;
    }
    return at;
  }

  /** Writes with kerning: thousandths of the size between the parts. */
  TestPdf kerned(double x, double y, double size, Object... parts) {
    return draw(
        content -> {
          content.setFont(PLAIN, (float) size);
          content.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y));
          content.showTextWithPositioning(parts);
        });
  }

  private interface Drawing {
    void on(PDPageContentStream content) throws IOException;
  }

  private TestPdf draw(Drawing drawing) {
    PDPage page = document.getPage(document.getNumberOfPages() - 1);
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
      content.beginText();
      drawing.on(content);
      content.endText();
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Locks it with a password. */
  TestPdf locked(String password) {
    try {
      document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The file. */
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.save(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
