package nl.vraagbaak.parse.head;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes ids that are the same at every run. */
public final class Ids {
  private final String paper;
  private final Map<String, Integer> used = new HashMap<>();

  /** Of what stands in a paper with this id. */
  public Ids(String paper) {
    this.paper = paper;
  }

  /** "ah-tk-20232024-878-vraag-1"; a second part with that number gets "-2" behind it. */
  public String of(String part, int number) {
    String id = paper + "-" + part + "-" + number;
    int times = used.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-" + times;
  }

  /** The id of a paper without a number: its file name in lower case, digits and hyphens. */
  static String ofFile(String name) {
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String plain = Normalizer.normalize(stem, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        id.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !id.isEmpty()
          && id.charAt(id.length() - 1) != '-') {
        id.append('-');
      }
    }
    while (!id.isEmpty() && id.charAt(id.length() - 1) == '-') {
      id.setLength(id.length() - 1);
    }
    return id.isEmpty() ? "stuk" : id.toString();
  }
}
