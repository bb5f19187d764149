package nl.vraagbaak.lucene;

import java.nio.file.Path;
import nl.vraagbaak.lucene.record.FacetNames;
import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchEngineContract;
import org.junit.jupiter.api.io.TempDir;

/** The embedded engine keeps the contract. */
class LuceneEngineTest implements SearchEngineContract {
  @TempDir private Path folder;

  private LuceneStore store() {
    return new LuceneStore(folder.resolve("index"), FacetNames.PRINTED);
  }

  @Override
  public IndexBuild openBuild() {
    return store().openBuild(false);
  }

  @Override
  public SearchEngine openEngine() {
    return store().openEngine();
  }

  @Override
  public void refresh(SearchEngine engine) {
    ((LuceneEngine) engine).refresh();
  }
}
