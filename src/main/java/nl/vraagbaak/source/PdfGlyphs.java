package nl.vraagbaak.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import nl.vraagbaak.source.layout.Glyph;
import nl.vraagbaak.source.layout.PrintedPage;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the glyphs off the pages of a PDF, with their places, within the limits. */
final class PdfGlyphs extends PDFTextStripper {
  /** A page with more is no paper; also bounds the time that the layout takes. */
  private static final int MOST_GLYPHS = 200_000;

  private final Content content;
  private final List<PrintedPage> pages = new ArrayList<>();
  private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();
  private int total;
  private int unmapped;

  PdfGlyphs(Content content) {
    this.content = content;
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(true);
  }

  /** The pages, each with its glyphs. */
  List<PrintedPage> pages(PDDocument document) throws IOException, UnreadableException {
    try {
      writeText(document, Writer.nullWriter());
    } catch (StopException stop) {
      throw stop.unreadable;
    }
    if (unmapped * 3 > total) {
      throw new UnreadableException("pdf heeft tekst in een lettertype zonder tekentabel");
    }
    return pages;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    try {
      content.deadline().check();
    } catch (UnreadableException late) {
      throw new StopException(late);
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    if (exception instanceof StopException) {
      throw exception;
    }
    super.operatorException(operator, operands, exception);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    String unicode = text.getUnicode();
    total++;
    if (unicode == null || unicode.isEmpty() || unicode.charAt(0) == 0xFFFD) {
      unmapped++;
    } else if (text.getDir() == 0 && total < content.limits().textChars()) {
      super.processTextPosition(text);
    }
  }

  @Override
  protected void writePage() throws IOException {
    PDPage page = getCurrentPage();
    List<Glyph> glyphs =
        charactersByArticle.stream()
            .flatMap(List::stream)
            .limit(MOST_GLYPHS)
            .map(this::glyph)
            .toList();
    boolean turned = page.getRotation() % 180 != 0;
    double height = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    pages.add(new PrintedPage(getCurrentPageNo(), height, glyphs));
  }

  private Glyph glyph(TextPosition text) {
    double left = text.getXDirAdj();
    return new Glyph(
        Ligatures.spelledOut(text.getUnicode()),
        left,
        left + text.getWidthDirAdj(),
        text.getYDirAdj(),
        Math.abs(text.getFontSizeInPt()),
        bold.computeIfAbsent(text.getFont(), PdfGlyphs::isBold));
  }

  /** "ABCDEF+Verdana-Bold", "Univers-Black", "RijksoverheidSans-SemiBold". */
  private static boolean isBold(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    return name.contains("bold") || name.contains("black") || name.contains("heavy");
  }

  /** Carries a limit that was passed out of the library. */
  private static final class StopException extends IOException {
    private static final long serialVersionUID = 1L;
    private final UnreadableException unreadable;

    StopException(UnreadableException unreadable) {
      super(unreadable);
      this.unreadable = unreadable;
    }
  }
}
