package nl.vraagbaak.lucene.hits;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.vraagbaak.search.CursorText;
import nl.vraagbaak.search.InvalidCursorException;
import nl.vraagbaak.search.SearchRequest;

/**
 * A place in the hits of one search in one commit.
 *
 * @param commit id of the commit
 * @param search fingerprint of the search, so that a cursor is not used with another
 * @param backwards whether the page lies before the place
 * @param repeated whether the place is among the hits whose words a better one has
 * @param rank number of the hit at the place, from 1
 * @param score its score, where the order is by score
 * @param day its day, where the order is by day
 * @param key its key, where the order is the natural one
 * @param id its id
 */
public record Cursor(
    String commit,
    int search,
    boolean backwards,
    boolean repeated,
    long rank,
    float score,
    long day,
    String key,
    String id) {
  private static final int VERSION = 2;

  /** At the hit of this rank, its place still to be told. */
  static Cursor of(
      String commit, SearchRequest request, boolean backwards, boolean repeated, long rank) {
    return new Cursor(commit, fingerprint(request), backwards, repeated, rank, 0, 0, "", "");
  }

  /** The same at a place in the order. */
  Cursor at(float newScore, long newDay, String newKey, String newId) {
    return new Cursor(commit, search, backwards, repeated, rank, newScore, newDay, newKey, newId);
  }

  /** As given to who asked: opaque, safe in a URL. */
  String encode() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeUTF(commit);
      out.writeInt(search);
      out.writeBoolean(backwards);
      out.writeBoolean(repeated);
      out.writeLong(rank);
      out.writeFloat(score);
      out.writeLong(day);
      out.writeUTF(key);
      out.writeUTF(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return CursorText.seal(bytes.toByteArray());
  }

  /**
   * Reads what {@link #encode} gave.
   *
   * @throws InvalidCursorException if it is something else, or of another search
   */
  public static Cursor decode(String text, SearchRequest request) {
    Cursor cursor = read(text);
    if (cursor.search != fingerprint(request)) {
      throw new InvalidCursorException("cursor of another search");
    }
    return cursor;
  }

  private static Cursor read(String text) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(CursorText.open(text)))) {
      if (in.readByte() != VERSION) {
        throw new InvalidCursorException("cursor of another version");
      }
      Cursor cursor =
          new Cursor(
              in.readUTF(),
              in.readInt(),
              in.readBoolean(),
              in.readBoolean(),
              in.readLong(),
              in.readFloat(),
              in.readLong(),
              in.readUTF(),
              in.readUTF());
      if (in.read() != -1 || cursor.rank < 1 || Float.isNaN(cursor.score)) {
        throw new InvalidCursorException("no cursor");
      }
      return cursor;
    } catch (IOException e) {
      throw new InvalidCursorException("no cursor: " + e.getMessage());
    }
  }

  /** The same for searches with the same hits in the same order, over restarts too. */
  static int fingerprint(SearchRequest request) {
    return String.join(
            "\n",
            request.query().typed(),
            request.query().tree().toString(),
            request.filters().toString(),
            request.sort().key(),
            Boolean.toString(request.options().byPaper()),
            Boolean.toString(request.options().apart()))
        .hashCode();
  }
}
