package org.entente.web;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Fills the pages' templates; every value is escaped for HTML where it lands. Thread safe. */
final class Templates {

  private final PebbleEngine engine;

  Templates() {
    ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
    loader.setPrefix("web/templates");
    loader.setSuffix(".html");
    engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.ROOT)
            .build();
  }

  /**
   * A whole page.
   *
   * @param root what leads from the page to the root
   */
  String page(String name, String root, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("root", root);
    StringWriter out = new StringWriter();
    try {
      engine.getTemplate(name).evaluate(out, all, Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException("The template " + name + " could not be filled", e);
    }
    return out.toString();
  }
}
