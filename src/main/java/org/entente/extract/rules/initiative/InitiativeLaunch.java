package org.entente.extract.rules.initiative;

import java.util.List;
import java.util.Set;
import org.entente.extract.DateMention;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Agents;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Mentions;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.Sides;
import org.entente.iri.Kind;
import org.entente.release.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * That an initiative was launched, established, opened or begun, and when; that it will be; its period ("Horizon Europe
 * (2021–27)"); who leads it. What is only worked under is running, what is only named is mentioned.
 */
public final class InitiativeLaunch implements Rule {

  private static final int REACH = 14;

  private static final Set<String> VERBS =
      Grammar.words(
          "launch launched launches launching establish established establishes create created creates inaugurate inaugurated inaugurates unveiled"
              + " initiate initiated initiates start started starts founded open opened opens announced announces announce introduced began begun begins"
              + " commence commenced commences formed instituted kicked launching establishing creating inaugurating embark embarked undertook signed issued released"
              + " published adopted developed");

  private static final Set<String> NOUNS = Grammar.words("launch inauguration establishment creation opening start");
  private static final Set<String> RUNNING = Grammar.words("under within through through via funded supported continue continues continued ongoing participate participation existing since");
  private static final Set<String> RUNNING_IT = Grammar.words("running operating hosting organising organizing maintaining conducting run operated hosted organised organized maintained");
  private static final Set<String> LEADING = Grammar.words("led coordinated managed headed administered run");
  private static final Set<String> ISSUING = Set.of("signed", "issued", "released", "published", "adopted");
  private static final Set<String> ANNOUNCING = Grammar.words("announce announces announced announcing");
  /** What tells that a launch is long known. */
  private static final Set<String> KNOWN =
      Grammar.words("since earlier previously recently last already had has have which that who where when first ago before until following after under");

  private static final Set<String> ENDING = Grammar.words("ended expired concluded closed expires ends");

  @Override
  public String name() {
    return "initiative-launch";
  }

  @Override
  public void read(Draft draft) {
    for (Line line : Line.with(draft, Kind.INITIATIVE)) {
      List<Mention> mentions = line.mentions(Kind.INITIATIVE);
      for (Mention m : mentions) {
        launch(line, m);
        period(line, m);
        year(line, m);
        since(line, m);
        led(line, m);
        running(line, m);
      }
    }
    for (Thing initiative : draft.things(Kind.INITIATIVE)) {
      Mention first = Mentions.first(draft, initiative);
      if (first != null && draft.code(initiative, Property.INITIATIVE_STATUS).isEmpty()) {
        Line line = new Line(draft, first.sentence());
        Modality modality = initiative.key() != null ? Modality.DONE : Modality.ofPhrase(first.sentence(), line.from(first), line.to(first));
        boolean ahead = !line.isIn(line.from(first) - 1, Grammar.DEFINITE) && (modality == Modality.PLANNED || modality == Modality.DISCUSSED || modality == Modality.HOPED);
        draft.code(initiative, Property.INITIATIVE_STATUS, ahead ? "planned" : "mentioned", Evidence.of(first.sentence(), name(), 0.6));
      }
      planned(draft, initiative);
    }
  }

  /** What is still to come was not launched: a day that another passage gives is when it is expected, unless it has passed. */
  private void planned(Draft draft, Thing initiative) {
    PartialDate day = draft.date(initiative, Property.LAUNCHED_ON).orElse(null);
    if (day == null || draft.code(initiative, Property.INITIATIVE_STATUS).filter("planned"::equals).isEmpty()) {
      return;
    }
    Evidence evidence = draft.values(initiative, Property.LAUNCHED_ON).iterator().next().evidence();
    draft.retract(initiative, Property.LAUNCHED_ON);
    PartialDate issued = draft.text().release().date();
    if (!draft.has(initiative, Property.EXPECTED_ON) && issued != null && day.latest().isAfter(issued.earliest())) {
      draft.date(initiative, Property.EXPECTED_ON, day, evidence);
    }
  }

  private void launch(Line line, Mention m) {
    int from = line.from(m);
    int to = line.to(m);
    int verb = line.last(from, Math.max(0, from - REACH), VERBS);
    boolean noun = false;
    if (verb < 0 || !isOpen(line, verb + 1, from)) {
      verb = line.next(to, Math.min(line.size(), to + 8), VERBS);
      if (verb >= 0 && (!line.at(verb).matches(".*(ed|gan|gun)") || !isSubject(line, to, verb))) {
        verb = -1;
      }
    }
    if (verb < 0) {
      verb = relative(line, to);
    }
    int named = line.last(from, Math.max(0, from - 5), NOUNS);
    if (named > verb && line.is(named + 1, "of") && verb < from) { // "announced the creation of" too
      verb = named;
      noun = true;
    }
    if (verb < 0) {
      return;
    }
    if (line.isIn(verb, ISSUING) && !draftedAsPlan(line, m)) {
      return;
    }
    Modality modality =
        noun ? Modality.ofPhrase(line.sentence(), verb, verb + 1) : Modality.ofVerb(line.sentence(), verb);
    if (!noun && line.is(verb - 1, "to") && isOrdered(line, verb)) {
      modality = Modality.DONE;
    }
    boolean announced = line.at(verb).startsWith("announce") || line.at(verb).startsWith("introduce");
    Draft draft = line.draft();
    DateMention date = date(line, verb, to);
    Thing initiative = m.thing();
    if (modality.isDone()) {
      if (!announced) {
        draft.code(initiative, Property.INITIATIVE_STATUS, "launched", Evidence.of(line.sentence(), name(), noun ? 0.85 : 0.9));
      }
      PartialDate issued = draft.text().release().date();
      if (date == null && issued != null && issued.isDay() && isNews(line, m, verb)) {
        draft.date(initiative, Property.LAUNCHED_ON, issued, Evidence.of(line.sentence(), name(), 0.65));
      }
      if (date != null && (issued == null || !date.start().earliest().isAfter(issued.latest()))) {
        draft.date(initiative, Property.LAUNCHED_ON, date.start(), Evidence.of(line.sentence(), name(), announced ? 0.75 : 0.88));
      }
    } else if (modality != Modality.DENIED) {
      draft.code(initiative, Property.INITIATIVE_STATUS, "planned", Evidence.of(line.sentence(), name(), 0.88));
      if (date != null && date.exact()) {
        draft.date(initiative, Property.EXPECTED_ON, date.start(), Evidence.of(line.sentence(), name(), 0.85));
      }
    }
  }

  /** What is signed, issued or adopted is a plan, a strategy, an order. */
  private static boolean draftedAsPlan(Line line, Mention m) {
    return line.draft().code(m.thing(), Property.INITIATIVE_TYPE).filter("plan"::equals).isPresent() && m.form() != Mention.Form.ANAPHOR;
  }

  /** "signed an Executive Order to establish a Reserve": the order does it. */
  private static boolean isOrdered(Line line, int verb) {
    int order = line.last(verb, verb - 4, Set.of("order", "memorandum", "decree", "law", "act"));
    int signed = order < 0 ? -1 : line.last(order, order - 5, Set.of("signed", "issued", "adopted", "passed"));
    return signed > 0 && Modality.ofVerb(line.sentence(), signed).isDone();
  }

  /** Between a verb and its object: no other clause, and no "as part of". */
  private static boolean isOpen(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      String w = line.at(i);
      if (w.equals(";") || w.equals(".") || w.equals("under") || w.equals("through") || w.equals("within") || w.equals("by") || Grammar.endsTail(w)
          || w.equals("part") && line.is(i + 1, "of") || w.equals("to") && !line.is(i + 1, "the")) {
        return false;
      }
    }
    return true;
  }

  /** "The programme, which was launched", "the fund launched in 2008". */
  private static boolean isSubject(Line line, int from, int verb) {
    for (int i = from; i < verb; i++) {
      String w = line.at(i);
      if (!Grammar.AUXILIARIES.contains(w) && !w.equals(",") && !w.equals("which") && !w.equals("that") && !w.endsWith("ly") && !w.equals(")") && !w.equals("first")
          && !w.equals("also")) {
        return false;
      }
    }
    boolean passive = line.next(from, verb, Set.of("was", "were", "been", "is", "be", "are")) >= 0;
    boolean apposed = verb == from + 1 && line.is(from, ",") && (line.is(verb + 1, "by") || line.is(verb + 1, "in")); // "the fund, created in 2008"
    return passive || verb == from || apposed || line.at(verb).startsWith("star") || line.at(verb).startsWith("beg") || line.at(verb).startsWith("comm");
  }

  /** "…, which the leaders of A and B launched in April". */
  private static int relative(Line line, int to) {
    int which = line.is(to, ",") ? to + 1 : to;
    if (!line.is(which, "which") && !line.is(which, "that")) {
      return -1;
    }
    int verb = line.next(which, Math.min(line.size(), which + 14), VERBS);
    boolean active = verb > 0 && line.at(verb).endsWith("ed") && line.next(which, verb, Grammar.AUXILIARIES) < 0 && line.next(which, verb, Set.of(",", ";")) < 0;
    return active && line.mentions(which, verb).stream().anyMatch(m -> Sides.isParty(m.thing().kind()) || m.thing().kind() == Kind.OFFICIAL) ? verb : -1;
  }

  /** The date that a launch has in its sentence: one that leads it, or that follows it in the same clause. */
  static @Nullable DateMention date(Line line, int verb, int end) {
    DateMention best = null;
    for (DateMention d : line.draft().text().dates(line.sentence())) {
      int at = line.token(d.span().start());
      boolean leads = at <= 2 || line.isIn(at - 1, Set.of("on", "in", "since", ",", "of", "early", "late", "at", "from"))
          || line.isIn(at, Set.of("today", "yesterday", "earlier", "last", "this"));
      boolean near = at <= 4 || (at >= verb ? at - Math.max(verb, end) <= 8 || isOneClause(line, verb + 1, at) : isOneClause(line, at, verb));
      if (d.end() == null && leads && near && !line.is(at - 1, "until") && (best == null || at >= verb && line.token(best.span().start()) < verb)) {
        best = d;
      }
    }
    return best;
  }

  /** No other verb is told, and no other clause begins. */
  private static boolean isOneClause(Line line, int from, int to) {
    if (to - from > 24) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String w = line.at(i);
      boolean verb = w.length() > 4 && w.endsWith("ed") && !line.isCapitalized(i) && !Grammar.PARTICIPLE_MODIFIERS.contains(w) && !w.equals("united");
      if (w.equals(";") || verb || Grammar.AUXILIARIES.contains(w) || Grammar.CLAUSE_WORDS.contains(w)) {
        return false;
      }
    }
    return true;
  }

  /**
   * What a release tells in plain past or in its title, without a day and not as something known, happened on its day: "The ministers
   * launched …", "A and B launch …".
   */
  static boolean isNews(Line line, Mention m, int verb) {
    String w = line.at(verb);
    boolean noun = NOUNS.contains(w) && line.is(verb + 1, "of");
    boolean title = Headline.is(line.sentence());
    boolean told = title ? verb < line.from(m) : w.endsWith("ed") && !w.equals("introduced") || w.equals("began");
    boolean announced = noun && line.last(verb, verb - 4, ANNOUNCING) >= 0; // "we announce the creation of"
    if (m.form() == Mention.Form.ANAPHOR || !told && !announced || noun && !title && !announced || !line.draft().text().dates(line.sentence()).isEmpty()) {
      return false;
    }
    if (verb > line.from(m) && !line.isIn(verb - 1, Set.of("was", "were"))) {
      return false;
    }
    for (int i = 0; i < Math.max(verb, line.from(m)); i++) {
      if (line.isIn(i, KNOWN)) {
        return false;
      }
    }
    return title || announced || verb > line.from(m) || isTold(line, verb);
  }

  /** A subject stands before the verb, and no noun that it only describes: not "the fund established". */
  private static boolean isTold(Line line, int verb) {
    return verb > 0 && !line.isIn(verb - 1, Set.of("newly", "recently", "jointly", "the", "a", "of")) && line.next(0, verb, Set.of("the", "they", "both", "we", "i")) >= 0
        || verb > 0 && !line.mentions(0, verb).isEmpty();
  }

  /** "(2014–2020)", "for 2008-2011", "2013-2016" right behind or inside the name. */
  private void period(Line line, Mention m) {
    for (DateMention d : line.dates(line.from(m), Math.min(line.size(), line.to(m) + 9))) {
      int at = line.token(d.span().start());
      boolean listed = line.next(line.to(m), at, Set.of(",", "and", ".")) >= 0 && !(at == line.to(m) + 1 && line.is(at - 1, ","));
      if (d.end() == null || at > line.to(m) + 5 || listed) {
        continue;
      }
      Draft draft = line.draft();
      Evidence evidence = Evidence.of(line.sentence(), name(), 0.85);
      draft.date(m.thing(), Property.START_DATE, d.start(), evidence);
      draft.date(m.thing(), Property.END_DATE, d.end(), evidence);
      draft.date(m.thing(), Property.LAUNCHED_ON, PartialDate.of(d.start().year()), Evidence.of(line.sentence(), name(), 0.8));
    }
  }

  /** "Since 2008 the academy has run the programme", "the network has grown since it was founded in 1985". */
  private void since(Line line, Mention m) {
    if (m.form() == Mention.Form.ANAPHOR) {
      return;
    }
    for (DateMention d : line.dates(0, line.size())) {
      int at = line.token(d.span().start());
      boolean counted = line.next(at + 1, line.from(m), Set.of("awarded", "received", "enabled", "scholarships", "supported", "benefited", "almost", "over")) >= 0;
      boolean leads = !counted && at == 1 && line.is(0, "since") && line.next(at, line.from(m), Set.of("has", "have")) >= 0
          && line.next(line.from(m) - 2, line.from(m), Set.of("from", "through", "by", "under", "within")) < 0 && isOneTelling(line, at, line.from(m));
      int verb = at - 2;
      boolean own = at > line.to(m) && line.isIn(at - 1, Set.of("in", "on")) && line.isIn(verb, VERBS) && line.is(verb - 1, "was") && line.is(verb - 2, "it")
          && line.from(m) <= 3 && line.mentions(0, at, Kind.INITIATIVE).stream().allMatch(o -> o.thing() == m.thing());
      boolean lasting = at > line.to(m) && line.is(at - 1, "since") && (hasBeen(line, line.to(m), at) || hasRun(line, line.from(m), line.to(m), at));
      if (lasting && d.end() == null) {
        line.draft().date(m.thing(), Property.LAUNCHED_ON, d.start(), Evidence.of(line.sentence(), name(), 0.75));
      } else if (d.end() == null && (leads || own)) {
        line.draft().date(m.thing(), Property.LAUNCHED_ON, d.start(), Evidence.of(line.sentence(), name(), own ? 0.85 : 0.7));
      }
    }
  }

  /** "the network, which has been promoting exchange since 1971", "the centre has existed since". */
  private static boolean hasBeen(Line line, int to, int at) {
    int which = line.is(to, ",") ? to + 1 : to;
    int has = line.is(which, "which") || line.is(which, "that") ? which + 1 : to;
    return line.isIn(has, Set.of("has", "have")) && line.next(has, at, Set.of(";", "and", "which", "participated", "member", "associated")) < 0
        && line.mentions(to, at, Kind.INITIATIVE).isEmpty();
  }

  /** "has been running a centre in Seaville since 2009". */
  private static boolean hasRun(Line line, int from, int to, int at) {
    int verb = line.last(from, from - 6, RUNNING_IT);
    return verb > 0 && line.last(verb, verb - 4, Set.of("has", "have")) >= 0 && line.next(verb, at, Set.of(";", ",", "and", "which", "that")) < 0 && at - to <= 12;
  }

  private static boolean isOneTelling(Line line, int from, int to) {
    return line.next(from, to, Set.of(";", "and", "which", "that")) < 0 && to - from < 20;
  }

  /** "the 2018 National Quantum Initiative"; "the 2030 Agenda" has its end in its name. */
  private void year(Line line, Mention m) {
    int from = line.from(m);
    PartialDate issued = line.draft().text().release().date();
    for (int i = Math.max(0, from - 1); i <= from; i++) {
      String w = line.at(i);
      if (w.length() == 4 && w.matches("(19|20)\\d\\d") && !line.isIn(i - 1, Set.of("since", "in", "from", "until", "by")) && !line.is(i + 1, "-") && !line.is(i - 1, "-") && line.isCapitalized(i + 1)) {
        if (issued == null || Integer.parseInt(w) <= issued.year()) {
          line.draft().date(m.thing(), Property.LAUNCHED_ON, PartialDate.of(Integer.parseInt(w)), Evidence.of(line.sentence(), name(), 0.75));
        }
        return;
      }
    }
  }

  /** "coordinated by ETH Zurich", "NASA-led". */
  private void led(Line line, Mention m) {
    int verb = line.next(line.to(m), Math.min(line.size(), line.to(m) + 6), LEADING);
    if (verb >= 0 && line.is(verb + 1, "by")) {
      List<Thing> leaders = Sides.in(line, verb + 2, Math.min(line.size(), Agents.end(line, verb + 2)));
      leaders.stream()
          .filter(t -> t.kind() == Kind.ORGANIZATION || t.kind() == Kind.COUNTRY || t.kind() == Kind.UNION)
          .forEach(t -> line.draft().link(m.thing(), Property.LED_BY, t, Evidence.of(line.sentence(), name(), 0.86)));
      return;
    }
    int led = line.next(Math.max(0, line.from(m) - 3), line.from(m) + 3, Set.of("led"));
    if (led > 0 && line.is(led - 1, "-")) {
      Mention leader = line.mentions().stream().filter(o -> line.to(o) == led - 1 && Sides.isParty(o.thing().kind())).findFirst().orElse(null);
      if (leader != null) {
        line.draft().link(m.thing(), Property.LED_BY, leader.thing(), Evidence.of(line.sentence(), name(), 0.88));
      }
    }
  }

  private void running(Line line, Mention m) {
    int from = line.from(m);
    boolean under = line.isIn(from - 1, RUNNING) || line.isIn(from - 2, RUNNING) || line.next(line.to(m), Math.min(line.size(), line.to(m) + 3), Set.of("provides", "funds", "supports", "offers", "includes", "is")) >= 0;
    if (under) {
      line.draft().code(m.thing(), Property.INITIATIVE_STATUS, "running", Evidence.of(line.sentence(), name(), 0.7));
    }
    int end = line.next(line.to(m), Math.min(line.size(), line.to(m) + 3), ENDING);
    if (end >= 0 && line.at(end).endsWith("ed") && Modality.ofVerb(line.sentence(), end).isDone()) {
      line.draft().code(m.thing(), Property.INITIATIVE_STATUS, "ended", Evidence.of(line.sentence(), name(), 0.91));
    }
  }
}
