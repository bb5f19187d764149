package nl.vraagbaak.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vraagbaak.cite.Publication.Author;

/** A publication as a reference in a text, and as the files that reference managers read. */
public final class References {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy, d MMMM", Locale.of("nl"));
  private static final DateTimeFormatter RIS_DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

  private References() {}

  /** APA, seventh edition, in Dutch: "Van Weel. (2025, 14 januari). Titel (…). Uitgever. Adres". */
  public static String apa(Publication work) {
    String authors =
        work.authors().isEmpty()
            ? Publication.PUBLISHER
            : listed(work.authors().stream().map(Author::name).toList());
    String publisher = work.authors().isEmpty() ? "" : " " + Publication.PUBLISHER + ".";
    return "%s. (%s). %s%s.%s %s"
        .formatted(
            authors,
            work.date().map(DAY::format).orElse("z.d."),
            work.title(),
            work.citation().map(c -> " (" + c + ")").orElse(""),
            publisher,
            work.url());
  }

  /** "Krul", "Krul & Six Dijkstra", "Krul, Kuik & Mutluer". */
  private static String listed(List<String> names) {
    return names.size() == 1
        ? names.getFirst()
        : String.join(", ", names.subList(0, names.size() - 1)) + " & " + names.getLast();
  }

  /** An entry of a BibTeX file. */
  public static String bibTex(Publication work) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", "{" + tex(work.title()) + "}");
    String authors =
        work.authors().stream()
            .map(author -> "{" + tex(author.name()) + "}")
            .collect(Collectors.joining(" and "));
    fields.put("author", authors.isEmpty() ? "{" + Publication.PUBLISHER + "}" : authors);
    work.date().ifPresent(day -> fields.put("year", Integer.toString(day.getYear())));
    work.date().ifPresent(day -> fields.put("date", day.toString()));
    work.citation().ifPresent(citation -> fields.put("note", tex(citation)));
    fields.put("institution", Publication.PUBLISHER);
    fields.put("url", work.url().replace("{", "%7B").replace("}", "%7D"));
    fields.put("langid", "dutch");
    return fields.entrySet().stream()
        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
        .collect(
            Collectors.joining(
                ",\n",
                "@techreport{" + work.key().replaceAll("[^A-Za-z0-9-]", "-") + ",\n",
                "\n}\n"));
  }

  /** Characters that TeX reads as commands are written so that they print. */
  private static String tex(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (char c : oneLine(text).toCharArray()) {
      switch (c) {
        case '\\' -> out.append("\\textbackslash{}");
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '{', '}', '%', '&', '$', '#', '_' -> out.append('\\').append(c);
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** A record of a RIS file. */
  public static String ris(Publication work) {
    StringBuilder lines = new StringBuilder("TY  - GOVDOC\r\n");
    field("ID", work.key(), lines);
    field("TI", work.title(), lines);
    work.authors().forEach(author -> field("AU", author.name(), lines));
    work.date().ifPresent(day -> field("PY", Integer.toString(day.getYear()), lines));
    work.date().ifPresent(day -> field("DA", RIS_DAY.format(day), lines));
    work.citation().ifPresent(citation -> field("M1", citation, lines));
    field("PB", Publication.PUBLISHER, lines);
    field("LA", "nl", lines);
    field("UR", work.url(), lines);
    return lines.append("ER  - \r\n").toString();
  }

  private static void field(String tag, String text, StringBuilder lines) {
    lines.append(tag).append("  - ").append(oneLine(text)).append("\r\n");
  }

  /** An object of a CSL-JSON file. */
  public static Map<String, Object> cslJson(Publication work) {
    Map<String, Object> csl = new LinkedHashMap<>();
    csl.put("id", work.key());
    csl.put("type", "report");
    csl.put("title", work.title());
    csl.put(
        "author",
        work.authors().isEmpty()
            ? List.of(Map.of("literal", Publication.PUBLISHER))
            : work.authors().stream().map(author -> Map.of("literal", author.name())).toList());
    work.date().ifPresent(day -> csl.put("issued", Map.of("date-parts", List.of(parts(day)))));
    work.citation().ifPresent(citation -> csl.put("number", citation));
    csl.put("publisher", Publication.PUBLISHER);
    csl.put("language", "nl");
    csl.put("URL", work.url());
    return csl;
  }

  private static List<Integer> parts(LocalDate day) {
    return List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
