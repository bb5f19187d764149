package nl.vraagbaak.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import nl.vraagbaak.cite.Citations;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.Span;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.Hit;
import nl.vraagbaak.search.MentionCounts;
import nl.vraagbaak.search.OtherNumber;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.Reference;
import nl.vraagbaak.search.SearchPage;
import nl.vraagbaak.search.Snippet;

/** Prints hits for a person to read; what matched stands between asterisks. */
final class HitPrinter {
  private static final int WIDTH = 96;
  private static final int LONGEST = 400;

  private final PrintWriter out;

  HitPrinter(PrintWriter out) {
    this.out = out;
  }

  /**
   * @param typed the query that was searched for
   */
  void print(String typed, SearchPage page) {
    out.printf(
        "%s%d %s%n",
        page.total().exact() ? "" : "minstens ",
        page.total().count(),
        page.total().count() == 1 ? "resultaat" : "resultaten");
    page.help().remarks().forEach(remark -> out.println("Let op: " + remark));
    SearchPage.Correction.meant(page.help().corrections(), typed)
        .forEach(meant -> out.println("Bedoelde u: " + meant));
    page.help()
        .drops()
        .forEach(
            d ->
                out.printf(
                    "Zonder %s'%s': %d %s%n",
                    d.filter() ? "filter " : "",
                    d.what(),
                    d.count(),
                    d.count() == 1 ? "resultaat" : "resultaten"));
    int number = 0;
    for (Hit hit : page.hits()) {
      print(++number, hit);
    }
  }

  /** "art. 240b Sr is sinds 2024-07-01 art. 252 Sr (3 vermeldingen)". */
  void print(OtherNumber other) {
    int mentions = other.other().counts().total();
    out.printf(
        "%n%s %s %s %s (%d %s)%n",
        other.article().label(),
        other.renumbering().newer() ? "is sinds" : "was tot",
        other.renumbering().on(),
        other.other().article().label(),
        mentions,
        mentions == 1 ? "vermelding" : "vermeldingen");
  }

  void print(int number, Hit hit) {
    out.printf("%n%d. ", number);
    switch (hit) {
      case Hit.Text text -> print(text);
      case Hit.Article article -> named(article.article().label(), article.id(), article.counts());
      case Hit.Body body -> named(body.organisation().name(), body.id(), body.counts());
      case Hit.Whole whole -> print(whole);
    }
  }

  private void named(String label, String id, MentionCounts counts) {
    out.printf("%s (%s), in %d vragen, antwoorden en passages%n", label, id, counts.total());
  }

  private void print(Hit.Whole hit) {
    PaperHead head = hit.paper().head();
    out.printf("Stuk (%s)%n", head.kind().key());
    print(head);
    if (hit.questions() + hit.answers() > 0) {
      paragraph("%d vragen, %d antwoorden".formatted(hit.questions(), hit.answers()));
    }
    out.printf("   %s%n", hit.id());
  }

  private void print(PaperHead head) {
    out.printf(
        "   %s%s%n",
        Citations.leidraad(head).orElse(head.id()),
        Citations.date(head).map(date -> ", " + date).orElse(""));
    head.title().ifPresent(title -> paragraph("over " + title));
  }

  private void print(Hit.Text hit) {
    out.printf("%s %s%n", capital(hit.entry().kind().key()), numbers(hit.entry().numbers()));
    print(hit.paper().head());
    hit.counterparts().stream()
        .filter(entry -> entry.kind() == RecordKind.QUESTION)
        .forEach(question -> paragraph("Vraag: " + question.text()));
    if (hit.snippets().isEmpty()) {
      paragraph(hit.entry().text());
    }
    hit.snippets().forEach(snippet -> paragraph(marked(snippet)));
    hit.counterparts().stream()
        .filter(entry -> entry.kind() == RecordKind.ANSWER)
        .limit(1)
        .map(Entry::text)
        .forEach(answer -> paragraph("Antwoord: " + answer));
    named(hit.articles());
    named(hit.organisations());
    hit.twins()
        .ifPresent(twins -> out.printf("   %d andere met dezelfde woorden%n", twins.others()));
    out.printf("   %s%n", hit.id());
  }

  private void named(List<Reference> references) {
    if (!references.isEmpty()) {
      paragraph(
          references.stream().map(Reference::label).limit(8).collect(Collectors.joining("; ")));
    }
  }

  private static String marked(Snippet snippet) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Span mark : snippet.marks()) {
      text.append(snippet.text(), from, mark.start());
      text.append('*').append(mark.of(snippet.text())).append('*');
      from = mark.end();
    }
    return text.append(snippet.text(), from, snippet.text().length()).toString();
  }

  /** On lines of a fit width, indented; a long text ends in an ellipsis. */
  private void paragraph(String text) {
    String flat = text.replaceAll("\\s++", " ").strip();
    String shown = flat.length() > LONGEST ? flat.substring(0, LONGEST).strip() + " …" : flat;
    StringBuilder line = new StringBuilder("  ");
    for (String word : shown.split(" ", -1)) {
      if (line.length() + word.length() >= WIDTH) {
        out.println(line);
        line = new StringBuilder("  ");
      }
      line.append(' ').append(word);
    }
    out.println(line);
  }

  private static String numbers(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
