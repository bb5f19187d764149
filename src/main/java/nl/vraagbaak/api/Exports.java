package nl.vraagbaak.api;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import nl.vraagbaak.api.Shapes.Resultaat;
import nl.vraagbaak.http.Json;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchRequest;

/**
 * Whole result sets, written hit by hit, so that the memory they take does not grow with them. When
 * the client goes, the search stops.
 *
 * @param engine what is searched
 * @param longest how long one may take
 */
record Exports(SearchEngine engine, Duration longest) {
  private static final CsvMapper CSV = new CsvMapper();
  private static final int BUFFER = 32_768;

  /** Writes one hit. */
  @FunctionalInterface
  private interface Line {
    void write(Resultaat hit) throws IOException;
  }

  /** One JSON object a line. */
  Reply ndjson(SearchRequest request, Results results) {
    return Reply.streamed(
        "application/x-ndjson",
        out -> {
          OutputStream buffered = new BufferedOutputStream(out, BUFFER);
          each(
              request,
              results,
              hit -> {
                buffered.write(Json.bytes(hit));
                buffered.write('\n');
              });
          buffered.flush();
        });
  }

  /** One row a hit, under a row of names (RFC 4180). */
  Reply csv(SearchRequest request, Results results) {
    CsvSchema schema = CsvSchema.emptySchema().withLineSeparator("\r\n");
    return Reply.streamed(
            "text/csv; charset=utf-8; header=present",
            out -> {
              SequenceWriter rows = CSV.writer(schema).writeValues(out);
              rows.write(Row.NAMES);
              each(request, results, hit -> rows.write(Row.of(hit)));
              rows.flush();
            })
        .with("Content-Disposition", "attachment; filename=\"vraagbaak.csv\"");
  }

  private void each(SearchRequest request, Results results, Line line) throws IOException {
    long end = System.nanoTime() + longest.toNanos();
    try {
      engine.stream(
          request.within(longest),
          hit -> {
            if (System.nanoTime() - end > 0) {
              throw new UncheckedIOException(new IOException("took longer than " + longest));
            }
            try {
              line.write(results.of(hit));
              return true;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
