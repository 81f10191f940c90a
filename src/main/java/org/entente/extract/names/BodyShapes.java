package org.entente.extract.names;

import java.util.Set;
import org.entente.reference.Lexicon;
import org.entente.reference.NameTrie.Match;
import org.entente.reference.Reference.BodyHead;
import org.entente.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a body's name begins and ends by its shape: "Ministry of Sport, Youth and Culture", "National Sport Agency",
 * "University of Exampleton", "Institute for Sport Science".
 *
 * <p>A phrase after the head noun goes on over capitalised words, "and", "of the" and commas of a list that "and" closes; it
 * ends before a country, a title, an honorific, another body. Words before the head noun are taken while they are capitalised.
 */
final class BodyShapes {

  /** Tokens of a name: the whole with its country words, and the name without them. */
  record Shape(int from, int coreFrom, int to, BodyHead head) {}

  private static final Set<String> LINKS = Set.of("of", "for", "in", "on", "to");
  private static final Set<String> PLURALS = Set.of("Institutes", "Universities", "Laboratories", "Academies");
  private static final Set<String> BEFORE_TITLE = Set.of("senior", "acting", "deputy", "principal", "assistant", "associate");
  private static final Set<String> NEVER_BEFORE =
      Set.of(
          "the", "a", "an", "in", "at", "on", "of", "for", "and", "with", "by", "from", "to", "this", "that", "these", "our", "its",
          "both", "under", "through", "during", "since", "after", "before", "as", "also", "today", "when", "while", "led", "between",
          "following", "their", "his", "her", "new", "said", "visit", "visits", "about", "senior", "acting", "deputy", "principal", "assistant", "official", "former");

  private final Lexicon lexicon;

  BodyShapes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The body whose head noun begins at a token, or null. */
  @Nullable Shape at(Line line, int at, int leftLimit) {
    Words words = line.words();
    if (!words.isCapitalized(at)) {
      return null;
    }
    Match<BodyHead> match = lexicon.bodyHeads().at(words, at);
    if (match == null) {
      return null;
    }
    BodyHead head = match.values().get(0);
    if (line.partyAt(at) != null) {
      return null;
    }
    int from = leftStart(line, at, leftLimit, head);
    int core = coreStart(line, from, at);
    int to = match.to();
    boolean phrase = false;
    if (!head.where().equals("modified") && !head.where().equals("none") && !head.where().equals("country") && !head.where().equals("mission")) {
      int end = phraseEnd(line, to, head);
      phrase = end > to;
      to = end;
    }
    if (!isWhole(line, head, from, core, at, to, phrase)) {
      return null;
    }
    return new Shape(from, core == at && to == match.to() ? from : core, to, head);
  }

  private boolean isWhole(Line line, BodyHead head, int from, int core, int at, int to, boolean phrase) {
    Words words = line.words();
    if (lexicon.words("body-followers").contains(words.folded(to)) && words.isCapitalized(to)) {
      return false;
    }
    Set<String> stops = lexicon.words("body-stops");
    for (int i = from; i < at; i++) {
      if (stops.contains(words.folded(i))) {
        return false;
      }
    }
    if (isMeeting(line, head, from, core) || isFieldOfPost(line, from, to, phrase) || !isSpecific(line, head, core, at, phrase)) {
      return false;
    }
    boolean modified = core < at;
    return switch (head.where()) {
      case "phrase" -> phrase;
      case "modified", "none" -> modified;
      case "country" -> modified || from < core;
      case "mission" -> from < core && core == at && (words.is(to, "to") || words.is(to, "in")) && placeAfter(line, to);
      case "place" -> from < core || phrase || placeAfter(line, to);
      default -> phrase || modified || from < core && (head.type().equals("university") || head.type().equals("academy"));
    };
  }

  /** A council, commission or board of two countries is a meeting of theirs. */
  private static boolean isMeeting(Line line, BodyHead head, int from, int core) {
    if (!Set.of("Council", "Commission", "Board").contains(head.head())) {
      return false;
    }
    String first = "";
    for (int i = from; i < core; i++) {
      PartyHit party = line.partyAt(i);
      if (party != null && first.isEmpty()) {
        first = party.key();
      } else if (party != null && !party.key().equals(first)) {
        return true;
      }
    }
    return false;
  }

  /** In "Envoy for Sample Technology Ann Center" the words are a field and a name. */
  private boolean isFieldOfPost(Line line, int from, int to, boolean phrase) {
    if (phrase || !line.words().is(from - 1, "for")) {
      return false;
    }
    for (int i = from - 2; i >= Math.max(0, from - 5); i--) {
      Match<?> title = lexicon.titles().at(line.words(), i);
      if (title != null && title.to() == from - 1) {
        return true;
      }
    }
    return false;
  }

  /** "Federal Administration" and "Research Institutes" are no names. */
  private boolean isSpecific(Line line, BodyHead head, int core, int at, boolean phrase) {
    if (phrase) {
      return true;
    }
    boolean plural = PLURALS.contains(head.head());
    if (plural) {
      return false;
    }
    for (int i = core; i < at; i++) {
      String word = line.words().folded(i);
      boolean general = word.equals("federal") || word.equals("national") || word.equals("research") || word.equals("state");
      if (head.head().equals("Administration") ? lexicon.officeWords().contains(word) && !general : true) {
        return true;
      }
    }
    return core == at;
  }

  private static boolean placeAfter(Line line, int to) {
    Words words = line.words();
    int at = to + (words.is(to + 1, "the") ? 2 : 1);
    return (words.is(to, "of") || words.is(to, "in") || words.is(to, "to")) && line.partyAt(at) != null;
  }

  // ---- before the head noun

  private int leftStart(Line line, int at, int limit, BodyHead head) {
    Words words = line.words();
    int from = at;
    while (from > limit) {
      int before = from - 1;
      PartyHit party = line.partyAt(before);
      if (party != null) {
        if (party.from() < limit) {
          break;
        }
        from = party.from();
        continue;
      }
      String word = words.folded(before);
      if (words.is(before, "-") && before - 1 >= limit && words.isCapitalized(before - 1) && isTight(words, before)) {
        from = before;
      } else if (isJoin(words, before) && before - 1 >= limit && joins(line, before)) {
        from = before;
      } else if (words.isCapitalized(before) && !NEVER_BEFORE.contains(word) && !line.isTaken(before)
          && lexicon.titles().at(words, before) == null && lexicon.honorifics().at(words, before) == null) {
        from = before;
      } else {
        break;
      }
    }
    while (from < at && (words.is(from, "-") || isJoin(words, from))) {
      from++;
    }
    return from;
  }

  /** "Science and Technology Agency": both sides of the "and" are words for fields. */
  private boolean joins(Line line, int and) {
    Words words = line.words();
    Set<String> fields = lexicon.fieldWords();
    return words.isCapitalized(and - 1)
        && words.isCapitalized(and + 1)
        && line.partyAt(and - 1) == null
        && (words.is(and, "&") || fields.contains(words.singular(and - 1)) && fields.contains(words.singular(and + 1)))
        && lexicon.bodyHeads().at(words, and - 1) == null;
  }

  private static boolean isJoin(Words words, int at) {
    return words.is(at, "and");
  }

  /** The country words at the start are not part of the name itself. */
  private int coreStart(Line line, int from, int at) {
    int core = from;
    while (core < at) {
      PartyHit party = line.partyAt(core);
      if (party != null && !party.isCity() && party.to() <= at) {
        core = party.to();
      } else if (core > from && line.words().is(core, "-")) {
        core++;
      } else if (core > from && line.words().is(core, "government")) {
        core++;
      } else {
        break;
      }
    }
    return core;
  }

  // ---- after the head noun

  private int phraseEnd(Line line, int at, BodyHead head) {
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
      } else if (isJoin(words, i) && i > next && isFieldOfTwoWords(line, i + 1)) {
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
    if (lexicon.honorifics().at(words, at) != null || DateWords.month(words, at) > 0 && !words.is(at, "may")
        || words.is(at, "national") && words.isCapitalized(at - 1) || isHead(words, at) && opens(words, at)
        || isPersonal(words, at, head)) {
      return false;
    }
    return head.head().equals("Office") || !isTitle(words, at) && !BEFORE_TITLE.contains(words.folded(at));
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
    boolean single = !words.isCapitalized(at + 1) && !words.is(at + 1, "'s") || isOfficeWord(line, at + 1);
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
    boolean opens = words.is(match.to(), "of") || words.is(match.to(), "for");
    return opens
        || (head.where().equals("phrase") || head.where().equals("both"))
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

  /** "Institute of Sport in Medicine", "Bureau of the Use of Sport", but not "Bureau of Sport of the Department". */
  private boolean linksOn(Line line, int at) {
    Words words = line.words();
    int next = words.is(at + 1, "the") ? at + 2 : at + 1;
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
