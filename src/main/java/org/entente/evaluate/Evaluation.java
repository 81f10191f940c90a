package org.entente.evaluate;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.store.LocalStore;

/**
 * What a store says of releases, measured by annotations of the same releases.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.of(golds, store, slug -> sentencesOf(slug));
 * evaluation.entities().f1();                    // 0.904
 * evaluation.relation(Relation.EVENT_CHAIR);     // found 87 of 113, 106 said
 * }</pre>
 *
 * <p>Things are paired one to one by their names; a relation is right where both its ends are paired and its value agrees.
 * Every annotated release counts, also one of which the store says nothing. Immutable.
 *
 * @param releases how many releases were compared
 * @param categories a score for each kind of thing
 * @param relations a score for each relation that is no judgement
 * @param judgements how often what is said of a paired thing is right
 * @param deviations every difference, release by release
 * @param trials every fact with an assertion that an annotation can confirm or refute
 */
public record Evaluation(
    int releases,
    Map<Category, Score> categories,
    Map<Relation, Score> relations,
    Map<Judgement, Rate> judgements,
    List<Deviation> deviations,
    List<Trial> trials) {

  /** What is asked of paired things, outside the headline figures. */
  public enum Judgement {
    AGREEMENT_STATUS("agreement status"),
    EVENT_KIND("event kind"),
    EVENT_PLANNED("event planned"),
    INITIATIVE_KIND("initiative kind"),
    SAID_TO_BE_SIGNED("said to be signed"),
    SAID_TO_HAVE_HAPPENED("said to have happened");

    private final String label;

    Judgement(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * A fact put to the test.
   *
   * @param grounds the assertion behind it
   * @param right whether the annotation has it too
   */
  public record Trial(Claim.Grounds grounds, boolean right) {}

  public Evaluation {
    categories = Map.copyOf(categories);
    relations = Map.copyOf(relations);
    judgements = Map.copyOf(judgements);
    deviations = List.copyOf(deviations);
    trials = List.copyOf(trials);
  }

  /**
   * Compares.
   *
   * @param sentences the sentences of a release by its identifier, for showing where something was missed
   */
  public static Evaluation of(Collection<Sheet> golds, LocalStore store, Function<String, List<String>> sentences) {
    return of(golds, GraphSheets.read(store), sentences);
  }

  static Evaluation of(Collection<Sheet> golds, Map<String, Sheet> said, Function<String, List<String>> sentences) {
    Marking marking = new Marking();
    for (Sheet gold : golds) {
      Sheet told = said.getOrDefault(gold.slug(), Sheet.empty(gold.slug()));
      new Comparison(gold, told, new SentenceSearch(sentences.apply(gold.slug())), marking).run();
    }
    return marking.done(golds.size());
  }

  public Score category(Category category) {
    return categories.getOrDefault(category, Score.NONE);
  }

  public Score relation(Relation relation) {
    return relations.getOrDefault(relation, Score.NONE);
  }

  public Rate judgement(Judgement judgement) {
    return judgements.getOrDefault(judgement, Rate.NONE);
  }

  /** All kinds of things but topics. */
  public Score entities() {
    Set<Category> all = EnumSet.complementOf(EnumSet.of(Category.TOPICS));
    return all.stream().map(this::category).reduce(Score.NONE, Score::plus);
  }

  /** All relations together. */
  public Score allRelations() {
    return relations.values().stream().reduce(Score.NONE, Score::plus);
  }

  public Score topics() {
    return category(Category.TOPICS);
  }
}
