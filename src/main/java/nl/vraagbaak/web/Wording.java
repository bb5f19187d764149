package nl.vraagbaak.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vraagbaak.cite.Citations;
import nl.vraagbaak.model.Keyed;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.search.AnswerState;
import nl.vraagbaak.search.Facet;
import nl.vraagbaak.search.FacetCounts;
import nl.vraagbaak.search.PaperSummary;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.Sort;
import nl.vraagbaak.web.view.HitView;

/** What things are called on a page, in Dutch. */
final class Wording {
  private static final Locale DUTCH = Locale.of("nl", "NL");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);

  private Wording() {}

  /** "12 mei 2023". */
  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** "1.234". */
  static String number(long count) {
    return String.format(DUTCH, "%,d", count);
  }

  /** "1 vraag", "1.234 vragen". */
  static String counted(long count, String one, String many) {
    return number(count) + " " + (count == 1 ? one : many);
  }

  /** "2", "2 en 3", "2, 3 en 5". */
  static String row(List<?> parts) {
    List<String> texts = parts.stream().map(String::valueOf).toList();
    int last = texts.size() - 1;
    return last < 1
        ? String.join("", texts)
        : String.join(", ", texts.subList(0, last)) + " en " + texts.get(last);
  }

  /** With a capital at the start. */
  static String capital(String text) {
    int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(DUTCH) + text.substring(end);
  }

  /** With a small letter at the start, but for a name ("D66, vraag 3"). */
  static String small(String label) {
    return label.startsWith("Vraag ")
            || label.startsWith("Antwoord ")
            || label.startsWith("Passage ")
        ? label.substring(0, 1).toLowerCase(DUTCH) + label.substring(1)
        : label;
  }

  /** The kind of a record. */
  static String kind(RecordKind kind) {
    return switch (kind) {
      case QUESTION -> "Vraag";
      case ANSWER -> "Antwoord";
      case PASSAGE -> "Passage";
      case ARTICLE -> "Wetsartikel";
      case ORGANISATION -> "Organisatie";
      case PAPER -> "Stuk";
    };
  }

  /** More than one of a kind of record. */
  static String kinds(RecordKind kind) {
    return switch (kind) {
      case QUESTION -> "Vragen";
      case ANSWER -> "Antwoorden";
      case PASSAGE -> "Passages";
      case ARTICLE -> "Wetsartikelen";
      case ORGANISATION -> "Organisaties";
      case PAPER -> "Stukken";
    };
  }

  /** The kind of a paper. */
  static String kind(PaperKind kind) {
    return switch (kind) {
      case ANSWERED -> "Beantwoorde Kamervragen";
      case QUESTIONS -> "Kamervragen zonder antwoord";
      case DELAY -> "Uitstelbericht";
      case ORAL -> "Mondelinge vragen";
      case CONSULTATION -> "Schriftelijk overleg";
      case LETTER -> "Kamerbrief";
      case REPORT -> "Verslag bij een wetsvoorstel";
      case MEMORANDUM -> "Nota of memorie van antwoord";
      case UNKNOWN -> "Ander stuk";
    };
  }

  /** What a facet is called. */
  static String facet(Facet facet) {
    return switch (facet) {
      case KIND -> "Soort tekst";
      case PAPER_KIND -> "Soort stuk";
      case GROUP -> "Fractie";
      case ASKER -> "Vraagsteller";
      case ANSWERER -> "Bewindspersoon";
      case MINISTRY -> "Ministerie";
      case ORGANISATION -> "Organisatie";
      case LAW -> "Wet";
      case ARTICLE -> "Wetsartikel";
      case PARLIAMENTARY_YEAR -> "Vergaderjaar";
      case YEAR -> "Jaar";
      case ANSWERED -> "Beantwoord";
    };
  }

  /** What a value of a facet is called; keys of our own become words. */
  static String value(Facet facet, FacetCounts.Value value) {
    return value(facet, value.value()).orElse(value.label());
  }

  /** The word for a key of our own; empty for any other value. */
  static Optional<String> value(Facet facet, String value) {
    return switch (facet) {
      case KIND -> Keyed.find(RecordKind.class, value).map(Wording::kind);
      case PAPER_KIND -> Keyed.find(PaperKind.class, value).map(Wording::kind);
      case ANSWERED -> Keyed.find(AnswerState.class, value).map(Wording::state);
      case GROUP, ASKER, ANSWERER, MINISTRY, ORGANISATION, LAW, ARTICLE, PARLIAMENTARY_YEAR, YEAR ->
          Optional.empty();
    };
  }

  /** An order of hits. */
  static String sort(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "Beste eerst";
      case NEWEST -> "Nieuwste eerst";
      case OLDEST -> "Oudste eerst";
      case NATURAL -> "Op naam";
    };
  }

  private static String state(AnswerState state) {
    return switch (state) {
      case ANSWERED -> "Beantwoord";
      case OPEN -> "Nog niet beantwoord";
      case DELAYED -> "Uitgesteld";
    };
  }

  /** Whether and how fast a paper was answered; nothing for a paper that asks nothing. */
  static HitView.State state(PaperSummary paper) {
    return paper
        .state()
        .map(state -> new HitView.State(state(state, paper), state.key()))
        .orElse(HitView.State.NONE);
  }

  private static String state(AnswerState state, PaperSummary paper) {
    return switch (state) {
      case ANSWERED -> answered(paper);
      case OPEN -> "nog niet beantwoord";
      case DELAYED -> "antwoord uitgesteld";
    };
  }

  private static String answered(PaperSummary paper) {
    return paper.daysToAnswer().isPresent()
        ? "beantwoord na " + counted(paper.daysToAnswer().getAsInt(), "dag", "dagen")
        : "beantwoord";
  }

  /**
   * The subject of a paper; where it has none what it is, and which: "Kamerbrief van 5 mei 2015".
   */
  static String title(PaperHead head) {
    return head.title().map(Wording::capital).orElseGet(() -> kind(head.kind()) + which(head));
  }

  private static String which(PaperHead head) {
    return head.number()
        .map(number -> " " + number)
        .or(() -> Citations.date(head).map(day -> " van " + day(day)))
        .or(() -> head.answerers().stream().findFirst().map(from -> " van " + capital(from.name())))
        .orElse("");
  }

  /** "Kuik (CDA)". */
  static String member(Member member) {
    return member.group().isEmpty() ? member.name() : member.name() + " (" + member.group() + ")";
  }

  /** "Vraag 3", "Antwoord op vraag 2 en 3". */
  static String label(RecordKind kind, List<Integer> numbers, Optional<String> heading) {
    return switch (kind) {
      case QUESTION ->
          heading.map(group -> group + ", ").orElse("")
              + (heading.isPresent() ? "vraag " : "Vraag ")
              + row(numbers);
      case ANSWER -> "Antwoord op vraag " + row(numbers);
      case PASSAGE -> heading.orElse("Passage " + row(numbers));
      case ARTICLE, ORGANISATION, PAPER -> kind(kind);
    };
  }
}
