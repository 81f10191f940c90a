package org.entente.web;

import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The settings of a server; every limit is a default, not advice.
 *
 * <pre>{@code
 * ServerOptions options = ServerOptions.defaults().withPort(0).withTimeLimit(Duration.ofSeconds(5));
 * }</pre>
 *
 * <p>Immutable; thread safe as far as the supplier is.
 *
 * @param port the TCP port, 0 for any free one
 * @param loopback whether only this machine can reach the server
 * @param timeLimit the longest that one query may take
 * @param rowLimit the most rows or triples that one query may answer
 * @param queryBytes the longest query, in bytes
 * @param answerBytes the largest answer of a query, in bytes
 * @param running the most queries that run at the same time; others are asked to come again
 * @param outcomes what the last loads did, newest first; asked for at each view of the start page
 * @param extraServlets further servlets by their path, {@code /admin/*} say; they guard themselves
 */
public record ServerOptions(
    int port,
    boolean loopback,
    Duration timeLimit,
    int rowLimit,
    int queryBytes,
    int answerBytes,
    int running,
    Supplier<List<LoadOutcome>> outcomes,
    Map<String, HttpServlet> extraServlets) {

  /** The port unless the operator sets another. */
  public static final int DEFAULT_PORT = 3030;

  public ServerOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("The port must be between 0 and 65535, not " + port);
    }
    if (timeLimit.isNegative() || timeLimit.isZero() || rowLimit < 1 || queryBytes < 1 || answerBytes < 1 || running < 1) {
      throw new IllegalArgumentException("Every limit must be positive");
    }
    extraServlets = Map.copyOf(extraServlets);
  }

  /** Loopback, port 3030, 30 s, 100,000 rows, queries of 100 kB, answers of 64 MB, 8 queries at a time. */
  public static ServerOptions defaults() {
    return new ServerOptions(
        DEFAULT_PORT, true, Duration.ofSeconds(30), 100_000, 100_000, 64_000_000, 8, List::of, Map.of());
  }

  public ServerOptions withPort(int other) {
    return new ServerOptions(
        other, loopback, timeLimit, rowLimit, queryBytes, answerBytes, running, outcomes, extraServlets);
  }

  /** Whether only this machine can reach the server. */
  public ServerOptions withLoopback(boolean only) {
    return new ServerOptions(port, only, timeLimit, rowLimit, queryBytes, answerBytes, running, outcomes, extraServlets);
  }

  public ServerOptions withTimeLimit(Duration other) {
    return new ServerOptions(port, loopback, other, rowLimit, queryBytes, answerBytes, running, outcomes, extraServlets);
  }

  public ServerOptions withRowLimit(int other) {
    return new ServerOptions(port, loopback, timeLimit, other, queryBytes, answerBytes, running, outcomes, extraServlets);
  }

  public ServerOptions withOutcomes(Supplier<List<LoadOutcome>> other) {
    return new ServerOptions(port, loopback, timeLimit, rowLimit, queryBytes, answerBytes, running, other, extraServlets);
  }

  public ServerOptions withExtraServlets(Map<String, HttpServlet> other) {
    return new ServerOptions(port, loopback, timeLimit, rowLimit, queryBytes, answerBytes, running, outcomes, other);
  }
}
