package nl.vraagbaak.gazetteer;

import java.util.ArrayList;
import java.util.List;
import nl.vraagbaak.model.Law;

/**
 * A law of the list, with the forms that name it.
 *
 * @param law the law
 * @param besideArticle forms that name it only beside an article number: "Sr", "PW"
 */
public record ListedLaw(Law law, List<String> besideArticle) {
  /** Copies the forms. */
  public ListedLaw {
    besideArticle = List.copyOf(besideArticle);
  }

  /** The forms that name it anywhere. */
  public List<String> forms() {
    List<String> forms = new ArrayList<>();
    forms.add(law.abbreviation());
    forms.add(law.name());
    forms.addAll(law.aliases());
    forms.removeAll(besideArticle);
    return forms.stream().distinct().toList();
  }
}
