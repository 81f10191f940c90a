package org.entente.extract.rules.initiative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.PhraseNames;
import org.entente.extract.grammar.PhraseNouns;
import org.entente.extract.grammar.ThingPhrase;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/** The phrases of one release that speak of one initiative, while they are being gathered. */
final class InitiativeCluster {

  private static final int MOST_PHRASES = 60;

  private static final Set<String> JOINING = Set.of("and", "well", "or", "under");

  private final List<ThingPhrase> phrases = new ArrayList<>();
  private final List<Set<String>> contents = new ArrayList<>();
  private final Set<String> acronyms = new LinkedHashSet<>();
  private final boolean known;
  private final String knownType;
  private @Nullable Thing thing;
  private final List<Integer> sentences = new ArrayList<>();

  InitiativeCluster(ThingPhrase first) {
    this.known = false;
    this.knownType = "";
    add(first);
  }

  InitiativeCluster(Thing known, String type, int sentence) {
    this.known = true;
    this.thing = known;
    this.knownType = type;
    sentences.add(sentence);
  }

  void add(ThingPhrase p) {
    sentences.add(p.line().sentence().index());
    if (phrases.size() >= MOST_PHRASES) {
      return;
    }
    phrases.add(p);
    contents.add(p.content());
    if (p.acronym() != null) {
      acronyms.add(p.acronym());
    }
  }

  void seen(int sentence) {
    sentences.add(sentence);
  }

  boolean isKnown() {
    return known;
  }

  void is(Thing made) {
    thing = made;
  }

  Thing thing() {
    return Objects.requireNonNull(thing);
  }

  List<ThingPhrase> phrases() {
    return phrases;
  }

  Set<String> acronyms() {
    return acronyms;
  }

  /** Where it is spoken of, indices of sentences. */
  List<Integer> sentences() {
    return sentences;
  }

  String type() {
    return known ? knownType : phrases.get(0).noun().type();
  }

  /** How likely a phrase speaks of this: 0 if it cannot. */
  double fit(ThingPhrase p) {
    if (known) {
      return isShort(p) ? 1 : 0;
    }
    if (type().equals("call") && p.noun().type().equals("call") && isAnother(p) || isBeside(p)) {
      return 0;
    }
    if (p.named() && acronyms.contains(PhraseNames.plain(p, p.headEnd()))) {
      return 1;
    }
    if (p.acronym() != null && !acronyms.isEmpty() && !acronyms.contains(p.acronym())) {
      return 0;
    }
    if (isSamePair(p)) {
      return 0.9;
    }
    String core = core(p);
    if (core.indexOf(' ') > 0 && phrases.stream().anyMatch(q -> core(q).equals(core) && q.named() == p.named())) {
      return 0.9;
    }
    boolean unnamed = !p.named() && p.noun().use() == PhraseNouns.Use.TOLD && p.parties().isEmpty();
    if (unnamed && (p.definite() || p.content().isEmpty() || phrases.get(0).noun().head().equals(p.noun().head())) && type().equals(p.noun().type()) && type().equals("programme") && (phrases.stream().noneMatch(ThingPhrase::named) || p.definite() && isPaired())) {
      return 0.55; // "the bilateral programme", "the cooperation programme"
    }
    boolean sameType = type().equals(p.noun().type());
    boolean sameNoun = type().equals("call") || phrases.get(0).noun().head().equals(p.noun().head());
    if (sameType && sameNoun && p.noun().use() == PhraseNouns.Use.ALWAYS && phrases.get(0).plural() == p.plural()) {
      return 0.6;
    }
    double best = 0;
    for (int i = 0; i < phrases.size(); i++) {
      best = Math.max(best, fit(phrases.get(i), contents.get(i), p, sameType));
    }
    return best;
  }

  /** "its space strategy and the action plan for space", "a partnership in space under the Space Fund": told beside one another, two things. */
  private boolean isBeside(ThingPhrase p) {
    for (ThingPhrase q : phrases) {
      boolean after = q.line() == p.line() && q.headEnd() <= p.from();
      boolean joined = after && p.line().last(p.from(), p.from() - 4, JOINING) >= q.headEnd();
      boolean within = after && p.named() && p.from() < q.to() && !q.noun().type().equals(p.noun().type());
      if (joined || within) {
        return true;
      }
    }
    return false;
  }

  /** "an additional call", "the call of 2020" after that of 2018: another one of its kind. */
  private boolean isAnother(ThingPhrase p) {
    Set<Integer> years = years(p);
    Set<Integer> mine = new HashSet<>();
    phrases.forEach(q -> mine.addAll(years(q)));
    boolean later = p.line().next(p.from(), p.head(), Set.of("additional", "further", "second", "another")) >= 0 || p.line().is(p.from() - 1, "another");
    return later || !years.isEmpty() && !mine.isEmpty() && mine.stream().noneMatch(years::contains);
  }

  private static Set<Integer> years(ThingPhrase p) {
    return p.line().dates(p.from(), Math.min(p.line().size(), p.from() + 30)).stream().limit(1).map(d -> d.start().year()).collect(Collectors.toSet());
  }

  /** The words up to the noun without countries: the same for "U.S.-Vietnam Strategic Partnership" and "Strategic Partnership". */
  private static String core(ThingPhrase p) {
    StringBuilder core = new StringBuilder();
    int end = p.noun().use() == PhraseNouns.Use.TAILED ? p.to() : p.headEnd(); // one executive order differs from another by what it is for
    for (int i = p.from(); i < end; i++) {
      Line line = p.line();
      boolean side = line.covering(i, Kind.COUNTRY) != null || line.covering(i, Kind.UNION) != null;
      if (!side && line.isWord(i) && !Grammar.PASSING.contains(line.at(i))) {
        core.append(core.length() > 0 ? " " : "").append(line.words().singular(i));
      }
    }
    return core.toString();
  }

  /** "Swiss–South African Joint Research Programme": of two sides by its name. */
  private boolean isPaired() {
    return phrases.stream().anyMatch(q -> q.line().things(q.from(), q.head(), Kind.COUNTRY).size() > 1);
  }

  /** "the Sylvania-Ruritania Alliance", "the Ruritania-Sylvania alliance": of the same sides, and nothing else is said. */
  private boolean isSamePair(ThingPhrase p) {
    ThingPhrase first = phrases.get(0);
    Set<Thing> sides = new HashSet<>(p.line().things(p.from(), p.head(), Kind.COUNTRY, Kind.UNION));
    return p.noun().head().equals(first.noun().head()) && sides.size() > 1 && core(p).equals(core(first))
        && sides.equals(new HashSet<>(first.line().things(first.from(), first.head(), Kind.COUNTRY, Kind.UNION)));
  }

  /** "Climate Partnership" after "U.S.-Japan Climate Partnership". */
  private boolean isShort(ThingPhrase p) {
    String brief = PhraseNames.plain(p, p.headEnd());
    return p.named() && thing().names().stream().anyMatch(n -> n.endsWith(" " + brief) || n.endsWith("." + brief));
  }

  private double fit(ThingPhrase mine, Set<String> content, ThingPhrase p, boolean sameType) {
    Set<String> common = new HashSet<>(content);
    common.retainAll(p.content());
    if (common.isEmpty()) {
      return 0;
    }
    int least = Math.min(content.size(), p.content().size());
    double overlap = (double) common.size() / least;
    boolean acronym = acronyms.stream().anyMatch(a -> p.content().contains(a.toLowerCase(Locale.ROOT)));
    boolean sameNoun = mine.noun().head().equals(p.noun().head());
    if (!sameType && p.noun().use() == PhraseNouns.Use.LAUNCHED) { // "the strategy on training", "a cooperation in training"
      return 0;
    }
    if (overlap < 0.99 || !sameType && !acronym && common.size() < 2) {
      return 0;
    }
    double jaccard = (double) common.size() / (content.size() + p.content().size() - common.size());
    if (common.size() == 1 && !acronym && jaccard < 0.5 && !(p.named() && mine.named() && sameNoun)) {
      return 0;
    }
    return 0.4 + jaccard / 2 + (acronym ? 0.3 : 0) + (sameNoun ? 0.2 : 0);
  }
}
