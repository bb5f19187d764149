package nl.vraagbaak.web.view;

import java.util.List;

/**
 * What is told where a page cannot be shown.
 *
 * @param frame what stands around it
 * @param title what its kind is called
 * @param detail what is wrong and what can be done
 * @param faults everything wrong with the address
 * @param request id of the request, the same as in the log; empty where it does not matter
 */
public record ErrorView(
    Frame frame, String title, String detail, List<String> faults, String request) {
  /** Copies the faults. */
  public ErrorView {
    faults = List.copyOf(faults);
  }
}
