package org.entente.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.evaluate.Evaluation.Judgement;
import org.entente.evaluate.Evaluation.Trial;

/** An evaluation while it is being made. For one thread. */
final class Marking {

  private final Map<Category, Score> categories = new EnumMap<>(Category.class);
  private final Map<Relation, Score> relations = new EnumMap<>(Relation.class);
  private final Map<Judgement, Rate> judgements = new EnumMap<>(Judgement.class);
  private final List<Deviation> deviations = new ArrayList<>();
  private final List<Trial> trials = new ArrayList<>();

  void count(Category category, Score score) {
    categories.merge(category, score, Score::plus);
  }

  void count(Relation relation, Score score) {
    relations.merge(relation, score, Score::plus);
  }

  void judge(Judgement judgement, boolean right) {
    judgements.merge(judgement, Rate.NONE.plus(right), Rate::plus);
  }

  void differ(Deviation deviation) {
    deviations.add(deviation);
  }

  /** Notes whether a claim of the graph is right, where an assertion stands behind it. */
  void test(Claim claim, boolean right) {
    claim.grounds().ifPresent(g -> trials.add(new Trial(g, right)));
  }

  Evaluation done(int releases) {
    return new Evaluation(releases, categories, relations, judgements, deviations, trials);
  }
}
