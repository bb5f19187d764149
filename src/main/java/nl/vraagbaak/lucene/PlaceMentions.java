package nl.vraagbaak.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import nl.vraagbaak.search.Reference;

/** What a paper mentions, by the place where it does. */
final class PlaceMentions {
  private final Map<Place, Found> byPlace = new HashMap<>();
  private final Found all = new Found();
  private final Map<String, LawArticle> articles;
  private final Map<String, Organisation> organisations;

  private PlaceMentions(IndexedPaper whole) {
    this.articles = byId(whole.articles(), LawArticle::id);
    this.organisations = byId(whole.paper().mentions().named(), Organisation::id);
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
          Reference reference = new Reference(cited.id(), cited.label(), cited.jci());
          at(citation.mention().place()).articles.put(cited.id(), reference);
          all.articles.put(cited.id(), reference);
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
    Optional.ofNullable(organisations.get(mention.organisationId()))
        .map(body -> new Reference(body.id(), body.name()))
        .ifPresent(
            reference -> {
              at(mention.mention().place()).organisations.put(reference.id(), reference);
              all.organisations.put(reference.id(), reference);
            });
  }

  private Found at(Place place) {
    return byPlace.computeIfAbsent(place, p -> new Found());
  }

  private static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
    return records.stream().collect(Collectors.toMap(id, r -> r, (first, second) -> first));
  }

  /** What is mentioned, each once, in order of first mention. */
  static final class Found {
    private static final Found NOTHING = new Found();

    private final Map<String, Reference> articles = new LinkedHashMap<>();
    private final Map<String, Reference> organisations = new LinkedHashMap<>();
    private final Set<String> laws = new LinkedHashSet<>();
    private final Set<String> papers = new LinkedHashSet<>();

    List<Reference> articles() {
      return new ArrayList<>(articles.values());
    }

    List<Reference> organisations() {
      return new ArrayList<>(organisations.values());
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
