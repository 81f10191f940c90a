package org.entente.extract.rules.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Agents;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Modality;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the clauses of a sentence that tell of a signing: active, passive, as a participle, as a noun. */
final class SigningFinder {

  private static final int MOST = 12;
  private static final int OBJECT_REACH = 24;

  private static final Set<String> VERBS =
      Grammar.words(
          "sign signs signed signing conclude concludes concluded concluding initial initialed initialled inked awarded entered enter enters"
              + " entering co-signed cosigned formalised formalized executed finalised finalized");

  /** Said of what is adopted rather than signed: statements, declarations, plans. */
  private static final Set<String> ADOPTING = Grammar.words("adopt adopts adopted adopting issue issued issues released endorsed endorse agreed");

  static final Set<String> ISSUING = Grammar.words("issue issues issued issuing released endorsed endorse");

  private static final Set<String> SETTLING = Grammar.words("finalised finalized initialled initialed");

  private static final Set<String> NOUNS = Grammar.words("signing signature conclusion adoption signings finalization finalisation initialling initialing");
  private static final Set<String> GAP =
      Grammar.words(
          "in on at of with for here also both today yesterday first new historic landmark two three four five six seven eight nine ten and behalf into up off"
              + " separate several agreements agreement mous memoranda treaties arrangements declarations statements ambitious comprehensive bilateral trilateral joint important formal"
              + " broad major key early official similar minister secretary president counterpart ceremony city following over onto to");

  private static final Set<String> CONGRATULATING =
      Grammar.words("congratulate congratulates congratulated congratulating congratulations commend commended thank thanked applaud applauded praised");
  private static final Set<String> BE = Grammar.words("is are was were be been being");
  private static final Set<String> BEFORE_OF = Grammar.words("by in on at today yesterday the between and , this last earlier");
  private static final Set<String> BEFORE_BY = Grammar.words("today yesterday jointly");

  private final Line line;

  private SigningFinder(Line line) {
    this.line = line;
  }

  static List<Signing> in(Line line) {
    return new SigningFinder(line).find();
  }

  private List<Signing> find() {
    List<Signing> found = new ArrayList<>();
    for (int i = 0; i < line.size() && found.size() < MOST; i++) {
      Signing signing = null;
      if (isNoun(i)) {
        signing = noun(i);
      }
      if (signing == null && isVerb(i)) {
        signing = verb(i);
      }
      if (signing != null) {
        found.add(signing);
      }
    }
    return found;
  }

  private boolean isNoun(int i) {
    return line.isIn(i, NOUNS) && of(i) > 0;
  }

  /** The "of" of "the signing of", "the signing in May of", "conclusion by Sampleland of", or -1. */
  private int of(int noun) {
    for (int i = noun + 1; i < Math.min(line.size(), noun + 9); i++) {
      if (line.is(i, "of")) {
        return i;
      }
      boolean between = line.isIn(i, BEFORE_OF) || line.date(i) != null || isCovered(i);
      if (!between) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isVerb(int i) {
    String w = line.at(i);
    if (w.startsWith("enter")) {
      return line.is(i + 1, "into") && !line.is(i + 2, "force") && !line.is(i + 2, "effect");
    }
    return VERBS.contains(w) || ADOPTING.contains(w) && !(w.equals("agreed") && !line.is(i + 1, "on") && !line.is(i + 1, "upon"));
  }

  private boolean fits(int verb, Thing agreement) {
    if (!ADOPTING.contains(line.at(verb))) {
      return true;
    }
    String type = line.draft().code(agreement, org.entente.extract.Property.AGREEMENT_TYPE).orElse("");
    return type.equals("joint-statement") || type.equals("declaration") || type.equals("plan");
  }

  // ---- shapes

  private @Nullable Signing noun(int at) {
    int of = of(at);
    List<Thing> objects = objects(of);
    if (objects.isEmpty()) {
      return null;
    }
    Modality modality = line.last(at, at - 4, Set.of("since")) >= 0 ? Modality.DONE : Modality.ofPhrase(line.sentence(), at, at + 1);
    if (Prospects.isSigningAhead(line, at)) {
      modality = Modality.PLANNED;
    } else if (modality.isDone() && at <= 2) {
      modality = LeadIn.of(line);
    }
    int from = at;
    int to = at;
    if (line.is(at - 1, "'s")) { // "Japan's signing of"
      to = at - 1;
      from = Math.max(0, to - 4);
    } else if (line.next(at + 1, of, Set.of("by", "between")) > 0) {
      from = line.next(at + 1, of, Set.of("by", "between")) + 1;
      to = of;
    } else {
      int by = byAfter(lastOf(objects, of));
      if (by > 0) {
        from = by + 1;
        to = Agents.end(line, from);
      }
    }
    return new Signing(line, at, objects, Signing.Shape.NOUN, modality, from, to);
  }

  private @Nullable Signing verb(int at) {
    boolean past = line.at(at).endsWith("ed");
    if (past && isPassive(at)) {
      Thing subject = subject(at);
      return subject == null || !fits(at, subject) ? null : passive(at, subject, Signing.Shape.PASSIVE);
    }
    List<Thing> objects = objects(at).stream().filter(a -> fits(at, a)).toList();
    Mention before = past ? endingAt(at) : null;
    if (before != null && fits(at, before.thing()) && (objects.isEmpty() || isReduced(at))) {
      return passive(at, before.thing(), Signing.Shape.PARTICIPLE);
    }
    if (objects.isEmpty()) {
      return null;
    }
    boolean ahead = line.at(at).endsWith("ing") && (Prospects.isSigningAhead(line, at) || at == 0 && Headline.is(line.sentence())) || isReady(at); // "Entering into an Agreement"
    Modality modality = ahead ? Modality.PLANNED : Modality.ofVerb(line.sentence(), at);
    int from = Agents.start(line, at);
    if (line.at(at).endsWith("ing") && (line.is(at - 1, "for") || line.is(at - 1, "on"))) { // "congratulate A and B for signing"
      int whom = line.last(at, from, CONGRATULATING);
      from = whom >= 0 ? whom + 1 : from;
    }
    return new Signing(line, at, objects, Signing.Shape.ACTIVE, modality, from, at);
  }

  private Signing passive(int at, Thing subject, Signing.Shape shape) {
    boolean unfinished = line.is(at - 1, "being") && !line.is(at, "signed") || isReady(at); // "is being finalised"
    Modality modality = unfinished ? Modality.PLANNED : shape == Signing.Shape.PASSIVE ? Modality.ofVerb(line.sentence(), at) : Modality.DONE;
    int by = byAfter(at + 1);
    int from = by < 0 ? at : by + 1;
    int to = by < 0 ? at : Agents.end(line, from);
    return new Signing(line, at, subjects(at, subject), shape, modality, from, to);
  }

  /** "has been finalised and is ready to be signed": the text of an instrument is settled before it is signed. */
  private boolean isReady(int verb) {
    return line.isIn(verb, SETTLING) && line.next(verb, line.size(), Set.of("ready", "awaiting", "awaits", "pending", "signature", "signing")) >= 0;
  }

  private boolean isPassive(int verb) {
    for (int i = verb - 1; i >= 0 && verb - i < 6; i--) {
      String w = line.at(i);
      if (BE.contains(w)) {
        return true;
      }
      if (!w.endsWith("ly") && !Set.of("also", "not", "yet", "now", "today", "already", "just", "then", "recently", "and", "negotiated").contains(w)) {
        return false;
      }
    }
    return false;
  }

  /** "the agreement signed by", "signed in 2007": what follows is no object. */
  private boolean isReduced(int at) {
    String next = line.at(at + 1);
    return next.equals("by") || next.equals("in") || next.equals("on") || next.equals("between") || next.equals("with") || line.date(at + 1) != null;
  }

  // ---- what is signed

  private List<Thing> objects(int verb) {
    List<Thing> objects = new ArrayList<>();
    int end = verb + 1;
    for (Mention m : line.mentions()) {
      if (m.thing().kind() != Kind.AGREEMENT) {
        continue;
      }
      int from = line.from(m);
      if (from <= verb || isNested(m)) {
        continue;
      }
      boolean first = objects.isEmpty();
      if (from - end > (first ? OBJECT_REACH : 6) || !isOpen(end, from, first)) {
        break;
      }
      if (!objects.contains(m.thing())) {
        objects.add(m.thing());
      }
      end = Math.max(end, line.to(m));
    }
    return objects;
  }

  /** An instrument that another one is about: "statement of intent to negotiate a memorandum". */
  private boolean isNested(Mention m) {
    return line.mentions().stream()
        .anyMatch(o -> o.thing().kind() == Kind.AGREEMENT && o.thing() != m.thing() && o.span().contains(m.span()));
  }

  /** Nothing between two places ends the clause. */
  private boolean isOpen(int from, int to, boolean first) {
    for (int i = from; i < to; i++) {
      String w = line.at(i);
      if (w.equals(";") || w.equals(":") || w.equals(".") || Grammar.endsTail(w) || VERBS.contains(w)) {
        return false;
      }
      boolean next = w.equals("with") && (line.is(i - 1, "one") || line.is(i - 1, "another") || line.is(i - 1, "and") || line.is(i - 1, ",")); // "one with A and one with B"
      if (!first && (Grammar.PREPOSITIONS.contains(w) && !next || Grammar.ACTS.contains(w))) {
        return false;
      }
      if (first && !mayStandBetween(i)) {
        return false;
      }
    }
    return true;
  }

  /** What may stand between "signed" and its object: articles, adverbs, a day, a place, with whom; no other object. */
  private boolean mayStandBetween(int i) {
    String w = line.at(i);
    return Grammar.DETERMINERS.contains(w)
        || w.endsWith("ly")
        || line.date(i) != null
        || GAP.contains(w)
        || !w.isEmpty() && !Character.isLetter(w.charAt(0))
        || isCovered(i);
  }

  private boolean isCovered(int i) {
    return line.mentions().stream().anyMatch(m -> m.thing().kind() != Kind.TOPIC && m.thing().kind() != Kind.AGREEMENT && line.from(m) <= i && i < line.to(m));
  }

  private @Nullable Thing subject(int verb) {
    Mention best = null;
    for (Mention m : line.mentions()) {
      if (m.thing().kind() == Kind.AGREEMENT && line.to(m) <= verb) {
        best = best == null || line.to(m) >= line.to(best) ? m : best;
      }
    }
    if (best == null || Prospects.isOfTalks(line, line.from(best))) {
      return null;
    }
    for (int i = line.to(best); i < verb; i++) {
      String w = line.at(i);
      if (w.equals(";") || w.equals(":") || Grammar.PRONOUNS.contains(w) && !w.equals("which")) {
        return null;
      }
    }
    return best.thing();
  }

  /** The subject with what is joined to it by "and". */
  private List<Thing> subjects(int verb, Thing nearest) {
    List<Thing> all = new ArrayList<>();
    all.add(nearest);
    List<Mention> before = new ArrayList<>(line.mentions().stream().filter(m -> m.thing().kind() == Kind.AGREEMENT && line.to(m) <= verb).toList());
    for (int k = before.size() - 2; k >= 0; k--) {
      int gapFrom = line.to(before.get(k));
      int gapTo = line.from(before.get(k + 1));
      if (gapTo < gapFrom || gapTo - gapFrom > 4 || line.next(gapFrom, gapTo, Set.of("and", ",")) < 0) {
        break;
      }
      if (!all.contains(before.get(k).thing())) {
        all.add(0, before.get(k).thing());
      }
    }
    return all;
  }

  private @Nullable Mention endingAt(int verb) {
    int end = line.is(verb - 1, ",") ? verb - 1 : verb;
    for (Mention m : line.mentions()) {
      if (m.thing().kind() == Kind.AGREEMENT && line.from(m) < verb && line.to(m) >= end - 1 && line.to(m) <= verb) {
        return m;
      }
    }
    return null;
  }

  private int lastOf(List<Thing> objects, int after) {
    int end = after + 1;
    for (Mention m : line.mentions()) {
      if (objects.contains(m.thing()) && line.from(m) > after) {
        end = Math.max(end, line.to(m));
      }
    }
    return end;
  }

  /** The "by" that names who signs, soon after a place: "signed in Zurich today by". */
  private int byAfter(int from) {
    for (int i = from; i < Math.min(line.size(), from + 14); i++) {
      String w = line.at(i);
      if (w.equals("by")) {
        return line.date(i + 1) != null ? -1 : i;
      }
      if (w.equals(";") || w.equals(".") || Grammar.endsTail(w) && !BEFORE_BY.contains(w) || w.equals("and")) {
        return -1;
      }
    }
    return -1;
  }
}
