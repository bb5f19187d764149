package nl.vraagbaak.api;

import java.util.List;
import java.util.function.Function;
import nl.vraagbaak.cite.Publication;
import nl.vraagbaak.cite.References;
import nl.vraagbaak.http.Call;
import nl.vraagbaak.http.Json;
import nl.vraagbaak.http.Reply;
import nl.vraagbaak.http.Representation;

/** What reference managers read. */
final class Quotations {
  private static final String BIBTEX = "application/x-bibtex";
  private static final String RIS = "application/x-research-info-systems";
  private static final String CSL = "application/vnd.citationstyles.csl+json";
  private static final String APA = "text/x-bibliography";

  private Quotations() {}

  /** The formats of whatever can be quoted. */
  static List<Representation> formats(Function<Call, Publication> work) {
    return List.of(
        Representation.text(
            "bibtex", BIBTEX, call -> text(BIBTEX, References.bibTex(work.apply(call)))),
        Representation.text("ris", RIS, call -> text(RIS, References.ris(work.apply(call)))),
        new Representation(
            "csl",
            CSL,
            List.class,
            false,
            call -> Reply.of(CSL, Json.bytes(List.of(References.cslJson(work.apply(call)))))),
        Representation.text("apa", APA, call -> text(APA, References.apa(work.apply(call)))));
  }

  private static Reply text(String type, String text) {
    return Reply.of(type + "; charset=utf-8", text);
  }
}
