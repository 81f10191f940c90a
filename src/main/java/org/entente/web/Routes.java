package org.entente.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which page answers which path: an exact path, or everything below one that ends with a slash. Built once, then read. */
final class Routes {

  /** What is allowed on a path. */
  record Route(String path, Page page, boolean takesPost) {
    String allow() {
      return takesPost ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS";
    }

    private boolean fits(String asked) {
      return path.equals(asked) || path.endsWith("/") && path.length() > 1 && asked.startsWith(path);
    }
  }

  private final List<Route> routes = new ArrayList<>();

  Routes read(String path, Page page) {
    routes.add(new Route(path, page, false));
    return this;
  }

  Routes readOrPost(String path, Page page) {
    routes.add(new Route(path, page, true));
    return this;
  }

  Optional<Route> find(String path) {
    return routes.stream().filter(r -> r.fits(path)).findFirst();
  }
}
