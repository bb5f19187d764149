package nl.vraagbaak.search;

import java.util.List;
import java.util.Optional;
import nl.vraagbaak.model.Keyed;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.Organisation;

/** A record found. */
public sealed interface Hit {
  /** Its id. */
  String id();

  /** Its score, not below 0; 0 where the order is not by relevance. */
  double score();

  /** What kind of record it is. */
  RecordKind kind();

  /** The public key of its kind. */
  default String kindKey() {
    return ((Keyed) kind()).key();
  }

  /**
   * A question, answer or passage.
   *
   * @param entry the record
   * @param paper the paper it stands in
   * @param counterparts the answers to a question, the questions of an answer
   * @param refersTo the answers in the same paper that a short answer, or the short answer to a
   *     question, refers to
   * @param snippets why it was found
   * @param articles articles it cites
   * @param organisations organisations it names
   * @param score its score
   * @param explanation why it ranks there, in Dutch, where asked for
   * @param more further hits in the same paper, when hits are grouped by paper
   * @param twins other hits with the same words, where there are any
   */
  record Text(
      Entry entry,
      PaperSummary paper,
      List<Entry> counterparts,
      List<Entry> refersTo,
      List<Snippet> snippets,
      List<Reference> articles,
      List<Reference> organisations,
      double score,
      Optional<String> explanation,
      List<Text> more,
      Optional<Twins> twins)
      implements Hit {
    /** Copies the lists. */
    public Text {
      counterparts = List.copyOf(counterparts);
      refersTo = List.copyOf(refersTo);
      snippets = List.copyOf(snippets);
      articles = List.copyOf(articles);
      organisations = List.copyOf(organisations);
      more = List.copyOf(more);
    }

    /** The same with the hits that stand beside it: further ones in its paper, and its twins. */
    public Text beside(List<Text> further, Optional<Twins> same) {
      return new Text(
          entry,
          paper,
          counterparts,
          refersTo,
          snippets,
          articles,
          organisations,
          score,
          explanation,
          further,
          same);
    }

    /** The same with these snippets. */
    public Text showing(List<Snippet> others) {
      return new Text(
          entry,
          paper,
          counterparts,
          refersTo,
          others,
          articles,
          organisations,
          score,
          explanation,
          more,
          twins);
    }

    @Override
    public String id() {
      return entry.id();
    }

    @Override
    public RecordKind kind() {
      return entry.kind();
    }
  }

  /**
   * Hits with the same words as one. Where words were asked for, the first of them has its place
   * and the others come behind all that are the first with their words.
   *
   * @param others how many there are beside it
   * @param first id of the one that stands first
   */
  record Twins(int others, String first) {}

  /**
   * An article of law.
   *
   * @param article the article
   * @param counts how often it is cited
   * @param score its score
   */
  record Article(LawArticle article, MentionCounts counts, double score) implements Hit {
    @Override
    public String id() {
      return article.id();
    }

    @Override
    public RecordKind kind() {
      return RecordKind.ARTICLE;
    }
  }

  /**
   * An organisation.
   *
   * @param organisation the organisation
   * @param counts how often it is named
   * @param score its score
   */
  record Body(Organisation organisation, MentionCounts counts, double score) implements Hit {
    @Override
    public String id() {
      return organisation.id();
    }

    @Override
    public RecordKind kind() {
      return RecordKind.ORGANISATION;
    }
  }

  /**
   * A paper.
   *
   * @param paper the paper
   * @param questions how many questions it has
   * @param answers how many answers it has
   * @param score its score
   */
  record Whole(PaperSummary paper, int questions, int answers, double score) implements Hit {
    @Override
    public String id() {
      return paper.head().id();
    }

    @Override
    public RecordKind kind() {
      return RecordKind.PAPER;
    }
  }
}
