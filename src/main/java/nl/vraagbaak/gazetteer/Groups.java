package nl.vraagbaak.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Parliamentary groups under one name: "GL-PvdA" and "PvdA-GroenLinks" are GroenLinks-PvdA. */
public final class Groups {
  private final Map<String, String> nameByForm = new HashMap<>();

  Groups(Map<String, List<String>> formsByName) {
    formsByName.forEach(
        (name, forms) -> {
          nameByForm.put(fold(name), name);
          forms.forEach(form -> nameByForm.put(fold(form), name));
        });
  }

  /** The one name of a group of the list. */
  public Optional<String> find(String printed) {
    return Optional.ofNullable(nameByForm.get(fold(printed)));
  }

  /** The one name of a group; the printed name where no list has it. */
  public String name(String printed) {
    return find(printed).orElseGet(printed::strip);
  }

  /** "GroenLinks–PvdA", "Groenlinks - PvdA" and "GROENLINKS/PVDA" are one form. */
  static String fold(String form) {
    StringBuilder folded = new StringBuilder();
    form.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> folded.append((char) c));
    return folded.toString();
  }
}
