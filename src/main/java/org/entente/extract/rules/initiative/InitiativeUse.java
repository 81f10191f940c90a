package org.entente.extract.rules.initiative;

import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.PhraseNouns;
import org.entente.extract.grammar.ThingPhrase;
import org.entente.iri.Kind;

/**
 * Whether a phrase with one of the nouns of {@code initiatives.tsv} speaks of an initiative, and not of partnership or projects in
 * general: by its name in capitals, by both sides at its head, by a sum of money, by bodies that it joins, or by being what is
 * launched.
 */
final class InitiativeUse {

  /** Modifiers that make a programme or project something of its own without a name. */
  static final Set<String> TELLING =
      Grammar.words(
          "cooperation joint bilateral trilateral exchange pilot flagship fellowship scholarship internship visa mobility research seed"
              + " co-operation collaborative applied twinning training capacity grant");

  private static final Set<String> LAUNCHING =
      Grammar.words(
          "launch launched launches launching establish established establishes establishing create created creates creating announce announced"
              + " announces announcing inaugurate inaugurated unveil unveiled initiate initiated start started found founded open opened"
              + " opening inauguration creation establishment embark embarks embarked undertake undertook undertaken set up form formed beginning built build forged forge convene convened");

  /** Nouns that in the plural name no one thing. */
  private static final Set<String> GENERAL = Set.of("programme", "project", "partnership", "plan", "strategy", "initiative", "mission", "network", "challenge", "platform", "framework",
          "satellite", "internship", "campaign", "system", "enterprise", "policy", "process", "action", "reserve", "package", "decade", "club", "grant", "credit");

  private static final Set<String> FOUNDING =
      Grammar.words(
          "launch launches launched launching establish establishes established establishing create creates created creating set sets setting form forms"
              + " formed forming inaugurate inaugurates inaugurated inaugurating embark embarks embarked embarking convene convenes convened"
              + " conduct conducts conducted conducting institutionalise institutionalised institutionalising institutionalize institutionalized");

  private static final Set<String> BEGINNING =
      Grammar.words(
          "launch launches launched launching establish establishes established establishing create creates created creating set sets setting form forms"
              + " formed forming inaugurate inaugurates inaugurated inaugurating embark embarks embarked embarking undertake undertakes undertook"
              + " undertaken undertaking initiate initiates initiated initiating start starts started starting begin begins began beginning kick kicks"
              + " kicked unveil unveils unveiled introduce introduces introduced introducing pilot piloted piloting build builds built building"
              + " announce announces announced announcing conduct conducts conducted conducting develop develops developed developing fund funds funded"
              + " funding finance finances financed financing run runs ran running");

  private static final Set<String> MAKING = Set.of("launch", "launching", "setting-up", "creation", "establishment", "construction", "opening", "inauguration", "formation", "introduction");

  private static final Set<String> INSTRUMENTS = Set.of("agreement", "memorandum", "mou", "treaty", "arrangement", "declaration", "letter", "contract", "protocol");

  private static final Set<String> SERVING = Grammar.words("serve serves served serving act acts acted acting seen regarded described considered viewed known used function functions");

  private static final Set<String> SIGNING = Set.of("sign", "signs", "signed", "signing");

  /** What stands before a cooperation that there is. */
  private static final Set<String> GIVING = Grammar.words("through via including welcome welcomes welcomed welcoming under facilitated facilitating launching launched");

  private static final Set<String> NUMBERS = Grammar.words("five ten eleven twelve fifteen twenty thirty");

  /** What makes a dialogue one that goes on. */
  private static final Set<String> STANDING = Grammar.words("annual regular structured policy political strategic ministerial institutionalised institutionalized permanent ongoing high-level");

  private static final Set<String> PRAISE =
      Grammar.words("good strong stronger close closer deep deeper excellent historic robust enduring long-standing longstanding long standing already successful productive"
          + " fruitful active constructive important key vital dynamic vibrant growing stable mature lasting strengthened renewed solid true real great"
          + " valuable valued trusted best right");

  private static final Set<String> FUNDING = Grammar.words("fund funds funded funding finance finances financed financing support supports supported supporting");

  private static final Set<String> RUN =
      Grammar.words("launched funded financed supported established created initiated run led coordinated implemented founded started set-up organised organized co-funded co-financed");

  private static final Set<String> SITTINGS = Set.of("committee", "council", "commission", "dialogue", "forum");

  private static final Set<String> JOINT = Set.of("joint", "pilot", "flagship", "cooperation", "international", "trilateral");

  private static final Set<String> SCALES = Set.of("million", "billion", "trillion");

  private InitiativeUse() {}

  static boolean isInitiative(ThingPhrase p) {
    Line line = p.line();
    boolean headline = Headline.is(line.sentence());
    if (isCompound(p)) {
      return false;
    }
    if (line.isIn(p.from() - 1, SIGNING) && p.noun().type().equals("plan")) { // it is an instrument then
      return false;
    }
    if (p.noun().head().equals("mission") && line.is(p.headEnd(), "to") && !line.mentions(p.headEnd(), Math.min(line.size(), p.headEnd() + 6), Kind.COUNTRY, Kind.UNION, Kind.ORGANIZATION, Kind.GROUP).isEmpty()) {
      return false; // an embassy
    }
    if (p.noun().head().equals("executive order") && (!p.hasTail() || p.plural())) {
      return false;
    }
    if (line.is(p.from() - 2, "as") && line.is(p.from() - 1, "a") && line.isIn(p.from() - 3, SERVING) && !p.named()) {
      return false; // "serves as a roadmap": what something else is like
    }
    PhraseNouns.Use use = p.noun().use();
    if (use == PhraseNouns.Use.ALWAYS) {
      return p.from() < p.head() || !p.plural() || p.hasTail() && !p.noun().type().equals("call") || line.isIn(p.tail(), Set.of("for", "on", "in", "between", "with"));
    }
    if (use == PhraseNouns.Use.TAILED) {
      return p.hasTail() || line.is(p.headEnd(), "for");
    }
    if (use == PhraseNouns.Use.PAIRED && isPaired(p) || joinsBodies(p) || isPriced(p)) {
      return true;
    }
    if (use == PhraseNouns.Use.LAUNCHED) {
      return isLaunched(p);
    }
    if (isPopularVote(p)) {
      return false;
    }
    boolean compound = p.headEnd() - p.head() > 1 && p.from() < p.head(); // "Sampleland Innovation Park"
    boolean says = !p.content().isEmpty() || p.acronym() != null || compound || capitals(p) > (isPaired(p) ? 0 : 1);
    boolean general = p.plural() && GENERAL.contains(p.noun().head());
    if (p.noun().type().equals("partnership") && line.next(p.from(), p.head(), PRAISE) >= 0 && (headline || !line.isCapitalized(p.head()))) {
      says = false;
    }
    if (p.named() && !p.noun().type().equals("dialogue") && says && !general && (!headline || p.head() - p.from() > 1 || p.acronym() != null || p.hasTail() && p.from() < p.head())) {
      return true;
    }
    return !headline && (use == PhraseNouns.Use.TOLD && isTold(p) || use != PhraseNouns.Use.PAIRED && !p.noun().type().equals("mission") && isLaunched(p));
  }

  /** "the Sylvania-Ruritania alliance": both sides at its head. */
  private static boolean isPaired(ThingPhrase p) {
    return !p.plural() && p.line().things(p.from(), p.head(), Kind.COUNTRY, Kind.UNION).size() > 1;
  }

  /** "the partnership between the Sample Laboratory and the Sample Institute": of bodies, not of countries in general. */
  private static boolean joinsBodies(ThingPhrase p) {
    if (!p.noun().type().equals("partnership") || p.plural()) {
      return false;
    }
    if (p.line().things(p.from(), p.head(), Kind.ORGANIZATION).size() > 1) { // "the SAMPLE-NAYA partnership"
      return true;
    }
    if (p.between() < 0) { // "its long-standing partnership with the Sample Institute"
      return p.noun().head().equals("partnership") && p.line().is(p.tail(), "with") && p.from() < p.head() && p.parties().stream().anyMatch(t -> t.kind() == Kind.ORGANIZATION)
          && isSettled(Modality.ofPhrase(p.line().sentence(), p.from(), p.headEnd()));
    }
    if (p.parties().size() < 2) {
      return false;
    }
    Line line = p.line();
    boolean bodies =
        line.mentions(p.between(), p.to(), Kind.ORGANIZATION).stream()
                .filter(m -> m.form() != Mention.Form.ANAPHOR && line.isCapitalized(line.from(m)) && p.parties().contains(m.thing()))
                .map(Mention::thing).distinct().count() > 0; // the other side may be a country
    int before = p.from() - 1;
    while (Grammar.DETERMINERS.contains(line.at(before))) {
      before--;
    }
    return bodies && isSettled(Modality.ofPhrase(line.sentence(), p.from(), p.headEnd()))
        && (p.noun().use() != PhraseNouns.Use.LAUNCHED || line.isIn(before, GIVING));
  }

  /** "a $5 billion infrastructure plan", "a framework credit of 350 million". */
  private static boolean isPriced(ThingPhrase p) {
    boolean behind = p.noun().type().equals("fund") && p.line().is(p.headEnd(), "of") && p.line().next(p.headEnd(), p.headEnd() + 5, SCALES) >= 0;
    return !p.plural() && (behind || p.line().next(p.from(), p.head() - 1, SCALES) >= 0) && !p.noun().type().equals("dialogue") && !p.noun().type().equals("partnership")
        && isSettled(Modality.ofPhrase(p.line().sentence(), p.from(), p.headEnd()));
  }

  private static boolean isSettled(Modality told) {
    return told == Modality.DONE || told == Modality.PLANNED || told == Modality.DECIDED;
  }

  /**
   * What is launched is an initiative, by whatever noun it be called: "launch a track 1.5 channel", "undertake an economic study",
   * "embark on a joint effort". Only determiners stand between the verb and the phrase.
   */
  private static boolean isLaunched(ThingPhrase p) {
    Line line = p.line();
    int i = p.from() - 1;
    boolean one = line.is(i, "a") || line.is(i, "an");
    if (line.at(p.from()).endsWith("est") && p.from() < p.head()) { // "they form the largest group"
      return false;
    }
    if (p.noun().type().equals("partnership") && (p.content().isEmpty() && p.parties().isEmpty() || isPraised(p))) { // "started cooperation"
      return false;
    }
    if (p.plural() && !p.hasTail() || p.from() == p.head() && !(one && p.hasTail()) || line.next(p.from(), p.head(), INSTRUMENTS) >= 0) {
      return false;
    }
    boolean determined = Grammar.DETERMINERS.contains(line.at(i));
    while (Grammar.DETERMINERS.contains(line.at(i))) {
      i--;
    }
    if (line.is(i, "of") && line.isIn(i - 1, MAKING)) {
      return isSettled(Modality.ofPhrase(line.sentence(), i - 1, i));
    }
    if (line.is(i, "on") && (line.at(i - 1).startsWith("embark") || line.is(i - 1, "together") && line.at(i - 2).startsWith("embark"))) {
      i = line.is(i - 1, "together") ? i - 2 : i - 1;
    } else if (line.is(i, "up") && line.at(i - 1).startsWith("set") || line.is(i, "out") && line.at(i - 1).startsWith("carr")) {
      i--;
    } else if ((line.is(i, "on") || line.is(i, "to") && determined) && line.isIn(i - 1, Set.of("agree", "agreed", "agrees", "committed"))) {
      return isSettled(Modality.ofVerb(line.sentence(), i - 1));
    }
    boolean ties = p.noun().type().equals("dialogue") || p.noun().type().equals("partnership") && p.noun().use() == PhraseNouns.Use.LAUNCHED;
    return (line.isIn(i, ties ? FOUNDING : BEGINNING) || line.at(i).startsWith("carr")) && isSettled(Modality.ofVerb(line.sentence(), i));
  }

  /** How many words in capitals stand before the noun, countries aside: "Comprehensive Strategic Partnership" has two. */
  private static int capitals(ThingPhrase p) {
    int n = 0;
    for (int i = p.from(); i < p.head(); i++) {
      n += p.line().isCapitalized(i) && !InitiativePhrases.isSideWord(p.line(), i) ? 1 : 0;
    }
    return n;
  }

  private static boolean isCompound(ThingPhrase p) {
    Line line = p.line();
    int next = p.headEnd();
    if (line.is(next, "-") && line.isWord(next + 1) && line.words().token(next - 1).end() == line.words().token(next).start()) {
      return true;
    }
    if (!line.isWord(next)) {
      return false;
    }
    if (line.isCapitalized(next) && line.next(next, next + 3, SITTINGS) > 0) { // "Economic Policy Consultative Committee", in titles too
      return true;
    }
    boolean capital = line.isCapitalized(next) && line.isCapitalized(p.head()) && !Headline.is(line.sentence()) && line.date(next) == null;
    return capital && Grammar.isModifier(line.at(next))
        || Set.of("agreement", "agreements", "office", "officer", "manager", "director", "management", "development", "team", "partners", "partner", "level",
                "proposal", "proposals", "site", "sites", "conditions", "funding", "arrangement", "council", "committee", "meeting", "participation", "countries")
            .contains(line.at(next));
  }

  /** "the vote on the Mass Hiking Initiative": what citizens put to the vote. */
  private static boolean isPopularVote(ThingPhrase p) {
    Line line = p.line();
    boolean voted = line.next(0, line.size(), Set.of("vote", "votes", "voters", "referendum", "electorate", "popular")) >= 0
        || line.last(p.from(), p.from() - 4, Set.of("adoption", "acceptance", "rejection", "approval")) >= 0;
    return p.noun().head().equals("initiative") && voted;
  }

  /** "a good partnership", "its close partnership with Sampleland": praise, and no thing of its own. */
  private static boolean isPraised(ThingPhrase p) {
    if (p.line().next(p.from(), p.head(), PRAISE) < 0) {
      return false;
    }
    for (int i = p.from(); i < p.head(); i++) {
      if (p.line().isWord(i) && !PRAISE.contains(p.line().at(i)) && !Grammar.PASSING.contains(p.line().at(i)) && !InitiativePhrases.isSideWord(p.line(), i)) {
        return false;
      }
    }
    return p.from() < p.head() && !p.line().isCapitalized(p.head());
  }

  private static boolean isTold(ThingPhrase p) {
    Line line = p.line();
    if (line.is(p.from() - 1, "this") || line.is(p.from() - 1, "these")) { // it was told before
      return false;
    }
    boolean one = !p.plural() && line.isIn(p.from() - 1, Set.of("a", "an", "one", "another"));
    boolean owned = !p.plural() && line.isIn(p.from() - 1, Set.of("'s", "its", "their", "our", "his", "her")) && !p.content().isEmpty();
    boolean settled = isSettled(Modality.ofPhrase(line.sentence(), p.from(), p.headEnd()));
    boolean funded = line.last(p.from(), p.from() - 4, FUNDING) >= 0;
    boolean network = p.noun().head().equals("network");
    boolean launched = line.last(p.from(), p.from() - 5, LAUNCHING) >= 0 || line.next(p.to(), p.to() + 4, LAUNCHING) >= 0 && line.next(p.to(), p.to() + 4, Grammar.AUXILIARIES) >= 0
        || one && isRunBy(line, p.headEnd());
    boolean telling = line.next(p.from(), p.headEnd(), TELLING) >= 0;
    boolean fresh = line.next(p.from(), p.head(), Set.of("new")) >= 0;
    boolean joint = line.next(p.from(), p.headEnd(), JOINT) >= 0 || line.things(p.from(), p.head(), Kind.COUNTRY, Kind.UNION).size() > 1;
    return switch (p.noun().type()) {
      case "partnership" -> !p.plural()
          && !isPraised(p) && (p.hasTail() && (launched || fresh) || !network && !p.definite() && p.from() < p.head() && p.hasTail() && (!p.content().isEmpty() || !p.parties().isEmpty()) && !isOfSidesOnly(p));
      case "programme" -> isSeveral(p) || launched && (p.from() < p.head() || isRunBy(line, p.headEnd())) && !p.plural() || telling && (launched || !p.plural() || p.definite()) && !(p.plural() && !p.hasTail())
          || one && settled && p.hasTail() || owned && settled && p.from() < p.head();
      case "project" -> isSeveral(p) && joint || launched && (p.from() < p.head() || isRunBy(line, p.headEnd())) && !p.plural() || joint && !isMany(p) && (launched || isCounted(p) || funded && p.hasTail() || p.hasTail() && line.is(p.tail(), "in") && line.next(p.tail(), p.tail() + 3, Set.of("field", "area", "fields", "areas")) > 0 || !p.plural() && (fresh || p.hasTail()))
          || (one || fresh) && settled && !p.plural() && (p.hasTail() || p.from() < p.head());
      case "centre" -> launched && !isCounted(p) && (p.from() < p.head() || p.hasTail());
      case "plan" -> (launched || fresh || joint || line.next(p.from(), p.head(), Set.of("bilateral")) >= 0) && p.from() < p.head() || p.hasTail() && line.isIn(p.tail(), Set.of("for", "on")) && settled && !p.plural() && (p.definite() || one) && line.next(p.from(), p.head(), PRAISE) < 0
          || owned && settled && p.from() < p.head();
      case "dialogue" -> launched && !isPraised(p) && (!p.plural() || p.hasTail()) && (p.hasTail() || p.from() < p.head())
          || settled && !p.plural() && line.next(p.from(), p.head(), STANDING) >= 0 && (one || p.hasTail());
      default -> launched && p.from() < p.head();
    };
  }

  /** "is launching two new programmes to protect", "has developed programmes for": several that a verb brings about, and what they are for. */
  private static boolean isSeveral(ThingPhrase p) {
    Line line = p.line();
    int i = p.from() - 1;
    while (i > 0 && p.from() - i < 5 && (Grammar.DETERMINERS.contains(line.at(i)) || line.isIn(i, Set.of("of", "a", "number", "series", "range", "several", "two", "three", "four", "new")))) {
      i--;
    }
    return p.plural() && p.hasTail() && line.isIn(i, BEGINNING) && isSettled(Modality.ofVerb(line.sentence(), i));
  }

  /** "a project launched by the agency", "a programme funded jointly by the ministries". */
  static boolean isRunBy(Line line, int end) {
    int verb = line.is(end, ",") ? end + 1 : end;
    return line.isIn(verb, RUN) && line.isIn(line.is(verb + 1, "jointly") ? verb + 2 : verb + 1, Set.of("by", "in"));
  }

  /** "the A-B partnership in space": what two sides are to each other, and no thing of its own. */
  private static boolean isOfSidesOnly(ThingPhrase p) {
    for (int i = p.from(); i < p.head(); i++) {
      if (p.line().isWord(i) && !InitiativePhrases.isSideWord(p.line(), i)) {
        return false;
      }
    }
    return true;
  }

  /** "2,100 joint research projects" are a figure, no project. */
  private static boolean isMany(ThingPhrase p) {
    for (int i = Math.max(0, p.from() - 1); i < p.head(); i++) {
      String w = p.line().at(i);
      boolean digits = !w.isEmpty() && w.chars().allMatch(c -> Character.isDigit(c) || c == ',');
      if (digits && (w.length() > 2 || Character.isDigit(p.line().at(i + 1).isEmpty() ? ' ' : p.line().at(i + 1).charAt(0)))) {
        return true;
      }
    }
    return false;
  }

  /** "20 joint research projects"; "over 20" are a figure. */
  private static boolean isCounted(ThingPhrase p) {
    if (p.line().last(p.from() + 1, p.from() - 3, Set.of("over", "around", "about", "nearly", "almost", "than", "some", "approximately", "roughly")) >= 0) {
      return false;
    }
    for (int i = Math.max(0, p.from() - 1); i < p.head(); i++) {
      String w = p.line().at(i);
      if (!w.isEmpty() && w.length() < 3 && Character.isDigit(w.charAt(0)) && p.line().date(i) == null || NUMBERS.contains(w)) {
        return true;
      }
    }
    return false;
  }
}
