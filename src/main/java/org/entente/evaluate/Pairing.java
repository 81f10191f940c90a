package org.entente.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which thing of the graph is which of the annotation: one to one, the best names first; of equally good names the things
 * that agree in more beside their names.
 */
final class Pairing {

  private static final double SAME_DAY = 0.35;
  private static final double SAME_NUMBER = 0.38;

  private final Map<Item, Item> saidOfGold = new java.util.IdentityHashMap<>();
  private final Map<Item, Item> goldOfSaid = new java.util.IdentityHashMap<>();
  private final Map<String, String> goldIds = new HashMap<>();

  private record Offer(double likeness, int closeness, int gold, int said) {}

  private Pairing() {}

  /** Pairs all things of two sheets. */
  static Pairing of(Sheet gold, Sheet said) {
    Pairing pairing = new Pairing();
    for (Category category : Category.values()) {
      pairing.add(category, gold.of(category), said.of(category));
    }
    return pairing;
  }

  /** The thing of the graph that an annotated one is. */
  Optional<Item> saidOf(Item gold) {
    return Optional.ofNullable(saidOfGold.get(gold));
  }

  /** The annotated thing that one of the graph is. */
  Optional<Item> goldOf(Item said) {
    return Optional.ofNullable(goldOfSaid.get(said));
  }

  /** The id in the annotation of a thing that the graph points to. */
  Optional<String> goldId(String saidId) {
    return Optional.ofNullable(goldIds.get(saidId));
  }

  private void add(Category category, List<Item> gold, List<Item> said) {
    List<Offer> offers = new ArrayList<>();
    List<List<Likeness.Name>> goldNames = names(gold);
    List<List<Likeness.Name>> saidNames = names(said);
    for (int g = 0; g < gold.size(); g++) {
      for (int s = 0; s < said.size(); s++) {
        double likeness =
            Math.max(Likeness.ofNames(category, goldNames.get(g), saidNames.get(s)), hint(category, gold.get(g), said.get(s)));
        if (likeness > 0) {
          offers.add(new Offer(likeness, category == Category.TOPICS ? 0 : closeness(gold.get(g), said.get(s)), g, s));
        }
      }
    }
    offers.sort(
        Comparator.comparingDouble(Offer::likeness).thenComparingInt(Offer::closeness).reversed()
            .thenComparingInt(Offer::gold).thenComparingInt(Offer::said));
    for (Offer offer : offers) {
      Item one = gold.get(offer.gold());
      Item other = said.get(offer.said());
      if (!saidOfGold.containsKey(one) && !goldOfSaid.containsKey(other)) {
        saidOfGold.put(one, other);
        goldOfSaid.put(other, one);
        goldIds.put(other.id(), one.id());
      }
    }
  }

  private static List<List<Likeness.Name>> names(List<Item> items) {
    return items.stream().map(i -> i.names().stream().map(Likeness.Name::of).toList()).toList();
  }

  /** What lets two events or instruments be one although they are worded differently; weaker than any like name. */
  private static double hint(Category category, Item gold, Item said) {
    if (category == Category.EVENTS) {
      int shared = common(gold, said, Relation.EVENT_COUNTRY);
      if (shared >= 1 && agree(gold, said, Relation.EVENT_DATE) && agree(gold, said, Relation.EVENT_KIND)) {
        return SAME_DAY;
      }
      return shared >= 2 && agree(gold, said, Relation.EVENT_ORDINAL) ? SAME_NUMBER : 0;
    }
    boolean sameSignature =
        category == Category.AGREEMENTS
            && agree(gold, said, Relation.AGREEMENT_DATE) && agree(gold, said, Relation.AGREEMENT_KIND);
    return sameSignature ? SAME_DAY : 0;
  }

  /** In how much two things agree beside their names. */
  private static int closeness(Item gold, Item said) {
    int same = 0;
    for (Relation relation : Relation.values()) {
      same +=
          switch (relation) {
            case EVENT_KIND, EVENT_DATE, EVENT_ORDINAL, AGREEMENT_KIND, AGREEMENT_DATE, AGREEMENT_STATUS, INITIATIVE_KIND,
                INITIATIVE_LAUNCHED, ORGANIZATION_COUNTRY, PERSON_COUNTRY ->
                agree(gold, said, relation) ? 1 : 0;
            case EVENT_COUNTRY, INITIATIVE_COUNTRY -> common(gold, said, relation);
            case EVENT_TOPIC, AGREEMENT_TOPIC -> commonTopics(gold, said, relation);
            default -> 0;
          };
    }
    return same;
  }

  private static boolean agree(Item gold, Item said, Relation relation) {
    Optional<String> value = gold.text(relation);
    return value.isPresent() && value.equals(said.text(relation));
  }

  private static int common(Item gold, Item said, Relation relation) {
    Set<Value> both = new HashSet<>(gold.values(relation).toList());
    both.retainAll(said.values(relation).toList());
    return both.size();
  }

  private static int commonTopics(Item gold, Item said, Relation relation) {
    Set<String> chosen = new HashSet<>();
    gold.values(relation).forEach(v -> chosen.add(((Value.Wording) v).ways().get(0)));
    Set<String> told = new HashSet<>();
    said.values(relation).forEach(v -> told.addAll(((Value.Wording) v).ways()));
    chosen.retainAll(told);
    return chosen.size();
  }
}
