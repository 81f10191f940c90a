package org.entente.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;
import org.entente.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes every request, asks the page for its answer, and sends it whole: methods, conditions, errors are handled here. */
final class Front extends HttpServlet {

  private static final Logger LOG = LoggerFactory.getLogger(Front.class);
  private static final int LONGEST_ADDRESS = 8_000;

  private final Routes routes;
  private final Problems problems;
  private final Metrics metrics;
  private final Validators validators = new Validators();

  Front(Routes routes, Problems problems, Metrics metrics) {
    this.routes = routes;
    this.problems = problems;
    this.metrics = metrics;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    long start = System.nanoTime();
    Ask ask = new Ask(request, path(request), Params.of(null));
    Optional<Routes.Route> route = routes.find(ask.path());
    Answer answer;
    try {
      answer = answer(request, ask, route);
    } catch (Refusal refusal) {
      answer = problems.answer(ask, refusal);
    } catch (QueryCancelledException e) {
      metrics.ended();
      answer = problems.answer(ask, Refusal.later("The answer took longer than the time limit."));
    } catch (StoreException e) {
      LOG.error("The store could not answer {}", ask.path(), e);
      answer = problems.answer(ask, Refusal.later("The store cannot answer at the moment."));
    } catch (RuntimeException e) {
      LOG.error("No answer to {} {}", request.getMethod(), ask.path(), e);
      answer = problems.answer(ask, Refusal.of(500, "A fault here", "The server failed at this; its log says why."));
    }
    send(request, response, answer);
    metrics.answered(route.map(Routes.Route::path).orElse("none"), request.getMethod(), response.getStatus(), System.nanoTime() - start);
  }

  private Answer answer(HttpServletRequest request, Ask ask, Optional<Routes.Route> found) {
    String query = request.getQueryString();
    if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS) {
      throw Refusal.of(414, "Too long", "An address has at most " + LONGEST_ADDRESS + " characters; POST a longer query.");
    }
    Routes.Route route = found.orElseThrow(Refusal::notFound);
    return switch (request.getMethod()) {
      case "OPTIONS" -> new Answer(204, "", new byte[0], java.util.List.of(), false)
          .with("Allow", route.allow())
          .with("Access-Control-Allow-Methods", route.allow())
          .with("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, If-Modified-Since")
          .with("Access-Control-Max-Age", "86400");
      case "GET", "HEAD" -> route.page().answer(new Ask(request, ask.path(), Params.of(query)));
      case "POST" -> {
        if (!route.takesPost()) {
          throw notAllowed(route);
        }
        yield route.page().answer(new Ask(request, ask.path(), Params.of(query)));
      }
      default -> throw notAllowed(route);
    };
  }

  private static Refusal notAllowed(Routes.Route route) {
    return Refusal.of(405, "Only for reading", "This address takes " + route.allow() + ".").with("Allow", route.allow());
  }

  private void send(HttpServletRequest request, HttpServletResponse response, Answer answer) throws IOException {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Location, Content-Location, Entente-Row-Limit");
    for (Answer.Header header : answer.headers()) {
      if (header.name().startsWith("Content-Security")) {
        response.setHeader(header.name(), header.value());
      } else {
        response.addHeader(header.name(), header.value());
      }
    }
    if (answer.cached() && reads) {
      Validators.Validator validator = validators.of(request.getRequestURI() + "?" + request.getQueryString(), answer);
      response.setHeader("ETag", validator.etag());
      response.setDateHeader("Last-Modified", validator.modified().toEpochMilli());
      if (validator.matches(request)) {
        response.setStatus(304);
        return;
      }
    }
    response.setStatus(answer.status());
    if (!answer.type().isEmpty()) {
      response.setContentType(answer.type());
    }
    if (answer.status() != 204) {
      response.setContentLength(answer.body().length);
      if (!request.getMethod().equals("HEAD")) {
        response.getOutputStream().write(answer.body());
      }
    }
  }

  private static String path(HttpServletRequest request) {
    String path = request.getPathInfo() == null ? request.getServletPath() : request.getServletPath() + request.getPathInfo();
    return path == null || path.isEmpty() ? "/" : path;
  }
}
