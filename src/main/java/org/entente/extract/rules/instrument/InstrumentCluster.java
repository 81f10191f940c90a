package org.entente.extract.rules.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.PhraseNouns;
import org.entente.extract.grammar.ThingPhrase;
import org.entente.iri.Kind;
import org.entente.release.Block;
import org.jspecify.annotations.Nullable;

/** The phrases of one release that speak of one instrument, while they are being gathered. */
final class InstrumentCluster {

  private static final Set<String> GENERIC = Set.of("agreement", "arrangement", "deal", "accord", "pact");

  /** What is never called an agreement when it is first told of. */
  private static final Set<String> STATEMENTS = Set.of("joint-statement", "declaration", "plan");

  /** "signed an agreement … The memorandum of understanding sets": in so many sentences the exact word follows. */
  private static final int EXACTER_WITHIN = 4;

  private static final int MOST_PHRASES = 60;

  private final List<ThingPhrase> phrases = new ArrayList<>();
  private final Set<String> content = new LinkedHashSet<>();
  private final Set<Thing> parties = new LinkedHashSet<>();
  private final Set<Integer> years = new HashSet<>();
  private @Nullable Thing thing;
  private final boolean known;
  private final String knownType;
  private boolean allGeneric = true;
  private boolean allNamed = true;
  private boolean purpose;
  private boolean listed;
  private int lastSentence;

  InstrumentCluster(ThingPhrase first) {
    this.known = false;
    this.knownType = "";
    add(first);
  }

  /** Of an instrument of the reference data. */
  InstrumentCluster(Thing known, String type, int sentence) {
    this.known = true;
    this.thing = known;
    this.knownType = type;
    this.lastSentence = sentence;
  }

  void add(ThingPhrase phrase) {
    lastSentence = phrase.line().sentence().index();
    if (phrases.size() >= MOST_PHRASES) {
      return;
    }
    phrases.add(phrase);
    allGeneric &= !phrase.named() && GENERIC.contains(phrase.noun().head());
    allNamed &= phrase.named();
    purpose |= phrase.isForPurpose();
    content.addAll(phrase.content());
    parties.addAll(phrase.parties());
    if (phrase.year() > 0) {
      years.add(phrase.year());
    }
  }

  /** Says that it is an item of a list, so that no other item is this. */
  void list() {
    listed = true;
  }

  boolean isListed() {
    return listed;
  }

  void seen(int sentence) {
    lastSentence = sentence;
  }

  List<ThingPhrase> phrases() {
    return phrases;
  }

  /** Whether the reference data has it. */
  boolean isKnown() {
    return known;
  }

  void is(Thing made) {
    thing = made;
  }

  /** The thing that was made of it. */
  Thing thing() {
    return Objects.requireNonNull(thing);
  }

  int lastSentence() {
    return lastSentence;
  }

  /** The type that the most telling of its nouns says: "agreement" only if no phrase is more exact. */
  String type() {
    if (known) {
      return knownType;
    }
    return phrases.stream()
        .map(ThingPhrase::noun)
        .filter(n -> !GENERIC.contains(n.head()))
        .map(PhraseNouns.Noun::type)
        .findFirst()
        .orElse(phrases.get(0).noun().type());
  }

  /** How likely a phrase that says something speaks of this: 0 if it cannot. */
  double fit(ThingPhrase p) {
    boolean sameType = type().equals(p.noun().type());
    boolean generic = !p.named() && GENERIC.contains(p.noun().head()) || allGeneric;
    if (known || !sameType && !generic) {
      return 0;
    }
    if (p.year() > 0 && !years.isEmpty() && !years.contains(p.year())) {
      return 0;
    }
    Set<Thing> here = homes(p, p.parties());
    Set<Thing> there = homes(p, parties);
    boolean mixed = isOfStates(p.parties()) != isOfStates(parties);
    boolean shareParty = p.parties().stream().anyMatch(parties::contains) || mixed && here.stream().anyMatch(there::contains);
    if (!p.parties().isEmpty() && !parties.isEmpty() && !shareParty) {
      return 0;
    }
    if (differByOneParty(p)) {
      return 0;
    }
    boolean opens = !p.definite() && !Headline.is(p.line().sentence()) && !Headline.is(phrases.get(0).line().sentence());
    if (opens && p.parties().size() > parties.size() && parties.size() < 2 && p.content().isEmpty() && !content.isEmpty()) {
      return 0;
    }
    boolean another = !sameType && !p.definite() && !Headline.is(p.line().sentence()) && (STATEMENTS.contains(type()) || STATEMENTS.contains(p.noun().type()));
    if (another || opens && isBesides(p)) {
      return 0;
    }
    if (opens && p.plural() && !p.parties().isEmpty() && phrases.stream().noneMatch(ThingPhrase::plural)) {
      return 0;
    }
    if (opens && p.content().isEmpty() && !content.isEmpty() && p.year() > 0 && !years.contains(p.year())) {
      return 0; // "In 2008 they signed an agreement": another one
    }
    if (p.named() && (content.isEmpty() || purpose && !allNamed) && !p.content().isEmpty() && years.isEmpty() != (p.year() == 0)) {
      return 0;
    }
    if (p.content().isEmpty() || content.isEmpty()) {
      double bare = p.content().isEmpty() && content.isEmpty() ? 0.6 : 0.4;
      return (sameType || isLessExact(p) ? bare : bare / 2) + (shareParty ? 0.3 : 0);
    }
    int common = 0;
    for (String word : p.content()) {
      common += content.contains(word) ? 1 : 0;
    }
    double overlap = (double) common / Math.min(content.size(), p.content().size());
    double jaccard = (double) common / (content.size() + p.content().size() - common);
    boolean forPurpose = p.isForPurpose() || purpose;
    if (forPurpose && sameType && overlap >= 0.2 && !p.named()) {
      return 0.45 + overlap / 2;
    }
    if (p.isForPurpose() && sameType && !p.plural() && !generic && phrases.get(0).line().sentence().block().kind() == Block.Kind.TITLE) {
      return 0.45; // the title tells of one, and this of what it is for
    }
    if (opens && !sameType && overlap < 0.8 || overlap < 0.5 || overlap < 0.67 && common < 2 || jaccard < 0.2 && overlap < 0.99) {
      return 0;
    }
    return 0.5 + overlap / 2 + jaccard / 4 + (sameType ? 0.2 : 0) + (shareParty ? 0.2 : 0);
  }

  /** "an agreement on A, and progress towards an agreement on B": two in one sentence. */
  private boolean isBesides(ThingPhrase p) {
    return p.hasTail() && phrases.stream().anyMatch(q -> q.line() == p.line() && !q.definite() && q.hasTail() && q.to() <= p.from());
  }

  /** Whether this has been called an agreement just before, and a phrase says what kind of one: "the memorandum of understanding". */
  boolean isLessExact(ThingPhrase p) {
    return !known && !listed && allGeneric && p.definite() && !p.plural() && p.year() == 0 && !GENERIC.contains(p.noun().head()) && p.line().sentence().block().kind() != Block.Kind.BULLET
        && p.line().sentence().index() - lastSentence <= EXACTER_WITHIN;
  }

  /** "the MoU between A and B" and "the MoU between A and C" are two. */
  private boolean differByOneParty(ThingPhrase p) {
    if (p.parties().size() < 2 || parties.size() < 2 || parties.containsAll(p.parties()) || p.parties().containsAll(parties)) {
      return false;
    }
    boolean states = isOfStates(p.parties()) != isOfStates(parties); // told of the ministries once and of the countries another time
    return !states || !homes(p, p.parties()).equals(homes(p, parties));
  }

  private static boolean isOfStates(Collection<Thing> some) {
    return some.stream().noneMatch(t -> t.kind() == Kind.ORGANIZATION);
  }

  /** The parties, and for each body its country. */
  private static Set<Thing> homes(ThingPhrase p, Collection<Thing> some) {
    Set<Thing> all = new HashSet<>();
    for (Thing t : some) {
      List<Thing> homes = t.kind() == Kind.ORGANIZATION ? p.line().draft().links(t, Property.OF_COUNTRY) : List.of();
      all.addAll(homes.isEmpty() ? List.of(t) : homes);
    }
    return all;
  }

  /** Whether "the agreement", "this MoU" can mean this. */
  boolean canBeCalled(ThingPhrase p) {
    String head = p.noun().head();
    return type().equals(p.noun().type())
        || head.equals("agreement")
        || head.equals("accords") && type().equals("accords")
        || head.equals("arrangement") && !type().equals("plan")
        || head.equals("deal");
  }
}
