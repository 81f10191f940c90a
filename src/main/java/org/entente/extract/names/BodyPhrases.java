package org.entente.extract.names;

import java.util.Set;
import org.entente.reference.Lexicon;
import org.entente.reference.Lexicon.BodyName;
import org.entente.reference.NameTrie.Match;
import org.entente.reference.Reference.BodyHead;
import org.entente.reference.Words;

/**
 * Tells where the phrase behind the head noun of a body's name ends: "(Ministry) of Sport, Youth and Culture", "(University) of
 * Exampleton", "(Institute) for Sport Science".
 *
 * <p>It goes on over capitalised words, "and", "of the" and commas of a list that "and" closes; it ends before a country, a title,
 * an honorific, another body.
 */
final class BodyPhrases {

  private static final Set<String> LINKS = Set.of("of", "for", "in", "on", "to");
  private static final Set<String> PLURALS = Set.of("Institutes", "Universities", "Laboratories", "Academies");
  private static final Set<String> BEFORE_TITLE = Set.of("senior", "acting", "deputy", "principal", "assistant", "associate");

  private final Lexicon lexicon;

  BodyPhrases(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A noun for several bodies, which heads no name. */
  static boolean isPlural(BodyHead head) {
    return PLURALS.contains(head.head());
  }

  private static boolean isJoin(Words words, int at) {
    return words.is(at, "and");
  }

  /** The token after the phrase that goes on behind a head noun; the same token where none does. */
  int end(Line line, int at, BodyHead head) {
    Words words = line.words();
    if (!words.is(at, "of") && !words.is(at, "for") && !words.is(at, "on")) {
      return at;
    }
    int next = words.is(at + 1, "the") ? at + 2 : at + 1;
    PartyHit party = line.partyAt(next);
    boolean place = head.type().equals("university") || head.where().equals("place");
    if (party != null && !(party.isAdjective() && words.isCapitalized(party.to())) && !(place && party.isCity())) {
      return at;
    }
    Match<BodyName> whole = lexicon.bodies().at(words, next);
    if (whole != null && whole.values().get(0).acronym() || opensBody(words, next) || words.isCapitalized(next) && opensBody(words, next + 1)) {
      return at;
    }
    int end = at;
    int i = next;
    while (i < words.size()) {
      if (isWord(line, i, head)) {
        party = line.partyAt(i);
        i = party != null ? party.to() : i + 1;
        end = i;
      } else if (words.is(i, "-") && i > next && words.isCapitalized(i + 1) && isTight(words, i)) {
        i++;
      } else if (isJoin(words, i) && isField(line, i + 1, head)) {
        i = words.is(i + 1, "the") ? i + 2 : i + 1;
      } else if (isJoin(words, i) && i > next && (isFieldOfTwoWords(line, i + 1) || head.type().equals("ministry") && endsInField(line, i + 1))) {
        i++;
      } else if (words.is(i, ",") && isJoin(words, i + 1) && isOfficeWord(line, i + 2)) {
        i += 2;
      } else if (words.is(i, ",") && isOfficeWord(line, i + 1) && listIsClosed(line, i + 1)) {
        i++;
      } else if (LINKS.contains(words.folded(i)) && linksOn(line, i)) {
        i = words.is(i + 1, "the") ? i + 2 : i + 1;
      } else {
        break;
      }
    }
    return end;
  }

  /** "(Division) of the State Secretariat for …": what belongs to another body has no phrase of its own. */
  private boolean opensBody(Words words, int at) {
    Match<BodyHead> head = words.isCapitalized(at) ? lexicon.bodyHeads().at(words, at) : null;
    return head != null && (words.is(head.to(), "of") || words.is(head.to(), "for")) && !lexicon.officeWords().contains(words.folded(head.to() - 1));
  }

  /** "… and Exampleton Estate Development": capitalised words of a ministry's name, of which only the last is a field. */
  private boolean endsInField(Line line, int at) {
    Words words = line.words();
    int end = at;
    while (words.isCapitalized(end) && end - at < 5 && line.partyAt(end) == null && !isTitle(words, end) && lexicon.bodyHeads().at(words, end) == null
        && lexicon.honorifics().at(words, end) == null) {
      end++;
    }
    return end > at + 1 && lexicon.officeWords().contains(words.folded(end - 1)) && lexicon.bodies().at(words, at) == null
        && (words.is(end, "and") || words.is(end, "of") || words.is(end, ",") || words.is(end, ".") || end >= words.size());
  }

  /** "… and Applied Physics": a capitalised field that does not open the name of another body. */
  private boolean isFieldOfTwoWords(Line line, int at) {
    Words words = line.words();
    boolean field = words.isCapitalized(at) && words.isCapitalized(at + 1) && lexicon.fieldWords().contains(words.singular(at + 1))
        && !words.is(at, "national") && line.partyAt(at) == null && line.partyAt(at + 1) == null;
    for (int i = at; field && i < at + 5 && words.isCapitalized(i); i++) {
      field = lexicon.bodyHeads().at(words, i) == null && lexicon.titles().at(words, i) == null;
    }
    return field;
  }

  private boolean isWord(Line line, int at, BodyHead head) {
    Words words = line.words();
    if (!words.isCapitalized(at) || line.isTaken(at)) {
      return false;
    }
    PartyHit party = line.partyAt(at);
    if (party != null) {
      return party.from() == at
          && (party.isAdjective() && (words.isCapitalized(party.to()) || words.is(party.to(), "and"))
              || party.isCity() && (head.type().equals("university") || head.where().equals("place"))
              || head.head().equals("Office") && words.isCapitalized(party.to()));
    }
    if (lexicon.honorifics().at(words, at) != null && !isNamesake(words, at, head) || DateWords.month(words, at) > 0 && !words.is(at, "may")
        || words.is(at, "national") && words.isCapitalized(at - 1) || isHead(words, at) && opens(words, at)
        || isPersonal(words, at, head)) {
      return false;
    }
    return head.head().equals("Office") || !isTitle(words, at) && !BEFORE_TITLE.contains(words.folded(at));
  }

  /** "(University) of St Example": what would be an honorific begins the name of a place. */
  private static boolean isNamesake(Words words, int at, BodyHead head) {
    return head.type().equals("university") && words.is(at - 1, "of");
  }

  private static boolean opens(Words words, int at) {
    return words.is(at + 1, "of") || words.is(at + 1, "for");
  }

  /** In "Bureau of Sample Affairs Ann Example" a name follows the field. */
  private boolean isPersonal(Words words, int at, BodyHead head) {
    if (head.type().equals("university") || head.type().equals("company") || lexicon.fieldWords().contains(words.singular(at)) || !words.isCapitalized(at - 1)
        || !lexicon.fieldWords().contains(words.singular(at - 1))) {
      return false;
    }
    return !lexicon.fieldWords().contains(words.singular(at + 1));
  }

  /** A title, unless it is a word of a field too ("General Affairs"). */
  private boolean isTitle(Words words, int at) {
    return lexicon.titles().at(words, at) != null && !lexicon.officeWords().contains(words.folded(at));
  }

  /** After "and": a field, not another body, country, person or title. */
  private boolean isField(Line line, int at, BodyHead head) {
    Words words = line.words();
    if (words.is(at, "the")) {
      return isOfficeWord(line, at + 1);
    }
    if (isOfficeWord(line, at)) {
      return true;
    }
    PartyHit seat = head.type().equals("university") ? line.partyAt(at + 1) : null;
    boolean single = !words.isCapitalized(at + 1) && !words.is(at + 1, "'s") || isOfficeWord(line, at + 1) || seat != null && seat.isCity();
    return isWord(line, at, head) && line.partyAt(at) == null && single && !words.token(at).isAllCapitals()
        && lexicon.bodies().at(words, at) == null;
  }

  /** A word of which ministries' names are made, that begins no other body. */
  private boolean isOfficeWord(Line line, int at) {
    Words words = line.words();
    return words.isCapitalized(at)
        && (line.partyAt(at) == null || line.partyAt(at).isAdjective())
        && (lexicon.officeWords().contains(words.folded(at)) || line.partyAt(at) != null)
        && lexicon.bodies().at(words, at) == null
        && !beginsBody(line, at);
  }

  private boolean beginsBody(Line line, int at) {
    Words words = line.words();
    for (int i = at; i < Math.min(words.size(), at + 8) && (words.isCapitalized(i) || words.is(i, "and")); i++) {
      if (isHead(words, i)) {
        return true;
      }
      if (words.is(i, "and") && !words.isCapitalized(i + 1)) {
        return false;
      }
    }
    return false;
  }

  /** A noun that heads a body's name and is no field as well, as "Administration" and "Service" are. */
  private boolean isHead(Words words, int at) {
    Match<BodyHead> match = lexicon.bodyHeads().at(words, at);
    if (match == null) {
      return false;
    }
    BodyHead head = match.values().get(0);
    if (isPlural(head)) {
      return false;
    }
    boolean opens = words.is(match.to(), "of") || words.is(match.to(), "for");
    return opens
        || (head.where().equals("phrase") || head.where().equals("both") || head.where().equals("mission") || head.where().equals("place"))
            && !lexicon.officeWords().contains(words.folded(match.to() - 1));
  }

  /** Whether a list of fields that goes on here comes to its "and". */
  private boolean listIsClosed(Line line, int at) {
    Words words = line.words();
    for (int i = at; i < Math.min(words.size(), at + 24); i++) {
      if (isJoin(words, i)) {
        return isOfficeWord(line, i + 1);
      }
      if (!words.is(i, ",") && !words.is(i, "-") && !words.isCapitalized(i) && !words.is(i, "of")) {
        return false;
      }
      if (words.is(i, ",") && !isJoin(words, i + 1) && !isOfficeWord(line, i + 1)) {
        return false;
      }
    }
    return false;
  }

  /**
   * "Institute of Sport in Medicine", "Bureau of the Use of Sport", but not "Bureau of Sport of the Department", nor, in the name of
   * an instrument, "Ministry of Sport on Cooperation in Sport".
   */
  private boolean linksOn(Line line, int at) {
    Words words = line.words();
    int next = words.is(at + 1, "the") ? at + 2 : at + 1;
    if (words.is(at, "on") && (words.is(next, "cooperation") || words.is(next, "collaboration") || words.is(next, "co-operation"))) {
      return false;
    }
    if (words.is(at, "in") || words.is(at, "on") || words.is(at, "to") || words.is(at, "for")) {
      return lexicon.officeWords().contains(words.folded(next)) && words.isCapitalized(next) && line.partyAt(next) == null
          && !beginsBody(line, next);
    }
    return words.isCapitalized(next) && line.partyAt(next) == null && lexicon.bodies().at(words, next) == null
        && !beginsBody(line, next) && !words.token(next).isAllCapitals() && !isTitle(words, next);
  }

  private static boolean isTight(Words words, int at) {
    return words.token(at).start() == words.token(at - 1).end()
        && at + 1 < words.size()
        && words.token(at).end() == words.token(at + 1).start();
  }
}
