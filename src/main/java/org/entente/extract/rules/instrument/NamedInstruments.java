package org.entente.extract.rules.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.PhraseNames;
import org.entente.extract.grammar.ThingPhrase;
import org.entente.iri.Kind;
import org.entente.reference.NameTrie;
import org.entente.reference.Reference;
import org.entente.release.Block;
import org.entente.release.Sentence;
import org.entente.release.Span;
import org.jspecify.annotations.Nullable;

/**
 * Instruments are named by a noun for their type with what they are about and between whom: "Memorandum of Understanding on
 * quantum science between A and B"; later "the MoU", "this agreement". Treaties that everybody knows are named alone.
 */
public final class NamedInstruments implements Rule {

  /** More instruments than that no release tells; what comes after is left out, so that work stays within bounds. */
  private static final int MOST = 300;

  /** "three agreements": told together without a name or field of their own. */
  private static final Set<String> COUNTS = Grammar.words("two three four five six seven eight nine ten eleven twelve several numerous various many");

  private static final Set<String> SAID_OF_IT =
      Grammar.words(
          "covers cover provides provide aims aim establishes establish replaces replace supersedes enters enter entered foresees envisages calls"
              + " defines focuses focus facilitate promote strengthen support enable allow signed valid intended designed concluded regulates governs"
              + " sets lays paves renews extends remains");

  private final InstrumentPhrases finder;

  public NamedInstruments(Reference reference) {
    this.finder = new InstrumentPhrases(reference);
  }

  @Override
  public String name() {
    return "instrument-named";
  }

  @Override
  public void read(Draft draft) {
    List<InstrumentCluster> clusters = new ArrayList<>();
    Map<Thing, InstrumentCluster> known = new HashMap<>();
    List<Anaphor> anaphors = new ArrayList<>();
    InstrumentItems items = InstrumentItems.of(draft, finder);
    for (Sentence sentence : draft.text().sentences()) {
      if (sentence.block().kind() == Block.Kind.BOILERPLATE || sentence.block().kind() == Block.Kind.CONTACT) {
        continue;
      }
      Line line = new Line(draft, sentence);
      List<Span> taken = knownOnes(line, clusters, known);
      if (items.has(sentence) && taken.isEmpty()) {
        item(InstrumentItems.whole(finder.find(line).get(0)), clusters);
        continue;
      }
      for (ThingPhrase phrase : finder.find(line)) {
        Span head = line.span(phrase.head(), phrase.headEnd());
        if (taken.stream().noneMatch(s -> s.overlaps(head))) {
          PluralInstruments.apart(phrase).forEach(one -> place(one, clusters, anaphors));
        }
      }
    }
    for (InstrumentCluster cluster : clusters) {
      state(draft, cluster);
    }
    InstrumentReferences.find(draft, clusters);
    pronouns(draft);
    for (Anaphor a : anaphors) {
      ThingPhrase p = a.phrase();
      draft.mention(a.of().thing(), p.line().span(p.from(), p.headEnd()), Mention.Form.ANAPHOR, p.line().sentence());
    }
  }

  /** "It covers …", "It will enter into force": the one instrument that the sentence before named last. */
  private static void pronouns(Draft draft) {
    Thing last = null;
    for (Sentence sentence : draft.text().sentences()) {
      Line line = new Line(draft, sentence);
      if (last != null && line.is(0, "it") && (line.isIn(1, SAID_OF_IT) || line.isIn(1, Set.of("will", "was", "is", "has", "also")) && line.isIn(2, SAID_OF_IT))) {
        draft.mention(last, line.span(0, 1), Mention.Form.ANAPHOR, sentence);
        continue;
      }
      List<Thing> here = draft.text().mentions(sentence, Kind.AGREEMENT).stream().map(Mention::thing).distinct().toList();
      last = here.size() == 1 && !Headline.is(sentence) ? here.get(0) : null;
    }
  }

  /** A body is called after it: "North Atlantic Treaty Organization". */
  private static boolean isCalledAfter(Line line, Span name) {
    return line.draft().text().mentions(line.sentence(), Kind.ORGANIZATION).stream()
        .anyMatch(m -> m.span().start() == name.start() && m.span().end() > name.end());
  }

  private record Anaphor(ThingPhrase phrase, InstrumentCluster of) {}

  private List<Span> knownOnes(Line line, List<InstrumentCluster> clusters, Map<Thing, InstrumentCluster> known) {
    List<Span> taken = new ArrayList<>();
    Draft draft = line.draft();
    for (NameTrie.Match<Reference.Agreement> match : draft.reference().lexicon().agreements().find(line.words())) {
      if (line.isCapitalized(match.from() - 1) && line.isCapitalized(match.to()) && match.from() > 1 && !line.at(match.to()).startsWith("sign")) {
        continue; // inside a longer name: "Clean Energy Agenda 2030 Partnership"
      }
      Span span = line.span(match.from(), match.to());
      if (isCalledAfter(line, span)) {
        taken.add(span);
        continue;
      }
      Reference.Agreement agreement = match.values().get(0);
      Thing thing = draft.known(Kind.AGREEMENT, agreement.key());
      taken.add(span);
      draft.name(thing, draft.text().at(span));
      draft.mention(thing, span, Mention.Form.NAME, line.sentence());
      int sentence = line.sentence().index();
      InstrumentCluster cluster = known.computeIfAbsent(thing, t -> {
        draft.code(t, Property.AGREEMENT_TYPE, agreement.type(), Evidence.of(line.sentence(), name(), 0.95));
        InstrumentCluster c = new InstrumentCluster(t, agreement.type(), sentence);
        clusters.add(c);
        return c;
      });
      cluster.seen(sentence);
    }
    return taken;
  }

  /** A line of a list: an instrument of its own, unless the text told of it before. */
  private static void item(ThingPhrase phrase, List<InstrumentCluster> clusters) {
    InstrumentCluster told =
        clusters.stream().filter(c -> !c.isListed() && c.type().equals(phrase.noun().type()) && c.fit(phrase) >= 0.9).max(Comparator.comparingDouble(c -> c.fit(phrase))).orElse(null);
    InstrumentCluster cluster = told != null ? told : new InstrumentCluster(phrase);
    if (told != null) {
      told.add(phrase);
    } else if (clusters.size() < MOST) {
      clusters.add(cluster);
    }
    cluster.list();
  }

  private void place(ThingPhrase phrase, List<InstrumentCluster> clusters, List<Anaphor> anaphors) {
    if (isPredicate(phrase) || isApposedToKnown(phrase)) {
      return;
    }
    InstrumentCluster same = apposed(phrase, clusters);
    if (same != null) {
      anaphors.add(new Anaphor(phrase, same));
      return;
    }
    boolean bare = !phrase.isTelling() && phrase.parties().isEmpty() && phrase.year() == 0;
    if (bare && (phrase.definite() || phrase.from() == phrase.head() && phrase.headEnd() - phrase.head() == 1 && phrase.brief().startsWith("Mo"))) {
      InstrumentCluster of = antecedent(phrase, clusters);
      if (of != null) {
        of.seen(phrase.line().sentence().index());
        anaphors.add(new Anaphor(phrase, of));
      } else {
        clusters.stream().filter(c -> c.isLessExact(phrase)).reduce((a, b) -> b).ifPresent(c -> c.add(phrase));
      }
      return;
    }
    boolean counted = phrase.plural() && !phrase.hasTail() && phrase.line().next(phrase.from() - 1, phrase.head(), COUNTS) >= 0;
    if (counted || phrase.plural() && (bare || !phrase.isTelling() && Headline.is(phrase.line().sentence()))) {
      return;
    }
    InstrumentCluster best = null;
    double most = 0;
    for (InstrumentCluster cluster : clusters) {
      double fit = isTitled(phrase, cluster) ? 1 : cluster.fit(phrase);
      if (fit > most) {
        most = fit;
        best = cluster;
      }
    }
    if (best != null && most >= 0.4) {
      best.add(phrase);
    } else if (clusters.size() < MOST) {
      clusters.add(new InstrumentCluster(phrase));
    }
  }

  /** "The agreement is the first multilateral agreement of its kind": tells of one that the sentence has named. */
  private static boolean isPredicate(ThingPhrase phrase) {
    Line line = phrase.line();
    int be = line.last(phrase.from(), phrase.from() - 5, Set.of("is", "are", "was", "were"));
    return be > 0 && line.next(0, be, Set.of("agreement", "memorandum", "treaty", "this", "accords", "arrangement", "it", "declaration", "mou")) >= 0
        && line.next(be, phrase.from(), Set.of("the", "a", "an")) >= 0 && line.next(be, phrase.from(), Grammar.PREPOSITIONS) < 0;
  }

  /** "the Kyoto Protocol, an agreement to …": what the apposition says of a treaty. */
  private static boolean isApposedToKnown(ThingPhrase phrase) {
    Line line = phrase.line();
    return isApposition(phrase) && line.mentions(Kind.AGREEMENT).stream().anyMatch(m -> line.to(m) == phrase.from() - 2);
  }

  /** "signed the Sample Accord, an agreement on": the instrument that an apposition tells of, or null. */
  private static @Nullable InstrumentCluster apposed(ThingPhrase phrase, List<InstrumentCluster> clusters) {
    if (!isApposition(phrase)) {
      return null;
    }
    return clusters.stream().filter(c -> c.phrases().stream().anyMatch(q -> q.line() == phrase.line() && q.to() == phrase.from() - 2)).findFirst().orElse(null);
  }

  private static boolean isApposition(ThingPhrase phrase) {
    Line line = phrase.line();
    return line.isIn(phrase.from() - 1, Set.of("a", "an", "the")) && line.is(phrase.from() - 2, ",");
  }

  /** "Secure Communications MOU: A and B signed an MOU": what opens a paragraph and the first of its type behind the colon. */
  private static boolean isTitled(ThingPhrase phrase, InstrumentCluster cluster) {
    if (cluster.phrases().isEmpty()) {
      return false;
    }
    ThingPhrase last = cluster.phrases().get(cluster.phrases().size() - 1);
    return last.line() == phrase.line()
        && last.from() <= 1
        && last.line().is(last.to(), ":")
        && last.noun().type().equals(phrase.noun().type())
        && phrase.from() - last.to() < 16;
  }

  private static @Nullable InstrumentCluster antecedent(ThingPhrase phrase, List<InstrumentCluster> clusters) {
    if (phrase.plural()) {
      return null;
    }
    int here = phrase.line().sentence().index();
    return clusters.stream()
        .filter(c -> c.canBeCalled(phrase))
        .max(
            Comparator.comparingInt(
                (InstrumentCluster c) ->
                    c.lastSentence() * 2 + (c.type().equals(phrase.noun().type()) && here - c.lastSentence() < 8 ? 3 : 0)))
        .orElse(null);
  }

  // ---- stating

  private void state(Draft draft, InstrumentCluster cluster) {
    if (cluster.isKnown()) {
      return;
    }
    Thing thing = draft.add(Kind.AGREEMENT);
    cluster.is(thing);
    ThingPhrase fullest =
        cluster.phrases().stream()
            .max(Comparator.comparingInt((ThingPhrase p) -> p.content().size() * 4 + p.parties().size() * 3 + Math.min(12, p.to() - p.from())))
            .orElseThrow();
    draft.label(thing, PhraseNames.plain(fullest, fullest.to()));
    for (ThingPhrase p : cluster.phrases()) {
      PhraseNames.of(p).forEach(n -> draft.name(thing, n));
    }
    Evidence evidence = Evidence.of(fullest.line().sentence(), name(), 0.9);
    draft.code(thing, Property.AGREEMENT_TYPE, cluster.type(), evidence);
    cluster.phrases().stream().filter(p -> p.name() != null).forEach(p ->
        p.parties().forEach(side -> draft.link(thing, Property.PARTY, side, Evidence.of(p.line().sentence(), name(), 0.85))));
    for (ThingPhrase p : cluster.phrases()) {
      draft.mention(thing, p.line().span(p.from(), p.to()), Mention.Form.NAME, p.line().sentence());
    }
  }
}
