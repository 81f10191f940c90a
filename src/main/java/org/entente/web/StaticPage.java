package org.entente.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** {@code /static/…}: the named files, ours and those of the libraries, and no other. */
final class StaticPage implements Page {

  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final String SCRIPT = "text/javascript;charset=utf-8";
  private static final String STYLE = "text/css;charset=utf-8";

  private record Asset(String resource, String type) {}

  private final Map<String, Asset> assets =
      Map.of(
          "entente.css", new Asset("/web/static/entente.css", STYLE),
          "network.js", new Asset("/web/static/network.js", SCRIPT),
          "sparql.js", new Asset("/web/static/sparql.js", SCRIPT),
          "icon.svg", new Asset("/web/static/icon.svg", "image/svg+xml"),
          "cytoscape.min.js", new Asset(WEBJARS + "cytoscape/3.33.1/dist/cytoscape.min.js", SCRIPT),
          "yasgui.min.js", new Asset(WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.js", SCRIPT),
          "yasgui.min.css", new Asset(WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.css", STYLE));

  @Override
  public Answer answer(Ask ask) {
    Asset asset = assets.get(ask.path().substring("/static/".length()));
    if (asset == null) {
      throw Refusal.notFound();
    }
    try (InputStream in = StaticPage.class.getResourceAsStream(asset.resource())) {
      if (in == null) {
        throw new IOException("The program is incomplete: it has no " + asset.resource());
      }
      return Answer.document(asset.type(), in.readAllBytes()).replacing("Cache-Control", "public, max-age=600");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
