package nl.vraagbaak.lucene.record;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vraagbaak.join.PaperJoiner;
import nl.vraagbaak.lucene.record.HeldPapers.Held;
import nl.vraagbaak.lucene.schema.Schema;
import nl.vraagbaak.model.PaperLink;
import nl.vraagbaak.search.IndexedPaper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;

/**
 * Joins the papers of an index to each other before a commit. Papers whose questions other papers
 * answer or delay are indexed again where that differs from when they were indexed.
 */
public final class Joins {
  private final IndexWriter writer;
  private final FacetNames names;

  /** Of what a writer holds. */
  public Joins(IndexWriter writer, FacetNames names) {
    this.writer = writer;
    this.names = names;
  }

  /** The joins over all papers, after which each paper's state is right. */
  public Links apply() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      Map<String, Held> papers = HeldPapers.read(reader);
      List<PaperLink> links = PaperJoiner.links(papers.values().stream().map(Held::keys).toList());
      Map<String, List<PaperLink>> byTarget =
          links.stream().collect(Collectors.groupingBy(PaperLink::to));
      PaperReader whole = new PaperReader(reader);
      for (Map.Entry<String, Held> paper : papers.entrySet()) {
        List<PaperLink> to = byTarget.getOrDefault(paper.getKey(), List.of());
        String joined = joined(to, papers);
        if (!joined.equals(paper.getValue().joined())) {
          reindex(whole, paper.getKey(), to, joined);
        }
      }
      return new Links(links);
    }
  }

  /** Tells one set of joins from another, with the contents of the papers that join. */
  private static String joined(List<PaperLink> links, Map<String, Held> papers) {
    return links.stream()
        .map(
            link ->
                link.kind().key()
                    + " "
                    + link.from()
                    + " "
                    + Optional.ofNullable(papers.get(link.from())).map(Held::hash).orElse(""))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private void reindex(PaperReader reader, String id, List<PaperLink> links, String joined)
      throws IOException {
    Optional<IndexedPaper> paper = reader.findIndexed(id);
    if (paper.isPresent()) {
      AnswerStates states = states(reader, links);
      writer.updateDocuments(
          Schema.PAPER.term(id), PaperDocuments.of(paper.get(), states, joined, names));
    }
  }

  private static AnswerStates states(PaperReader reader, List<PaperLink> links) throws IOException {
    Set<PaperLink.Kind> kinds = EnumSet.noneOf(PaperLink.Kind.class);
    links.forEach(link -> kinds.add(link.kind()));
    Optional<String> answering =
        links.stream()
            .filter(link -> link.kind() == PaperLink.Kind.ANSWERS)
            .map(PaperLink::from)
            .findFirst();
    return new AnswerStates(
        kinds,
        answering.isEmpty()
            ? Optional.empty()
            : reader.findIndexed(answering.get()).map(IndexedPaper::paper));
  }
}
