package nl.vraagbaak.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vraagbaak.http.Fault;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.Problem;
import nl.vraagbaak.http.RouteModule;
import nl.vraagbaak.http.SearchReader;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.web.page.StaticTemplates;
import nl.vraagbaak.web.view.ErrorView;
import nl.vraagbaak.web.view.Frame.Section;

/** The pages for people, and the search box for pages of others. */
public final class Web implements RouteModule {
  private final List<Operation> operations;
  private final Frames frames;

  /**
   * With what the pages show, and what reads a search.
   *
   * @param described the interface for programs, which a page tells of
   */
  public Web(SearchEngine engine, SearchReader reader, List<Operation> described) {
    Assets assets = new Assets();
    frames = new Frames(assets);
    MentionedPages mentioned = new MentionedPages(engine, frames);
    operations =
        Stream.of(
                new SearchPages(engine, reader, frames, new StartPage(engine, frames)).operations(),
                new ValuePages(engine, reader, frames).operations(),
                new PaperPages(engine, frames).operations(),
                new ArticlePages(engine, mentioned).operations(),
                new OrganisationPages(engine, mentioned).operations(),
                new DocumentationPages(described, frames).operations(),
                new FixedPages(engine, assets, frames).operations())
            .flatMap(List::stream)
            .toList();
  }

  @Override
  public List<Operation> operations() {
    return operations;
  }

  @Override
  public Optional<String> page(Problem problem) {
    ErrorView view =
        new ErrorView(
            frames.of(problem.title(), Section.OTHER),
            problem.title(),
            problem.errors().isEmpty() ? problem.detail() : "In het adres klopt iets niet:",
            problem.errors().stream().map(Fault::detail).toList(),
            problem.status() >= 500 ? problem.aanvraagId() : "");
    return Optional.of(new StaticTemplates().fout(view).render());
  }
}
