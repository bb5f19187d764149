package nl.vraagbaak.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vraagbaak.api.Herkend;
import nl.vraagbaak.extract.Extractor;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.gazetteer.InvalidListException;
import nl.vraagbaak.http.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what a text mentions: articles of law, organisations, official papers. */
@Command(
    name = "herken",
    description = "Herken wetsartikelen, organisaties en stukken in een tekst; schrijft JSON.")
final class RecogniseCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Mixin private final SharedOptions shared = new SharedOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "TEKST",
      description = "De tekst, of - voor standaardinvoer.")
  private Optional<String> text = Optional.empty();

  @Option(
      names = "--jsonl",
      paramLabel = "BESTAND",
      description =
          "Lees een object per regel met id en text (- voor standaardinvoer); schrijf er een per"
              + " regel.")
  private Optional<Path> lines = Optional.empty();

  private final Terminal terminal;

  RecogniseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (text.isPresent() == lines.isPresent()) {
      throw FailedException.usage(
          "geef een tekst, - voor standaardinvoer, of --jsonl met een bestand.");
    }
    Extractor extractor = new Extractor(gazetteer());
    if (lines.isPresent()) {
      each(extractor, lines.get());
    } else {
      String given =
          text.get().equals("-")
              ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
              : text.get();
      terminal.out().println(recognised(extractor, Optional.empty(), given, true));
    }
    return 0;
  }

  private Gazetteer gazetteer() {
    try {
      return Gazetteer.read(shared.settings(terminal).path(Setting.LISTS));
    } catch (InvalidListException e) {
      throw FailedException.failed("de lijsten kloppen niet.\n" + e.getMessage());
    }
  }

  private void each(Extractor extractor, Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw FailedException.failed(
          "'%s' kan niet worden gelezen; bestaat het bestand?".formatted(file));
    }
    PrintWriter out = terminal.out();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          JsonNode row = row(file, number, line);
          out.println(
              recognised(
                  extractor,
                  Optional.of(row.path("id").asText()),
                  row.path("text").asText(),
                  false));
        }
      }
    }
  }

  private static JsonNode row(Path file, int number, String line) {
    try {
      JsonNode row = JSON.readTree(line);
      if (row.path("text").isTextual()) {
        return row;
      }
    } catch (JsonProcessingException e) {
      throw FailedException.failed("%s, regel %d is geen JSON-object.".formatted(file, number));
    }
    throw FailedException.failed("%s, regel %d heeft geen \"text\".".formatted(file, number));
  }

  private static String recognised(
      Extractor extractor, Optional<String> id, String text, boolean pretty) throws IOException {
    ObjectNode row = JSON.createObjectNode();
    id.ifPresent(given -> row.put("id", given));
    row.setAll((ObjectNode) JSON.readTree(Json.bytes(Herkend.of(extractor.recognise(text)))));
    return pretty ? row.toPrettyString() : row.toString();
  }
}
