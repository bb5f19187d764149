package nl.vraagbaak.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Operation.Traits;
import nl.vraagbaak.http.Operation.Words;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.http.Representation;
import nl.vraagbaak.model.Keyed;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.search.CollectionStatus;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.web.page.StaticTemplates;
import nl.vraagbaak.web.view.AboutView;
import nl.vraagbaak.web.view.BoxView;
import nl.vraagbaak.web.view.Fact;
import nl.vraagbaak.web.view.Frame.Section;

/** Pages that are the same whatever is asked, and the files that pages load. */
record FixedPages(SearchEngine engine, Assets assets, Frames frames) {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  /** Of files whose name changes with their content. */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  List<Operation> operations() {
    List<Operation> operations =
        new ArrayList<>(
            List.of(
                Operation.page("/hulp", List.of(), call -> help()).with(Traits.FIXED),
                Operation.page("/hulp/zoekvak", List.of(), this::box).with(Traits.FIXED),
                Operation.page("/toegankelijkheid", List.of(), call -> accessibility())
                    .with(Traits.FIXED),
                Operation.page("/over", List.of(), call -> about()),
                file(
                    "/" + Assets.BOX,
                    assets.plain(Assets.BOX),
                    reply -> reply.with("Cross-Origin-Resource-Policy", "cross-origin"))));
    assets
        .all()
        .forEach(
            (address, file) ->
                operations.add(
                    file(address, file, reply -> reply.with("Cache-Control", FOR_EVER))));
    return operations;
  }

  private static Operation file(String path, Assets.File file, UnaryOperator<Reply> with) {
    String type = file.mediaType().split(";", 2)[0];
    return Operation.get(
            path,
            new Words("", "", path, ""),
            List.of(),
            Representation.text(
                "bestand", type, call -> with.apply(Reply.of(file.mediaType(), file.bytes()))))
        .with(Traits.FIXED);
  }

  private Reply help() {
    return Reply.html(
        new StaticTemplates().hulp(frames.of("Zo werkt zoeken", Section.HELP)).render());
  }

  private Reply accessibility() {
    return Reply.html(
        new StaticTemplates()
            .toegankelijkheid(frames.of("Toegankelijkheid", Section.OTHER))
            .render());
  }

  private Reply box(Call call) {
    BoxView view =
        new BoxView(
            frames.of("Een zoekvak op uw eigen pagina", Section.HELP),
            call.origin(),
            assets.integrity(Assets.BOX));
    return Reply.html(new StaticTemplates().zoekvak(view).render());
  }

  private Reply about() {
    CollectionStatus status = engine.status();
    AboutView view =
        new AboutView(
            frames.of("Over Vraagbaak", Section.ABOUT),
            List.of(
                new AboutView.Table("Stukken", papers(status)),
                new AboutView.Table("Wat er te vinden is", records(status)),
                new AboutView.Table("Bij het inlezen", rows(status.run()))),
            facts(status));
    return Reply.html(new StaticTemplates().over(view).render());
  }

  private static List<Fact> facts(CollectionStatus status) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Bijgewerkt", Wording.day(status.builtAt().atZone(HERE).toLocalDate())));
    status.newest().ifPresent(day -> facts.add(Fact.of("Nieuwste stuk", Wording.day(day))));
    return facts;
  }

  private static List<AboutView.Row> papers(CollectionStatus status) {
    return status.papers().entrySet().stream()
        .map(entry -> row(Keyed.find(PaperKind.class, entry.getKey()).map(Wording::kind), entry))
        .toList();
  }

  private static List<AboutView.Row> records(CollectionStatus status) {
    return status.records().entrySet().stream()
        .map(entry -> row(Keyed.find(RecordKind.class, entry.getKey()).map(Wording::kinds), entry))
        .toList();
  }

  private static List<AboutView.Row> rows(Map<String, Integer> figures) {
    return figures.entrySet().stream().map(entry -> row(Optional.empty(), entry)).toList();
  }

  private static AboutView.Row row(Optional<String> name, Map.Entry<String, Integer> entry) {
    return new AboutView.Row(
        name.orElseGet(() -> Wording.capital(entry.getKey())), Wording.number(entry.getValue()));
  }
}
