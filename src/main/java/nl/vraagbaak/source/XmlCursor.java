package nl.vraagbaak.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through an XML file once, element by element, without holding it in memory. No document
 * type, no entity and nothing outside the file is read; elements nest no deeper than the limit.
 */
final class XmlCursor {
  private static final XMLInputFactory FACTORY = factory();
  private final XMLStreamReader reader;
  private final Content content;
  private int open;

  private XmlCursor(XMLStreamReader reader, Content content) {
    this.reader = reader;
    this.content = content;
  }

  /** What to do at each child of an element; what it does not read is passed over. */
  interface Visitor {
    void at(String name) throws XMLStreamException, UnreadableException;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entity");
        });
    return factory;
  }

  /** Walks through the children of the document: its root element. */
  static void walk(InputStream in, Content content, Walk walk) throws UnreadableException {
    try (in) {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
      XmlCursor cursor = new XmlCursor(reader, content);
      cursor.children(name -> walk.at(cursor, name));
      reader.close();
    } catch (XMLStreamException | IOException | RuntimeException broken) {
      // On damaged XML the parser throws unchecked exceptions too.
      throw BoundedStream.PassedException.in(broken, "de XML in het bestand is beschadigd");
    }
  }

  /** What to do at the root element. */
  interface Walk {
    void at(XmlCursor cursor, String root) throws XMLStreamException, UnreadableException;
  }

  /** Visits each child element of the element that the cursor stands on. */
  void children(Visitor visitor) throws XMLStreamException, UnreadableException {
    int mine = open;
    while (reader.hasNext()) {
      int event = advance();
      if (event == XMLStreamConstants.START_ELEMENT) {
        visitor.at(reader.getLocalName());
        passOver(mine);
      } else if (event == XMLStreamConstants.END_ELEMENT && open < mine) {
        return;
      }
    }
  }

  private void passOver(int level) throws XMLStreamException, UnreadableException {
    while (open > level && reader.hasNext()) {
      advance();
    }
  }

  /** All text inside the element that the cursor stands on, to its end. */
  String text() throws XMLStreamException, UnreadableException {
    StringBuilder text = new StringBuilder();
    int mine = open;
    while (open >= mine && reader.hasNext()) {
      int event = advance();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }

  /** What to do with text and child elements in turn. */
  interface MixedVisitor extends Visitor {
    void text(String text) throws UnreadableException;
  }

  /** Visits text and child elements of the element that the cursor stands on, in their order. */
  void mixed(MixedVisitor visitor) throws XMLStreamException, UnreadableException {
    int mine = open;
    while (reader.hasNext()) {
      switch (advance()) {
        case XMLStreamConstants.START_ELEMENT -> {
          visitor.at(reader.getLocalName());
          passOver(mine);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            visitor.text(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          if (open < mine) {
            return;
          }
        }
        default -> {}
      }
    }
  }

  private int advance() throws XMLStreamException, UnreadableException {
    int event = reader.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      open++;
      if (open > content.limits().depth()) {
        throw new UnreadableException("te diep genest");
      }
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      open--;
      content.deadline().check();
    }
    return event;
  }

  /** The attribute with this local name, whatever its namespace. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }
}
