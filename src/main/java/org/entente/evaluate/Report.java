package org.entente.evaluate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.evaluate.Evaluation.Judgement;

/**
 * An evaluation as it is shown.
 *
 * @param releases how many releases were compared
 * @param things the kinds of things, topics last
 * @param relations the relations in alphabetical order
 * @param judgements what is asked of paired things
 * @param headline entities, relations, topics
 * @param errors every difference; empty where it was not asked for
 * @param calibration how far confidences can be trusted; empty where it was not asked for
 */
public record Report(
    int releases,
    List<Line> things,
    List<Line> relations,
    List<Judged> judgements,
    List<Line> headline,
    List<Deviation> errors,
    Optional<Calibration> calibration) {

  /** A score with its name. */
  public record Line(String name, Score score) {}

  /** A rate with its name. */
  public record Judged(String name, Rate rate) {}

  /** The formats in which it can be written. */
  public enum Format {
    TABLE,
    JSON,
    HTML
  }

  /** Makes a report of an evaluation, with or without its errors and its calibration. */
  public static Report of(Evaluation evaluation, boolean errors, boolean calibration) {
    List<Line> things = new ArrayList<>();
    for (Category category : Category.values()) {
      things.add(new Line(category.label(), evaluation.category(category)));
    }
    List<Line> relations = new ArrayList<>();
    for (Relation relation : Relation.values()) {
      if (!relation.isJudgement()) {
        relations.add(new Line(relation.label(), evaluation.relation(relation)));
      }
    }
    relations.sort(java.util.Comparator.comparing(Line::name));
    List<Judged> judgements = new ArrayList<>();
    for (Judgement judgement : Judgement.values()) {
      judgements.add(new Judged(judgement.label(), evaluation.judgement(judgement)));
    }
    return new Report(
        evaluation.releases(),
        things,
        relations,
        judgements,
        List.of(
            new Line("entities", evaluation.entities()),
            new Line("relations", evaluation.allRelations()),
            new Line("topics", evaluation.topics())),
        errors ? evaluation.deviations() : List.of(),
        calibration ? Optional.of(Calibration.of(evaluation.trials())) : Optional.empty());
  }

  /** Writes it; the stream stays open. */
  public void write(Format format, PrintStream out) {
    switch (format) {
      case TABLE -> TextReport.write(this, out);
      case JSON -> out.println(JsonReport.of(this));
      case HTML -> out.print(HtmlReport.of(this));
    }
  }

  /** A share with three digits after the point, as all figures are shown. */
  static String figure(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
