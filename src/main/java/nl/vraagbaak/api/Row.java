package nl.vraagbaak.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vraagbaak.api.Shapes.Artikel;
import nl.vraagbaak.api.Shapes.Beantwoorder;
import nl.vraagbaak.api.Shapes.Naam;
import nl.vraagbaak.api.Shapes.Resultaat;
import nl.vraagbaak.api.Shapes.Stuk;
import nl.vraagbaak.api.Shapes.Tekst;
import nl.vraagbaak.api.Shapes.Vraagsteller;

/** A hit as a row of a table. */
final class Row {
  /** Names of the columns. */
  static final List<String> NAMES =
      List.of(
          "id",
          "soort",
          "nummers",
          "titel",
          "datum",
          "citatie",
          "stuk",
          "stuksoort",
          "bron",
          "vergaderjaar",
          "nummer",
          "ingezondenOp",
          "beantwoordOp",
          "beantwoord",
          "antwoordtermijnDagen",
          "vraagstellers",
          "fracties",
          "bewindspersonen",
          "ministeries",
          "vraag",
          "antwoord",
          "verwijstNaar",
          "passage",
          "wetsartikelen",
          "organisaties",
          "link");

  private Row() {}

  /** The cells, in the order of the columns; several values are parted by "; ". */
  static List<String> of(Resultaat hit) {
    Optional<Stuk> paper = hit.stuk();
    List<String> cells = new ArrayList<>();
    cells.add(hit.id());
    cells.add(hit.soort());
    cells.add(joined(hit.nummers(), String::valueOf));
    cells.add(hit.titel().orElse(""));
    cells.add(text(hit.datum()));
    cells.add(hit.citatie().orElse(""));
    cells.add(paper.map(Stuk::id).orElse(""));
    cells.add(paper.map(Stuk::soort).orElse(""));
    cells.add(paper.map(Stuk::bron).orElse(""));
    cells.add(paper.flatMap(Stuk::vergaderjaar).orElse(""));
    cells.add(paper.flatMap(Stuk::nummer).orElse(""));
    cells.add(text(paper.flatMap(Stuk::ingezondenOp)));
    cells.add(text(paper.flatMap(Stuk::beantwoordOp)));
    cells.add(paper.flatMap(Stuk::beantwoord).orElse(""));
    cells.add(paper.map(Stuk::antwoordtermijnDagen).map(Row::text).orElse(""));
    cells.add(people(paper.map(Stuk::vraagstellers), Vraagsteller::naam));
    cells.add(people(paper.map(Stuk::vraagstellers), Vraagsteller::fractie));
    cells.add(people(paper.map(Stuk::beantwoorders), Beantwoorder::naam));
    cells.add(people(paper.map(Stuk::beantwoorders), Beantwoorder::portefeuille));
    cells.add(hit.vraag().map(Tekst::tekst).orElse(""));
    cells.add(hit.antwoord().map(Tekst::tekst).orElse(""));
    cells.add(joined(hit.verwijstNaar(), Row::numbered));
    cells.add(hit.passage().map(Tekst::tekst).orElse(""));
    cells.add(joined(hit.wetsartikelen(), Artikel::label));
    cells.add(joined(hit.organisaties(), Naam::naam));
    cells.add(Optional.ofNullable(hit._links().get("self")).map(Shapes.Link::href).orElse(""));
    return cells.stream().map(Row::guarded).toList();
  }

  /** A cell that a spreadsheet would take for a formula is made plain text by an apostrophe. */
  static String guarded(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  /** "antwoord 3, 4: " before the text. */
  private static String numbered(Tekst text) {
    String numbers = text.nummers().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return "antwoord " + numbers + ": " + text.tekst();
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String text(OptionalInt value) {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
  }

  private static <T> String people(Optional<List<T>> all, Function<T, String> name) {
    return all.map(list -> joined(list, name)).orElse("");
  }

  private static <T> String joined(Collection<T> all, Function<T, String> name) {
    return all.stream()
        .map(name)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
