package org.entente.extract.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.release.Block;
import org.entente.release.Sentence;
import org.entente.release.Token;
import org.jspecify.annotations.Nullable;

/** Reads the verb groups around a word of a sentence: what {@link Modality} rests on. Looks a bounded way left and right. */
final class Clause {

  private static final int GROUP = 10;
  private static final int REACH = 40;

  private static final Set<String> BE = Set.of("be", "been", "being", "is", "are", "was", "were", "am", "gets", "got");
  private static final Set<String> FINITE_BE = Set.of("is", "are", "was", "were", "am", "'s");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
  private static final Set<String> WILL = Set.of("will", "shall", "'ll", "would-be");
  private static final Set<String> MAY = Set.of("would", "could", "may", "might", "should", "can", "must", "ought");
  private static final Set<String> NOT = Set.of("not", "never", "cannot", "neither", "nor");
  private static final Set<String> GOING = Set.of("travelled", "traveled", "visited", "arrived", "flew", "came", "went", "visiting", "travelling", "traveling");
  /** Forms that tell the past and nothing else: they share no auxiliary with the verb before them. */
  private static final Set<String> PAST = Set.of("took", "gave", "began", "became", "came", "went", "spoke", "saw", "wrote", "chose", "drew", "was", "were");
  private static final Set<String> ADVERBS =
      Set.of(
          "also", "now", "today", "yesterday", "then", "thus", "already", "just", "soon", "again", "later", "since", "once",
          "both", "each", "all", "therefore", "here", "there", "even", "still", "in", "turn", "together", "ever");

  private final List<Token> tokens;
  private final boolean title;
  private final boolean bullet;

  Clause(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.title = Headline.is(sentence);
    this.bullet = sentence.block().kind() == Block.Kind.BULLET;
  }

  // ---- verbs

  Modality ofVerb(int verb) {
    return ofVerb(verb, 0);
  }

  private Modality ofVerb(int verb, int depth) {
    String form = word(verb);
    if (depth > 3) {
      return Modality.DONE;
    }
    if (form.endsWith("ing") && !isProgressive(verb)) {
      return ofGerund(verb, depth);
    }
    if (bullet && verb == 0 && Grammar.isBase(form)) { // "- Conclude an MoU": one of the things to be done
      return Modality.PLANNED;
    }
    boolean denied = false;
    int at = verb - 1;
    for (int steps = 0; at >= 0 && steps < GROUP; steps++, at--) {
      String w = word(at);
      if (NOT.contains(w)) {
        denied = true;
      } else if (WILL.contains(w)) {
        return denied ? Modality.DENIED : Modality.PLANNED;
      } else if (MAY.contains(w)) {
        return denied ? Modality.DENIED : Modality.CONDITIONAL;
      } else if (w.equals("to")) {
        return word(at - 1).equals("yet") ? Modality.DENIED : denied ? Modality.DENIED : ofInfinitive(at, depth);
      } else if (w.equals("yet") && !denied) {
        denied = word(at - 1).equals("not");
      } else if (!BE.contains(w) && !HAVE.contains(w) && !isAdverb(at)) {
        break;
      }
    }
    if (denied) {
      return Modality.DENIED;
    }
    boolean bare = at == verb - 1;
    if (bare && at >= 0 && isJoint(at)) {
      Modality joined = ofJoined(verb, at, depth);
      if (joined != null) {
        return joined;
      }
    }
    return isConditional(verb, at) ? Modality.CONDITIONAL : Modality.DONE;
  }

  /** "will meet the minister and sign": a bare form after "and" has the auxiliary of the verb before it. */
  private @Nullable Modality ofJoined(int verb, int joint, int depth) {
    String form = word(verb);
    if (PAST.contains(form)) {
      return null;
    }
    boolean participle = form.endsWith("ed") || form.endsWith("en") || form.equals("met") || form.equals("held") || form.equals("made") || form.equals("led");
    if (form.endsWith("s") && !form.endsWith("ss")) {
      return null;
    }
    for (int at = joint - 1; at >= 0 && joint - at < REACH && !isStop(at); at--) {
      String w = word(at);
      if (participle) {
        if (w.endsWith("ed") && at > 0 && (BE.contains(word(at - 1)) || HAVE.contains(word(at - 1)))) {
          return ofVerb(at, depth + 1);
        }
        if (w.endsWith("ed")) {
          return null;
        }
      } else if (WILL.contains(w)) {
        return Modality.PLANNED;
      } else if (MAY.contains(w)) {
        return Modality.CONDITIONAL;
      } else if (w.equals("to") && isBaseAfter(at)) {
        return ofInfinitive(at, depth);
      } else if (w.endsWith("ed") && at < joint - 1 && BE.contains(word(at + 1))) {
        return null;
      }
    }
    return null;
  }

  /** "to" before something that can be a verb and not a name: "to meet", "to Tokyo" not. */
  private boolean isBaseAfter(int to) {
    String next = word(to + 1);
    return to + 1 < tokens.size()
        && !tokens.get(to + 1).isCapitalized()
        && !Set.of("the", "a", "an", "its", "their", "this", "that", "these", "all", "both", "which", "date").contains(next);
  }

  private Modality ofInfinitive(int to, int depth) {
    int at = to - 1;
    while (at >= 0 && isAdverb(at) && !word(at).equals("together")) {
      at--;
    }
    if (at < 0) {
      return title ? Modality.PLANNED : Modality.CONDITIONAL;
    }
    String w = word(at);
    if (FINITE_BE.contains(w)) {
      return Modality.PLANNED;
    }
    if (BE.contains(w)) {
      return ofVerb(at, depth + 1);
    }
    if (Governors.implies(w)) {
      return ofVerb(at, depth + 1);
    }
    if (isMember(at)) {
      return ofMembership(at, depth);
    }
    for (int i = at - 1; i >= 0 && at - i < 5 && Governors.isChance(w); i--) { // "took the opportunity to meet"
      if (Governors.isTaken(word(i))) {
        return ofVerb(i, depth + 1);
      }
    }
    for (int i = at; i >= 0 && at - i < REACH / 2 && !isStop(i); i--) {
      Modality governed = Governors.of(word(i));
      if (governed != null && !(governed == Modality.DENIED && word(i).equals("no"))) {
        return governed;
      }
      boolean there = (word(i).equals("was") || word(i).equals("were")) && word(i + 1).equals("in") || GOING.contains(word(i));
      if (there) { // "was in Strelsau to attend", "travelled to Strelsau to meet"
        return ofVerb(i, depth + 1);
      }
      if (isNth(i) || Governors.implies(word(i)) && i < at && word(i + 1).equals("in")) {
        return ofVerb(i, depth + 1);
      }
    }
    return Modality.PLANNED;
  }

  /** A country, a member: "the 36th country to sign", but for "encourages more nations to sign". */
  private boolean isMember(int at) {
    if (!Governors.isMember(word(at)) && !isNth(at)) {
      return false;
    }
    for (int i = at; i >= 0 && at - i < GROUP; i--) {
      if (isNth(i)) {
        return true;
      }
      if (isStop(i)) {
        return false;
      }
    }
    return false;
  }

  /** "became the 36th country to sign": told as the verb before it tells it. */
  private Modality ofMembership(int member, int depth) {
    for (int i = member; i >= 0 && member - i < REACH && !word(i).equals(";"); i--) {
      String w = word(i);
      if (w.startsWith("becom") || w.equals("became") || w.equals("made") || w.equals("makes") || w.equals("making")) {
        return w.equals("becoming") || w.equals("making") ? ofMembershipParticiple(i) : ofVerb(i, depth + 1);
      }
      if (FINITE_BE.contains(w) || w.equals("be")) {
        return w.equals("be") ? ofVerb(i, depth + 1) : Modality.DONE;
      }
    }
    return Modality.DONE;
  }

  private Modality ofMembershipParticiple(int at) {
    boolean ahead = tokens.subList(Math.max(0, at - REACH), at).stream().anyMatch(t -> WILL.contains(t.text().toLowerCase(Locale.ROOT)));
    return ahead ? Modality.PLANNED : Modality.DONE;
  }

  private boolean isNth(int at) {
    return Ordinals.isNth(word(at));
  }

  private boolean isProgressive(int verb) {
    for (int at = verb - 1; at >= 0 && verb - at < 4; at--) {
      if (BE.contains(word(at))) {
        return true;
      }
      if (!isAdverb(at) && !NOT.contains(word(at))) {
        return false;
      }
    }
    return false;
  }

  private Modality ofGerund(int verb, int depth) {
    if (verb == 0 && bullet) { // "- Signing a memorandum between": one of the things to be done
      return Modality.PLANNED;
    }
    String before = word(verb - 1);
    if (before.equals("by") || before.equals("in") || before.equals("upon") || before.equals("since") || before.equals("on")) {
      return Modality.DONE;
    }
    for (int i = verb - 1; i >= 0 && verb - i < 30 && before.equals("for"); i--) { // "congratulate A and B for signing"
      if (word(i).startsWith("congratulat") || word(i).startsWith("thank") || word(i).startsWith("commend") || word(i).startsWith("applaud")) {
        return Modality.DONE;
      }
    }
    Modality told = ofPhrase(verb, verb + 1, depth + 1);
    return before.equals("for") && told == Modality.DONE ? Modality.PLANNED : told;
  }

  /** "once the agreement is signed": a condition before the verb in its clause, unless it is told in the past. */
  private boolean isConditional(int verb, int groupStart) {
    boolean past = false;
    for (int i = groupStart + 1; i < verb; i++) {
      past |= Set.of("was", "were", "had").contains(word(i));
    }
    past |= groupStart == verb - 1 && word(verb).endsWith("ed");
    for (int i = groupStart; i >= 0 && groupStart - i < 12 && !isStop(i) && !word(i).equals(","); i--) {
      String w = word(i);
      if (w.equals("if") || w.equals("unless") || w.equals("until") || !past && (w.equals("once") || w.equals("when"))) {
        return true;
      }
    }
    return word(verb - 1).equals("once") || word(verb - 1).equals("if") || word(verb - 1).equals("when");
  }

  // ---- phrases

  Modality ofPhrase(int from, int to) {
    return ofPhrase(from, to, 0);
  }

  private Modality ofPhrase(int from, int to, int depth) {
    if (depth > 3) {
      return Modality.DONE;
    }
    for (int i = from; i < to && i < tokens.size(); i++) {
      String w = word(i);
      if (i - from < 5 && Set.of("proposed", "possible", "potential", "prospective", "draft", "planned", "future", "forthcoming", "upcoming", "tentative").contains(w)) {
        return Governors.of(w, Modality.PLANNED);
      }
    }
    if (isFact(from)) {
      return Modality.DONE;
    }
    boolean setting = BeforePhrase.isSetting(this::word, from, to);
    for (int i = from - 1; i >= 0 && from - i < REACH && !isStop(i); i--) {
      String w = word(i);
      Modality governed = Governors.of(w);
      if (governed != null && governs(i, w, from) && !(setting && governed == Modality.DISCUSSED)) {
        return governed;
      }
      if (WILL.contains(w)) {
        return Modality.PLANNED;
      }
      if (MAY.contains(w)) {
        return Modality.CONDITIONAL;
      }
      if (w.equals("to") && isBaseAfter(i)) {
        return ofInfinitive(i, depth + 1);
      }
      if (isFinite(i) && !BeforePhrase.isParticiple(this::word, i, from)) {
        return NOT.contains(word(i - 1)) ? Modality.DENIED : ofVerb(i, depth + 1);
      }
    }
    return ofWhatFollows(to, depth);
  }

  /** "Welcoming the signing of", "since the conclusion of": what is welcomed or looked back on has happened. */
  private boolean isFact(int from) {
    int at = from - 1;
    while (at >= 0 && from - at < 5 && Governors.isPraise(word(at))) {
      at--;
    }
    return at >= 0 && Governors.isFactive(word(at)) && !WILL.contains(word(at - 1)) && !word(at - 1).equals("to") && !MAY.contains(word(at - 1));
  }

  /** Whether a governing word can reach the phrase: an adjective or "work" only from near by. */
  private boolean governs(int at, String w, int from) {
    int distance = from - at;
    return switch (w) {
      case "possible", "potential", "future", "planned", "upcoming", "forthcoming", "draft", "prospective" -> distance <= 3;
      case "no", "without" -> distance <= 4;
      case "work", "works", "working", "set", "about", "call", "calls", "called", "due", "interest", "need", "needs", "needed",
          "task", "tasks", "direct", "target", "targets", "commitment", "ambition", "idea", "study", "option", "options",
          "granted", "subject", "provided", "schedule", "agree" ->
          distance <= 6 && !(w.equals("subject") && !word(at + 1).equals("to"));
      case "forward" -> word(at + 1).equals("to");
      case "proposed", "approved" -> !word(at - 1).equals("the") || distance <= 3;
      default -> true;
    };
  }

  private Modality ofWhatFollows(int to, int depth) {
    for (int i = to; i < tokens.size() && i - to < REACH && !isStop(i); i++) {
      String w = word(i);
      if (WILL.contains(w)) {
        return NOT.contains(word(i + 1)) ? Modality.DENIED : Modality.PLANNED;
      }
      if (MAY.contains(w)) {
        return Modality.CONDITIONAL;
      }
      if (FINITE_BE.contains(w) || w.equals("has") || w.equals("have") || w.equals("had")) {
        return ofPredicate(i);
      }
      if (isFinite(i) && !word(i - 1).equals("which")) {
        return ofVerb(i, depth + 1);
      }
    }
    return Modality.DONE;
  }

  /** "is expected", "is under negotiation", "is to take place", "has not been signed". */
  private Modality ofPredicate(int verb) {
    for (int i = verb + 1; i < tokens.size() && i - verb < 6 && !isStop(i); i++) {
      String w = word(i);
      if (NOT.contains(w) || w.equals("no")) {
        return Modality.DENIED;
      }
      if (w.equals("to") && i == verb + 1) {
        return Modality.PLANNED;
      }
      if (Governors.isOnTheTable(w)) {
        return Modality.DISCUSSED;
      }
      Modality governed = Governors.of(w);
      if (governed != null && governed != Modality.CONDITIONAL && !w.equals("set") && !w.equals("work")) {
        return governed;
      }
      if (!BE.contains(w) && !isAdverb(i) && !w.equals("under") && !w.equals("being")) {
        break;
      }
    }
    return Modality.DONE;
  }

  private boolean isFinite(int at) {
    String w = word(at);
    if (at < 0 || tokens.get(at).isCapitalized() && !title && at > 0) {
      return false;
    }
    return w.length() > 4 && w.endsWith("ed") && !w.endsWith("eed") && !w.equals("united")
        || Grammar.CLAUSE_VERBS.contains(w);
  }

  // ---- words

  private boolean isJoint(int at) {
    String w = word(at);
    return w.equals("and") || w.equals("or") || w.equals(",") || w.equals("as") && word(at - 1).equals("well") || w.equals("–") || w.equals("-");
  }

  private boolean isStop(int at) {
    return Set.of(";", ":", ".").contains(word(at));
  }

  private boolean isAdverb(int at) {
    String w = word(at);
    return ADVERBS.contains(w) || w.length() > 4 && w.endsWith("ly") && !w.equals("italy") && !w.equals("july");
  }

  private String word(int at) {
    if (at < 0 || at >= tokens.size()) {
      return "";
    }
    String text = tokens.get(at).text();
    return text.equals("May") && at > 0 ? text : text.toLowerCase(Locale.ROOT); // the month is no auxiliary
  }
}
