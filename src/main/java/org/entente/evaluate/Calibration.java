package org.entente.evaluate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.evaluate.Evaluation.Trial;

/**
 * Whether confidences keep what they promise: of the facts said with 0.9, nine in ten should be right.
 *
 * @param bands the facts by confidence, the surest first
 * @param sure those said with 0.9 or more
 * @param rules the facts by rule and property, in alphabetical order
 */
public record Calibration(List<Band> bands, Band sure, List<OfRule> rules) {

  private static final double[] BOUNDS = {0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0};
  private static final double SURE = 0.9;

  /**
   * The facts whose confidence lies between two bounds.
   *
   * @param from the lower bound, which belongs to it
   * @param below the upper bound, which does not; above 1 for the surest band
   * @param rate how many of them are right
   * @param promised the mean of their confidences
   */
  public record Band(double from, double below, Rate rate, double promised) {

    /** As words: "0.90 to 0.94". */
    public String label() {
      return below > 1
          ? String.format(Locale.ROOT, "%.2f or more", from)
          : String.format(Locale.ROOT, "%.2f to %.2f", from, below - 0.01);
    }
  }

  /**
   * The facts of one rule with one property.
   *
   * @param rule its name
   * @param property the property's local name
   * @param rate how many of them are right
   * @param promised the mean of their confidences
   */
  public record OfRule(String rule, String property, Rate rate, double promised) {}

  /** Orders facts that were put to the test by their confidence, and by their rule. */
  public static Calibration of(List<Trial> trials) {
    List<Band> bands = new ArrayList<>();
    double below = 1.01;
    for (double from : BOUNDS) {
      bands.add(band(trials, from, below));
      below = from;
    }
    Map<String, List<Trial>> byRule = new TreeMap<>();
    trials.forEach(t -> byRule.computeIfAbsent(t.grounds().rule() + "\t" + t.grounds().property(), k -> new ArrayList<>()).add(t));
    List<OfRule> rules =
        byRule.entrySet().stream()
            .map(e -> new OfRule(e.getKey().split("\t")[0], e.getKey().split("\t")[1], rate(e.getValue()), promised(e.getValue())))
            .toList();
    return new Calibration(bands, band(trials, SURE, 1.01), rules);
  }

  /** Writes what was measured of each rule, in the form of {@code data/reference/confidences.tsv}; the stream stays open. */
  public void write(PrintStream out) {
    out.print("# How often what each rule states with each property was right on annotated releases: made by\n");
    out.print("# \"entente evaluate TEXTS GOLD --write-confidences\"; confidences are corrected by it, which facts are said is not.\n");
    out.print("rule\tproperty\tright\tsaid\n");
    rules.forEach(r -> out.print(r.rule() + "\t" + r.property() + "\t" + r.rate().right() + "\t" + r.rate().of() + "\n"));
  }

  private static Band band(List<Trial> trials, double from, double below) {
    List<Trial> in = trials.stream().filter(t -> t.grounds().confidence() >= from && t.grounds().confidence() < below).toList();
    return new Band(from, below, rate(in), promised(in));
  }

  private static Rate rate(List<Trial> trials) {
    return new Rate((int) trials.stream().filter(Trial::right).count(), trials.size());
  }

  private static double promised(List<Trial> trials) {
    return trials.stream().mapToDouble(t -> t.grounds().confidence()).average().orElse(0);
  }
}
