package nl.vraagbaak.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sees to it that one form names one thing. */
final class FormRegister {
  private final String file;
  private final List<Problem> problems;
  private final Map<String, Integer> lineByForm = new HashMap<>();

  FormRegister(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Notes a form of a row; a form that another row has is a problem. */
  void add(String form, ListTable.Row row) {
    Integer line = lineByForm.putIfAbsent(form, row.line());
    if (line != null && line != row.line()) {
      problems.add(
          new Problem(
              file,
              row.line(),
              "'" + form + "' staat al op regel " + line + "; een vorm kan maar één ding noemen"));
    }
  }
}
