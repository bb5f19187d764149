package nl.vraagbaak.http;

import java.util.List;

/** A room that answers requests: it says which. */
@FunctionalInterface
public interface RouteModule {
  /** What can be asked of it; of two that match a path, the first answers. */
  List<Operation> operations();
}
