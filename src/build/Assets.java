import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the files that pages load: one style sheet of the design system and the own sheets, the
 * scripts, and a list of their hashes. Of the design system only the rules stay whose classes the
 * templates and scripts name, and the tokens that those rules use. Run by the build; the argument
 * is the folder to write to.
 */
public final class Assets {
  private static final Path DESIGN_SYSTEM = Path.of("src/main/design-system");
  private static final Path OWN = Path.of("src/main/web");
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Pattern COMMENT = Pattern.compile("/\\*(?:[^*]|\\*(?!/))*+\\*/");
  private static final Pattern CLASS = Pattern.compile("utrecht-[\\w-]++");
  private static final Pattern CLASS_SELECTOR = Pattern.compile("\\.(utrecht-[\\w-]++)");
  private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*+(--[\\w-]++)");
  private static final Pattern TOKEN = Pattern.compile("(--[\\w-]++):\\s*+([^;]++);");

  /** A rule or at-rule of a sheet: what stands before the brace, and between the braces. */
  private record Rule(String head, String body) {
    String text() {
      return head + "{" + body + "}";
    }
  }

  public static void main(String[] args) throws Exception {
    Path out = Files.createDirectories(Path.of(args[0]));
    Map<String, String> hashes = new TreeMap<>();
    publish(out, "vraagbaak.css", styleSheet(), hashes);
    for (String name : List.of("vraagbaak.js", "zoekvak.js", "favicon.svg")) {
      publish(out, name, Files.readString(OWN.resolve(name)), hashes);
    }
    StringBuilder list = new StringBuilder();
    hashes.forEach((name, hash) -> list.append(name).append('=').append(hash).append('\n'));
    Files.writeString(out.resolve("hashes.properties"), list);
  }

  private static void publish(Path out, String name, String text, Map<String, String> hashes)
      throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Files.write(out.resolve(name), bytes);
    byte[] digest = MessageDigest.getInstance("SHA-384").digest(bytes);
    hashes.put(name, Base64.getEncoder().encodeToString(digest));
  }

  private static String styleSheet() throws IOException {
    Set<String> classes = namedClasses();
    StringBuilder components = new StringBuilder();
    for (Path sheet : files(DESIGN_SYSTEM, ".css")) {
      if (!sheet.endsWith("tokens.css")) {
        components.append(prune(bare(sheet), classes));
      }
    }
    StringBuilder own = new StringBuilder();
    for (Path sheet : files(OWN, ".css")) {
      own.append(bare(sheet));
    }
    String rest = components.toString() + own;
    return "/*! NL Design System, EUPL-1.2, see THIRD-PARTY.md */\n"
        + squeeze(tokens(rest) + rest)
        + "\n";
  }

  private static Set<String> namedClasses() throws IOException {
    Set<String> classes = new HashSet<>();
    List<Path> sources = new ArrayList<>(files(TEMPLATES, ".jte"));
    sources.addAll(files(OWN, ".js"));
    for (Path source : sources) {
      CLASS.matcher(Files.readString(source)).results().forEach(m -> classes.add(m.group()));
    }
    return classes;
  }

  /** Only the rules of which a selector names nothing but classes that are in use. */
  private static String prune(String css, Set<String> classes) {
    StringBuilder kept = new StringBuilder();
    for (Rule rule : rules(css)) {
      if (rule.head().startsWith("@media") || rule.head().startsWith("@supports")) {
        String inner = prune(rule.body(), classes);
        if (!inner.isEmpty()) {
          kept.append(new Rule(rule.head(), inner).text());
        }
      } else if (rule.head().startsWith("@") || inUse(rule.head(), classes)) {
        kept.append(rule.text());
      }
    }
    return kept.toString();
  }

  private static boolean inUse(String selectors, Set<String> classes) {
    return Stream.of(selectors.split(","))
        .anyMatch(
            selector ->
                CLASS_SELECTOR
                    .matcher(selector)
                    .results()
                    .allMatch(m -> classes.contains(m.group(1))));
  }

  private static List<Rule> rules(String css) {
    List<Rule> rules = new ArrayList<>();
    int start = 0;
    int open = css.indexOf('{');
    while (open >= 0) {
      int end = open + 1;
      for (int depth = 1; depth > 0; end++) {
        depth += css.charAt(end) == '{' ? 1 : css.charAt(end) == '}' ? -1 : 0;
      }
      rules.add(new Rule(css.substring(start, open).strip(), css.substring(open + 1, end - 1)));
      start = end;
      open = css.indexOf('{', end);
    }
    return rules;
  }

  /** The tokens that a sheet uses, also by way of other tokens. */
  private static String tokens(String css) throws IOException {
    Map<String, String> values = new HashMap<>();
    Matcher token = TOKEN.matcher(bare(DESIGN_SYSTEM.resolve("tokens.css")));
    while (token.find()) {
      values.put(token.group(1), token.group(2).strip());
    }
    Map<String, String> used = new TreeMap<>();
    collect(css, values, used);
    StringBuilder out = new StringBuilder(":root{");
    used.forEach((name, value) -> out.append(name).append(':').append(value).append(';'));
    return out.append('}').toString();
  }

  private static void collect(String css, Map<String, String> values, Map<String, String> used) {
    Matcher variable = VARIABLE.matcher(css);
    while (variable.find()) {
      String name = variable.group(1);
      String value = values.get(name);
      if (value != null && used.put(name, value) == null) {
        collect(value, values, used);
      }
    }
  }

  private static String bare(Path sheet) throws IOException {
    return COMMENT.matcher(Files.readString(sheet)).replaceAll("");
  }

  private static String squeeze(String css) {
    return css.replaceAll("\\s++", " ")
        .replaceAll(" ?([{};,]) ?", "$1")
        .replace(": ", ":")
        .replace(";}", "}");
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(p -> p.toString().endsWith(ending)).sorted().toList();
    }
  }
}
