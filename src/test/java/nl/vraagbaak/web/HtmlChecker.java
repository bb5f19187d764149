package nl.vraagbaak.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/**
 * The Nu HTML checker, loaded apart from the program: it brings another version of the same web
 * server.
 */
final class HtmlChecker implements AutoCloseable {
  private static final String CLASS = "nu.validator.client.EmbeddedValidator";

  /** Its grammar of HTML is read by recursion, deeper than an ordinary stack. */
  private static final long STACK = 32L << 20;

  private final URLClassLoader loader;

  /**
   * Takes it from a folder of jars, filled by the build.
   *
   * @throws IOException if the folder is not there
   */
  HtmlChecker(Path folder) throws IOException {
    try (Stream<Path> jars = Files.list(folder)) {
      loader =
          new URLClassLoader(
              jars.map(HtmlChecker::address).toArray(URL[]::new),
              ClassLoader.getPlatformClassLoader());
    }
  }

  private static URL address(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Errors and warnings, a line each; empty for a page without any. */
  String complaints(String html) throws Exception {
    FutureTask<String> check = new FutureTask<>(() -> check(html));
    Thread thread = new Thread(null, check, "html-checker", STACK);
    thread.setContextClassLoader(loader);
    thread.start();
    return check.get();
  }

  private String check(String html) throws Exception {
    Class<?> type = loader.loadClass(CLASS);
    Object checker = type.getConstructor().newInstance();
    Class<?> format = loader.loadClass(CLASS + "$OutputFormat");
    type.getMethod("setOutputFormat", format).invoke(checker, format.getField("GNU").get(null));
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return String.valueOf(
            type.getMethod("validate", InputStream.class)
                .invoke(checker, new ByteArrayInputStream(bytes)))
        .strip();
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
