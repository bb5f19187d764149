package nl.vraagbaak.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** HTML to lines, that of officielebekendmakingen with its questions, answers and notes. */
final class HtmlText {
  private static final int DEEPEST = 200;

  private HtmlText() {}

  static SourceText read(Content content, String text) throws UnreadableException {
    Parser parser = Parser.htmlParser().setMaxDepth(Math.min(DEEPEST, content.limits().depth()));
    Document document = Jsoup.parse(text, "", parser);
    HtmlStory story = new HtmlStory(content.deadline());
    Map<String, String> properties = properties(document);
    List<Line> lines = OfficialNames.before(story.lines(document.body()), properties);
    return new SourceText(content.name(), Format.HTML, lines, properties);
  }

  /** "OVERHEIDop.vraagnummer", "DC.identifier" and their like, from the head. */
  private static Map<String, String> properties(Document document) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (Element meta : document.select("meta[name][content]")) {
      properties.putIfAbsent(meta.attr("name"), meta.attr("content"));
    }
    return properties;
  }

  /** Whether the text opens as HTML does, after comments and declarations. */
  static boolean isHtml(String text) {
    String start = text.substring(0, Math.min(text.length(), 4096)).toLowerCase(Locale.ROOT);
    return start.contains("<!doctype html")
        || start.contains("<html")
        || start.contains("<body")
        || start.contains("<head>");
  }
}
