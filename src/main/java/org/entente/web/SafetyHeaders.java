package org.entente.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What every answer says, whoever gives it: nothing from elsewhere, nothing inline, nothing guessed. */
final class SafetyHeaders extends HttpFilter {

  private static final String REST =
      "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
          + "frame-ancestors 'none'; object-src 'none'";

  /** No script and no style but our files. */
  static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; " + REST;

  /** The same for the pages of libraries that set styles while they draw. */
  static final String DRAWING = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " + REST;

  /** The same for the picture of the network: the one style that Cytoscape.js 3.33.1 sets, by its hash. */
  static final String PICTURE =
      "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='; " + REST;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", STRICT);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    chain.doFilter(request, response);
  }
}
