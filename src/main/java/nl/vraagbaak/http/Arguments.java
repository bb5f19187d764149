package nl.vraagbaak.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of the parameters of one request, all of them read and right. */
public final class Arguments {
  private final Map<Parameter<?>, Object> values;

  private Arguments(Map<Parameter<?>, Object> values) {
    this.values = values;
  }

  /**
   * What a request gave, by name; an empty value is taken as left out, since a form of a page sends
   * its empty boxes along.
   *
   * @param path parts of the path
   * @param query values after the question mark
   * @param body fields of the body
   */
  public record Given(
      Map<String, String> path, Map<String, List<String>> query, Map<String, String> body) {
    List<String> of(Parameter<?> parameter) {
      String name = parameter.name();
      List<String> all =
          switch (parameter.in()) {
            case PATH -> List.of(path.getOrDefault(name, ""));
            case QUERY -> query.getOrDefault(name, List.of());
            case BODY -> body.containsKey(name) ? List.of(body.getOrDefault(name, "")) : List.of();
          };
      return all.stream().filter(value -> !value.isBlank()).toList();
    }

    Set<String> names(Parameter.In in) {
      return switch (in) {
        case PATH -> Set.of();
        case QUERY -> query.keySet();
        case BODY -> body.keySet();
      };
    }
  }

  /**
   * Reads every parameter and collects every fault; unknown names are faults too.
   *
   * @throws ProblemException with all faults together
   */
  public static Arguments read(Collection<Parameter<?>> parameters, Given given) {
    List<Fault> faults = new ArrayList<>();
    for (Parameter.In in : Parameter.In.values()) {
      faults.addAll(unknown(in, parameters, given.names(in)));
    }
    Map<Parameter<?>, Object> values = new HashMap<>();
    for (Parameter<?> parameter : parameters) {
      try {
        values.put(parameter, parameter.read(given.of(parameter)));
      } catch (BadValueException e) {
        String detail = parameter.name() + " " + e.getMessage();
        faults.add(new Fault(parameter.in().key(), parameter.name(), detail));
      }
    }
    Arguments read = new Arguments(values);
    faults.addAll(SearchParameters.contradictions(read));
    if (!faults.isEmpty()) {
      throw ProblemException.badRequest(faults);
    }
    return read;
  }

  private static List<Fault> unknown(
      Parameter.In in, Collection<Parameter<?>> parameters, Set<String> given) {
    List<String> known =
        parameters.stream().filter(p -> p.in() == in).map(Parameter::name).toList();
    String ways = known.isEmpty() ? "hier zijn er geen" : "kies uit " + String.join(", ", known);
    return given.stream()
        .filter(name -> !known.contains(name))
        .limit(20)
        .map(name -> Text.oneLine(name, 60))
        .map(name -> new Fault(in.key(), name, "onbekende parameter " + name + "; " + ways))
        .toList();
  }

  /** The value of a parameter of this operation. */
  @SuppressWarnings("unchecked") // every value was made by the reader of its own key
  public <T> T get(Parameter<T> parameter) {
    Object value = values.get(parameter);
    if (value == null) {
      throw new IllegalArgumentException("not a parameter here: " + parameter.name());
    }
    return (T) value;
  }

  /** Whether the operation has this parameter. */
  public boolean has(Parameter<?> parameter) {
    return values.containsKey(parameter);
  }
}
