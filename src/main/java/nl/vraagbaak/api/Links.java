package nl.vraagbaak.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vraagbaak.api.Shapes.Link;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.QueryString;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.http.SearchParameters;
import nl.vraagbaak.search.RecordKind;
import nl.vraagbaak.search.SearchPage;

/**
 * Where things are.
 *
 * @param call the request whose asker will follow them
 */
record Links(Call call) {
  /** Where a record is. */
  Link record(RecordKind kind, String id) {
    return new Link(call.link("/v1/" + collection(kind) + "/" + QueryString.encoded(id)));
  }

  private static String collection(RecordKind kind) {
    return switch (kind) {
      case QUESTION -> "vragen";
      case ANSWER -> "antwoorden";
      case PASSAGE -> "passages";
      case ARTICLE -> "wetsartikelen";
      case ORGANISATION -> "organisaties";
      case PAPER -> "stukken";
    };
  }

  /** This page and the ones beside it. */
  Map<String, Link> around(SearchPage.Paging paging) {
    Map<String, Link> links = new LinkedHashMap<>();
    links.put("self", new Link(call.linkWith("", List.of())));
    paging.next().ifPresent(cursor -> links.put("next", at(cursor)));
    paging.previous().ifPresent(cursor -> links.put("prev", at(cursor)));
    return links;
  }

  /** The same search, of the texts alone with the words of one. */
  Link sameAs(String id) {
    return new Link(call.linkWith(SearchParameters.SAME_AS.name(), List.of(id), "cursor"));
  }

  private Link at(String cursor) {
    return new Link(call.linkWith("cursor", List.of(cursor)));
  }

  /** The reply with the same links in its header (RFC 8288). */
  static Reply announced(Reply reply, Map<String, Link> links) {
    return reply.with(
        "Link",
        links.entrySet().stream()
            .map(link -> "<%s>; rel=\"%s\"".formatted(link.getValue().href(), link.getKey()))
            .collect(Collectors.joining(", ")));
  }
}
