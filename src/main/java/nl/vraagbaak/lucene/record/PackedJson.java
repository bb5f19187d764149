package nl.vraagbaak.lucene.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import nl.vraagbaak.lucene.commit.Failures;
import org.apache.lucene.util.BytesRef;

/**
 * Records as compressed JSON: for what is large and seldom read. Each value is compressed by
 * itself, with the words that all have in common known beforehand.
 *
 * @param json how they are written
 * @param <T> the record
 */
record PackedJson<T>(Json<T> json) {
  private static final int LEVEL = 3;

  /**
   * What the JSON of papers is full of, the most frequent last. Part of the schema: whoever changes
   * this raises its version.
   */
  private static final byte[] COMMON =
      ("{\"introduction\":\"\",\"notice\":\"\",\"explanation\":\"De heer Mevrouw"
           + " staatssecretarisminister van Justitie en"
           + " Veiligheid\",\"warnings\":[],\"articles\":[{\"id\":\"\","
           + "\"renumberings\":[{\"articleId\":\"\",\"newer\":true,\"on\":[20],\"source\":\"\"}"
           + "],\"books\":{\"1\":\"BWBR000\"},\"celex\":\"3\",\"law\":{\"id\":\"sr\",\"abbreviation\":\"\",\"name\":\"Wetboek"
           + " van Strafrecht\",\"aliases\":[],\"bwbId\":"
           + "\"BWBR000\",\"books\":{}},\"number\":\"1\",\"renumberings\":[]},\"external\":[{"
           + "\"scheme\":\"\",\"value\":\"https://www.\"}],\"parent\":\"kind\":\"stichting\","
           + "\"overheid\",\"named\":[{\"id\":\"\",\"name\":\"\",\"abbreviation\":\"\","
           + "\"aliases\":[\"\"],\"kind\":\"\",\"external\":[]},\"footnotes\":[{\"number\":1,\"text\":\"Kamerstuk"
           + " Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. \"},"
           + "\"laws\":[{\"law\":\"\",\"lawId\":\"\",\"papers\":[{\"crossReferences\":[{"
           + "\"to\":[1],\"organisations\":[{\"mention\":{\"place\":{\"part\":\"INTRODUCTION\","
           + "\"part\":\"FOOTNOTE\",\"part\":\"PASSAGE\",\"part\":\"QUESTION\",\"mentions\":{"
           + "\"citations\":[{\"mention\":{\"place\":{\"part\":\"ANSWER\",\"number\":\"1\"},\"span\":{\"start\":0,\"end\":1},\"raw\":\"artikel"
           + " \"},\"law\":\"Sr\",\"article\":"
           + "\"\",\"paragraphs\":[],\"items\":[],\"articleId\":\"sr-\"},{\"mention\":{\"place\":{"
           + "\"part\":\"ANSWER\",\"number\":\"2\"},\"span\":{\"start\":1,\"end\":2},\"raw\":\"\"},"
           + "\"organisationId\":\"\"},")
          .getBytes(StandardCharsets.UTF_8);

  byte[] write(T value) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(LEVEL, true);
    deflater.setDictionary(COMMON);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(json.write(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  T read(BytesRef packed) {
    Inflater inflater = new Inflater(true);
    inflater.setDictionary(COMMON);
    try (InflaterInputStream in =
        new InflaterInputStream(
            new ByteArrayInputStream(packed.bytes, packed.offset, packed.length), inflater)) {
      return json.read(new BytesRef(in.readAllBytes()));
    } catch (IOException e) {
      throw Failures.damagedRecord(e);
    } finally {
      inflater.end();
    }
  }
}
