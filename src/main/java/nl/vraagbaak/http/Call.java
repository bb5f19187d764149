package nl.vraagbaak.http;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A checked request, for the one who answers it.
 *
 * @param incoming the request as it came
 * @param origin where the asker finds the server: "https://host", without a slash at the end
 * @param query what was given after the question mark
 * @param arguments the parameters, read
 */
public record Call(
    Incoming incoming, String origin, Map<String, List<String>> query, Arguments arguments) {
  /** Copies the query. */
  public Call {
    query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
  }

  /** The value of a parameter. */
  public <T> T get(Parameter<T> parameter) {
    return arguments.get(parameter);
  }

  /** The full address of a path on this server ("/v1/stukken/x"). */
  public String link(String path) {
    return origin + path;
  }

  /**
   * The same path with the same parameters but this one; no values leave it out.
   *
   * @param but parameters that are left out
   */
  public String linkWith(String name, Collection<String> values, String... but) {
    Map<String, List<String>> changed = new LinkedHashMap<>(query);
    changed.values().removeIf(given -> given.stream().allMatch(String::isBlank));
    changed.remove(name);
    changed.keySet().removeAll(List.of(but));
    if (!values.isEmpty()) {
      changed.put(name, List.copyOf(values));
    }
    String text = QueryString.write(changed);
    return link(incoming.path() + (text.isEmpty() ? "" : "?" + text));
  }
}
