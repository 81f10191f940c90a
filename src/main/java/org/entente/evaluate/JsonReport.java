package org.entente.evaluate;

import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;

/** A report as JSON, with the names that {@code docs/evaluate.md} lists. */
final class JsonReport {

  private JsonReport() {}

  static JsonObject of(Report report) {
    JsonObject all = new JsonObject();
    all.put("releases", report.releases());
    all.put("headline", scores(report.headline()));
    all.put("things", scores(report.things()));
    all.put("relations", scores(report.relations()));
    JsonObject judged = new JsonObject();
    report.judgements().forEach(j -> judged.put(j.name(), rate(j.rate())));
    all.put("judgements", judged);
    report.calibration().ifPresent(c -> all.put("calibration", calibration(c)));
    if (!report.errors().isEmpty()) {
      JsonArray errors = new JsonArray();
      report.errors().forEach(d -> errors.add(deviation(d)));
      all.put("errors", errors);
    }
    return all;
  }

  private static JsonObject scores(List<Report.Line> lines) {
    JsonObject scores = new JsonObject();
    for (Report.Line line : lines) {
      JsonObject score = new JsonObject();
      score.put("precision", number(line.score().precision()));
      score.put("recall", number(line.score().recall()));
      score.put("f1", number(line.score().f1()));
      score.put("found", line.score().found());
      score.put("said", line.score().said());
      score.put("gold", line.score().gold());
      scores.put(line.name(), score);
    }
    return scores;
  }

  private static JsonObject rate(Rate rate) {
    JsonObject object = new JsonObject();
    object.put("share", number(rate.share()));
    object.put("right", rate.right());
    object.put("of", rate.of());
    return object;
  }

  private static JsonObject calibration(Calibration calibration) {
    JsonObject all = new JsonObject();
    all.put("sure", band(calibration.sure()));
    JsonArray bands = new JsonArray();
    calibration.bands().forEach(b -> bands.add(band(b)));
    all.put("bands", bands);
    JsonArray rules = new JsonArray();
    for (Calibration.OfRule r : calibration.rules()) {
      JsonObject rule = rate(r.rate());
      rule.put("rule", r.rule());
      rule.put("property", r.property());
      rule.put("meanConfidence", number(r.promised()));
      rules.add(rule);
    }
    all.put("rules", rules);
    return all;
  }

  private static JsonObject band(Calibration.Band band) {
    JsonObject object = rate(band.rate());
    object.put("from", number(band.from()));
    object.put("meanConfidence", number(band.promised()));
    return object;
  }

  private static JsonObject deviation(Deviation d) {
    JsonObject object = new JsonObject();
    object.put("release", d.slug());
    object.put("sort", d.sort().name().toLowerCase(Locale.ROOT));
    object.put("what", d.what());
    object.put("shown", d.shown());
    object.put("sentence", d.sentence());
    object.put("rule", d.rule());
    return object;
  }

  private static JsonNumber number(double share) {
    return JsonNumber.value(new java.math.BigDecimal(share).setScale(4, java.math.RoundingMode.HALF_UP));
  }
}
