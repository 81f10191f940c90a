package org.entente.extract.rules.event;

import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.grammar.EventGrammar;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.iri.Kind;

/**
 * How far the phrase of a happening reaches behind its noun: "of the working group of …", "between … and …", "with …", "to Brazil",
 * up to the verb, date or place that goes on with the sentence.
 */
public final class EventTail {

  private static final int LONGEST = 45;

  private static final Set<String> OPENERS =
      Grammar.words("of between with on for among regarding concerning about devoted dedicated to by in made paid marking celebrating commemorating");
  private static final Set<String> ENDS =
      Grammar.words(
          "during before after until since today yesterday tomorrow held hosted took takes this next last following including at from"
              + " through upon without within set under alongside where who which that as led chaired co-chaired organized organised"
              + " ; : . ! ? – — earlier later here there provided");
  private static final Set<String> SETTING = Grammar.words("is are was were will also scheduled planned due expected foreseen set to take took place be held");
  private static final Set<String> FIELDS = Grammar.words("field fields area areas domain domains sphere spheres");
  /** What no name behind a comma explains: "during his visit to Strelsau, Ms Lovelace". */
  private static final Set<Kind> NO_POSTS = Set.of(Kind.OFFICIAL, Kind.COUNTRY, Kind.PLACE);
  private static final Set<Kind> PARTIES = Set.of(Kind.COUNTRY, Kind.UNION, Kind.GROUP, Kind.PLACE, Kind.ORGANIZATION);

  private final EventLine line;
  private final Sense sense;

  public EventTail(EventLine line, Sense sense) {
    this.line = line;
    this.sense = sense;
  }

  /** The place after the phrase's last word, for a noun that ends at a place. */
  public int end(int nounEnd) {
    int end = nounEnd;
    int i = tookPlace(nounEnd);
    while (i < line.size() && i - nounEnd < LONGEST) {
      i = isDestinationBehind(i) ? i + 1 : i;
      if (!opens(i)) {
        break;
      }
      int next = piece(i);
      if (next <= i + 1) {
        break;
      }
      end = next;
      i = next;
    }
    return end;
  }

  /** "a visit by the minister, A, to Ruritania": the comma behind the name. */
  private boolean isDestinationBehind(int comma) {
    return sense == Sense.VISIT && line.is(comma, ",") && line.is(comma + 1, "to") && line.at(comma - 1, Set.of(Kind.OFFICIAL)) != null && isDestination(comma + 2);
  }

  /** "the talks which took place between": where the tail goes on. */
  private int tookPlace(int nounEnd) {
    int ahead = scheduled(nounEnd);
    if (ahead > 0 && (sense == Sense.SITTING || sense == Sense.TALKS)) {
      return ahead;
    }
    boolean passive = (line.is(nounEnd, "were") || line.is(nounEnd, "was")) && line.is(nounEnd + 1, "held");
    boolean took = line.is(nounEnd, "took") && line.is(nounEnd + 1, "place");
    if (sense == Sense.SITTING && (passive || took) && (line.is(nounEnd + 2, "between") || line.is(nounEnd + 2, "with"))) {
      return nounEnd + 2;
    }
    if (sense != Sense.TALKS || !passive && !line.is(nounEnd, "which") && !line.is(nounEnd, "that") && !line.is(nounEnd, "held")) {
      return nounEnd;
    }
    for (int i = nounEnd + 1; i < nounEnd + 5; i++) {
      if (line.is(i, "between") || line.is(i, "with")) {
        return i;
      }
    }
    return nounEnd;
  }

  /** "talks are also scheduled to take place with", "meetings are planned with": where "with" stands, or -1. */
  private int scheduled(int nounEnd) {
    boolean set = false;
    int i = nounEnd;
    while (i < line.size() && i - nounEnd < 8 && SETTING.contains(line.word(i))) {
      set |= !Grammar.AUXILIARIES.contains(line.word(i)) && !line.is(i, "also");
      i++;
    }
    return set && (line.is(i, "with") || line.is(i, "between")) ? i : -1;
  }

  private boolean opens(int i) {
    String w = line.word(i);
    if (!OPENERS.contains(w)) {
      return false;
    }
    return switch (w) {
      case "in" -> sense == Sense.CEREMONY && (line.is(i + 1, "honour") || line.is(i + 1, "honor")) || FIELDS.contains(line.word(i + 1)) || line.is(i + 1, "the") && FIELDS.contains(line.word(i + 2));
      case "to" -> isDestination(i + 1) || sense == Sense.CEREMONY && (line.is(i + 1, "mark") || line.is(i + 1, "celebrate") || line.is(i + 1, "commemorate"));
      case "by" -> sense == Sense.VISIT && !(line.is(i - 2, "the") && line.is(i - 3, "on"));
      case "made", "paid" -> sense == Sense.VISIT && line.is(i + 1, "by");
      case "on" -> line.dateAt(i + 1) == null && !EventTies.MARGINS.contains(line.word(i + 2)) && !line.is(i + 2, "occasion") && !line.is(i + 2, "eve") && !line.is(i + 2, "edges");
      case "of" -> line.dateAt(i + 1) == null || line.at(i + 1) != null;
      case "devoted", "dedicated" -> line.is(i + 1, "to");
      case "marking", "celebrating", "commemorating" -> sense == Sense.CEREMONY || sense == Sense.GATHERING;
      default -> true;
    };
  }

  private boolean isDestination(int at) {
    int i = line.is(at, "the") || line.is(at, "a") ? at + 1 : at;
    Mention m = line.at(i);
    if (m == null && line.is(at, "the")) {
      return sense == Sense.VISIT && (line.isCapital(i) || line.at(i + 1) != null);
    }
    return m != null && PARTIES.contains(m.thing().kind()) || sense == Sense.VISIT && line.isCapital(i);
  }

  /** After a preposition and what it governs; the place itself where nothing follows. */
  private int piece(int preposition) {
    int i = preposition + 1;
    if (line.is(preposition, "in")) {
      i = FIELDS.contains(line.word(i)) ? i + 1 : i + 2;
      if (line.is(i, "of")) {
        i++;
      }
    } else if (line.is(i, "to") && !line.is(preposition, "to") || line.is(i, "by") || line.is(preposition, "to") && sense == Sense.CEREMONY) {
      i++;
    }
    int end = preposition;
    int quoted = closing(i);
    while (i < line.size() && i - preposition < LONGEST) {
      if (i < quoted) {
        i = quoted;
        end = quoted;
        continue;
      }
      Mention m = line.at(i);
      if (line.dateAt(i) != null && (m == null || m.thing().kind() != Kind.AGREEMENT)) {
        break;
      }
      if (m != null && m.thing().kind() == Kind.OFFICIAL && !isOfPeople(preposition)) {
        break;
      }
      if (m != null && m.form() != Mention.Form.ANAPHOR) {
        i = line.after(m);
        end = i;
        continue;
      }
      String w = line.word(i);
      if (w.equals("(")) {
        int after = EventPhrases.afterAcronym(line, i);
        if (after == i) {
          break;
        }
        i = after;
        end = i;
        continue;
      }
      if (w.equals(",") || w.equals("and") || w.equals("or")) {
        if (!goesOn(i, preposition)) {
          break;
        }
        i++;
        continue;
      }
      if (isEnd(i)) {
        break;
      }
      boolean small = Grammar.DETERMINERS.contains(w) || w.equals("of") || w.equals("for") || w.equals("-") || w.equals("/");
      if (!small) {
        end = i + 1;
      }
      i++;
    }
    return Math.min(end, line.size());
  }

  /** After the quotation that opens at a place, or -1: "on 'health, diseases and the sea'". */
  private int closing(int from) {
    boolean opens = line.isQuote(from) || line.is(from, "'");
    for (int i = from + 2; opens && i < line.size() && i - from < 25; i++) {
      if (line.isQuote(i) || line.is(i, "'") || line.is(i, "’")) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean isEnd(int i) {
    String w = line.word(i);
    if (ENDS.contains(w) || Grammar.endsTail(w) || Grammar.PRONOUNS.contains(w) && !w.equals("it")) {
      return true;
    }
    if (line.isCapital(i)) {
      return false;
    }
    if (Grammar.PREPOSITIONS.contains(w)) {
      return !w.equals("of") && !w.equals("for");
    }
    boolean modifier = w.endsWith("ed") && (Grammar.PREPOSITIONS.contains(line.word(i - 1)) || Grammar.DETERMINERS.contains(line.word(i - 1)));
    return EventGrammar.isVerb(w) && !modifier;
  }

  /** Whether a comma or "and" joins more of the same phrase. */
  private boolean goesOn(int joint, int preposition) {
    int i = joint + 1;
    while (line.is(i, "and") || line.is(i, ",") || line.is(i, "the")) {
      i++;
    }
    if (i >= line.size() || line.is(joint + 1, "a") || line.is(joint + 1, "an")) {
      return false; // "a meeting with A and a visit to B"
    }
    Mention next = line.at(i);
    if (next != null && line.is(line.after(next), "'s") && !line.is(preposition, "with") && !line.is(preposition, "between")) {
      return false;
    }
    Mention before = line.at(joint - 1);
    if (next != null && before != null && next.thing().kind() == before.thing().kind()) {
      return line.is(joint, "and") || isList(i);
    }
    if (line.is(joint, ",")) {
      return isAppositionOf(joint, next) && isOfPeople(preposition) || next != null && before == null && isList(i) && (sense == Sense.TALKS || sense == Sense.VISIT || isOfPeople(preposition)) || line.isCapital(joint - 1) && line.isCapital(i) && isList(i);
    }
    return next != null || line.isCapital(i) && line.isCapital(joint - 1) || !isEnd(i) && !EventGrammar.isVerb(line.word(i + 1)) && !Grammar.endsTail(line.word(i + 1));
  }

  private boolean isOfPeople(int preposition) {
    return line.is(preposition, "with") || line.is(preposition, "by") || line.is(preposition + 1, "by") || line.is(preposition, "between")
        || line.is(preposition, "of") && (sense == Sense.VISIT || sense == Sense.TALKS) || line.is(preposition, "on") && sense == Sense.TALKS || line.is(preposition, "to") && sense == Sense.VISIT;
  }

  /** "the Minister of Science, Ms Ada Lovelace". */
  private boolean isAppositionOf(int comma, @org.jspecify.annotations.Nullable Mention next) {
    return next != null && !line.is(comma + 1, "and") && next.thing().kind() == Kind.OFFICIAL && line.at(comma - 1, NO_POSTS) == null;
  }

  /** A list goes on: an "and" follows soon, and no verb before it. */
  private boolean isList(int from) {
    for (int i = from; i < Math.min(from + 25, line.size()); i++) {
      String w = line.word(i);
      if (w.equals("and") || w.equals("or")) {
        return i > from && !Grammar.endsTail(line.word(i + 1)) && !EventGrammar.isVerb(line.word(i + 1));
      }
      if (Grammar.endsTail(w) || EventGrammar.isVerb(w) && !line.isCapital(i) || w.equals(".") || w.equals(";")) {
        return false;
      }
    }
    return false;
  }
}
