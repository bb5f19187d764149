package nl.vraagbaak.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.extract.body.OrganisationFinder;
import nl.vraagbaak.extract.body.OrganisationNames;
import nl.vraagbaak.extract.body.UnknownNames;
import nl.vraagbaak.extract.law.CitationFinder;
import nl.vraagbaak.extract.law.CitedText;
import nl.vraagbaak.extract.law.Laws;
import nl.vraagbaak.extract.law.LocalNames;
import nl.vraagbaak.extract.law.NamedLaw;
import nl.vraagbaak.extract.paper.CrossReferenceFinder;
import nl.vraagbaak.extract.paper.PaperFinder;
import nl.vraagbaak.extract.token.Mask;
import nl.vraagbaak.extract.token.Tokens;
import nl.vraagbaak.extract.token.Vocabulary;
import nl.vraagbaak.gazetteer.Gazetteer;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.Law;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.Paper;
import nl.vraagbaak.model.PaperReference;
import nl.vraagbaak.model.Part;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.model.Question;

/** Finds what the texts of a paper mention. Made once from the lists, safe for many threads. */
public final class Extractor {
  // "nds-tk-2031D11877", "kv-tk-2031Z00412": the number of the document or the case is printed
  private static final Pattern DOCUMENT_ID = Pattern.compile("^(?:nds|kv)-[te]k-");

  // "Nummer: 2031D20114, datum: 2031-05-13" above a paper on a site
  private static final Pattern DOCUMENT =
      Pattern.compile("(?m)^Nummer: (20\\d\\dD\\d{5}), datum: ");

  private final Gazetteer gazetteer;
  private final Laws laws;
  private final OrganisationNames organisations;
  private final Vocabulary vocabulary;
  private final Map<String, Law> lawByAbbreviation = new HashMap<>();

  /** Readies the names of the lists for finding. */
  public Extractor(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.laws = Laws.of(gazetteer);
    this.organisations = new OrganisationNames(gazetteer);
    this.vocabulary = FirstWords.of(laws, organisations);
    gazetteer.laws().forEach(l -> lawByAbbreviation.putIfAbsent(l.law().abbreviation(), l.law()));
  }

  /** All that a paper mentions, in its texts, footnotes and head. */
  public Mentions extract(Paper paper) {
    Set<Integer> numbers = new HashSet<>();
    paper.body().questions().stream().map(Question::numbers).forEach(numbers::addAll);
    Mentions found = find(PaperTexts.of(paper), numbers);
    Set<String> own = own(paper);
    return found.withPapers(
        found.papers().stream().filter(p -> p.id().filter(own::contains).isEmpty()).toList());
  }

  /** The number of the paper itself, of its case and of its document: its head prints them. */
  private static Set<String> own(Paper paper) {
    Set<String> own = new HashSet<>();
    own.add(paper.head().id());
    own.add(DOCUMENT_ID.matcher(paper.head().id()).replaceFirst("").toLowerCase(Locale.ROOT));
    Matcher named = DOCUMENT.matcher(paper.body().introduction().orElse(""));
    if (named.find()) {
      own.add(named.group(1).toLowerCase(Locale.ROOT));
    }
    paper.head().caseNumber().ifPresent(number -> own.add(number.toLowerCase(Locale.ROOT)));
    return own;
  }

  /** What a loose text mentions; it counts as an introduction, and refers to no question. */
  public Mentions recognise(String text) {
    return find(List.of(new PaperTexts.Text(Place.of(Part.INTRODUCTION), text)), Set.of());
  }

  /** The record of each article that is cited, once, in order of first citation. */
  public List<LawArticle> articles(Mentions mentions) {
    Map<String, LawArticle> articles = new LinkedHashMap<>();
    for (Citation citation : mentions.citations()) {
      citation
          .articleId()
          .ifPresent(
              id ->
                  articles.computeIfAbsent(
                      id, i -> gazetteer.article(law(citation.law()), citation.article())));
    }
    return List.copyOf(articles.values());
  }

  /** The record of each article that is cited, and of the other numbers that those had or got. */
  public List<LawArticle> articlesAndCounterparts(Mentions mentions) {
    Map<String, LawArticle> records = new LinkedHashMap<>();
    List<LawArticle> cited = articles(mentions);
    cited.forEach(article -> records.put(article.id(), article));
    cited.stream()
        .flatMap(article -> gazetteer.counterparts(article).stream())
        .forEach(other -> records.putIfAbsent(other.id(), other));
    return List.copyOf(records.values());
  }

  /** Names in a paper, which has its mentions, of which nothing is known. */
  Set<String> unknownNames(Paper paper) {
    UnknownNames names = new UnknownNames(organisations);
    for (PaperTexts.Text text : PaperTexts.of(paper)) {
      Tokens tokens = Tokens.of(text.text(), vocabulary);
      names.read(tokens, Mask.of(text.place(), paper.mentions()));
    }
    return names.found();
  }

  /** A law by the abbreviation in a citation; one that no list has is made from its name. */
  Law law(String abbreviation) {
    return Optional.ofNullable(lawByAbbreviation.get(abbreviation))
        .orElseGet(
            () -> {
              Tokens name = Tokens.of(abbreviation, vocabulary);
              return laws.acts()
                  .at(name, 0)
                  .map(f -> f.law().law())
                  .orElseGet(() -> NamedLaw.unlisted(abbreviation, Optional.empty()).law());
            });
  }

  private Mentions find(List<PaperTexts.Text> texts, Set<Integer> numbers) {
    Harvest harvest = new Harvest();
    LocalNames local = new LocalNames();
    OrganisationFinder bodies = new OrganisationFinder(organisations);
    for (PaperTexts.Text text : texts) {
      Tokens tokens = Tokens.of(text.text(), vocabulary);
      CitedText cited = new CitationFinder(text.place(), tokens, laws, local).run();
      harvest.citations.addAll(cited.citations());
      harvest.laws.addAll(cited.laws());
      List<PaperReference> papers = new PaperFinder(text.place(), tokens).run();
      harvest.papers.addAll(papers);
      harvest.crossReferences.addAll(new CrossReferenceFinder(text.place(), tokens, numbers).run());
      bodies.read(text.place(), tokens, Mask.of(cited.taken(), papers));
    }
    return harvest.with(bodies.found());
  }

  /** What has been gathered so far. */
  private static final class Harvest {
    final List<Citation> citations = new ArrayList<>();
    final List<nl.vraagbaak.model.LawMention> laws = new ArrayList<>();
    final List<PaperReference> papers = new ArrayList<>();
    final List<nl.vraagbaak.model.CrossReference> crossReferences = new ArrayList<>();

    Mentions with(OrganisationFinder.Bodies bodies) {
      return new Mentions(
          citations, laws, papers, crossReferences, bodies.mentions(), bodies.named());
    }
  }
}
