package nl.vraagbaak.lucene.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vraagbaak.dutch.DutchAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Cuts what was typed into the terms of the index. */
final class Tokens {
  private final DutchAnalysis analysis;

  Tokens(DutchAnalysis analysis) {
    this.analysis = analysis;
  }

  /** The words of a text, by position. */
  List<Token> words(String text) {
    return positions(analysis.words(), text).stream().map(this::token).toList();
  }

  /** The lemmas of all parts of a compound; none for a simple word. */
  List<String> parts(String lemma) {
    return analysis.parts(lemma);
  }

  /** Whether Dutch has this word, as far as is known: listed, or made of words that are. */
  boolean isKnown(Token token) {
    return token.isAcronym() || !token.parts().isEmpty() || analysis.isListed(token.lemma());
  }

  /** The forms of a text, by position, as terms. */
  List<String> forms(String text) {
    return positions(analysis.texts(), text).stream().map(Tokens::form).toList();
  }

  /** The form among the terms of a position; an acronym that looks like a stop word is itself. */
  private static String form(List<String> terms) {
    return terms.stream()
        .filter(term -> term.charAt(0) == DutchAnalysis.FORM)
        .findFirst()
        .orElse(terms.getFirst());
  }

  private Token token(List<String> terms) {
    Optional<String> acronym =
        terms.stream().filter(term -> Character.isUpperCase(term.charAt(0))).findFirst();
    String lemma = terms.getFirst();
    return new Token(
        lemma, acronym, acronym.isPresent() ? List.of() : analysis.smallestParts(lemma));
  }

  private static List<List<String>> positions(Analyzer analyzer, String text) {
    List<List<String>> positions = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("query", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (step.getPositionIncrement() > 0 || positions.isEmpty()) {
          positions.add(new ArrayList<>());
        }
        positions.getLast().add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return positions;
  }
}
