package org.entente.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.entente.evaluate.Deviation.Sort;
import org.entente.evaluate.Evaluation.Judgement;

/** Compares what the graph says of one release with its annotation, and marks it. For one release. */
final class Comparison {

  private static final Map<Relation, Judgement> ASKED =
      Map.of(
          Relation.AGREEMENT_STATUS, Judgement.AGREEMENT_STATUS,
          Relation.EVENT_KIND, Judgement.EVENT_KIND,
          Relation.EVENT_PLANNED, Judgement.EVENT_PLANNED,
          Relation.INITIATIVE_KIND, Judgement.INITIATIVE_KIND);
  /** What is in force or was extended was signed. */
  private static final Set<String> SIGNED = Set.of("signed", "in-force", "extended");
  private static final Set<String> NOT_YET_SIGNED = Set.of("planned", "approved");

  private final Sheet gold;
  private final Sheet said;
  private final SentenceSearch sentences;
  private final Marking marking;
  private final Pairing pairing;
  private final Map<String, Item> goldItems = new HashMap<>();
  private final Map<String, Item> saidItems = new HashMap<>();

  /** A claim with the thing of which it is made. */
  private record Told(Item item, Claim claim) {}

  Comparison(Sheet gold, Sheet said, SentenceSearch sentences, Marking marking) {
    this.gold = gold;
    this.said = said;
    this.sentences = sentences;
    this.marking = marking;
    this.pairing = Pairing.of(gold, said);
    gold.items().values().forEach(items -> items.forEach(i -> goldItems.put(i.id(), i)));
    said.items().values().forEach(items -> items.forEach(i -> saidItems.put(i.id(), i)));
  }

  void run() {
    for (Category category : Category.values()) {
      things(category);
    }
    for (Relation relation : Relation.values()) {
      if (relation.isJudgement()) {
        judge(relation);
      } else {
        relate(relation);
      }
    }
  }

  // ---- things

  private void things(Category category) {
    int paired = 0;
    for (Item item : gold.of(category)) {
      if (pairing.saidOf(item).isPresent()) {
        paired++;
      } else {
        differ(Sort.MISSED, category.label(), item.shown(), sentences.about(List.of(item.names())), "");
      }
    }
    for (Item item : said.of(category)) {
      if (pairing.goldOf(item).isEmpty()) {
        Optional<Claim.Grounds> grounds = item.claims().stream().flatMap(c -> c.grounds().stream()).findFirst();
        String sentence = grounds.map(Claim.Grounds::sentence).orElseGet(() -> sentences.about(List.of(item.names())));
        differ(Sort.EXTRA, category.label(), item.shown(), sentence, grounds.map(Claim.Grounds::rule).orElse(""));
      }
    }
    marking.count(category, new Score(paired, said.of(category).size(), gold.of(category).size()));
  }

  // ---- judgements

  private void judge(Relation relation) {
    for (Item item : said.of(relation.category())) {
      if (pairing.goldOf(item).isEmpty()) {
        claims(item, relation).forEach(c -> marking.test(c, false)); // the thing itself is not there
      }
    }
    for (Item item : gold.of(relation.category())) {
      pairing.saidOf(item).ifPresent(told -> judge(relation, item, told));
    }
  }

  private void judge(Relation relation, Item item, Item told) {
    String right = judged(relation, item);
    String answer = judged(relation, told);
    boolean same = right.equals(answer);
    marking.judge(ASKED.get(relation), same);
    claims(told, relation).forEach(c -> marking.test(c, same));
    if (relation == Relation.AGREEMENT_STATUS && answer.equals("signed")) {
      marking.judge(Judgement.SAID_TO_BE_SIGNED, !NOT_YET_SIGNED.contains(right));
    }
    if (relation == Relation.EVENT_PLANNED && answer.equals("held")) {
      marking.judge(Judgement.SAID_TO_HAVE_HAPPENED, right.equals("held"));
    }
    if (!same) {
      Optional<Claim.Grounds> grounds = claims(told, relation).stream().flatMap(c -> c.grounds().stream()).findFirst();
      differ(
          Sort.JUDGED, relation.label(), item.shown() + ": " + answer + ", should be " + right,
          grounds.map(Claim.Grounds::sentence).orElseGet(() -> sentences.about(List.of(item.names()))),
          grounds.map(Claim.Grounds::rule).orElse(""));
    }
  }

  private static String judged(Relation relation, Item item) {
    String value = item.text(relation).orElse("nothing");
    return relation == Relation.AGREEMENT_STATUS && SIGNED.contains(value) ? "signed" : value;
  }

  private static List<Claim> claims(Item item, Relation relation) {
    return item.claims().stream().filter(c -> c.relation() == relation).toList();
  }

  // ---- relations

  private void relate(Relation relation) {
    List<Told> missed = told(gold, relation);
    List<Told> free = told(said, relation);
    int all = free.size();
    int there = missed.size();
    take(missed, free, Comparison::same); // a near value never takes the partner of an equal one
    take(missed, free, Comparison::near);
    for (Told m : missed) {
      differ(Sort.MISSED, relation.label(), shown(m, goldItems), sentences.about(List.of(m.item().names(), ways(m, goldItems))), "");
    }
    for (Told f : free) {
      marking.test(f.claim(), false);
      Optional<Claim.Grounds> grounds = f.claim().grounds();
      differ(
          Sort.EXTRA, relation.label(), shown(f, saidItems),
          grounds.map(Claim.Grounds::sentence).orElseGet(() -> sentences.about(List.of(f.item().names(), ways(f, saidItems)))),
          grounds.map(Claim.Grounds::rule).orElse(""));
    }
    marking.count(relation, new Score(all - free.size(), all, there));
  }

  private void take(List<Told> missed, List<Told> free, BiPredicate<Value, Value> agrees) {
    for (Told m : List.copyOf(missed)) {
      for (Told f : free) {
        if (pairing.goldOf(f.item()).filter(g -> g == m.item()).isPresent() && agrees.test(m.claim().value(), asInGold(f.claim().value()))) {
          marking.test(f.claim(), true);
          free.remove(f);
          missed.remove(m);
          break;
        }
      }
    }
  }

  private static List<Told> told(Sheet sheet, Relation relation) {
    List<Told> all = new ArrayList<>();
    sheet.of(relation.category()).forEach(i -> claims(i, relation).forEach(c -> all.add(new Told(i, c))));
    return all;
  }

  /** A value of the graph with the annotation's id for what it points to; what is not paired there keeps its own. */
  private Value asInGold(Value value) {
    return value instanceof Value.Other o && pairing.goldId(o.id()).isPresent()
        ? new Value.Other(pairing.goldId(o.id()).orElseThrow())
        : value;
  }

  private static boolean same(Value gold, Value said) {
    return gold instanceof Value.Wording g && said instanceof Value.Wording s
        ? any(g, s, Likeness::sameWords)
        : gold.equals(said);
  }

  private static boolean near(Value gold, Value said) {
    if (gold instanceof Value.Day g && said instanceof Value.Day s) {
      return s.iso().startsWith(g.iso() + "-");
    }
    if (gold instanceof Value.Wording g && said instanceof Value.Wording s) {
      return switch (g.sort()) {
        case TITLE -> any(g, s, Likeness::ofTitles);
        case PLACE -> any(g, s, Likeness::ofPlaces);
        case TOPIC -> Likeness.ofNames(Category.TOPICS, names(g), names(s)) > 0;
      };
    }
    return false;
  }

  private static List<Likeness.Name> names(Value.Wording wording) {
    return wording.ways().stream().map(Likeness.Name::of).toList();
  }

  private static boolean any(Value.Wording gold, Value.Wording said, BiPredicate<String, String> alike) {
    return gold.ways().stream().anyMatch(g -> said.ways().stream().anyMatch(s -> alike.test(g, s)));
  }

  // ---- words for people

  private static String shown(Told told, Map<String, Item> items) {
    return told.item().shown() + " — " + ways(told, items).get(0);
  }

  private static List<String> ways(Told told, Map<String, Item> items) {
    Value value = told.claim().value();
    if (value instanceof Value.Other other) {
      Item item = items.get(other.id());
      return item == null || item.names().isEmpty() ? List.of(other.id()) : item.names();
    } else if (value instanceof Value.Wording wording) {
      return wording.ways();
    } else if (value instanceof Value.Day day) {
      return List.of(day.iso());
    }
    return List.of(((Value.Exact) value).text());
  }

  private void differ(Sort sort, String what, String shown, String sentence, String rule) {
    marking.differ(new Deviation(gold.slug(), sort, what, shown, sentence, rule));
  }
}
