package nl.vraagbaak.web;

import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.cite.Citations;
import nl.vraagbaak.cite.Publication;
import nl.vraagbaak.cite.References;
import nl.vraagbaak.model.PaperHead;
import nl.vraagbaak.web.view.PaperView.Quotation;

/** How to quote a paper, style by style. */
final class Quotations {
  private Quotations() {}

  static List<Quotation> of(PaperHead head, String here) {
    Publication work = Publication.of(head, head.id(), "", here);
    List<Quotation> quotations = new ArrayList<>();
    Citations.leidraad(head)
        .ifPresent(text -> quotations.add(new Quotation("Leidraad", text, false)));
    quotations.add(new Quotation("APA", References.apa(work), false));
    quotations.add(new Quotation("BibTeX", References.bibTex(work).strip(), true));
    quotations.add(new Quotation("RIS", References.ris(work).strip(), true));
    return quotations;
  }
}
