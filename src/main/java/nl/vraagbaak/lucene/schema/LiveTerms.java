package nl.vraagbaak.lucene.schema;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** In how many documents terms stand that have not been removed. */
public final class LiveTerms {
  private final IndexReader reader;

  /** Null where nothing has been removed. */
  private final @Nullable Bits live;

  private final Map<String, Optional<TermsEnum>> fields = new HashMap<>();
  private @Nullable PostingsEnum documents;

  /** Of an index as it is. */
  public LiveTerms(IndexReader reader) {
    this.reader = reader;
    this.live = MultiBits.getLiveDocs(reader);
  }

  /** The number of documents of the term that terms stand at. */
  public int count(TermsEnum at) throws IOException {
    return live == null ? at.docFreq() : count(at, live, Integer.MAX_VALUE);
  }

  /** The number of documents of a term. */
  public int count(Term term) throws IOException {
    return count(term, Integer.MAX_VALUE);
  }

  /** Whether a term stands anywhere. */
  public boolean exists(Term term) throws IOException {
    return count(term, 1) > 0;
  }

  /** Whether the term that terms stand at stands anywhere. */
  public boolean exists(TermsEnum at) throws IOException {
    return live == null || count(at, live, 1) > 0;
  }

  private int count(Term term, int enough) throws IOException {
    if (live == null) {
      return reader.docFreq(term);
    }
    Optional<TermsEnum> at = terms(term.field());
    return at.isPresent() && at.get().seekExact(term.bytes()) ? count(at.get(), live, enough) : 0;
  }

  private Optional<TermsEnum> terms(String field) throws IOException {
    Optional<TermsEnum> at = fields.get(field);
    if (at == null) {
      Terms terms = MultiTerms.getTerms(reader, field);
      at = terms == null ? Optional.empty() : Optional.of(terms.iterator());
      fields.put(field, at);
    }
    return at;
  }

  private int count(TermsEnum at, Bits live, int enough) throws IOException {
    documents = at.postings(documents, PostingsEnum.NONE);
    int count = 0;
    while (count < enough && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      count += live.get(documents.docID()) ? 1 : 0;
    }
    return count;
  }
}
