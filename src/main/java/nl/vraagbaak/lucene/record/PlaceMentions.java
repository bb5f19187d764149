package nl.vraagbaak.lucene.record;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vraagbaak.model.Citation;
import nl.vraagbaak.model.LawArticle;
import nl.vraagbaak.model.LawMention;
import nl.vraagbaak.model.Mentions;
import nl.vraagbaak.model.Organisation;
import nl.vraagbaak.model.OrganisationMention;
import nl.vraagbaak.model.PaperReference;
import nl.vraagbaak.model.Part;
import nl.vraagbaak.model.Place;
import nl.vraagbaak.search.IndexedPaper;

/** What a paper mentions, by the place where it does. */
final class PlaceMentions {
  private final Map<Place, Found> byPlace = new HashMap<>();
  private final Found all = new Found();
  private final Map<String, LawArticle> articles;
  private final Set<String> organisations;

  private PlaceMentions(IndexedPaper whole) {
    this.articles =
        whole.articles().stream()
            .collect(Collectors.toMap(LawArticle::id, a -> a, (first, second) -> first));
    this.organisations =
        whole.paper().mentions().named().stream().map(Organisation::id).collect(Collectors.toSet());
  }

  static PlaceMentions of(IndexedPaper whole) {
    PlaceMentions found = new PlaceMentions(whole);
    Mentions mentions = whole.paper().mentions();
    mentions.citations().forEach(found::add);
    mentions.laws().forEach(found::add);
    mentions.organisations().forEach(found::add);
    mentions.papers().forEach(found::add);
    return found;
  }

  /** What a numbered place mentions. */
  Found at(Part part, int number) {
    return byPlace.getOrDefault(Place.of(part, number), Found.NOTHING);
  }

  /** What the whole paper mentions, in footnotes and title too. */
  Found all() {
    return all;
  }

  private void add(Citation citation) {
    Optional<LawArticle> article = citation.articleId().map(articles::get);
    article.ifPresent(
        cited -> {
          at(citation.mention().place()).articles.add(cited.id());
          all.articles.add(cited.id());
          law(citation.mention().place(), cited.law().id());
        });
  }

  private void add(LawMention mention) {
    law(mention.mention().place(), mention.lawId());
  }

  private void add(PaperReference reference) {
    reference.id().ifPresent(id -> at(reference.mention().place()).papers.add(id));
  }

  private void law(Place place, String id) {
    at(place).laws.add(id);
    all.laws.add(id);
  }

  private void add(OrganisationMention mention) {
    if (organisations.contains(mention.organisationId())) {
      at(mention.mention().place()).organisations.add(mention.organisationId());
      all.organisations.add(mention.organisationId());
    }
  }

  private Found at(Place place) {
    return byPlace.computeIfAbsent(place, p -> new Found());
  }

  /** What is mentioned, each once, in order of first mention. */
  static final class Found {
    private static final Found NOTHING = new Found();

    private final Set<String> articles = new LinkedHashSet<>();
    private final Set<String> organisations = new LinkedHashSet<>();
    private final Set<String> laws = new LinkedHashSet<>();
    private final Set<String> papers = new LinkedHashSet<>();

    /** Ids of the articles cited. */
    List<String> articles() {
      return List.copyOf(articles);
    }

    /** Ids of the organisations named. */
    List<String> organisations() {
      return List.copyOf(organisations);
    }

    /** Ids of the papers referred to. */
    Set<String> papers() {
      return papers;
    }

    /** Ids of laws, with or without an article. */
    Set<String> laws() {
      return laws;
    }
  }
}
