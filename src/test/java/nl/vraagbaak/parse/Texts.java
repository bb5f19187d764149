package nl.vraagbaak.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vraagbaak.model.Answer;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.source.Format;
import nl.vraagbaak.source.Line;
import nl.vraagbaak.source.SourceText;

/** Makes sources out of text blocks; a form feed begins a page. */
final class Texts {
  private Texts() {}

  static SourceText source(String name, String text) {
    boolean pages = text.indexOf('\f') >= 0;
    int page = pages ? 1 : 0;
    List<Line> lines = new ArrayList<>();
    for (String part : text.split("\f", -1)) {
      for (String line : part.split("\n", -1)) {
        lines.add(new Line(line, page, Line.Role.LINE));
      }
      page += pages ? 1 : 0;
    }
    Format format = name.endsWith(".md") ? Format.MARKDOWN : Format.TEXT;
    return new SourceText(name, format, lines, Map.of());
  }

  /** The paper that a text is; fails where it is rejected. */
  static Paper paper(String text) {
    return paper(source("proef.txt", text));
  }

  static Paper paper(SourceText source) {
    ParseResult result = new PaperParser().parse(source);
    assertThat(result).isInstanceOf(ParseResult.Parsed.class);
    return ((ParseResult.Parsed) result).paper();
  }

  /** Numbers and text, a line a question. */
  static String questions(Paper paper) {
    return paper.body().questions().stream()
        .map(q -> q.numbers() + " " + q.text())
        .collect(Collectors.joining("\n"));
  }

  /** Numbers and text, a line an answer. */
  static String answers(Paper paper) {
    return paper.body().answers().stream()
        .map(a -> a.numbers() + " " + a.text())
        .collect(Collectors.joining("\n"));
  }

  /** "question > answer", a line a pair. */
  static String pairs(Paper paper) {
    return paper.body().questions().stream()
        .map(q -> q.text() + " > " + paper.answerTo(q).map(Answer::text).orElse("-"))
        .collect(Collectors.joining("\n"));
  }
}
