package nl.vraagbaak.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.vraagbaak.model.Span;
import org.junit.jupiter.api.Test;

/** The parts of the server, each by itself. */
class PartsTest {
  private static final Duration SHORT = Duration.ofMillis(5);

  private static final List<Representation> FORMATS =
      List.of(format("json", "application/json"), format("csv", "text/csv"));

  private static Representation format(String name, String type) {
    return Representation.text(name, type, call -> Reply.of(type, ""));
  }

  private static String chosen(String accept) {
    return Accept.choose(FORMATS, Map.of(), Optional.of(accept)).name();
  }

  @Test
  void theFormatThatIsLikedBestIsChosen() {
    assertThat(chosen("*/*")).isEqualTo("json");
    assertThat(chosen("text/*")).isEqualTo("csv");
    assertThat(chosen("application/json;q=0.2, text/csv;q=0.9")).isEqualTo("csv");
    assertThat(chosen("text/csv;q=0, */*")).isEqualTo("json");
    assertThat(chosen("text/csv; q=bad")).isEqualTo("csv");
    assertThat(Accept.choose(FORMATS, Map.of("formaat", List.of("csv")), Optional.empty()).name())
        .isEqualTo("csv");
    assertThatThrownBy(() -> chosen("image/png")).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> chosen("*/*;q=0")).isInstanceOf(ProblemException.class);
  }

  @Test
  void whatIsWrittenInAnAddressIsReadBack() {
    Random random = new Random(20_261_122);
    for (int i = 0; i < 300; i++) {
      String text =
          random
              .ints(random.nextInt(1, 20), 1, 0x2FFF)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      Map<String, List<String>> values = Map.of("q" + text, List.of(text, "", "a+b&c=d%"));
      assertThat(QueryString.read(QueryString.write(values))).isEqualTo(values);
    }
    assertThat(QueryString.read("a=1+2&a=3&b&&=x"))
        .isEqualTo(Map.of("a", List.of("1 2", "3"), "b", List.of(""), "", List.of("x")));
    for (String broken : List.of("q=%", "q=%4", "q=%zz", "q=%ff", "q=%C3%28", "q=%ED%A0%80")) {
      assertThatThrownBy(() -> QueryString.read(broken)).isInstanceOf(ProblemException.class);
    }
  }

  @Test
  void aBucketFillsUpEvenly() {
    AtomicLong now = new AtomicLong();
    HttpSettings.Limits limits =
        new HttpSettings.Limits(1, 1, SHORT, 1, 1, SHORT, 1, SHORT, 60, false, 0);
    RateLimit rate = new RateLimit(limits, now::get);
    IntStream.range(0, 60).forEach(n -> rate.take("203.0.113.1"));
    assertThatThrownBy(() -> rate.take("203.0.113.1")).isInstanceOf(ProblemException.class);
    assertThat(rate.take("203.0.113.2")).containsEntry("RateLimit-Remaining", "59");
    assertThat(rate.take("127.0.0.1")).isEmpty();
    now.addAndGet(Duration.ofSeconds(2).toNanos());
    rate.take("203.0.113.1");
    rate.take("203.0.113.1");
    assertThatThrownBy(() -> rate.take("203.0.113.1")).isInstanceOf(ProblemException.class);
  }

  @Test
  void aGateLetsSoManyThroughAtOnce() {
    Gate gate = new Gate(1, 1, SHORT);
    Gate.Place place = gate.enter();
    assertThatThrownBy(gate::enter).isInstanceOf(ProblemException.class);
    place.close();
    gate.enter().close();
    assertThat(gate.free()).isEqualTo(1);
    assertThat(gate.waiting()).isZero();
  }

  @Test
  void addressesBelongToTheirBlock() {
    AddressBlock block = AddressBlock.parse("10.1.0.0/16");
    assertThat(block.contains(AddressBlock.address("10.1.255.9").orElseThrow())).isTrue();
    assertThat(block.contains(AddressBlock.address("10.2.0.1").orElseThrow())).isFalse();
    assertThat(block.contains(AddressBlock.address("::1").orElseThrow())).isFalse();
    assertThat(AddressBlock.address("localhost")).isEmpty();
    assertThat(AddressBlock.address("999.1.1.1")).isEmpty();
    for (String wrong : List.of("10.0.0.0/33", "iets", "10.0.0.0/x", "")) {
      assertThatThrownBy(() -> AddressBlock.parse(wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Incoming from(String peer, Map<String, String> headers) {
    return new Incoming(
        "1", "GET", "/", "", headers, InputStream::nullInputStream, peer, "127.0.0.1:8080");
  }

  @Test
  void theAskerIsTheLastThatIsNoProxyOfOurs() {
    Proxies proxies = new Proxies(List.of("10.0.0.0/8"), Optional.empty());
    Map<String, String> told = Map.of("x-forwarded-for", "203.0.113.7, 198.51.100.2, 10.0.0.5");
    assertThat(proxies.client(from("10.0.0.1", told))).isEqualTo("198.51.100.2");
    assertThat(proxies.client(from("192.0.2.1", told))).isEqualTo("192.0.2.1");
    assertThat(proxies.client(from("10.0.0.1", Map.of("x-forwarded-for", "rommel"))))
        .isEqualTo("10.0.0.1");
    assertThat(proxies.origin(from("192.0.2.1", Map.of("host", "a b<script>"))))
        .isEqualTo("http://127.0.0.1:8080");
  }

  @Test
  void onlyTheMarksOfASnippetAreElements() {
    assertThat(Text.marked("<b>&\"x'", List.of(new Span(0, 3), new Span(4, 5))))
        .isEqualTo("<mark>&lt;b&gt;</mark>&amp;<mark>&quot;</mark>x&#39;");
    assertThat(Text.shortened("a😀b", 2)).isEqualTo("a…");
    assertThat(Text.oneLine("a\r\nb", 10)).isEqualTo("a  b");
  }
}
