package nl.vraagbaak.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** Figures of what goes on, as Prometheus reads them. */
final class Metrics {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Metrics() {
    new ClassLoaderMetrics().bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  /** Figures that are read when they are asked for. */
  void watch(Map<String, DoubleSupplier> gauges) {
    gauges.forEach((name, gauge) -> Gauge.builder(name, gauge::getAsDouble).register(registry));
  }

  /**
   * Counts a request.
   *
   * @param route the path with its parameters in braces, so that there are few
   * @param reply what was written
   * @param took from the first look at it to the last byte
   */
  void count(String method, String route, Reply reply, Duration took) {
    Timer.builder("vraagbaak.http.requests")
        .tag("method", method)
        .tag("route", route)
        .tag("status", Integer.toString(reply.status()))
        .publishPercentiles(0.5, 0.95, 0.99)
        .register(registry)
        .record(took);
    reply
        .timing()
        .forEach((part, time) -> registry.timer("vraagbaak.search", "part", part).record(time));
  }

  /** What is served at /metrics. */
  RouteModule page() {
    return () ->
        List.of(
            Operation.get(
                    "/metrics",
                    new Operation.Words("", "", "Cijfers voor Prometheus", ""),
                    List.of(),
                    Representation.text("prometheus", "text/plain", call -> scraped()))
                .with(Operation.Traits.OPERATES));
  }

  private Reply scraped() {
    return Reply.of("text/plain; version=0.0.4; charset=utf-8", registry.scrape());
  }
}
