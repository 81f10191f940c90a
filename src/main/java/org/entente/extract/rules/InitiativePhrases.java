package org.entente.extract.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.reference.Fold;
import org.entente.reference.NameTrie;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases of a sentence that speak of programmes, partnerships, calls and their like. */
final class InitiativePhrases {

  /** Modifiers that make a programme or project something of its own without a name. */
  private static final Set<String> TELLING =
      Grammar.words(
          "cooperation joint bilateral trilateral exchange pilot flagship fellowship scholarship internship visa mobility research seed"
              + " co-operation collaborative twinning");

  private static final Set<String> LAUNCHING =
      Grammar.words(
          "launch launched launches launching establish established establishes establishing create created creates creating announce announced"
              + " announces announcing inaugurate inaugurated unveil unveiled initiate initiated start started found founded open opened"
              + " opening inauguration creation establishment set up form formed beginning built build forged forge convene convened");

  /** Nouns that in the plural name no one thing. */
  private static final Set<String> GENERAL = Set.of("programme", "project", "partnership", "plan", "strategy", "initiative", "mission", "network", "challenge", "platform", "framework",
          "satellite", "internship", "campaign");

  private static final Set<String> CREATING = Grammar.words("create creates creating establish establishing inaugurate inaugurated inaugurating launch");

  private static final Set<String> INSTRUMENTS =
      Set.of("agreement", "memorandum", "mou", "mous", "treaty", "arrangement", "statement", "declaration", "letter", "contract", "accord", "deal");

  private static final Set<String> LOWER_NAMED = Set.of("programme", "initiative", "project", "campaign", "mission", "scheme", "satellite", "spacecraft", "rover");

  /** Words that place a name but are none of their own. */
  private static final Set<String> EMPTY =
      Grammar.words("bilateral trilateral strategic comprehensive special global national international economic joint new the partnership cooperation implementation master consolidated common action strong wider close closer");

  private final PhraseNouns nouns;

  InitiativePhrases(PhraseNouns nouns) {
    this.nouns = nouns;
  }

  List<ThingPhrase> find(Line line) {
    List<ThingPhrase> found = new ArrayList<>();
    List<NameTrie.Match<PhraseNouns.Noun>> matches = nouns.find(line.words());
    BitSet heads = new BitSet();
    matches.forEach(m -> heads.set(m.from()));
    int free = 0;
    for (NameTrie.Match<PhraseNouns.Noun> match : matches) {
      if (match.from() < free || isInsideName(line, match)) {
        continue;
      }
      ThingPhrase phrase = phrase(line, match, free, heads);
      if (phrase != null) {
        found.add(phrase);
        free = phrase.headEnd();
      }
    }
    return found;
  }

  /** "Deputy Secretary for Western Hemisphere Programs", "Strategic Partnership Agreement". */
  private static boolean isInsideName(Line line, NameTrie.Match<PhraseNouns.Noun> match) {
    int last = match.to() - 1;
    return line.covering(last, Kind.ORGANIZATION) != null && line.last(match.from(), match.from() - 8, CREATING) < 0
        || line.covering(last, Kind.POST) != null
        || line.covering(last, Kind.OFFICIAL) != null
        || isInstrumentName(line, last);
  }

  private static boolean isInstrumentName(Line line, int at) {
    Mention m = line.covering(at, Kind.AGREEMENT);
    if (m == null) {
      return false;
    }
    for (int i = line.from(m); i < line.to(m); i++) {
      if (INSTRUMENTS.contains(line.words().singular(i))) {
        return at < i && !(line.is(at + 1, "(") && !INSTRUMENTS.contains(line.words().singular(at + 4)));
      }
    }
    return m.thing().key() != null || !line.is(at, "partnership") || line.to(m) - line.from(m) < 2;
  }

  private @Nullable ThingPhrase phrase(Line line, NameTrie.Match<PhraseNouns.Noun> match, int free, BitSet heads) {
    PhraseNouns.Noun noun = match.values().get(0);
    int head = match.from();
    int headEnd = match.to();
    int from = PhraseStart.of(line, head, free, line.isCapitalized(head) || line.isCapitalized(head - 1) || line.is(head - 1, ")"));
    String acronym = null;
    int tail = headEnd;
    if (line.is(tail, "(") && line.is(tail + 2, ")") && InstrumentPhrases.isAcronym(line.words().text(tail + 1))) {
      acronym = line.words().text(tail + 1);
      tail += 3;
    }
    if (acronym == null) {
      for (int i = from; i + 2 < headEnd; i++) {
        if (line.is(i, "(") && line.is(i + 2, ")") && InstrumentPhrases.isAcronym(line.words().text(i + 1))) {
          acronym = line.words().text(i + 1);
        }
      }
    }
    int to = Math.max(tail, InitiativeTail.end(line, tail, noun, heads));
    int between = line.next(tail, to, Set.of("between", "among"));
    List<Thing> parties = between >= 0 ? Sides.in(line, between + 1, to) : List.of();
    boolean definite = from > 0 && (Grammar.DEFINITE.contains(line.at(from - 1)) || line.is(from - 1, "'s"));
    String last = line.at(headEnd - 1);
    boolean plural = last.endsWith("s") && !noun.head().endsWith("s") && !last.equals("tenders") && !last.equals("proposals");
    Set<String> content = InstrumentPhrases.content(line, from, head, headEnd, tail, between >= 0 ? between : to);
    content.removeAll(EMPTY);
    for (String word : noun.head().split(" ")) { // what the noun itself says
      content.remove(Fold.singular(Fold.word(word)));
    }
    ThingPhrase p =
        new ThingPhrase(
            line, from, head, headEnd, acronym, to > tail ? tail : to, to, between, noun, plural, definite, isNamed(line, from, head, headEnd, noun), content,
            parties, 0, null);
    return isInitiative(p) ? p : null;
  }

  /** In capitals as a name, or with a name before a small noun: "Artemis program". */
  private static boolean isNamed(Line line, int from, int head, int headEnd, PhraseNouns.Noun noun) {
    if (line.isCapitalized(headEnd - 1)) {
      return head > from || line.is(headEnd, "for") || line.is(headEnd, "on") || headEnd - head > 1;
    }
    if (!LOWER_NAMED.contains(lastWord(noun)) || headEnd - 1 == from) {
      return false;
    }
    int before = headEnd - 2;
    if (line.is(before, ")")) {
      return true;
    }
    return line.isCapitalized(before) && before > 0 && !isSideWord(line, before);
  }

  private static String lastWord(PhraseNouns.Noun noun) {
    return noun.head().substring(noun.head().lastIndexOf(' ') + 1);
  }

  private static boolean isSideWord(Line line, int at) {
    return line.covering(at, Kind.COUNTRY) != null || line.covering(at, Kind.UNION) != null || line.covering(at, Kind.ORGANIZATION) != null;
  }

  private boolean isInitiative(ThingPhrase p) {
    Line line = p.line();
    boolean headline = Headline.is(line.sentence());
    if (isCompound(p)) {
      return false;
    }
    if (p.noun().head().equals("executive order") && (!p.hasTail() || p.plural())) {
      return false;
    }
    PhraseNouns.Use use = p.noun().use();
    if (use == PhraseNouns.Use.ALWAYS) {
      return p.from() < p.head() || !p.plural() || p.hasTail();
    }
    boolean says = !p.content().isEmpty() || p.acronym() != null || capitals(p) > 1;
    boolean general = p.plural() && GENERAL.contains(p.noun().head());
    if (p.named() && !p.noun().type().equals("dialogue") && says && !general && (!headline || p.head() - p.from() > 1 || p.acronym() != null)) {
      return true;
    }
    return use == PhraseNouns.Use.TOLD && !headline && isTold(p);
  }

  /** How many words in capitals stand before the noun, countries aside: "Comprehensive Strategic Partnership" has two. */
  private static int capitals(ThingPhrase p) {
    int n = 0;
    for (int i = p.from(); i < p.head(); i++) {
      n += p.line().isCapitalized(i) && !isSideWord(p.line(), i) ? 1 : 0;
    }
    return n;
  }

  private static boolean isCompound(ThingPhrase p) {
    Line line = p.line();
    int next = p.headEnd();
    if (line.is(next, "-") && line.isWord(next + 1)) {
      return true;
    }
    if (!line.isWord(next)) {
      return false;
    }
    boolean capital = line.isCapitalized(next) && line.isCapitalized(p.head()) && !Headline.is(line.sentence()) && line.date(next) == null;
    return capital && Grammar.isModifier(line.at(next))
        || Set.of("agreement", "agreements", "office", "officer", "manager", "director", "management", "development", "team", "partners", "partner", "level",
                "proposal", "proposals", "funding", "arrangement", "council", "committee", "meeting", "participation", "countries")
            .contains(line.at(next));
  }

  private static boolean isTold(ThingPhrase p) {
    Line line = p.line();
    boolean launched = line.last(p.from(), p.from() - 5, LAUNCHING) >= 0 || line.next(p.to(), p.to() + 4, LAUNCHING) >= 0 && line.next(p.to(), p.to() + 4, Grammar.AUXILIARIES) >= 0;
    boolean telling = line.next(p.from(), p.headEnd(), TELLING) >= 0;
    boolean fresh = line.next(p.from(), p.head(), Set.of("new")) >= 0;
    boolean joint = line.next(p.from(), p.headEnd(), Set.of("joint", "pilot", "flagship", "cooperation")) >= 0;
    return switch (p.noun().type()) {
      case "partnership" -> !p.plural()
          && (p.hasTail() && (launched || fresh) || !p.definite() && p.from() < p.head() && p.hasTail() && (!p.content().isEmpty() || !p.parties().isEmpty()));
      case "programme" -> telling && (launched || !p.plural() || p.definite()) && !(p.plural() && !p.hasTail());
      case "project" -> joint && !isMany(p) && (launched || isCounted(p) || p.hasTail() && line.is(p.tail(), "in") || !p.plural() && (fresh || p.hasTail()));
      case "centre" -> launched;
      case "dialogue" -> launched && !p.plural() && !p.named() && (p.hasTail() || p.from() < p.head());
      default -> launched && p.from() < p.head();
    };
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

  /** "20 joint research projects". */
  private static boolean isCounted(ThingPhrase p) {
    for (int i = Math.max(0, p.from() - 1); i < p.head(); i++) {
      String w = p.line().at(i);
      if (!w.isEmpty() && w.length() < 3 && Character.isDigit(w.charAt(0)) && p.line().date(i) == null || w.equals("ten") || w.equals("five") || w.equals("twenty")) {
        return true;
      }
    }
    return false;
  }
}
