package nl.vraagbaak.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes fictitious papers of the length of real ones, the same at every run. */
final class GeneratedPapers {
  private static final long SEED = 20311112;
  private static final String[] WORDS =
      ("de het een van voor dienst stad veer brug bestuurder bewoners haven molen kanaal begroting"
              + " jaar onderzoek bericht maatregel overleg gemeente school verkeer sluis polder"
              + " meldpunt register toezicht wordt zijn heeft deelt acht vindt kan zal over naar")
          .split(" ", -1);
  private static final int LINE = 80;
  private static final int ROWS = 55;

  private GeneratedPapers() {}

  /** Writes them unless they are there already. */
  static void write(Path folder, int count) throws IOException {
    if (Files.exists(folder.resolve(".klaar"))) {
      return;
    }
    Files.createDirectories(folder);
    Random random = new Random(SEED);
    for (int i = 0; i < count; i++) {
      List<String> paragraphs = paragraphs(i, random);
      String name = "%05d".formatted(i);
      switch (i % 3) {
        case 0 -> Files.write(folder.resolve(name + ".txt"), paragraphs);
        case 1 -> pdf(folder.resolve(name + ".pdf"), paragraphs);
        default -> word(folder.resolve(name + ".docx"), paragraphs);
      }
    }
    Files.createFile(folder.resolve(".klaar"));
  }

  private static List<String> paragraphs(int number, Random random) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        "Vragen van het lid Proef%d (ABC) aan de Minister van Water over %s (ingezonden 12 mei 2031)."
            .formatted(number, sentence(random, 6)));
    paragraphs.add("Antwoord van Minister Voorbeeld (Water) (ontvangen 7 juli 2031).");
    int questions = 4 + random.nextInt(8);
    for (int i = 1; i <= questions; i++) {
      paragraphs.add("Vraag " + i);
      paragraphs.add(sentence(random, 20 + random.nextInt(40)) + "?");
      paragraphs.add("Antwoord " + i);
      for (int j = 0; j <= random.nextInt(3); j++) {
        paragraphs.add(sentence(random, 40 + random.nextInt(120)) + ".");
      }
    }
    return paragraphs;
  }

  private static String sentence(Random random, int words) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < words; i++) {
      sentence.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
    return sentence.toString();
  }

  private static void word(Path file, List<String> paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (String text : paragraphs) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
      }
      document.write(out);
    }
  }

  private static void pdf(Path file, List<String> paragraphs) throws IOException {
    List<String> lines = paragraphs.stream().flatMap(text -> wrapped(text).stream()).toList();
    PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < lines.size(); i += ROWS) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, 9);
          content.setLeading(12);
          content.newLineAtOffset(80, 780);
          for (String line : lines.subList(i, Math.min(lines.size(), i + ROWS))) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      document.save(file.toFile());
    }
  }

  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() + word.length() > LINE) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().strip());
    return lines;
  }
}
