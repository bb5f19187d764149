package nl.vraagbaak.web.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A page in the browser, used as a person would: by its address, the mouse and the keyboard. */
public final class Tab implements AutoCloseable {
  private static final int PATIENCE_IN_MS = 5_000;
  private static final int HEIGHT = 900;

  /** The keys that the tests press, with the codes that browsers know them by. */
  private static final Map<String, Integer> KEYS =
      Map.of("Tab", 9, "Enter", 13, "Escape", 27, " ", 32, "ArrowUp", 38, "ArrowDown", 40);

  private final DevTools tools;
  private final String session;
  private final String context;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private volatile CountDownLatch loaded = new CountDownLatch(1);

  Tab(DevTools tools, String session, String context, int width) {
    this.tools = tools;
    this.session = session;
    this.context = context;
    tools.onEvent(this::event);
    call("Page.enable", Map.of());
    call("Runtime.enable", Map.of());
    call("Log.enable", Map.of());
    width(width).dark(false);
  }

  private JsonNode call(String method, Map<String, ?> parameters) {
    return tools.call(session, method, parameters);
  }

  private void event(JsonNode event) {
    if (!session.equals(event.path("sessionId").asText())) {
      return;
    }
    switch (event.path("method").asText()) {
      case "Page.loadEventFired" -> loaded.countDown();
      case "Runtime.exceptionThrown" ->
          complaints.add(event.at("/params/exceptionDetails").toString());
      case "Log.entryAdded" -> complain(event.at("/params/entry"));
      default -> {}
    }
  }

  private void complain(JsonNode entry) {
    if (entry.path("level").asText().equals("error")) {
      complaints.add(entry.path("text").asText() + " " + entry.path("url").asText());
    }
  }

  /** Errors of scripts, of the policy and of loading since the page was opened. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Another width of the window, in CSS pixels. */
  public Tab width(int width) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /** As someone who likes dark pages, or light ones, and nothing that moves. */
  public Tab dark(boolean dark) {
    List<Map<String, String>> features =
        List.of(
            Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
            Map.of("name", "prefers-reduced-motion", "value", "reduce"));
    call("Emulation.setEmulatedMedia", Map.of("features", features));
    return this;
  }

  /** As it was when it was opened, but for its copies of what it has loaded. */
  public Tab afresh(int width) {
    call("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    complaints.clear();
    return width(width).dark(false);
  }

  /** As a browser without JavaScript. */
  public Tab withoutScript() {
    call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    return this;
  }

  /** Goes to an address and waits until the page is loaded. */
  public Tab go(String address) {
    loads(() -> call("Page.navigate", Map.of("url", address)));
    return this;
  }

  /** Does something that leads to another page, and waits until that is loaded. */
  public Tab loads(Runnable action) {
    loaded = new CountDownLatch(1);
    action.run();
    try {
      if (!loaded.await(PATIENCE_IN_MS, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("no page was loaded; still at " + address());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return this;
  }

  /** Goes back in the history; the page may be the same one. */
  public Tab back() {
    evaluate("history.back()");
    return this;
  }

  /** The value of an expression, as text; of a promise, what it gives. */
  public String evaluate(String expression) {
    JsonNode result =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + result.get("exceptionDetails"));
    }
    return result.at("/result/value").asText();
  }

  /** Waits until an expression is true. */
  public Tab until(String condition) {
    String found =
        evaluate(
            """
            new Promise((done) => {
              const end = performance.now() + %d;
              const look = () => (%s) ? done(true)
                : performance.now() > end ? done(false) : setTimeout(look, 15);
              look();
            })\
            """
                .formatted(PATIENCE_IN_MS, condition));
    if (!found.equals("true")) {
      throw new AssertionError("never so: " + condition + "; at " + address());
    }
    return this;
  }

  /** The address shown. */
  public String address() {
    return evaluate("location.href");
  }

  /** The text of the first element that a selector finds. */
  public String text(String selector) {
    return evaluate("document.querySelector('%s').textContent.trim()".formatted(selector));
  }

  /** Text typed where the focus is. */
  public Tab type(String text) {
    call("Input.insertText", Map.of("text", text));
    return this;
  }

  /** Presses a key, some number of times. */
  public Tab press(String key, int times) {
    for (int i = 0; i < times; i++) {
      press(key);
    }
    return this;
  }

  /** Presses a key. */
  public Tab press(String key) {
    int code = KEYS.getOrDefault(key, 0);
    String text = key.equals("Enter") ? "\r" : key.equals(" ") ? " " : "";
    key("keyDown", key, code, text);
    key("keyUp", key, code, "");
    return this;
  }

  private void key(String type, String key, int code, String text) {
    call(
        "Input.dispatchKeyEvent",
        Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
  }

  /** Clicks in the middle of the first element that a selector finds. */
  public Tab click(String selector) {
    double[] at = middle(selector);
    for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
      mouse(type, at);
    }
    return this;
  }

  /** Moves the mouse over the first element that a selector finds. */
  public Tab hover(String selector) {
    mouse("mouseMoved", middle(selector));
    return this;
  }

  private void mouse(String type, double[] at) {
    call(
        "Input.dispatchMouseEvent",
        Map.of("type", type, "x", at[0], "y", at[1], "button", "left", "clickCount", 1));
  }

  /** Works without JavaScript on the page too, for the protocol finds and measures by itself. */
  private double[] middle(String selector) {
    int root = call("DOM.getDocument", Map.of("depth", 0)).at("/root/nodeId").asInt();
    int node =
        call("DOM.querySelector", Map.of("nodeId", root, "selector", selector))
            .get("nodeId")
            .asInt();
    if (node == 0) {
      throw new AssertionError("nothing at " + selector);
    }
    call("DOM.scrollIntoViewIfNeeded", Map.of("nodeId", node));
    JsonNode quad = call("DOM.getContentQuads", Map.of("nodeId", node)).at("/quads/0");
    return new double[] {
      (quad.get(0).asDouble() + quad.get(4).asDouble()) / 2,
      (quad.get(1).asDouble() + quad.get(5).asDouble()) / 2
    };
  }

  /** A picture of the whole page. */
  public void picture(Path file) {
    String png =
        call("Page.captureScreenshot", Map.of("captureBeyondViewport", true)).get("data").asText();
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, Base64.getDecoder().decode(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes it and forgets its copies of pages. */
  @Override
  public void close() {
    tools.call("", "Target.disposeBrowserContext", Map.of("browserContextId", context));
  }
}
