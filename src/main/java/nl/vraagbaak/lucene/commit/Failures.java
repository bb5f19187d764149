package nl.vraagbaak.lucene.commit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import nl.vraagbaak.search.IndexException;
import nl.vraagbaak.search.IndexException.Problem;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;

/** Tells the operator, in Dutch, what is wrong with an index and the way out. */
public final class Failures {
  private Failures() {}

  /** Something that reads or writes an index. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws IOException;
  }

  /** Does it; what goes wrong is thrown as an {@link IndexException} that says so. */
  public static <T> T explained(IndexFolder folder, Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw explain(folder, e);
    }
  }

  private static IndexException explain(IndexFolder folder, IOException e) {
    return switch (e) {
      case LockObtainFailedException busy ->
          new IndexException(
              Problem.BUSY,
              "De index in %s wordt al door een ander proces gewijzigd. Wacht tot dat klaar is."
                  .formatted(folder.root()),
              busy);
      case IndexFormatTooNewException newer -> outdated(folder, "nieuwer", newer);
      case IndexFormatTooOldException older ->
          outdated(folder, older.getResourceDescription(), older);
      case IndexNotFoundException missing -> missing(folder, missing);
      case CorruptIndexException corrupt -> damaged(folder, corrupt);
      case FileNotFoundException gone -> damaged(folder, gone);
      case NoSuchFileException gone -> damaged(folder, gone);
      case java.io.EOFException cut -> damaged(folder, cut);
      case AccessDeniedException denied ->
          new IndexException(
              Problem.UNWRITABLE,
              "De map %s is niet te lezen of te schrijven (%s). Geef de gebruiker van de dienst rechten."
                  .formatted(folder.root(), denied.getMessage()),
              denied);
      case IOException other -> unwritable(folder, other);
    };
  }

  static IndexException missing(IndexFolder folder, IOException cause) {
    return new IndexException(
        Problem.MISSING,
        "Er is geen index in %s. Maak er een met: vraagbaak indexeer <map>"
            .formatted(folder.root()),
        cause);
  }

  /** A record cannot be read though the file that holds it can. */
  public static IndexException damagedRecord(Exception cause) {
    return new IndexException(
        Problem.DAMAGED,
        "Een record in de index is onleesbaar. Ga terug naar de vorige stand met: vraagbaak"
            + " herstel",
        cause);
  }

  private static IndexException outdated(IndexFolder folder, String made, IOException e) {
    return new IndexException(
        Problem.OUTDATED,
        "De index in %s is gemaakt met een andere versie (%s). Maak hem opnieuw met: vraagbaak indexeer --opnieuw <map>"
            .formatted(folder.root(), made),
        e);
  }

  private static IndexException damaged(IndexFolder folder, IOException e) {
    return new IndexException(
        Problem.DAMAGED,
        ("De index in %s is beschadigd (%s). Ga terug naar de vorige stand met: vraagbaak herstel;"
                + " of maak hem opnieuw met: vraagbaak indexeer --opnieuw <map>")
            .formatted(folder.root(), e.getMessage()),
        e);
  }

  private static IndexException unwritable(IndexFolder folder, IOException e) {
    return new IndexException(
        Problem.UNWRITABLE,
        "De index in %s kan niet worden gelezen of geschreven (%s). Is er ruimte op de schijf?"
            .formatted(folder.root(), e.getMessage()),
        e);
  }
}
