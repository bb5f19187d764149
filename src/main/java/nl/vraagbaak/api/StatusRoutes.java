package nl.vraagbaak.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vraagbaak.http.Json;
import nl.vraagbaak.http.Meaning;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Traits;
import nl.vraagbaak.http.Operation.Words;
import nl.vraagbaak.http.ProblemException;
import nl.vraagbaak.http.ProblemKind;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.http.Representation;
import nl.vraagbaak.search.CollectionStatus;
import nl.vraagbaak.search.SearchEngine;

/** What is in the index, and whether the server is well. */
record StatusRoutes(SearchEngine engine, Lists lists, String version) {
  private static final String EMPTY =
      "De index is leeg. Neem stukken op met: ./vraagbaak indexeer MAP";
  private static final Words STATUS =
      new Words(
          "status",
          "Dienst",
          "Stand van de index",
          "Waarvan en wanneer de index is gemaakt en wat erin staat.");
  private static final Words LIVE =
      new Words("levend", "Dienst", "Of de dienst draait", "Antwoordt zolang het proces draait.");
  private static final Words READY =
      new Words(
          "gereed",
          "Dienst",
          "Of er gezocht kan worden",
          "Antwoordt als er stukken in de index staan.");

  /** What is in the index. */
  @Meaning("Stand van de index")
  record Status(
      @Meaning("Versie van het programma") String versie,
      @Meaning("Kenmerk van de index") String commit,
      @Meaning("Tijdstip waarop de index is gemaakt, UTC") Instant bijgewerktOp,
      @Meaning("Aantal records per soort") Map<String, Integer> records,
      @Meaning("Aantal stukken per soort") Map<String, Integer> stukken,
      @Meaning("Datum van het nieuwste stuk") Optional<LocalDate> nieuwsteStuk,
      @Meaning("Cijfers van de laatste verwerking") Map<String, Integer> verwerking,
      @Meaning("Kenmerk van de taalanalyse") String analyse,
      @Meaning("Lijsten waarmee nu wordt herkend") Lijsten lijsten,
      @Meaning("Wat de beheerder te doen staat; null als dat niets is") Optional<String> advies) {}

  /** The lists in force, and how much of the index was read with others. */
  @Meaning("Lijsten van wetten, organisaties, hernummeringen en fracties")
  record Lijsten(
      @Meaning("Kenmerk van de lijsten samen") String kenmerk,
      @Meaning("Kenmerk per bestand") Map<String, String> bestanden,
      @Meaning("Aantal stukken in de index dat met andere lijsten is gelezen")
          int stukkenMetAndereLijsten) {}

  /** That it is well. */
  @Meaning("Stand van de dienst")
  record Health(@Meaning("ok") String status) {}

  List<Operation> operations() {
    return List.of(
        Operation.get(
            "/v1/status", STATUS, List.of(), Representation.json(Status.class, c -> status())),
        Operation.get(
                "/health/live",
                LIVE,
                List.of(),
                Representation.json(Health.class, c -> Json.reply(new Health("ok"))))
            .with(Traits.OPERATES),
        Operation.get(
                "/health/ready", READY, List.of(), Representation.json(Health.class, c -> ready()))
            .with(Traits.OPERATES));
  }

  private Reply status() {
    CollectionStatus now = engine.status();
    return Json.reply(
        new Status(
            version,
            now.commit(),
            now.builtAt(),
            now.records(),
            now.papers(),
            now.newest(),
            now.run(),
            now.analysis(),
            new Lijsten(
                lists.mark(), lists.files(), lists.readOtherwise().applyAsInt(now.commit())),
            Optional.of(EMPTY).filter(told -> now.papers().isEmpty())));
  }

  private Reply ready() {
    if (engine.status().papers().isEmpty()) {
      throw new ProblemException(
          ProblemKind.UNAVAILABLE, EMPTY, List.of(), Map.of("Retry-After", "10"));
    }
    return Json.reply(new Health("ok"));
  }
}
