package org.entente.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request as the pages see it: nothing of it but path, parameters, body and what it accepts can change an answer; host and
 * forwarding headers never do.
 *
 * @param path decoded, begins with a slash
 */
record Ask(HttpServletRequest http, String path, Params params) {

  @Nullable String accept() {
    return http.getHeader("Accept");
  }

  boolean isPost() {
    return http.getMethod().equals("POST");
  }

  /** What leads from this page to the root, so that links are relative and hold behind any proxy. */
  String root() {
    int deep = (int) path.chars().filter(c -> c == '/').count() - 1;
    return deep == 0 ? "./" : "../".repeat(deep);
  }

  /** Whether a person with a browser asks. */
  boolean isBrowser() {
    return Negotiation.names(accept(), "text/html", "application/xhtml+xml");
  }

  /** The format that {@code ?format=} or the header asks for. */
  Format format(Optional<Format> byExtension) {
    if (byExtension.isPresent()) {
      return byExtension.get();
    }
    Optional<String> named = params.first("format");
    if (named.isPresent()) {
      return Format.named(named.get()).orElseThrow(() -> Refusal.notAcceptable("There is no such format here."));
    }
    return Negotiation.choose(accept(), Format.offers())
        .orElseThrow(() -> Refusal.notAcceptable("Nothing that the Accept header names can be sent."));
  }
}
