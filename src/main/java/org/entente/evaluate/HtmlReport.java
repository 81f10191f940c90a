package org.entente.evaluate;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A report as one HTML page that needs nothing beside it; every text is escaped. */
final class HtmlReport {

  private static final String TEMPLATE = "evaluate/report.html";

  private HtmlReport() {}

  static String of(Report report) {
    Map<String, List<Deviation>> errors = new LinkedHashMap<>();
    report.errors().forEach(d -> errors.computeIfAbsent(d.slug(), s -> new ArrayList<>()).add(d));
    PebbleEngine engine =
        new PebbleEngine.Builder()
            .loader(new ClasspathLoader(HtmlReport.class.getClassLoader()))
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.ROOT)
            .build();
    StringWriter page = new StringWriter();
    try {
      engine.getTemplate(TEMPLATE)
          .evaluate(
              page,
              Map.of(
                  "releases", report.releases(),
                  "blocks", List.of(report.headline(), report.things(), report.relations()),
                  "judgements", report.judgements(),
                  "calibrations", report.calibration().stream().toList(),
                  "errors", errors),
              Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException("The template " + TEMPLATE + " could not be filled", e);
    }
    return page.toString();
  }
}
