package nl.vraagbaak.lucene.schema;

import java.io.IOException;
import java.util.Collection;
import nl.vraagbaak.search.Facet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.FacetsConfig.DrillDownTermsIndexing;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The fields of the facets: one Lucene field each, so that a count reads what was asked only. */
public final class Facets {
  /** How lucene-facet writes and reads them. */
  public static final FacetsConfig CONFIG = config();

  private Facets() {}

  /** The Lucene field of a facet. */
  public static String name(Facet facet) {
    return "facet." + facet.key();
  }

  /** Adds a value to a document that {@link #finish} will be called on. */
  public static void add(Document document, Facet facet, String value) {
    if (!value.isBlank()) {
      document.add(new SortedSetDocValuesFacetField(facet.key(), value));
    }
  }

  /** Lets a document be found by a value that it is not counted for. */
  public static void addUncounted(Document document, Facet facet, String value) {
    document.add(new StringField(name(facet), path(facet, value), Field.Store.NO));
  }

  /** The document as Lucene indexes it. */
  public static Document finish(Document document) throws IOException {
    return CONFIG.build(document);
  }

  /** Documents that have this value. */
  public static Query is(Facet facet, String value) {
    return new TermQuery(term(facet, value));
  }

  /** The term of a value. */
  public static Term term(Facet facet, String value) {
    return new Term(name(facet), path(facet, value));
  }

  /** The terms of a facet, see {@link #path}. */
  public static Keyword keyword(Facet facet) {
    return new Keyword(name(facet), false);
  }

  /** Documents that have any of these values. */
  public static Query any(Facet facet, Collection<String> values) {
    return new TermInSetQuery(
        name(facet), values.stream().map(value -> new BytesRef(path(facet, value))).toList());
  }

  /** How a value stands in the index. */
  public static String path(Facet facet, String value) {
    return value.isBlank() ? "" : FacetsConfig.pathToString(facet.key(), value);
  }

  private static FacetsConfig config() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      config.setIndexFieldName(facet.key(), name(facet));
      config.setMultiValued(facet.key(), true);
      config.setDrillDownTermsIndexing(facet.key(), DrillDownTermsIndexing.FULL_PATH_ONLY);
    }
    return config;
  }
}
