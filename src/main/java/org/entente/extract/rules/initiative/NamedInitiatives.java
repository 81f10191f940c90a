package org.entente.extract.rules.initiative;

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
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.PhraseNames;
import org.entente.extract.grammar.PhraseNouns;
import org.entente.extract.grammar.ThingPhrase;
import org.entente.iri.Kind;
import org.entente.reference.NameTrie;
import org.entente.reference.Reference;
import org.entente.release.Block;
import org.entente.release.Sentence;
import org.entente.release.Span;
import org.jspecify.annotations.Nullable;

/**
 * Programmes, partnerships, funds, calls, projects, centres and missions are named in capitals ("Moonshot Research and Development
 * Program"), known to everybody ("Horizon Europe"), or told as something of its own ("a joint call for proposals", "a new
 * partnership to …"); later "the programme", or an acronym.
 */
public final class NamedInitiatives implements Rule {

  /** More initiatives than that no release tells; what comes after is left out, so that work stays within bounds. */
  private static final int MOST = 300;

  private final InitiativePhrases finder;

  public NamedInitiatives(Reference reference) {
    this.finder = new InitiativePhrases(PhraseNouns.of(reference, PhraseNouns.INITIATIVES));
  }

  @Override
  public String name() {
    return "initiative-named";
  }

  @Override
  public void read(Draft draft) {
    List<InitiativeCluster> clusters = new ArrayList<>();
    Map<Thing, InitiativeCluster> known = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    Map<Line, List<ThingPhrase>> recalled = new HashMap<>();
    for (Sentence sentence : draft.text().sentences()) {
      if (sentence.block().kind() == Block.Kind.BOILERPLATE || sentence.block().kind() == Block.Kind.CONTACT) {
        continue;
      }
      Line line = new Line(draft, sentence);
      lines.add(line);
      List<Span> taken = knownOnes(line, clusters, known);
      for (ThingPhrase phrase : finder.find(line)) {
        Span head = line.span(phrase.from(), phrase.headEnd());
        if (taken.stream().noneMatch(s -> s.overlaps(head)) && !apposed(phrase, draft)) {
          place(phrase, clusters);
        }
      }
    }
    clusters.stream().filter(c -> !c.isKnown()).forEach(c -> state(draft, c));
    new InitiativeRecall(clusters).read(lines);
  }

  private List<Span> knownOnes(Line line, List<InitiativeCluster> clusters, Map<Thing, InitiativeCluster> known) {
    List<Span> taken = new ArrayList<>();
    Draft draft = line.draft();
    for (NameTrie.Match<Reference.Initiative> match : draft.reference().lexicon().initiatives().find(line.words())) {
      if (isInBody(line, match) || isInstrument(line, match) || isInsideOther(line, match)) {
        continue;
      }
      Reference.Initiative initiative = match.values().get(0);
      Thing thing = draft.known(Kind.INITIATIVE, initiative.key());
      Span span = line.span(match.from(), match.to());
      taken.add(span);
      draft.name(thing, draft.text().at(span));
      draft.mention(thing, span, Mention.Form.NAME, line.sentence());
      InitiativeCluster cluster = known.computeIfAbsent(thing, t -> {
        draft.type(t, initiative.type().equals("partnership") ? "Partnership" : "Programme");
        draft.code(t, Property.INITIATIVE_TYPE, initiative.type(), Evidence.of(line.sentence(), name(), 0.95));
        InitiativeCluster c = new InitiativeCluster(t, initiative.type(), line.sentence().index());
        clusters.add(c);
        return c;
      });
      cluster.seen(line.sentence().index());
    }
    return taken;
  }

  /** Inside a longer name of a body; what bears a name of its own and of a body alike is both. */
  private static boolean isInBody(Line line, NameTrie.Match<Reference.Initiative> match) {
    Mention body = line.covering(match.to() - 1, Kind.ORGANIZATION);
    return body != null && (line.from(body) < match.from() || line.to(body) > match.to() && !line.is(match.to(), "("));
  }

  private static boolean isInstrument(Line line, NameTrie.Match<Reference.Initiative> match) {
    Mention m = line.covering(match.from(), Kind.AGREEMENT);
    return m != null && line.from(m) == match.from();
  }

  /** "Gateway Implementing Arrangement", "Gateway to Asia". */
  private static boolean isInsideOther(Line line, NameTrie.Match<Reference.Initiative> match) {
    boolean one = match.to() - match.from() == 1;
    return one && line.isCapitalized(match.to()) && line.isWord(match.to()) && !Headline.is(line.sentence()) && line.mentions().stream().noneMatch(m -> line.from(m) == match.to())
        || one && line.isCapitalized(match.from() - 1) && match.from() > 1 && line.isWord(match.from() - 1) && !line.words().token(match.from()).isAllCapitals();
  }

  /** "the EU Framework Programme for Research, Horizon 2020", "Horizon 2020, the Union's flagship programme": the known one is meant. */
  private static boolean apposed(ThingPhrase p, Draft draft) {
    Line line = p.line();
    int next = line.is(p.to(), ",") ? p.to() + 1 : p.to();
    boolean called = line.is(next, "called") || line.is(next, "named");
    next += called ? 1 : 0;
    next += InitiativeTitles.isQuote(line, next) ? 1 : 0;
    boolean said = !p.plural() && (next == p.to() || called || p.definite() || p.noun().head().contains("framework"));
    Mention m = said ? line.beginning(next, Kind.INITIATIVE) : null;
    if (m == null && !p.plural() && p.definite()) {
      m = before(line, p.from());
    }
    if (m == null && !p.plural() && line.is(p.from() - 1, ")")) { // "the Horizon 2020 (2014-2020) framework programme"
      int open = line.last(p.from() - 1, Math.max(0, p.from() - 8), Set.of("("));
      m = open > 0 ? line.covering(open - 1, Kind.INITIATIVE) : null;
    }
    if (m == null || m.thing().key() == null) {
      return false;
    }
    Thing known = m.thing();
    PhraseNames.of(p).forEach(n -> draft.name(known, n));
    draft.mention(known, line.span(p.from(), p.headEnd()), Mention.Form.NAME, line.sentence());
    return true;
  }

  /** The initiative named right before ", the" or ", the Union's". */
  private static @Nullable Mention before(Line line, int from) {
    for (int i = from - 1; i >= Math.max(1, from - 8); i--) {
      if (line.is(i, ",")) {
        int last = InitiativeTitles.isQuote(line, i - 1) ? i - 2 : i - 1;
        Mention m = line.covering(last, Kind.INITIATIVE);
        return m != null && line.to(m) == last + 1 ? m : null;
      }
    }
    return null;
  }

  private static void place(ThingPhrase phrase, List<InitiativeCluster> clusters) {
    InitiativeCluster best = null;
    double most = 0;
    for (InitiativeCluster cluster : clusters) {
      double fit = cluster.fit(phrase);
      if (fit > most) {
        most = fit;
        best = cluster;
      }
    }
    if (best != null && most >= 0.5) {
      if (best.isKnown()) {
        Draft draft = phrase.line().draft();
        draft.name(best.thing(), PhraseNames.plain(phrase, phrase.to()));
        draft.mention(best.thing(), phrase.line().span(phrase.from(), phrase.to()), Mention.Form.NAME, phrase.line().sentence());
        best.seen(phrase.line().sentence().index());
      } else {
        best.add(phrase);
      }
    } else if (clusters.size() < MOST) {
      clusters.add(new InitiativeCluster(phrase));
    }
  }

  private void state(Draft draft, InitiativeCluster cluster) {
    Thing thing = draft.add(Kind.INITIATIVE);
    cluster.is(thing);
    ThingPhrase fullest =
        cluster.phrases().stream()
            .max(Comparator.comparingInt((ThingPhrase p) -> (p.named() ? 100 : 0) + p.content().size() * 4 + Math.min(12, p.to() - p.from())))
            .orElseThrow();
    draft.label(thing, PhraseNames.plain(fullest, fullest.to()));
    for (ThingPhrase p : cluster.phrases()) {
      PhraseNames.of(p).forEach(n -> draft.name(thing, n));
      draft.mention(thing, p.line().span(p.from(), p.to()), Mention.Form.NAME, p.line().sentence());
    }
    cluster.acronyms().forEach(a -> draft.name(thing, a));
    String type = type(cluster);
    draft.code(thing, Property.INITIATIVE_TYPE, type, Evidence.of(fullest.line().sentence(), name(), fullest.named() ? 0.9 : 0.8));
    if (type.equals("partnership")) {
      draft.type(thing, "Partnership");
    } else if (!type.equals("dialogue")) {
      draft.type(thing, "Programme");
    }
  }

  /** An "initiative" of two sides is a partnership. */
  private static String type(InitiativeCluster cluster) {
    String type = cluster.type();
    ThingPhrase first = cluster.phrases().get(0);
    boolean paired = first.line().things(first.from(), first.head(), Kind.COUNTRY, Kind.UNION).size() > 1;
    return paired && first.noun().head().equals("initiative") ? "partnership" : type;
  }
}
