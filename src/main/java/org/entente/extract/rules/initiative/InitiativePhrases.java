package org.entente.extract.rules.initiative;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.PhraseNouns;
import org.entente.extract.grammar.Sides;
import org.entente.extract.grammar.ThingPhrase;
import org.entente.extract.rules.instrument.InstrumentPhrases;
import org.entente.extract.rules.instrument.PhraseStart;
import org.entente.iri.Kind;
import org.entente.reference.Fold;
import org.entente.reference.NameTrie;
import org.entente.release.Span;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases of a sentence that speak of programmes, partnerships, calls and their like. */
final class InitiativePhrases {

  private static final Set<String> CREATING = Grammar.words("create creates creating establish establishing inaugurate inaugurated inaugurating launch creation establishment");

  private static final Set<String> INSTRUMENTS =
      Set.of("agreement", "memorandum", "mou", "mous", "treaty", "arrangement", "statement", "declaration", "letter", "contract", "accord", "deal");

  private static final Set<String> LOWER_NAMED = Set.of("programme", "initiative", "project", "campaign", "mission", "scheme", "satellite", "spacecraft", "rover", "scholarship", "fellowship");

  /** Small nouns that a name may stand before, and a field as well: "Northern Lights framework", but "AI strategy". */
  private static final Set<String> LOWER_AFTER_NAME = Set.of("framework", "network", "platform", "fund", "strategy", "mechanism", "facility", "plan", "partnership", "enterprise", "observatory", "consortium", "grant", "hub");

  private static final Set<String> FIELD_NOUNS = Set.of("network", "system", "process", "platform", "action");

  private static final Set<String> POSTS =
      Grammar.words("minister secretary director envoy commissioner undersecretary adviser advisor office coordinator head chief representative ambassador counsellor counselor");

  /** Words that place a name but are none of their own. */
  private static final Set<String> EMPTY =
      Grammar.words("bilateral trilateral strategic comprehensive special global national international economic joint new the partnership cooperation implementation master consolidated common action strong wider close closer");

  /** What a launched name is where nothing says more. */
  private static final PhraseNouns.Noun PROGRAMME = new PhraseNouns.Noun("programme", "programme", PhraseNouns.Use.NAMED);

  private final PhraseNouns nouns;

  InitiativePhrases(PhraseNouns nouns) {
    this.nouns = nouns;
  }

  List<ThingPhrase> find(Line line) {
    List<ThingPhrase> found = new ArrayList<>();
    List<NameTrie.Match<PhraseNouns.Noun>> matches = nouns.find(line.words());
    BitSet heads = new BitSet();
    matches.stream().filter(m -> m.values().get(0).use() != PhraseNouns.Use.LAUNCHED).forEach(m -> heads.set(m.from()));
    int free = 0;
    for (NameTrie.Match<PhraseNouns.Noun> match : matches) {
      if (match.from() < free || isInsideName(line, match)) {
        continue;
      }
      List<Span> titles = InitiativeTitles.of(line, match.from(), match.to(), match.values().get(0));
      ThingPhrase phrase = phrase(line, match, free, heads);
      if (phrase != null && (titles.isEmpty() || phrase.named())) {
        found.add(phrase);
        free = phrase.headEnd();
      } else {
        titles.forEach(t -> found.add(titled(line, t, match.values().get(0))));
      }
    }
    for (Span name : LaunchedNames.in(line)) {
      if (found.stream().noneMatch(p -> line.span(p.from(), p.headEnd()).overlaps(name))) {
        found.add(titled(line, name, PROGRAMME));
      }
    }
    return found;
  }

  /** What stands beside its noun as a name. */
  private static ThingPhrase titled(Line line, Span name, PhraseNouns.Noun noun) {
    int from = line.token(name.start());
    int to = line.token(name.end() - 1) + 1;
    int tail = line.is(to, "(") && line.is(to + 2, ")") && InstrumentPhrases.isAcronym(line.words().text(to + 1)) ? to + 3 : to;
    Set<String> content = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (line.isWord(i)) {
        content.add(line.words().singular(i));
      }
    }
    return new ThingPhrase(line, from, from, to, tail > to ? line.words().text(to + 1) : null, to, to, -1, noun, false, true, true, content, List.of(), 0, null);
  }

  /** "Deputy Secretary for Western Hemisphere Programs", "Strategic Partnership Agreement". */
  private static boolean isInsideName(Line line, NameTrie.Match<PhraseNouns.Noun> match) {
    int last = match.to() - 1;
    Mention body = line.covering(last, Kind.ORGANIZATION);
    return body != null && line.last(match.from(), match.from() - 8, CREATING) < 0 && !isShared(line, body, match.values().get(0))
        || line.covering(last, Kind.POST) != null
        || line.covering(last, Kind.OFFICIAL) != null
        || isField(line, match)
        || isOfPost(line, match.from())
        || isInstrumentName(line, last);
  }

  /** "Open Radio Access Network": the noun is a part of a field's own name. */
  private static boolean isField(Line line, NameTrie.Match<PhraseNouns.Noun> match) {
    Mention field = line.covering(match.to() - 1, Kind.TOPIC);
    return field != null && line.from(field) < match.from() && FIELD_NOUNS.contains(match.values().get(0).head())
        && !(line.isCapitalized(line.from(field) - 1) && line.from(field) > 1);
  }

  /** "Minister of State for Science and Technology Policy". */
  private static boolean isOfPost(Line line, int head) {
    int i = head - 1;
    while (i > 0 && (line.isCapitalized(i) || line.is(i, "and") || line.is(i, ","))) {
      i--;
    }
    int post = line.isIn(i, Set.of("for", "of")) ? line.last(i, i - 5, POSTS) : -1;
    return post >= 0 && (line.isCapitalized(post) || !line.is(post, "head") && !line.is(post, "chief"));
  }

  /** "the Sylvania-Ruritania Research Alliance", "through an International Centre of X": what sides run, though it be a body too. */
  private static boolean isShared(Line line, Mention body, PhraseNouns.Noun noun) {
    int from = line.from(body);
    boolean one = line.is(from - 1, "a") || line.is(from - 1, "an");
    long sides =
        line.draft().reference().lexicon().parties().find(line.words()).stream()
            .filter(m -> m.from() >= from && m.to() <= line.to(body) && m.from() - from < 5)
            .map(m -> m.values().get(0).key())
            .distinct()
            .count();
    return sides > 1 && !noun.head().equals("mission") || one && noun.type().equals("centre");
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
    int headEnd = place(line, match.to());
    int from = PhraseStart.of(line, head, free, line.isCapitalized(head) || line.isCapitalized(head - 1) || line.is(head - 1, ")"));
    String acronym = null;
    int tail = headEnd;
    if (line.is(tail, "(") && line.is(tail + 2, ")") && InstrumentPhrases.isAcronym(line.words().text(tail + 1))) {
      acronym = line.words().text(tail + 1);
      tail += 3;
    } else if (line.isCapitalized(headEnd - 1) && shortEnd(line, tail, headEnd) > 0) {
      int close = shortEnd(line, tail, headEnd);
      acronym = line.text(tail + 1, close);
      tail = close + 1;
    }
    if (acronym == null) {
      for (int i = from; i + 2 < headEnd; i++) {
        if (line.is(i, "(") && line.is(i + 2, ")") && InstrumentPhrases.isAcronym(line.words().text(i + 1))) {
          acronym = line.words().text(i + 1);
        }
      }
    }
    int to = Math.max(tail, InitiativeTail.end(line, tail, noun, heads));
    if (to == headEnd && InitiativeUse.isRunBy(line, headEnd)) {
      int by = line.next(headEnd, headEnd + 4, Set.of("by"));
      int at = line.is(by + 1, "the") ? by + 2 : by + 1;
      Mention body = by < 0 ? null : line.beginning(at, Kind.ORGANIZATION) == null ? line.beginning(at, Kind.COUNTRY) : line.beginning(at, Kind.ORGANIZATION);
      to = body == null ? to : line.to(body);
    }
    int between = line.next(tail, to, Set.of("between", "among"));
    int company = between < 0 && line.is(tail, "with") ? tail : between;
    List<Thing> parties = company >= 0 ? Sides.in(line, company + 1, to) : List.of();
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
    return InitiativeUse.isInitiative(p) ? p : null;
  }

  /** "the Training Initiative Sampleland was launched": a name may end with the country that it is for. */
  private static int place(Line line, int end) {
    Mention m = line.isCapitalized(end - 1) && line.isCapitalized(end) && !Headline.is(line.sentence()) ? line.beginning(end, Kind.COUNTRY) : null;
    int to = m == null || m.form() == Mention.Form.ANAPHOR ? end : line.to(m);
    boolean closed = to > end && line.isCapitalized(to - 1) && m.thing().names().contains(line.text(end, to))
        && (!line.isWord(to) && !line.is(to, "-") && !line.is(to, "'s") && !line.is(to, ",") || Grammar.AUXILIARIES.contains(line.at(to)));
    return closed ? to : end;
  }

  /** "Sylvania Science and Technology Hub (Sylvania S&T Hub)": a short name in brackets ends with the noun too; where it closes, or -1. */
  private static int shortEnd(Line line, int open, int headEnd) {
    for (int i = open + 2; line.is(open, "(") && i < Math.min(line.size(), open + 9); i++) {
      if (line.is(i, ")")) {
        return line.is(i - 1, line.at(headEnd - 1)) && line.isCapitalized(i - 1) ? i : -1;
      }
    }
    return -1;
  }

  /** In capitals as a name, or with a name before a small noun: "Artemis program". */
  private static boolean isNamed(Line line, int from, int head, int headEnd, PhraseNouns.Noun noun) {
    if (line.isCapitalized(headEnd - 1)) {
      return head > from || line.is(headEnd, "for") || line.is(headEnd, "on") || headEnd - head > 1;
    }
    Mention field = headEnd < 2 ? null : line.covering(headEnd - 2, Kind.TOPIC);
    boolean small = LOWER_AFTER_NAME.contains(lastWord(noun)) && (field == null || line.from(field) > from && line.isCapitalized(line.from(field) - 1));
    if (!LOWER_NAMED.contains(lastWord(noun)) && !small || headEnd - 1 == from) {
      return false;
    }
    int before = headEnd - 2;
    if (line.is(before, ")")) {
      return true;
    }
    if (before > 1 && line.words().text(before).chars().allMatch(Character::isDigit)) { // "Mars 96 spacecraft"
      before--;
    }
    for (int i = 0; i < 2 && before > from && line.isIn(before, InitiativeUse.TELLING); i++) { // "the OPENSEA collaborative research project"
      before--;
    }
    return line.isCapitalized(before) && before > 0 && !isSideWord(line, before);
  }

  private static String lastWord(PhraseNouns.Noun noun) {
    return noun.head().substring(noun.head().lastIndexOf(' ') + 1);
  }

  static boolean isSideWord(Line line, int at) {
    return line.covering(at, Kind.COUNTRY) != null || line.covering(at, Kind.UNION) != null || line.covering(at, Kind.ORGANIZATION) != null;
  }
}
