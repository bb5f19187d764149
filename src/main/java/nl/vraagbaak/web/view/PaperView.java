package nl.vraagbaak.web.view;

import java.util.List;

/**
 * The page of a paper.
 *
 * @param frame what stands around it
 * @param head which paper it is
 * @param parts its texts, in order
 * @param notes its footnotes
 * @param citations how to quote it
 * @param related other papers and answers that go with it
 */
public record PaperView(
    Frame frame,
    Head head,
    List<Part> parts,
    List<Note> notes,
    List<Quotation> citations,
    List<LinkGroup> related) {
  /** Copies the lists. */
  public PaperView {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
    citations = List.copyOf(citations);
    related = List.copyOf(related);
  }

  /**
   * Which paper it is.
   *
   * @param title its subject
   * @param kind what sort of paper
   * @param citation as the Leidraad prints it; empty for a paper without an official number
   * @param state whether it was answered
   * @param facts who asked, when, and so on
   * @param warnings where its structure is doubtful
   */
  public record Head(
      String title,
      String kind,
      String citation,
      HitView.State state,
      List<Fact> facts,
      List<String> warnings) {
    /** Copies the lists. */
    public Head {
      facts = List.copyOf(facts);
      warnings = List.copyOf(warnings);
    }
  }

  /** A part of a paper. */
  public sealed interface Part {}

  /**
   * Questions beside their answer.
   *
   * @param questions one or more; empty where the answer stands alone
   * @param answers one; empty where there is none
   * @param missing what is said in the place of a missing answer
   */
  public record Pair(List<Block> questions, List<Block> answers, String missing) implements Part {
    /** Copies the blocks. */
    public Pair {
      questions = List.copyOf(questions);
      answers = List.copyOf(answers);
    }
  }

  /**
   * Text across the page.
   *
   * @param block the text
   */
  public record Single(Block block) implements Part {}

  /**
   * A labelled text.
   *
   * @param anchor its place on the page ("vraag-3")
   * @param label "Vraag 3"
   * @param text its text
   * @param unfolds what it refers to in this paper, to be read in place
   * @param mentions articles that it cites
   */
  public record Block(
      String anchor,
      String label,
      Prose text,
      List<Unfold> unfolds,
      List<HitView.Mentioned> mentions) {
    /** Copies the lists. */
    public Block {
      unfolds = List.copyOf(unfolds);
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * Another text of the paper, to be read where it is referred to.
   *
   * @param label "Antwoord op vraag 3"
   * @param href where it stands itself
   * @param text its text
   */
  public record Unfold(String label, String href, Prose text) {}

  /**
   * A footnote.
   *
   * @param anchor its place on the page
   * @param number as printed
   * @param text its text
   */
  public record Note(String anchor, String number, Prose text) {}

  /**
   * How to quote a record in one style.
   *
   * @param style "Leidraad", "APA", "BibTeX", "RIS"
   * @param text what to copy
   * @param file whether it is for a program rather than for a text
   */
  public record Quotation(String style, String text, boolean file) {}

  /**
   * Links that belong together.
   *
   * @param title what they are
   * @param links the links
   */
  public record LinkGroup(String title, List<Link> links) {
    /** Copies the links. */
    public LinkGroup {
      links = List.copyOf(links);
    }
  }
}
