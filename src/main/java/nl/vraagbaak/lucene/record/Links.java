package nl.vraagbaak.lucene.record;

import java.io.IOException;
import java.util.List;
import nl.vraagbaak.join.PaperJoiner;
import nl.vraagbaak.lucene.commit.SideFile;
import nl.vraagbaak.model.PaperLink;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.BytesRef;

/**
 * The joins between the papers of a commit.
 *
 * @param all the joins
 */
public record Links(List<PaperLink> all) {
  private static final Json<Links> JSON = Json.of(Links.class);

  /** Copies them. */
  public Links {
    all = List.copyOf(all);
  }

  /** Joins the papers of an index to each other. */
  public static Links of(IndexReader reader) throws IOException {
    return new Links(
        PaperJoiner.links(
            HeldPapers.read(reader).values().stream().map(HeldPapers.Held::keys).toList()));
  }

  /** Those of a paper, either way. */
  public List<PaperLink> of(String paper) {
    return all.stream().filter(l -> l.from().equals(paper) || l.to().equals(paper)).toList();
  }

  /** Writes them to a file that is on the disk when this returns. */
  public void write(Directory directory, String name) throws IOException {
    byte[] bytes = JSON.write(this);
    SideFile.write(directory, name, out -> out.writeBytes(bytes, bytes.length));
  }

  /** Reads what {@link #write} wrote. */
  public static Links read(Directory directory, String name) throws IOException {
    try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
      byte[] bytes = new byte[Math.toIntExact(in.length() - CodecUtil.footerLength())];
      in.readBytes(bytes, 0, bytes.length);
      return JSON.read(new BytesRef(bytes));
    }
  }
}
