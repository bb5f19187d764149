package nl.vraagbaak.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The files that pages load, made at build time; their hashes stand in their names. */
final class Assets {
  static final String STYLE = "vraagbaak.css";
  static final String SCRIPT = "vraagbaak.js";
  static final String ICON = "favicon.svg";
  static final String BOX = "zoekvak.js";

  private static final int SHOWN_OF_HASH = 12;

  private final Map<String, String> hashes = new TreeMap<>();
  private final Map<String, File> files = new TreeMap<>();

  /** Reads them from the program. */
  Assets() {
    Properties listed = new Properties();
    try (InputStream list = open("hashes.properties")) {
      listed.load(new InputStreamReader(list, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String name : listed.stringPropertyNames()) {
      hashes.put(name, listed.getProperty(name));
      files.put(address(name), new File(mediaType(name), read(name)));
    }
  }

  /**
   * A file to send.
   *
   * @param mediaType its type
   * @param bytes not changed by anyone
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record File(String mediaType, byte[] bytes) {}

  /** Address of a file, a new one whenever its content is another. */
  String address(String name) {
    return "/vast/" + hashedName(name);
  }

  /** All files by their address. */
  Map<String, File> all() {
    return Map.copyOf(files);
  }

  /** A file by its plain name. */
  File plain(String name) {
    return Optional.ofNullable(files.get(address(name))).orElseThrow();
  }

  /** Its hash, as the {@code integrity} of a script wants it. */
  String integrity(String name) {
    return "sha384-" + hash(name);
  }

  private String hash(String name) {
    return Optional.ofNullable(hashes.get(name)).orElseThrow();
  }

  private String hashedName(String name) {
    String shown = hash(name).replace('+', '-').replace('/', '_').substring(0, SHOWN_OF_HASH);
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot) + "." + shown + name.substring(dot);
  }

  private static String mediaType(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> throw new IllegalArgumentException("no media type for " + name);
    };
  }

  private static byte[] read(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Optional.ofNullable(Assets.class.getResourceAsStream("assets/" + name))
        .orElseThrow(() -> new IllegalStateException("not built into the program: " + name));
  }
}
