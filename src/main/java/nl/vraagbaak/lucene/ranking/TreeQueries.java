package nl.vraagbaak.lucene.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.vraagbaak.dutch.DutchAnalysis;
import nl.vraagbaak.search.Query;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;

/** Makes a Lucene query of a query tree. */
final class TreeQueries {
  /** How many words a beginning stands for at most: those that most records have. */
  private static final int MOST_EXPANSIONS = 256;

  private final RankingFields fields;
  private final FieldQueries facets;
  private final Tokens tokens;
  private final TextQueries texts;
  private final Expressions expressions;
  private final UnaryOperator<org.apache.lucene.search.Query> where;

  /**
   * @param where what a leaf of the tree finds, made of the records that have it
   */
  TreeQueries(
      RankingFields fields,
      FieldQueries facets,
      Tokens tokens,
      Expressions expressions,
      UnaryOperator<org.apache.lucene.search.Query> where) {
    this.fields = fields;
    this.facets = facets;
    this.tokens = tokens;
    this.texts = new TextQueries(tokens, fields);
    this.expressions = expressions;
    this.where = where;
  }

  /** What matches a tree, without what stands around it. */
  org.apache.lucene.search.Query query(Query tree, Strength strength) {
    return switch (tree) {
      case Query.All _ -> MatchAllDocsQuery.INSTANCE;
      case Query.Word word -> where.apply(expressions.word(word.text(), strength));
      case Query.Phrase phrase -> where.apply(phrase(phrase));
      case Query.Prefix prefix -> where.apply(prefix(prefix.text()));
      case Query.Near near -> where.apply(texts.near(near));
      case Query.Field field -> filter(facets.value(field.facet(), field.value()));
      case Query.Years years -> filter(facets.years(years.from(), years.to()));
      case Query.Identifier identifier -> where.apply(identifier(identifier));
      case Query.Any any -> any(any.parts(), strength);
      case Query.And and -> all(and.parts(), isOne(and) ? strength : strength.firmer());
      case Query.Or or -> either(or.parts(), strength.firmer());
      case Query.Not _ -> all(List.of(tree), strength);
    };
  }

  /** Whether but one part is asked for: a minus joins it with nothing. */
  private static boolean isOne(Query.And and) {
    return and.parts().stream().filter(part -> !(part instanceof Query.Not)).count() == 1;
  }

  private org.apache.lucene.search.Query phrase(Query.Phrase phrase) {
    return phrase.exact()
        ? texts.exact(phrase.text())
        : texts.phrase(fields.words(), tokens.words(phrase.text()), 0);
  }

  private org.apache.lucene.search.Query prefix(String beginning) {
    List<String> forms = tokens.forms(beginning);
    return forms.isEmpty()
        ? new MatchNoDocsQuery("no word in " + beginning)
        : new PrefixQuery(
            new Term(fields.words(), forms.getLast()),
            new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(MOST_EXPANSIONS));
  }

  private org.apache.lucene.search.Query identifier(Query.Identifier identifier) {
    return WordQueries.bestOf(
        List.of(
            keyword(identifier),
            texts.phrase(fields.words(), tokens.words(identifier.typed()), 0)));
  }

  /** Records that cite what was named, or are it. */
  org.apache.lucene.search.Query keyword(Query.Identifier identifier) {
    org.apache.lucene.search.Query cites =
        new TermQuery(new Term(fields.of(identifier.kind()), identifier.id()));
    return new BoostQuery(new ConstantScoreQuery(cites), Weights.IDENTIFIER);
  }

  private static org.apache.lucene.search.Query filter(org.apache.lucene.search.Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0f);
  }

  /** Any of the words; those that are stop words only where there is nothing else. */
  private org.apache.lucene.search.Query any(List<Query> parts, Strength strength) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<String> row = new ArrayList<>();
    boolean onlyStopWords = parts.stream().allMatch(TreeQueries::isStopWord);
    for (Query part : parts) {
      if (part instanceof Query.Word word) {
        row.add(word.text());
      } else {
        addRow(query, row, strength, onlyStopWords);
        row.clear();
        query.add(query(part, strength), Occur.SHOULD);
      }
    }
    addRow(query, row, strength, onlyStopWords);
    return query.build();
  }

  private void addRow(
      BooleanQuery.Builder query, List<String> row, Strength strength, boolean stopWords) {
    expressions
        .row(row, strength, stopWords)
        .forEach(clause -> query.add(where.apply(clause), Occur.SHOULD));
  }

  private static boolean isStopWord(Query part) {
    return part instanceof Query.Word word && DutchAnalysis.isStopWord(word.text());
  }

  private org.apache.lucene.search.Query either(List<Query> parts, Strength strength) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    parts.forEach(part -> query.add(query(part, strength), Occur.SHOULD));
    return query.build();
  }

  private org.apache.lucene.search.Query all(List<Query> parts, Strength strength) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean something = false;
    for (Query part : parts) {
      if (part instanceof Query.Not not) {
        query.add(new LeftOut(query(not.part(), Strength.STRICT)), Occur.MUST_NOT);
      } else {
        something = true;
        query.add(query(part, strength), Occur.MUST);
      }
    }
    if (!something) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return query.build();
  }
}
