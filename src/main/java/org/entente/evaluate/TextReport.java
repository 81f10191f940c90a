package org.entente.evaluate;

import static org.entente.evaluate.Report.figure;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** A report as a table for the eye. */
final class TextReport {

  private TextReport() {}

  static void write(Report report, PrintStream out) {
    out.println(report.releases() + (report.releases() == 1 ? " release" : " releases"));
    out.println();
    row(out, "", "P", "R", "F1", "found", "said", "gold");
    report.things().forEach(l -> line(out, l));
    out.println();
    report.relations().forEach(l -> line(out, l));
    out.println();
    out.println("Right among the things that both know");
    for (Report.Judged j : report.judgements()) {
      row(out, j.name(), figure(j.rate().share()), "", "", "" + j.rate().right(), "" + j.rate().of(), "");
    }
    out.println();
    report.headline().forEach(l -> line(out, l));
    report.calibration().ifPresent(c -> calibration(out, c));
    if (!report.errors().isEmpty()) {
      errors(out, report.errors());
    }
  }

  private static void line(PrintStream out, Report.Line line) {
    Score s = line.score();
    row(out, line.name(), figure(s.precision()), figure(s.recall()), figure(s.f1()), "" + s.found(), "" + s.said(), "" + s.gold());
  }

  private static void row(PrintStream out, String name, String... cells) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-24s", name));
    for (int i = 0; i < cells.length; i++) {
      row.append(String.format(Locale.ROOT, i < 3 ? "%7s" : "%8s", cells[i]));
    }
    out.println(row.toString().stripTrailing());
  }

  private static void calibration(PrintStream out, Calibration calibration) {
    out.println();
    out.println("Right among the facts that were said with a confidence");
    row(out, "", "right", "mean", "", "found", "said");
    calibration.bands().forEach(b -> band(out, b));
    out.println();
    band(out, calibration.sure());
    out.println();
    out.println("The same by rule and property");
    for (Calibration.OfRule r : calibration.rules()) {
      out.printf(
          Locale.ROOT, "%-48s%7s%7s%8d%8d%n", r.rule() + " " + r.property(), figure(r.rate().share()), figure(r.promised()),
          r.rate().right(), r.rate().of());
    }
  }

  private static void band(PrintStream out, Calibration.Band b) {
    row(out, b.label(), figure(b.rate().share()), figure(b.promised()), "", "" + b.rate().right(), "" + b.rate().of());
  }

  private static void errors(PrintStream out, List<Deviation> errors) {
    String slug = "";
    for (Deviation d : errors) {
      if (!d.slug().equals(slug)) {
        slug = d.slug();
        out.println();
        out.println(slug);
      }
      String rule = d.rule().isEmpty() ? "" : " [" + d.rule() + "]";
      out.println("  " + d.sort().name().toLowerCase(Locale.ROOT) + " " + d.what() + ": " + d.shown() + rule);
      if (!d.sentence().isEmpty()) {
        out.println("      \"" + d.sentence().replaceAll("\\s+", " ") + "\"");
      }
    }
  }
}
