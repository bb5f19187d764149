package nl.vraagbaak.web.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A connection to a browser over its DevTools protocol: commands, their results, and events. */
final class DevTools implements AutoCloseable, WebSocket.Listener {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_IN_SECONDS = 20;

  private final HttpClient client = HttpClient.newHttpClient();
  private final WebSocket socket;
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<Consumer<JsonNode>> listeners = new CopyOnWriteArrayList<>();
  private final StringBuilder message = new StringBuilder();

  DevTools(URI address) {
    socket = client.newWebSocketBuilder().buildAsync(address, this).join();
  }

  /** Told of every event, with its method, parameters and session. */
  void onEvent(Consumer<JsonNode> listener) {
    listeners.add(listener);
  }

  /**
   * Gives a command and waits for its result.
   *
   * @param session of a page; empty for the browser itself
   */
  JsonNode call(String session, String method, Map<String, ?> parameters) {
    int id = ids.incrementAndGet();
    ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
    command.set("params", JSON.valueToTree(parameters));
    if (!session.isEmpty()) {
      command.put("sessionId", session);
    }
    CompletableFuture<JsonNode> result = new CompletableFuture<>();
    waiting.put(id, result);
    synchronized (socket) {
      socket.sendText(command.toString(), true).join();
    }
    JsonNode reply = result.orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).join();
    if (reply.has("error")) {
      throw new IllegalStateException(method + ": " + reply.get("error"));
    }
    return reply.path("result");
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    message.append(part);
    if (last) {
      String whole = message.toString();
      message.setLength(0);
      receive(whole);
    }
    from.request(1);
    return CompletableFuture.completedStage(null);
  }

  private void receive(String text) {
    try {
      JsonNode received = JSON.readTree(text);
      CompletableFuture<JsonNode> asked = waiting.remove(received.path("id").asInt(0));
      if (asked != null) {
        asked.complete(received);
      } else {
        listeners.forEach(listener -> listener.accept(received));
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException("the browser sent no JSON", e);
    }
  }

  @Override
  public void close() {
    socket.abort();
    client.shutdownNow();
  }
}
