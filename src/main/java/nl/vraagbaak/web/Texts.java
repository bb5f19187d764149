package nl.vraagbaak.web;

import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.model.Span;
import nl.vraagbaak.search.Snippet;
import nl.vraagbaak.web.view.Piece;

/** Stretches of text for a list of hits. */
final class Texts {
  private Texts() {}

  /** A snippet with its marks. */
  static List<Piece> marked(Snippet snippet) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Span mark : snippet.marks()) {
      plain(snippet.text().substring(done, mark.start()), pieces);
      pieces.add(new Piece.Marked(mark.of(snippet.text())));
      done = mark.end();
    }
    plain(snippet.text().substring(done), pieces);
    return pieces;
  }

  private static void plain(String text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece.Plain(text));
    }
  }

  /**
   * The beginning of a text, whole words, with an ellipsis where more follows; at most about the
   * length.
   */
  static String beginning(String text, int length) {
    String line = text.replace("\n\n", " ");
    if (line.length() <= length) {
      return line;
    }
    int space = line.lastIndexOf(' ', length);
    int end = space > length / 2 ? space : length;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
        + " …";
  }
}
