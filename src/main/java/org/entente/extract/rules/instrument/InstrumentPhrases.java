package org.entente.extract.rules.instrument;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.DateMention;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Agents;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Ordinals;
import org.entente.extract.grammar.PhraseNouns;
import org.entente.extract.grammar.Sides;
import org.entente.extract.grammar.Tail;
import org.entente.extract.grammar.ThingPhrase;
import org.entente.iri.Kind;
import org.entente.reference.Fold;
import org.entente.reference.NameTrie;
import org.entente.reference.Reference;
import org.entente.release.Token;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases of a sentence that speak of instruments. */
public final class InstrumentPhrases {

  private static final Set<String> EMPTY_WORDS =
      Grammar.words(
          "the a an of for and in on to at by with between de bilateral joint cooperation co-operation agreement arrangement memorandum"
              + " understanding international trilateral multilateral mutual dollar million billion multi-billion field area government republic this new present");

  /** Words of a noun of several words that only say of what type it is. */
  private static final Set<String> EMPTY_HEADS =
      Grammar.words(
          "memorandum understanding letter letters intent statement declaration work plan action programme executive road map implementing implementation"
              + " project technical administrative exchange notes");

  /** Verbs that bind a bare noun: "signed an agreement", "concluded a contract". */
  private static final Set<String> BINDING =
      Grammar.words(
          "sign signs signed signing conclude concludes concluded concluding initial initialed initialled ratify ratified negotiate"
              + " negotiated negotiating finalize finalized finalise finalised finalizing terminate terminated renew renewed extend extended"
              + " adopt adopted award awarded reached awarded award awards secured inked conclusion signing signature");

  /** "the Agreement for farmers means": what an instrument named before does for whom. */
  private static final Set<String> RECALLING = Set.of("for", "to", "in", "under", "of");

  /** "letters of intent", "memorandums of understanding". */
  private static final Set<String> PLURALS = Grammar.words("memoranda memorandums letters statements declarations protocols expressions records exchanges");

  private static final Set<String> UNILATERAL = Set.of("presidential", "executive-order", "trade-deal", "commercial", "internal", "independent");

  private final PhraseNouns nouns;
  private final NoInstruments none;

  InstrumentPhrases(Reference reference) {
    this.nouns = PhraseNouns.of(reference, PhraseNouns.INSTRUMENTS);
    this.none = NoInstruments.of(reference);
  }

  List<ThingPhrase> find(Line line) {
    List<ThingPhrase> found = new ArrayList<>();
    int free = 0;
    List<NameTrie.Match<PhraseNouns.Noun>> matches = nouns.find(line.words());
    BitSet heads = new BitSet();
    matches.stream().filter(m -> noun(line, m).use() != PhraseNouns.Use.SIGNED).forEach(m -> heads.set(m.from()));
    BitSet barred = matches.isEmpty() ? new BitSet() : none.in(line.words());
    for (NameTrie.Match<PhraseNouns.Noun> match : matches) {
      if (match.from() < free || barred.get(match.from())) {
        continue;
      }
      ThingPhrase phrase = phrase(line, match, free, heads);
      if (phrase != null) {
        found.add(phrase);
        free = phrase.acronym() == null ? phrase.headEnd() : phrase.headEnd() + 3;
      }
    }
    return found;
  }

  private @Nullable ThingPhrase phrase(Line line, NameTrie.Match<PhraseNouns.Noun> match, int free, BitSet heads) {
    PhraseNouns.Noun noun = noun(line, match);
    int head = match.from();
    int headEnd = match.to();
    int from = PhraseStart.of(line, head, free, false);
    String acronym = null;
    int tail = headEnd;
    if (line.is(tail, "(") && line.is(tail + 2, ")") && isAcronym(line.words().text(tail + 1))) {
      acronym = line.words().text(tail + 1);
      tail += 3;
    }
    boolean definite = from > 0 && (Grammar.DEFINITE.contains(line.at(from - 1)) || line.is(from - 1, "'s"));
    boolean recalled = definite && from == head && line.isCapitalized(head) && !Headline.is(line.sentence()) && line.isIn(tail, RECALLING) && several(line, tail).isEmpty();
    boolean purposeOfName = line.is(tail, "to") && head > from && line.isCapitalized(head) && line.isCapitalized(head - 1);
    int to = recalled || purposeOfName ? tail : Tail.end(line, tail, heads);
    int between = line.next(tail, to, Set.of("between", "among"));
    List<Thing> parties = parties(line, from, head, tail, to, between);
    int year = year(line, from, tail);
    year = year > 0 ? year : clauseYear(line, from, to);
    boolean named = line.isCapitalized(head) && head > from && line.isCapitalized(head - 1);
    Set<String> content = content(line, from, head, headEnd, tail, to, between);
    String last = line.at(match.to() - 1);
    boolean plural = last.endsWith("s") && !last.equals("accords") && !last.equals("notes") && !last.equals("letters") && !last.equals("congress")
        || last.equals("mous") || PLURALS.contains(line.at(match.from()));
    ThingPhrase phrase =
        new ThingPhrase(
            line, from, head, headEnd, acronym, to > tail ? tail : to, Math.max(to, tail), between, noun, plural, definite, named, content, parties, year, null);
    return isInstrument(phrase) ? phrase : null;
  }

  /** The same phrase with another end. */
  static ThingPhrase to(ThingPhrase p, int to) {
    Line line = p.line();
    int between = line.next(p.tail(), to, Set.of("between", "among"));
    int tail = Math.min(p.tail(), to);
    if (p.acronym() == null && line.is(p.headEnd(), ":")) {
      tail = p.headEnd() + 1;
    }
    return new ThingPhrase(
        line, p.from(), p.head(), p.headEnd(), p.acronym(), tail, to, between, p.noun(), p.plural(), p.definite(), p.named(),
        content(line, p.from(), p.head(), p.headEnd(), tail, to, between), parties(line, p.from(), p.head(), tail, to, between), p.year(), null);
  }

  private static PhraseNouns.Noun noun(Line line, NameTrie.Match<PhraseNouns.Noun> match) {
    String last = line.at(match.to() - 1);
    return match.values().stream().filter(n -> n.head().endsWith("s") == last.endsWith("s")).findFirst().orElse(match.values().get(0));
  }

  /** Whether the words make it an instrument, and not agreement in general. */
  private boolean isInstrument(ThingPhrase p) {
    Line line = p.line();
    if (line.next(p.from(), p.head(), UNILATERAL) >= 0 && !p.noun().type().equals("joint-statement") || line.next(p.from(), p.head(), Set.of("green", "new")) >= 0 && p.noun().head().equals("deal")) {
      return false; // "presidential memorandum", "Green Deal"
    }
    if (p.plural() && line.is(p.headEnd(), "under") && !line.isCapitalized(p.headEnd() + 1) && line.at(p.headEnd() + 1).endsWith("ion")) {
      return false; // "agreements under negotiation"
    }
    if (p.noun().type().equals("plan") && p.parties().size() < 2 && !isShared(p)) {
      return false;
    }
    if (line.is(p.headEnd(), "-") || line.is(p.head() - 1, "-") && p.from() == p.head() || isCompound(p)) {
      return false;
    }
    boolean headline = Headline.is(line.sentence());
    boolean capital = line.isCapitalized(p.head()) && (!headline && p.head() > 0 || p.hasTail());
    switch (p.noun().use()) {
      case ALWAYS:
        return true;
      case NAMED:
        return !isGathering(p) && (p.named() || capital && (p.hasTail() || p.definite()) || isSigned(p) && !p.plural());
      case SIGNED:
        return (p.named() || p.from() < p.head() || capital && p.hasTail()) && isSigned(p)
            || p.named() && p.parties().size() >= 2 && (p.between() >= 0 || p.noun().type().equals("plan"));
      case JOINT:
        return line.next(p.from(), p.headEnd(), Set.of("joint")) >= 0 && p.from() < p.head() || isOfSeveral(p);
      default:
        break;
    }
    if (line.is(p.head() - 1, "in") && !line.is(p.head() - 2, "result") || line.is(p.head() - 1, "mutual") || line.is(p.headEnd(), "that") && !p.definite() && !isConcluded(p) && !isOneSigned(p)) {
      return false;
    }
    if (p.named() || p.parties().size() > 1) {
      return true;
    }
    if (p.noun().head().equals("deal") && !isBound(p)) {
      return false;
    }
    if (p.plural()) {
      return p.hasTail() && (isBound(p) || !p.parties().isEmpty());
    }
    if (p.year() > 0 || p.hasTail() || p.definite()) {
      return true;
    }
    return p.from() < p.head() && !p.noun().head().equals("arrangement") && !p.content().isEmpty() || isBound(p);
  }

  /** "joint action plan", "action plan between A and B", "signed a plan": a plan of one side is a programme. */
  private static boolean isShared(ThingPhrase p) {
    Line line = p.line();
    return line.next(p.from(), p.headEnd(), Set.of("joint", "bilateral", "executive", "cooperation")) >= 0
        || Sides.in(line, p.from(), p.to()).stream().filter(s -> s.kind() != Kind.ORGANIZATION).count() > 1
        || isSigned(p)
        || line.next(p.to(), Math.min(line.size(), p.to() + 4), BINDING) >= 0 && !p.named()
        || p.definite() && p.content().isEmpty() && !p.named();
  }

  /** "agreement signing ceremony" is one, "framework programmes", "treaty level", "contract award" are not. */
  private static boolean isCompound(ThingPhrase p) {
    Line line = p.line();
    int next = p.headEnd();
    if (!line.isWord(next)) {
      return false;
    }
    String w = line.at(next);
    if (w.startsWith("sign") || line.date(next) != null) {
      return false;
    }
    boolean capital = line.isCapitalized(next) && line.isCapitalized(p.head()) && !Headline.is(line.sentence())
        && line.mentions().stream().noneMatch(m -> line.from(m) == next);
    return capital && Grammar.isModifier(w)
        || Set.of("program", "programs", "negotiation", "negotiations", "level", "partner", "partners", "award", "awards", "research", "state", "states",
                "committee", "area", "areas", "talks", "text", "country", "countries", "management", "series", "process")
            .contains(w);
  }

  /** "the 37th international convention": where members meet. */
  private static boolean isGathering(ThingPhrase p) {
    Line line = p.line();
    boolean ranked = false;
    for (int i = p.from(); i < p.head(); i++) {
      ranked |= Ordinals.isNth(line.at(i));
    }
    return p.noun().head().equals("convention") && ranked;
  }

  /** "the statement by A, B and C": a statement of several sides is a joint one. */
  private static boolean isOfSeveral(ThingPhrase p) {
    Line line = p.line();
    return !several(line, p.headEnd()).isEmpty();
  }

  /** "a bilateral agreement that the two countries concluded", "an agreement that has been in place": a that of what is told of it, not of what is agreed. */
  private static boolean isConcluded(ThingPhrase p) {
    Line line = p.line();
    return line.next(p.headEnd() + 1, p.headEnd() + 8, Set.of("signed", "concluded", "reached", "negotiated", "ratified", "initialled")) >= 0;
  }

  /** "signed an agreement that will": one, and signed. */
  private static boolean isOneSigned(ThingPhrase p) {
    Line line = p.line();
    return (line.is(p.from() - 1, "a") || line.is(p.from() - 1, "an")) && line.isIn(p.from() - 2, BINDING);
  }

  private static boolean isSigned(ThingPhrase p) {
    Line line = p.line();
    int before = line.last(p.from(), p.from() - 4, BINDING);
    int after = line.next(p.to(), p.to() + 4, BINDING);
    return before >= 0 && line.next(before + 1, p.from(), Grammar.PREPOSITIONS) < 0
        || before >= 0 && line.is(before + 1, "of")
        || isSigningOf(p)
        || after >= 0;
  }

  /** "the signing in February of the Roadmap". */
  private static boolean isSigningOf(ThingPhrase p) {
    Line line = p.line();
    int of = line.last(p.from(), p.from() - 3, Set.of("of"));
    int noun = of < 0 ? -1 : line.last(of, of - 6, Set.of("signing", "signature", "conclusion", "adoption"));
    return noun >= 0 && (line.date(of - 1) != null || line.is(noun + 1, "by"));
  }

  private static boolean isBound(ThingPhrase p) {
    Line line = p.line();
    return isConcluded(p) || line.isIn(p.headEnd(), Set.of("has", "is")) && line.next(p.headEnd(), p.headEnd() + 6, Set.of("place", "force")) >= 0 || line.next(Math.max(0, p.from() - 6), Math.min(line.size(), p.to() + 6), BINDING) >= 0 || line.isCapitalized(p.head())
        || line.isIn(p.to(), Set.of("valued", "worth")) || line.next(p.from(), p.head(), Set.of("million", "billion")) >= 0;
  }

  // ---- what it says

  private static List<Thing> parties(Line line, int from, int head, int tail, int to, int between) {
    if (between >= 0) {
      return named(line, between + 1, to);
    }
    int with = line.next(tail, to, Set.of("with"));
    if (with >= 0) {
      return named(line, with + 1, to);
    }
    List<Thing> several = several(line, tail);
    if (!several.isEmpty()) {
      return several;
    }
    List<Thing> paired = line.things(from, head, Kind.COUNTRY, Kind.UNION); // "the Sampleland-Otherland agreement"
    return paired.size() > 1 ? paired : List.of();
  }

  /** "the statement by A, B and C", "the statement of A and B": two sides or more, else none. */
  private static List<Thing> several(Line line, int tail) {
    boolean whose = line.is(tail, "of") || line.is(tail, "by") || line.is(tail, "from");
    List<Thing> sides = whose ? named(line, tail + 1, Agents.end(line, tail + 1)) : List.of();
    return sides.size() > 1 ? sides : List.of();
  }

  /** The sides that are named; "between the two countries" names none. */
  private static List<Thing> named(Line line, int from, int to) {
    List<Thing> sides = Sides.in(line, from, Sides.end(line, from, to));
    List<Thing> referred = line.mentions(from, to).stream().filter(m -> m.form() == Mention.Form.ANAPHOR).map(Mention::thing).toList();
    return sides.stream().filter(s -> !referred.contains(s)).toList();
  }

  private static int year(Line line, int from, int tail) {
    for (int i = from; i < tail; i++) {
      int year = yearAt(line, i);
      if (year > 0) {
        return year;
      }
    }
    return line.is(tail, "of") || line.is(tail, "from") ? yearAt(line, tail + 1) : 0;
  }

  /** "the statement that was signed in 2018", "signed a memorandum in 2008": the year of the signing in the same clause. */
  private static int clauseYear(Line line, int from, int to) {
    int verb = line.next(to, Math.min(line.size(), to + 6), BINDING);
    if (verb < 0) {
      verb = line.last(from, Math.max(0, from - 5), BINDING);
      if (verb < 0 || line.at(verb).startsWith("negotiat")) {
        return 0;
      }
    }
    if (Headline.is(line.sentence()) && (line.is(verb, "signs") || line.is(verb, "sign")) && !line.is(verb - 1, "to")) {
      org.entente.release.PartialDate issued = line.draft().text().release().date();
      return issued == null ? 0 : issued.year();
    }
    int reach = Math.max(verb, to);
    for (DateMention d : line.dates(0, Math.min(line.size(), reach + 8))) {
      if (isNear(line, d, Math.min(verb, from), reach)) {
        return d.start().year();
      }
    }
    return 0;
  }

  /** A date that opens the sentence or stands right behind; none in another clause ("a mission launching in 2028"). */
  private static boolean isNear(Line line, DateMention d, int from, int to) {
    int at = line.token(d.span().start());
    if (at >= to) {
      return at - to <= 4 || line.next(to, at, Set.of("signed", "concluded")) >= 0 && at - to <= 14;
    }
    return at <= 4 || at >= from;
  }

  private static int yearAt(Line line, int i) {
    String w = line.at(i);
    if (w.length() == 4 && (w.startsWith("19") || w.startsWith("20")) && w.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(w);
    }
    return 0;
  }

  public static Set<String> content(Line line, int from, int head, int headEnd, int tail, int to) {
    return content(line, from, head, headEnd, tail, to, -1);
  }

  /** The words before the noun and behind it, without its parties: "between A and B on C" is about C. */
  public static Set<String> content(Line line, int from, int head, int headEnd, int tail, int to, int between) {
    Set<String> words = new LinkedHashSet<>();
    collect(line, from, head, words);
    for (int i = head; i < headEnd; i++) { // "free trade agreement" says more than "agreement"
      if (headEnd - head > 1 && !EMPTY_HEADS.contains(line.at(i))) {
        collect(line, i, i + 1, words);
      }
    }
    int parties = between >= 0 ? between : line.next(tail, to, Set.of("with"));
    collect(line, tail, parties >= 0 ? parties : to, words);
    if (parties >= 0) {
      collect(line, Sides.end(line, parties + 1, to), to, words);
    }
    return words;
  }

  public static Set<String> content(Line line, int from, int to) {
    Set<String> words = new LinkedHashSet<>();
    collect(line, from, to, words);
    return words;
  }

  private static void collect(Line line, int from, int to, Set<String> words) {
    for (int i = from; i < Math.min(to, line.size()); i++) {
      Token token = line.words().token(i);
      String w = Fold.singular(line.at(i));
      if (token.isWord() && line.covering(i, Kind.COUNTRY) == null && line.covering(i, Kind.UNION) == null && !EMPTY_WORDS.contains(w) && !EMPTY_WORDS.contains(line.at(i)) && !Grammar.PASSING.contains(line.at(i)) && yearAt(line, i) == 0
          && !Grammar.PREPOSITIONS.contains(w) && !Grammar.DETERMINERS.contains(w)) {
        words.add(stem(w));
      }
    }
  }

  /** "scientific", "science", "scientists" count as the same when two phrases are compared. */
  private static String stem(String w) {
    if (w.startsWith("scien")) {
      return "scien";
    }
    if (w.startsWith("technolog") || w.equals("technical") || w.equals("tech")) {
      return "techn";
    }
    return w;
  }

  public static boolean isAcronym(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2 && text.length() <= 12 && text.chars().noneMatch(Character::isWhitespace);
  }
}
