package nl.vraagbaak.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import nl.vraagbaak.search.Facet;

/**
 * One question for both: the words, how they belong together, and a filter.
 *
 * @param shape how the words belong together
 * @param words the words
 * @param group a parliamentary group that it is narrowed to
 */
record Asked(Shape shape, String words, Optional<String> group) {
  /** How words belong together. */
  enum Shape {
    /** One word. */
    WORD,
    /** A few words as typed. */
    WORDS,
    /** All of them. */
    AND,
    /** Any of them. */
    OR,
    /** In a row. */
    PHRASE,
    /** A few words, within one parliamentary group. */
    FILTER
  }

  private static final Random GROUPS = new Random(3);

  /** So many of each shape, the same at every run. */
  static List<Asked> some(RandomPapers papers, int papersHeld, int each) {
    Random random = new Random(Indexing.SEED + 1);
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < each; i++) {
      for (Shape shape : Shape.values()) {
        asked.add(one(shape, papers, papersHeld, random));
      }
    }
    return asked;
  }

  private static Asked one(Shape shape, RandomPapers papers, int held, Random random) {
    String two = papers.telling(random) + " " + papers.telling(random);
    return switch (shape) {
      case WORD -> new Asked(shape, papers.telling(random), Optional.empty());
      case WORDS, AND, OR -> new Asked(shape, two, Optional.empty());
      case PHRASE -> new Asked(shape, inARow(papers, held, random), Optional.empty());
      case FILTER -> new Asked(shape, two, Optional.of("Fractie" + GROUPS.nextInt(17)));
    };
  }

  /** Two words that stand side by side somewhere, neither of them a function word. */
  private static String inARow(RandomPapers papers, int held, Random random) {
    while (true) {
      String text = papers.paper(random.nextInt(held)).paper().body().questions().getFirst().text();
      String[] words = text.split("\\. |[ .]", -1);
      int at = random.nextInt(words.length - 1);
      if (telling(words[at]) && telling(words[at + 1]) && text.contains(pair(words, at))) {
        return pair(words, at);
      }
    }
  }

  private static String pair(String[] words, int at) {
    return words[at] + " " + words[at + 1];
  }

  private static boolean telling(String word) {
    return !word.isEmpty() && !DutchWords.isFunctionWord(word);
  }

  /** As it is typed in the search box. */
  String typed() {
    return switch (shape) {
      case WORD, WORDS, FILTER -> words;
      case AND -> words.replace(" ", " EN ");
      case OR -> words.replace(" ", " OF ");
      case PHRASE -> '"' + words + '"';
    };
  }

  /** The path and query of the request that asks it with facets counted. */
  String path() {
    String facets = BareLucene.FIVE.stream().map(Facet::key).collect(Collectors.joining(","));
    return "/v1/_zoek?paginaGrootte=10&facetten="
        + facets
        + "&q="
        + URLEncoder.encode(typed(), StandardCharsets.UTF_8)
        + group.map(name -> "&fractie=" + name).orElse("");
  }

  String label() {
    return shape.name().toLowerCase(Locale.ROOT);
  }
}
