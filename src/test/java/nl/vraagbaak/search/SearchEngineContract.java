package nl.vraagbaak.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.Member;
import nl.vraagbaak.model.PaperKind;
import nl.vraagbaak.model.PaperLink;
import nl.vraagbaak.search.SearchPage.Total;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every search engine behind the port must do. */
public abstract class SearchEngineContract {
  private static final Duration BUDGET = Duration.ofSeconds(5);

  /** Where the engine under test may write. */
  @TempDir protected Path folder;

  /** Opens the index in {@link #folder} to be changed. */
  protected abstract IndexBuild openBuild();

  /** Opens the index in {@link #folder} to be searched. */
  protected abstract SearchEngine openEngine();

  /** Has an open engine take a newer commit into use now. */
  protected abstract void refresh(SearchEngine engine);

  @Test
  void findsAWordInAnAnswerAndShowsItsQuestion() {
    with(
        List.of(lighthouse()),
        engine -> {
          SearchPage page = engine.search(search(word("lampen")));
          assertThat(page.total()).isEqualTo(new Total(2, true));
          Hit.Text answer = text(page, "ah-1-antwoord-1");
          assertThat(answer.counterparts()).extracting(Entry::id).containsExactly("ah-1-vraag-1");
          assertThat(answer.score()).isPositive();
          assertThat(answer.paper().head().id()).isEqualTo("ah-1");
          assertThat(answer.paper().state()).contains(AnswerState.ANSWERED);
          assertThat(answer.paper().daysToAnswer()).isEqualTo(OptionalInt.of(28));
          assertThat(answer.articles()).extracting(Reference::label).containsExactly("art. 3 Wvv");
          assertThat(answer.organisations())
              .extracting(Reference::label)
              .containsExactly("Bond van Wachters");
        });
  }

  @Test
  void marksWhatMatchedInTheSnippet() {
    with(
        List.of(lighthouse()),
        engine -> {
          Snippet snippet =
              text(engine.search(search(word("lampen"))), "ah-1-antwoord-1").snippets().getFirst();
          assertThat(snippet.marks())
              .extracting(span -> span.of(snippet.text()))
              .containsExactly("lampen");
        });
  }

  @Test
  void narrowsByAFacetAndKeepsItsAlternatives() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          SearchRequest request =
              search(new Query.All(), Filters.NONE.with(Facet.GROUP, Set.of("Kustpartij")))
                  .withFacets(Set.of(Facet.GROUP, Facet.KIND));
          SearchPage page = engine.search(request);
          assertThat(page.total().count()).isEqualTo(2);
          assertThat(counts(page, Facet.GROUP)).containsEntry("Kustpartij", 2);
          assertThat(counts(page, Facet.GROUP)).containsEntry("Eilandlijst", 1);
          assertThat(counts(page, Facet.KIND))
              .containsExactlyInAnyOrderEntriesOf(Map.of("vraag", 1, "antwoord", 1));
        });
  }

  @Test
  void keepsAChosenValueInSightThatLeavesNothing() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          Filters none =
              Filters.NONE.with(Facet.GROUP, Set.of("Kustpartij")).with(Facet.YEAR, Set.of("1999"));
          SearchPage page =
              engine.search(
                  search(new Query.All(), none).withFacets(Set.of(Facet.GROUP, Facet.YEAR)));
          assertThat(page.total().count()).isZero();
          assertThat(page.facets())
              .flatExtracting(FacetCounts::values)
              .contains(
                  new FacetCounts.Value("Kustpartij", "Kustpartij", 0, true),
                  new FacetCounts.Value("1999", "1999", 0, true));
        });
  }

  @Test
  void anArticleKnowsWhoCitesIt() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          Hit.Article article = engine.findArticle("wvv-3").orElseThrow();
          assertThat(article.counts()).isEqualTo(new MentionCounts(0, 1, 0, Map.of(2030, 1)));
          Filters citing = Filters.NONE.with(Facet.ARTICLE, Set.of("wvv-3"));
          assertThat(engine.search(search(new Query.All(), citing)).hits())
              .extracting(Hit::id)
              .containsExactly("ah-1-antwoord-1");
        });
  }

  @Test
  void theArticlesOfAChosenLawAreCounted() {
    IndexedPaper other =
        TestPapers.answered("ah-5", "2031-02-01", "2031-03-01")
            .question("Mag dit?")
            .answer("Nee.")
            .cites("4")
            .indexed();
    with(
        List.of(lighthouse(), other),
        engine -> {
          SearchRequest ofLaw =
              search(new Query.All(), Filters.NONE.with(Facet.LAW, Set.of("wvv")))
                  .withFacets(Set.of(Facet.ARTICLE));
          assertThat(values(engine.search(ofLaw))).containsExactly("wvv-3", "wvv-4");
          SearchRequest ofAnother =
              search(new Query.All(), Filters.NONE.with(Facet.LAW, Set.of("wv")))
                  .withFacets(Set.of(Facet.ARTICLE));
          assertThat(values(engine.search(ofAnother))).isEmpty();
        });
  }

  @Test
  void aLawIsOneValueWithOrWithoutAnArticle() {
    IndexedPaper naming =
        TestPapers.answered("ah-5", "2031-02-01", "2031-03-01")
            .question("Mag dit?")
            .answer("Nee.")
            .namesLaw("Wvv", "wvv")
            .namesLaw("Boeienwet 2030", "boeienwet")
            .indexed();
    with(
        List.of(lighthouse(), naming),
        engine -> {
          SearchPage page = engine.search(search(new Query.All()).withFacets(Set.of(Facet.LAW)));
          assertThat(page.facets().getFirst().values())
              .extracting(FacetCounts.Value::label)
              .containsExactlyInAnyOrder("Wvv - Wet op de vuurtorens", "Boeienwet 2030");
        });
  }

  private static List<String> values(SearchPage page) {
    return page.facets().getFirst().values().stream().map(FacetCounts.Value::value).toList();
  }

  @Test
  void anOrganisationKnowsWhoNamesIt() {
    with(
        List.of(lighthouse()),
        engine ->
            assertThat(engine.findOrganisation("bond-van-wachters").orElseThrow().counts())
                .isEqualTo(new MentionCounts(0, 1, 0, Map.of(2030, 1))));
  }

  @Test
  void findsUnansweredQuestions() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          Filters open = Filters.NONE.with(Facet.ANSWERED, Set.of("nee"));
          assertThat(engine.search(search(new Query.All(), open)).hits())
              .extracting(Hit::id)
              .containsExactly("kv-2-vraag-1");
        });
  }

  @Test
  void findsPapersOnlyWhenAskedFor() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          assertThat(engine.search(search(new Query.All())).hits())
              .extracting(Hit::kind)
              .doesNotContain(RecordKind.PAPER);
          Filters papers = Filters.NONE.with(Facet.KIND, Set.of("stuk"));
          assertThat(engine.search(search(new Query.All(), papers)).hits())
              .extracting(Hit::id)
              .containsExactly("ah-1", "kv-2");
        });
  }

  @Test
  void givesAPaperBackWhole() {
    IndexedPaper paper = lighthouse();
    with(
        List.of(paper),
        engine -> {
          PaperRecord found = engine.findPaper("ah-1").orElseThrow();
          assertThat(found.paper()).isEqualTo(paper.paper());
          assertThat(engine.findPaper("ah-9")).isEmpty();
          assertThat(engine.findText("ah-1-vraag-1").orElseThrow().counterparts())
              .extracting(Entry::id)
              .containsExactly("ah-1-antwoord-1");
          assertThat(engine.findText("ah-1")).isEmpty();
        });
  }

  @Test
  void pagesFollowEachOtherThereAndBack() {
    List<IndexedPaper> papers = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      papers.add(
          TestPapers.answered("ah-" + i, "2030-01-01", "2030-01-02")
              .question("Brandt de lamp?")
              .answer("De lamp brandt.")
              .indexed());
    }
    with(
        papers,
        engine -> {
          for (Sort sort : Sort.values()) {
            SearchRequest request = search(word("lamp")).sorted(sort);
            List<String> all = ids(engine.search(request.paged(100, Optional.empty())));
            assertThat(all).hasSize(14).doesNotHaveDuplicates();
            assertThat(pages(engine, request, 4)).isEqualTo(all);
          }
        });
  }

  /** Goes through all pages and back to the first, and gives the ids on the way there. */
  private static List<String> pages(SearchEngine engine, SearchRequest request, int size) {
    List<String> there = new ArrayList<>();
    List<List<String>> seen = new ArrayList<>();
    SearchPage page = engine.search(request.paged(size, Optional.empty()));
    while (true) {
      assertThat(page.paging().first()).isEqualTo(there.size() + 1L);
      seen.add(ids(page));
      there.addAll(ids(page));
      if (page.paging().next().isEmpty()) {
        break;
      }
      page = engine.search(request.paged(size, page.paging().next()));
    }
    for (int i = seen.size() - 2; i >= 0; i--) {
      page = engine.search(request.paged(size, page.paging().previous()));
      assertThat(ids(page)).isEqualTo(seen.get(i));
    }
    assertThat(page.paging().previous()).isEmpty();
    return there;
  }

  @Test
  void aCursorServesItsOwnSearchOnly() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          SearchRequest request = search(new Query.All()).paged(1, Optional.empty());
          String next = engine.search(request).paging().next().orElseThrow();
          assertThatThrownBy(
                  () -> engine.search(search(word("lampen")).paged(1, Optional.of(next))))
              .isInstanceOf(InvalidCursorException.class);
          for (String bad : List.of("", "x", "AAAA", next.substring(2), next + "AA")) {
            assertThatThrownBy(() -> engine.search(request.paged(1, Optional.of(bad))))
                .as(bad)
                .isInstanceOf(InvalidCursorException.class);
          }
        });
  }

  @Test
  void streamsAllHitsInTheOrderOfThePages() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          SearchRequest request = search(new Query.All()).sorted(Sort.NATURAL);
          List<String> streamed = new ArrayList<>();
          engine.stream(request, hit -> streamed.add(hit.id()));
          assertThat(streamed).isEqualTo(ids(engine.search(request)));
          List<String> first = new ArrayList<>();
          engine.stream(
              request,
              hit -> {
                first.add(hit.id());
                return false;
              });
          assertThat(first).hasSize(1);
        });
  }

  @Test
  void aStreamThatRunsOutOfTimeDoesNotEndAsIfItWereWhole() {
    with(
        List.of(lighthouse(), buoys()),
        engine ->
            assertThatThrownBy(
                    () ->
                        engine.stream(
                            search(new Query.Word("vuurtoren")).within(Duration.ZERO), hit -> true))
                .isInstanceOf(UncheckedIOException.class));
  }

  @Test
  void looksUpValuesOfAFacetByAWordThatBeginsSo() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          FacetCounts found =
              engine.facetValues(Facet.ORGANISATION, search(new Query.All()), "wächt", 10);
          assertThat(found.values())
              .containsExactly(
                  new FacetCounts.Value("bond-van-wachters", "Bond van Wachters", 1, false));
        });
  }

  @Test
  void anOpenEngineTakesANewCommitAndCursorsOfTheOldOneGoOn() {
    index(List.of(lighthouse()));
    try (SearchEngine engine = openEngine()) {
      SearchRequest request = search(new Query.All()).paged(1, Optional.empty());
      SearchPage first = engine.search(request);
      index(List.of(buoys()));
      refresh(engine);
      assertThat(engine.search(request).total().count()).isEqualTo(first.total().count() + 1);
      SearchPage second = engine.search(request.paged(1, first.paging().next()));
      assertThat(second.total()).isEqualTo(first.total());
      index(List.of());
      refresh(engine);
      assertThatThrownBy(() -> engine.search(request.paged(1, first.paging().next())))
          .isInstanceOf(ExpiredCursorException.class);
    }
  }

  @Test
  void replacesByPathAndRemovesWhatNobodyMentionsAnyMore() {
    index(List.of(lighthouse()));
    try (SearchEngine engine = openEngine();
        IndexBuild build = openBuild()) {
      assertThat(build.held()).containsOnlyKeys("stukken/ah-1.txt");
      build.put(
          TestPapers.answered("ah-9", "2031-01-01", "2031-01-02")
              .question("Is dit een ander stuk?")
              .answer("Ja.")
              .indexed("stukken/ah-1.txt"));
      assertThat(engine.findPaper("ah-9")).isEmpty();
      build.commit(Map.of("afgewezen", 3));
      refresh(engine);
      assertThat(engine.findPaper("ah-1")).isEmpty();
      assertThat(engine.findPaper("ah-9")).isPresent();
      assertThat(engine.findArticle("wvv-3")).isEmpty();
      assertThat(engine.findOrganisation("bond-van-wachters")).isEmpty();
      assertThat(engine.status().run()).containsEntry("afgewezen", 3);
      assertThat(engine.status().records()).containsEntry("vraag", 1);
    }
  }

  @Test
  void knowsTheOtherNumberOfACitedArticleButDoesNotCountIt() {
    IndexedPaper cites =
        TestPapers.answered("ah-8", "2030-01-01", "2030-02-01")
            .question("Is het verboden?")
            .answer("Ja, dat is het.")
            .cites("52", "40b")
            .indexed();
    index(List.of(cites));
    try (SearchEngine engine = openEngine()) {
      Hit.Article old = engine.findArticle("wvv-40b").orElseThrow();
      assertThat(old.counts().total()).isZero();
      assertThat(old.article().renumberings())
          .extracting(LawArticle.Renumbering::articleId)
          .containsExactly("wvv-52");
      assertThat(engine.status().records()).containsEntry("wetsartikel", 1);
      assertThat(ids(engine.search(search(new Query.All())))).doesNotContain("wvv-40b");
      assertThat(engine.suggest("40b", 5)).isEmpty();
    }
    index(List.of(buoys()));
    try (SearchEngine engine = openEngine()) {
      assertThat(engine.findArticle("wvv-40b")).as("kept by a later run").isPresent();
    }
    try (IndexBuild build = openBuild()) {
      build.remove(cites.path());
      build.commit(Map.of());
    }
    try (SearchEngine engine = openEngine()) {
      assertThat(engine.findArticle("wvv-40b")).as("goes with the cited one").isEmpty();
    }
  }

  @Test
  void aShortAnswerThatRefersStandsBesideTheAnswersItRefersTo() {
    index(
        List.of(
            TestPapers.answered("ah-9", "2030-01-01", "2030-02-01")
                .question("Brandt de lamp?")
                .answer("Ja, de lamp brandt elke nacht.")
                .question("Hoe vaak brandt hij?")
                .answer("Zie het antwoord op vraag 1 en op deze vraag 2.")
                .refersTo(List.of(1, 2))
                .question("Wie zorgt daarvoor?")
                .answer("De wachter. ".repeat(20) + "Zie ook het antwoord op vraag 1.")
                .refersTo(List.of(1))
                .indexed()));
    try (SearchEngine engine = openEngine()) {
      assertThat(engine.findText("ah-9-antwoord-2").orElseThrow().refersTo())
          .as("not itself")
          .extracting(Entry::text)
          .containsExactly("Ja, de lamp brandt elke nacht.");
      assertThat(engine.findText("ah-9-antwoord-3").orElseThrow().refersTo())
          .as("long enough by itself")
          .isEmpty();
      assertThat(engine.findText("ah-9-vraag-2").orElseThrow().refersTo())
          .as("the question of such an answer")
          .extracting(Entry::id)
          .containsExactly("ah-9-antwoord-1");
      assertThat(engine.findText("ah-9-vraag-1").orElseThrow().refersTo()).isEmpty();
    }
  }

  @Test
  void aBuildThatIsNotCommittedLeavesNothing() {
    index(List.of(lighthouse()));
    try (IndexBuild build = openBuild()) {
      build.put(buoys());
    }
    try (SearchEngine engine = openEngine()) {
      assertThat(engine.findPaper("kv-2")).isEmpty();
    }
  }

  @Test
  void tellsThatThereIsNoIndex() {
    assertThatThrownBy(this::openEngine)
        .isInstanceOfSatisfying(
            IndexException.class,
            e -> assertThat(e.problem()).isEqualTo(IndexException.Problem.MISSING));
  }

  @Test
  void refusesASecondBuildAtTheSameTime() {
    try (IndexBuild first = openBuild()) {
      assertThat(first.held()).isEmpty();
      assertThatThrownBy(this::openBuild)
          .isInstanceOfSatisfying(
              IndexException.class,
              e -> assertThat(e.problem()).isEqualTo(IndexException.Problem.BUSY));
    }
  }

  @Test
  void joinsAnAnswerToItsQuestionsAndSaysWhoRefersToWhom() {
    index(
        List.of(
            TestPapers.paper("kv-3", PaperKind.QUESTIONS)
                .asked("2030-01-01")
                .ofCase("2030Z00003")
                .question("Wanneer wordt de misthoorn van het eiland weer in gebruik genomen?")
                .indexed()));
    try (SearchEngine engine = openEngine()) {
      Filters open = Filters.NONE.with(Facet.ANSWERED, Set.of("nee"));
      assertThat(engine.search(search(new Query.All(), open)).total().count()).isEqualTo(1);
      index(
          List.of(
              TestPapers.answered("ah-3", "2030-01-01", "2030-02-01")
                  .ofCase("2030Z00003")
                  .question("Wanneer wordt de misthoorn van het eiland weer in gebruik genomen?")
                  .answer("In het voorjaar.")
                  .refersTo("kv-3")
                  .indexed(),
              TestPapers.answered("ah-4", "2030-03-01", "2030-03-02")
                  .question("Hoe luidt het antwoord op eerdere vragen over de misthoorn?")
                  .answer("Zie de vragen met nummer 2030Z00003.")
                  .refersTo("2030z00003")
                  .indexed()));
      refresh(engine);
      assertThat(engine.search(search(new Query.All(), open)).total().count()).isZero();
      PaperRecord asked = engine.findPaper("kv-3").orElseThrow();
      assertThat(asked.links())
          .extracting(PaperLink::from, PaperLink::to)
          .containsExactly(tuple("ah-3", "kv-3"));
      assertThat(asked.referredBy()).containsExactly("ah-3", "ah-4");
      assertThat(asked.summary().daysToAnswer()).isEqualTo(OptionalInt.of(31));
      assertThat(engine.findText("kv-3-vraag-1").orElseThrow().counterparts())
          .extracting(Entry::text)
          .containsExactly("In het voorjaar.");
    }
  }

  @Test
  void groupsHitsByPaper() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          SearchRequest grouped =
              search(word("lampen")).with(new SearchRequest.Options(true, false, BUDGET));
          SearchPage page = engine.search(grouped);
          assertThat(page.total().count()).isEqualTo(1);
          Hit.Text head = (Hit.Text) page.hits().getFirst();
          assertThat(head.more()).hasSize(1);
          assertThat(head.more().getFirst().id()).isNotEqualTo(head.id());
          assertThat(engine.search(grouped.with(ParsedQuery.ALL)).total().count())
              .as("two papers, an article and an organisation")
              .isEqualTo(4);
        });
  }

  @Test
  void offersABetterSpellingButNeverOfANumber() {
    with(
        List.of(lighthouse()),
        engine -> {
          SearchPage page = engine.search(search("vuurtorrens", word("vuurtorrens")));
          assertThat(page.help().corrections())
              .containsExactly(
                  new SearchPage.Correction("vuurtorrens", "vuurtorens", "vuurtorens"));
          assertThat(engine.search(search("33123", word("33123"))).help().corrections()).isEmpty();
        });
  }

  @Test
  void tellsWhatToLeaveOutWhereNothingIsFound() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          Filters filters =
              Filters.NONE
                  .with(Facet.GROUP, Set.of("Eilandlijst"))
                  .with(Facet.KIND, Set.of("vraag"));
          assertThat(engine.search(search(word("lampen"), filters)).help().drops())
              .containsExactly(new SearchPage.Drop("fractie", true, 1));
          Query both = new Query.And(List.of(new Query.Word("lampen"), new Query.Word("kompas")));
          assertThat(engine.search(search(both)).help().drops())
              .containsExactly(new SearchPage.Drop("kompas", false, 2));
        });
  }

  @Test
  void anAcronymThatOnePaperIntroducesFindsItsWordsInAnother() {
    IndexedPaper introduces =
        TestPapers.answered("ah-5", "2031-02-01", "2031-03-01")
            .question("Wat doet het Landelijk Meldpunt Waterschade (LMW) aan lekken?")
            .indexed();
    IndexedPaper uses =
        TestPapers.answered("ah-6", "2031-02-01", "2031-03-01")
            .question("Hoe groot is het landelijk meldpunt waterschade?")
            .indexed();
    with(
        List.of(introduces, uses),
        engine ->
            assertThat(ids(engine.search(search(word("LMW")))))
                .containsExactly("ah-5-vraag-1", "ah-6-vraag-1"));
  }

  @Test
  void suggestsByAnyWordWithoutCaseOrAccents() {
    with(
        List.of(lighthouse()),
        engine -> {
          assertThat(engine.suggest("WÄCH", 5))
              .containsExactly(
                  new Suggestion("Bond van Wachters", "organisatie", "bond-van-wachters"));
          assertThat(engine.suggest("3 w", 5))
              .contains(new Suggestion("art. 3 Wvv", "wetsartikel", "wvv-3"));
          assertThat(engine.suggest("zand", 5))
              .containsExactly(new Suggestion("Zandbank", "vraagsteller", ""));
          assertThat(engine.suggest("toestand", 5))
              .extracting(Suggestion::kind)
              .containsExactly("titel");
          assertThat(engine.suggest("qqq", 5)).isEmpty();
        });
  }

  @Test
  void findsRelatedAnswersWithTheirReasonsButNotItsPair() {
    IndexedPaper other =
        TestPapers.answered("ah-5", "2031-02-01", "2031-03-01")
            .question("Hoe staat het met de lampen?")
            .answer("De lampen van de vuurtoren zijn volgens artikel 3 vervangen.")
            .cites("3")
            .indexed();
    with(
        List.of(lighthouse(), other),
        engine -> {
          List<Related> related = engine.related("ah-1-vraag-1", 5);
          assertThat(related).extracting(r -> r.hit().id()).containsExactly("ah-5-antwoord-1");
          List<Related> ofAnswer = engine.related("ah-1-antwoord-1", 5);
          assertThat(ofAnswer.getFirst().reasons()).contains("beide over art. 3 Wvv");
          assertThat(engine.related("ah-9-vraag-1", 5)).isEmpty();
        });
  }

  @Test
  void findsEarlierQuestionsLikeADraft() {
    with(
        List.of(lighthouse(), buoys()),
        engine -> {
          List<Related> earlier =
              engine.compare("Kunt u zeggen hoeveel boeien er in zee verdwenen zijn?", 5);
          assertThat(earlier.getFirst().hit().id()).isEqualTo("kv-2-vraag-1");
          assertThat(earlier.getFirst().reasons()).isNotEmpty();
          assertThat(engine.compare("boei ".repeat(5_000), 5)).isNotEmpty();
          assertThat(engine.compare("", 5)).isEmpty();
        });
  }

  private static IndexedPaper lighthouse() {
    return TestPapers.answered("ah-1", "2030-02-01", "2030-03-01")
        .question("Bent u bekend met de kapotte lampen in vuurtorens?")
        .answer("Ja. De lampen worden volgens de wet vervangen. Daarna volgt een keuring.")
        .cites("3")
        .names("bond-van-wachters", "Bond van Wachters")
        .indexed();
  }

  private static IndexedPaper buoys() {
    return TestPapers.paper("kv-2", PaperKind.QUESTIONS)
        .asked("2031-05-05")
        .by(new Member("Boei", "Eilandlijst"))
        .titled("boeien in de vaargeul")
        .question("Hoeveel boeien zijn er verdwenen?")
        .indexed();
  }

  /** Indexes papers and looks at them. */
  protected final void with(List<IndexedPaper> papers, Consumer<SearchEngine> look) {
    index(papers);
    try (SearchEngine engine = openEngine()) {
      look.accept(engine);
    }
  }

  /** Puts papers into the index, in one commit. */
  protected final void index(List<IndexedPaper> papers) {
    try (IndexBuild build = openBuild()) {
      papers.forEach(build::put);
      build.commit(Map.of());
    }
  }

  /** A search for one thing. */
  protected static SearchRequest search(Query query) {
    return search(query, Filters.NONE);
  }

  /** A search as typed. */
  protected static SearchRequest search(String typed, Query query) {
    return SearchRequest.of(new ParsedQuery(typed, query, List.of()), Filters.NONE);
  }

  /** A search for one thing within filters. */
  protected static SearchRequest search(Query query, Filters filters) {
    return SearchRequest.of(new ParsedQuery(query.toString(), query, List.of()), filters);
  }

  /** One word. */
  protected static Query word(String word) {
    return new Query.Any(List.of(new Query.Word(word)));
  }

  /** Ids of the hits of a page. */
  protected static List<String> ids(SearchPage page) {
    return page.hits().stream().map(Hit::id).toList();
  }

  /** Counts of a facet by value. */
  protected static Map<String, Integer> counts(SearchPage page, Facet facet) {
    return page.facets().stream()
        .filter(counted -> counted.facet() == facet)
        .flatMap(counted -> counted.values().stream())
        .collect(
            java.util.stream.Collectors.toMap(FacetCounts.Value::value, FacetCounts.Value::count));
  }

  private static Hit.Text text(SearchPage page, String id) {
    return page.hits().stream()
        .filter(hit -> hit.id().equals(id))
        .map(Hit.Text.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
