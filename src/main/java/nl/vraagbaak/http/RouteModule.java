package nl.vraagbaak.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** A room that answers requests: it says which. */
@FunctionalInterface
public interface RouteModule {
  /** What can be asked of it; of two that match a path, the first answers. */
  List<Operation> operations();

  /** A page that tells a person of a problem; empty where this room makes none. */
  default Optional<String> page(Problem problem) {
    return Optional.empty();
  }

  /** Figures to watch, by name ("vraagbaak.records"), read each time they are asked for. */
  default Map<String, DoubleSupplier> gauges() {
    return Map.of();
  }
}
