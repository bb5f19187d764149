package nl.vraagbaak.lucene.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.vraagbaak.lucene.commit.Failures;
import org.apache.lucene.util.BytesRef;

/**
 * Records as bytes, in JSON that this package alone reads.
 *
 * @param <T> the record
 */
public final class Json<T> {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
          .build();

  private final ObjectReader reader;
  private final ObjectWriter writer;

  private Json(ObjectReader reader, ObjectWriter writer) {
    this.reader = reader;
    this.writer = writer;
  }

  /** For records of a type. */
  static <T> Json<T> of(Class<T> type) {
    return new Json<>(MAPPER.readerFor(type), MAPPER.writerFor(type));
  }

  byte[] write(T value) {
    try {
      return writer.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what was written; an {@link nl.vraagbaak.search.IndexException} where it is damaged. */
  public T read(BytesRef bytes) {
    try {
      return reader.readValue(bytes.bytes, bytes.offset, bytes.length);
    } catch (IOException e) {
      throw Failures.damagedRecord(e);
    }
  }
}
