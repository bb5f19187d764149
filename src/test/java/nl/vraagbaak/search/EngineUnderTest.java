package nl.vraagbaak.search;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The engine that keeps the contract: each test has an index of its own. */
public interface EngineUnderTest {
  /** Opens the index of the test to be changed. */
  IndexBuild openBuild();

  /** Opens the index of the test to be searched. */
  SearchEngine openEngine();

  /** Has an open engine take a newer commit into use now. */
  void refresh(SearchEngine engine);

  /** Indexes papers and looks at them. */
  default void with(List<IndexedPaper> papers, Consumer<SearchEngine> look) {
    index(papers);
    try (SearchEngine engine = openEngine()) {
      look.accept(engine);
    }
  }

  /** Puts papers into the index, in one commit. */
  default void index(List<IndexedPaper> papers) {
    try (IndexBuild build = openBuild()) {
      papers.forEach(build::put);
      build.commit(Map.of());
    }
  }
}
