package nl.vraagbaak.lucene;

import nl.vraagbaak.search.IndexBuild;
import nl.vraagbaak.search.SearchEngine;
import nl.vraagbaak.search.SearchEngineContract;

/** The embedded engine keeps the contract. */
class LuceneEngineTest extends SearchEngineContract {
  private LuceneStore store() {
    return new LuceneStore(folder.resolve("index"), FacetNames.PRINTED);
  }

  @Override
  protected IndexBuild openBuild() {
    return store().openBuild(false);
  }

  @Override
  protected SearchEngine openEngine() {
    return store().openEngine();
  }

  @Override
  protected void refresh(SearchEngine engine) {
    ((LuceneEngine) engine).refresh();
  }
}
