package nl.vraagbaak.web;

import nl.vraagbaak.http.QueryString;
import nl.vraagbaak.search.Entry;
import nl.vraagbaak.search.RecordKind;

/** Where things stand among the pages. */
final class Anchors {
  private Anchors() {}

  /** The page of a paper. */
  static String paper(String id) {
    return "/stukken/" + QueryString.encoded(id);
  }

  /** The place of a record on the page of its paper. */
  static String entry(String paperId, Entry entry) {
    return paper(paperId) + "#" + anchor(entry.kind(), entry.numbers().getFirst());
  }

  /** The name of a record's place on the page of its paper: "vraag-3". */
  static String anchor(RecordKind kind, int number) {
    return kind.key() + "-" + number;
  }

  /** The page of an article. */
  static String article(String id) {
    return "/wetsartikelen/" + QueryString.encoded(id);
  }

  /** The page of an organisation. */
  static String organisation(String id) {
    return "/organisaties/" + QueryString.encoded(id);
  }

  /** The card of a page that has one. */
  static String card(String page) {
    return page + "/kaart";
  }
}
