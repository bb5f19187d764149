package nl.vraagbaak.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What is told about a request that failed, as RFC 9457 has it.
 *
 * @param type where its kind is explained
 * @param title what its kind is called
 * @param status the HTTP status
 * @param detail what is wrong this time and what can be done, in Dutch
 * @param instance path of the request
 * @param aanvraagId id of the request, the same as in the log
 * @param errors everything that is wrong with the parameters or body
 */
public record Problem(
    @Meaning("Waar deze soort fout is uitgelegd") String type,
    @Meaning("Naam van de soort fout") String title,
    @Meaning("HTTP-status") int status,
    @Meaning("Wat er nu mis is en wat u kunt doen") String detail,
    @Meaning("Pad van de aanvraag") String instance,
    @Meaning("Kenmerk van de aanvraag, ook te vinden in het logboek") String aanvraagId,
    @Meaning("Alle gevonden fouten in de parameters of de inhoud")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Absent
        List<Fault> errors) {
  /** Copies the faults. */
  public Problem {
    errors = List.copyOf(errors);
  }
}
