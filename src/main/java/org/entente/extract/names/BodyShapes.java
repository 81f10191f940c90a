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
 * <p>Words before the head noun are taken while they are capitalised; the phrase after it {@link BodyPhrases} reads.
 */
final class BodyShapes {

  /** Tokens of a name: the whole with its country words, and the name without them. */
  record Shape(int from, int coreFrom, int to, BodyHead head) {}

  private static final Set<String> TRADES = Set.of("Technologies", "Pharmaceuticals", "Pharma", "Industries", "Aerospace", "Airlines", "Motors", "Labs");
  private static final Set<String> OWNERS = Set.of("people", "women", "children", "men", "workers", "farmers", "teachers", "veterans", "king", "queen", "prince");
  private static final Set<String> BEFORE_PARLIAMENT = Set.of("to", "by", "in", "before", "that", "when", "once", "from");
  private static final Set<String> NEVER_BEFORE =
      Set.of(
          "the", "a", "an", "in", "at", "on", "of", "for", "and", "with", "by", "from", "to", "this", "that", "these", "our", "its",
          "both", "under", "through", "during", "since", "after", "before", "as", "also", "today", "when", "while", "led", "between",
          "following", "their", "his", "her", "new", "said", "visit", "visits", "about", "senior", "acting", "deputy", "principal", "assistant", "official", "former");

  private final Lexicon lexicon;
  private final BodyPhrases phrases;

  BodyShapes(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.phrases = new BodyPhrases(lexicon);
  }

  /** The body whose head noun begins at a token, or null. */
  @Nullable Shape at(Line line, int at, int leftLimit) {
    Words words = line.words();
    Match<BodyHead> match = lexicon.bodyHeads().at(words, at);
    if (match == null) {
      return null;
    }
    BodyHead head = match.values().get(0);
    if (isOwnParliament(line, at)) {
      return new Shape(at, at, at + 1, head);
    }
    PartyHit whose = words.is(at, "parliament") ? line.partyAt(at - 1) : null;
    if (!words.isCapitalized(at) && (whose == null || !whose.isAdjective() || !whose.isCountry())) {
      return null;
    }
    if (line.partyAt(at) != null) {
      return null;
    }
    int from = leftStart(line, at, leftLimit, head);
    int core = coreStart(line, from, at);
    int to = match.to();
    boolean phrase = false;
    if (!head.where().equals("modified") && !head.where().equals("none") && !head.where().equals("country") && !head.where().equals("mission")) {
      int end = phrases.end(line, to, head);
      phrase = end > to;
      to = end;
    }
    if (!isWhole(line, head, from, core, at, to, phrase)) {
      return null;
    }
    return new Shape(from, core == at && to == match.to() ? from : core, to, head);
  }

  /** "submitted to Parliament", "Parliament will debate it", "approved by parliament": that of whose release it is. */
  private static boolean isOwnParliament(Line line, int at) {
    Words words = line.words();
    boolean begins = at == 0 && Character.isLowerCase(words.text(1).isEmpty() ? ' ' : words.text(1).charAt(0));
    return words.is(at, "parliament") && (begins || BEFORE_PARLIAMENT.contains(words.folded(at - 1))) && !words.isCapitalized(at + 1) && !words.is(at + 1, "of")
        && !words.is(at + 1, "-") && line.partyAt(at) == null;
  }

  private boolean isWhole(Line line, BodyHead head, int from, int core, int at, int to, boolean phrase) {
    Words words = line.words();
    if (words.isCapitalized(to) && (lexicon.words("body-followers").contains(words.folded(to)) || !phrase && isLongerName(line, to)) || isPersonalName(line, core, at, to)) {
      return false;
    }
    Set<String> stops = lexicon.words("body-stops");
    for (int i = from; i < at; i++) {
      if (stops.contains(words.folded(i))) {
        return false;
      }
    }
    if (isMeeting(line, head, from, core, at) || isFieldOfPost(line, from, to, phrase) || !isSpecific(line, head, core, at, phrase)) {
      return false;
    }
    boolean modified = core < at;
    return switch (head.where()) {
      case "phrase" -> phrase;
      case "modified", "none" -> modified;
      case "country" -> modified || from < core;
      case "mission" -> from < core && core == at && (words.is(to, "to") || words.is(to, "in")) && placeAfter(line, to);
      case "place" -> from < core || phrase || words.is(to, "of") && placeAfter(line, to);
      default -> phrase || modified || from < core && (head.type().equals("university") || head.type().equals("academy"));
    };
  }

  /** In "National Police Academy" the first head noun belongs to the second. */
  private boolean isLongerName(Line line, int to) {
    Match<BodyHead> next = lexicon.bodyHeads().at(line.words(), to);
    return next != null && !hasPhrase(line, next.to()) && !line.words().is(to, "mission")
        && (next.values().get(0).where().equals("both") || next.values().get(0).where().equals("modified") && !next.values().get(0).type().equals("company"));
  }

  /** "of Samples", but not "of Sampleland". */
  static boolean hasPhrase(Line line, int at) {
    Words words = line.words();
    PartyHit of = line.partyAt(words.is(at + 1, "the") ? at + 2 : at + 1);
    return (words.is(at, "of") || words.is(at, "for")) && (of == null || of.isAdjective());
  }

  /** "Dr. Ann Center", "Envoy Ann Lab": a title or an honorific, and two words that are no field. */
  private boolean isPersonalName(Line line, int core, int at, int to) {
    Words words = line.words();
    if (at != core + 1 || to != at + 1 || lexicon.fieldWords().contains(words.singular(core)) || line.partyAt(core) != null) {
      return false;
    }
    for (int i = core - 1; i >= Math.max(0, core - 3); i--) {
      Match<String> honorific = lexicon.honorifics().at(words, i);
      if (honorific != null && (honorific.to() == core || words.is(honorific.to(), ".") && honorific.to() + 1 == core)) {
        return true;
      }
      Match<?> title = lexicon.titles().at(words, i);
      if (title != null && title.to() == core && words.isCapitalized(i)) {
        return true;
      }
    }
    return false;
  }

  /** A council, commission or board of two countries is a meeting of theirs, and a fund an initiative; so is a congress that is no parliament. */
  private static boolean isMeeting(Line line, BodyHead head, int from, int core, int at) {
    Words words = line.words();
    if (head.head().equals("Congress")) {
      return core < at && !words.is(core, "national") && !words.is(core, "people");
    }
    if (!Set.of("Council", "Commission", "Board", "Fund").contains(head.head()) || words.is(at - 1, "business")) {
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
    if (BodyPhrases.isPlural(head)) {
      return false;
    }
    if (phrase) {
      return true;
    }
    if (TRADES.contains(head.head())) {
      return isProper(line, core, at);
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

  /** "Emerging Technologies" and "Advanced Industries" are fields, no companies. */
  private boolean isProper(Line line, int core, int at) {
    for (int i = core; i < at; i++) {
      String word = line.words().folded(i);
      if (line.words().token(i).isWord() && !word.equals("and") && !word.endsWith("ing") && !lexicon.words("person-stops").contains(word)
          && !lexicon.fieldWords().contains(line.words().singular(i))) {
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
      } else if (words.is(before, "'s") && before - 1 >= limit && words.isCapitalized(before - 1) && line.partyAt(before - 1) == null
          && (head.type().equals("university") && lexicon.bodies().at(words, before - 1) == null || OWNERS.contains(words.folded(before - 1)))) {
        from = before - 1;
      } else if (words.isCapitalized(before) && !NEVER_BEFORE.contains(word) && !line.isTaken(before)
          && (lexicon.titles().at(words, before) == null || isGeneral(line, before, at)) && lexicon.honorifics().at(words, before) == null) {
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

  /** "General Administration of Samples": no general, and no "Director General" before. */
  private static boolean isGeneral(Line line, int before, int at) {
    Words words = line.words();
    return words.is(before, "general") && before == at - 1 && (!words.isCapitalized(before - 1) || line.partyAt(before - 1) != null);
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

  private static boolean isTight(Words words, int at) {
    return words.token(at).start() == words.token(at - 1).end()
        && at + 1 < words.size()
        && words.token(at).end() == words.token(at + 1).start();
  }
}
