package org.entente.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.entente.store.LocalStore;

/**
 * {@code /metrics}: what an operator watches, in the text format of Prometheus: requests and how long they took by route, method
 * and status, queries that the time limit ended, releases in the store, what became of the files loaded last, memory. No label
 * holds what a client sent. Thread safe.
 */
final class Metrics implements Page {

  private static final String TEXT_FORMAT = "text/plain; version=0.0.4; charset=utf-8";
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

  private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Counter ended;

  Metrics(LocalStore store, ServerOptions options) {
    ended = Counter.builder("entente.queries.ended").description("queries that the time limit ended").register(registry);
    Gauge.builder("entente.releases", store, s -> s.list().size()).description("releases in the store").register(registry);
    for (LoadOutcome.State state : LoadOutcome.State.values()) {
      Gauge.builder("entente.files", options, o -> o.outcomes().get().stream().filter(f -> f.state() == state).count())
          .description("files that were loaded last, by what became of them")
          .tag("state", state.words())
          .register(registry);
    }
    new JvmMemoryMetrics().bindTo(registry);
  }

  /**
   * Counts an answer.
   *
   * @param route the path of its route, or "none"
   */
  void answered(String route, String method, int status, long nanos) {
    Timer.builder("entente.requests")
        .description("requests and how long their answers took")
        .tags("route", route, "method", METHODS.contains(method) ? method : "other", "status", Integer.toString(status))
        .register(registry)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  /** Counts a query that the time limit ended. */
  void ended() {
    ended.increment();
  }

  @Override
  public Answer answer(Ask ask) {
    return Answer.once(200, TEXT_FORMAT, registry.scrape().getBytes(StandardCharsets.UTF_8));
  }
}
