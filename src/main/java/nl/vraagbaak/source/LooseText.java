package nl.vraagbaak.source;

import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Text that stands in elements of XML beside others: a line up to each of those. */
final class LooseText {
  private static final Pattern SPACES = Pattern.compile("\\s++");

  private final XmlCursor cursor;
  private final List<Line> lines;
  private final StringBuilder text = new StringBuilder();

  LooseText(XmlCursor cursor, List<Line> lines) {
    this.cursor = cursor;
    this.lines = lines;
  }

  /** The text of the element that the cursor stands on, and what stands in it, in their order. */
  void read(XmlCursor.Visitor inner) throws XMLStreamException, UnreadableException {
    mixed(
        name -> {
          flush();
          inner.at(name);
        });
    flush();
  }

  /** "De Minister voor Rechtsbescherming,": its office in or behind an element; the name below. */
  void signature() throws XMLStreamException, UnreadableException {
    mixed(
        name -> {
          if (name.equals("naam")) {
            flush();
            cursor.children(part -> text.append(cursor.text()).append(' '));
            flush();
          } else {
            text.append(cursor.text());
          }
        });
    flush();
  }

  private void mixed(XmlCursor.Visitor at) throws XMLStreamException, UnreadableException {
    cursor.mixed(
        new XmlCursor.MixedVisitor() {
          @Override
          public void text(String more) {
            text.append(more);
          }

          @Override
          public void at(String name) throws XMLStreamException, UnreadableException {
            at.at(name);
          }
        });
  }

  private void flush() {
    String line = SPACES.matcher(text).replaceAll(" ").strip();
    text.setLength(0);
    if (!line.isEmpty()) {
      lines.add(new Line(line, 0, Line.Role.PARAGRAPH));
    }
  }
}
