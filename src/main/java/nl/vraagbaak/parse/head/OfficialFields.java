package nl.vraagbaak.parse.head;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vraagbaak.model.ParliamentaryYear;

/**
 * What official publications say of themselves in their metadata ("OVERHEIDop.datumOntvangst"). The
 * printed text goes before it.
 */
public final class OfficialFields {
  // "ah-tk-20232024-878", "kst-31015-112", "kv-tk-2024Z06025"
  private static final Pattern ID =
      Pattern.compile(
          "(ah-[te]k-(\\d{8})-(\\d{1,5}[\\w-]{0,4})|kst-[\\w-]{3,30}|kv-tk-[\\w-]{3,20}|blg-\\d{3,9})");

  private final Map<String, String> properties;

  /** Of the properties that a publisher gave, by name. */
  public OfficialFields(Map<String, String> properties) {
    this.properties = properties;
  }

  /** The number in the identifier, where none is printed. */
  public OwnNumber number(OwnNumber printed) {
    if (printed.id().isPresent()) {
      return printed;
    }
    Matcher id = ID.matcher(find("DC.identifier", "dcterms.identifier").orElse(""));
    if (!id.matches()) {
      return printed;
    }
    Optional<ParliamentaryYear> year =
        Optional.ofNullable(id.group(2)).flatMap(ParliamentaryYear::parse).or(printed::year);
    return new OwnNumber(
        Optional.of(id.group(1)), year, Optional.ofNullable(id.group(3)).or(printed::number));
  }

  Optional<LocalDate> submittedOn() {
    return find("OVERHEIDop.datumIndiening", "kamervraagomschrijving.vraag.datum")
        .flatMap(DutchDates::find);
  }

  Optional<LocalDate> answeredOn() {
    return find("OVERHEIDop.datumOntvangst", "kamervraagomschrijving.antwoord.datum")
        .flatMap(DutchDates::find);
  }

  private Optional<String> find(String... names) {
    for (String name : names) {
      Optional<String> value =
          properties.entrySet().stream()
              .filter(entry -> entry.getKey().equalsIgnoreCase(name))
              .map(Map.Entry::getValue)
              .findFirst();
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }
}
