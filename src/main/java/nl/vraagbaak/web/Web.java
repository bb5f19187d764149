package nl.vraagbaak.web;

import java.util.List;
import java.util.stream.Stream;
import nl.vraagbaak.http.Operation;
import nl.vraagbaak.http.RouteModule;
import nl.vraagbaak.http.SearchReader;
import nl.vraagbaak.search.SearchEngine;

/** The pages for people, and the search box for pages of others. */
public final class Web implements RouteModule {
  private final List<Operation> operations;

  /** With what the pages show, and what reads a search. */
  public Web(SearchEngine engine, SearchReader reader) {
    Assets assets = new Assets();
    Frames frames = new Frames(assets);
    operations =
        Stream.of(
                new SearchPages(engine, reader, frames, new StartPage(engine, frames)).operations(),
                new PaperPages(engine, frames).operations(),
                new MentionedPages(engine, frames).operations(),
                new FixedPages(engine, assets, frames).operations())
            .flatMap(List::stream)
            .toList();
  }

  @Override
  public List<Operation> operations() {
    return operations;
  }
}
