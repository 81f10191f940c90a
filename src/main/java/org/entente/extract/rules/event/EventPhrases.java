package org.entente.extract.rules.event;

import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Ordinals;
import org.entente.extract.rules.event.EventPhrase.Determiner;
import org.entente.extract.rules.event.EventPhrase.Order;
import org.entente.iri.Kind;
import org.entente.reference.NameTrie;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase around a noun that names a happening. Looks a bounded way left and right. */
public final class EventPhrases {

  private static final int REACH = 30;

  private static final Set<Kind> NAMES =
      Set.of(Kind.COUNTRY, Kind.UNION, Kind.GROUP, Kind.ORGANIZATION, Kind.INITIATIVE, Kind.FORUM, Kind.TOPIC, Kind.PLACE, Kind.AGREEMENT);

  private static final Set<String> POSSESSIVES = Grammar.words("its their our his her my your whose");
  private static final Set<String> DEMONSTRATIVES = Grammar.words("this these that those such");
  private static final Set<String> NEXT = Grammar.words("next another upcoming forthcoming future planned coming subsequent further");
  private static final Set<String> LAST = Grammar.words("last previous earlier preceding past");

  /** Adjectives that may open a phrase without an article. */
  static final Set<String> MODIFIERS =
      Grammar.words(
          "joint bilateral trilateral multilateral annual high level high-level ministerial official working formal informal inaugural"
              + " latest recent technical scientific mixed plenary virtual regular introductory courtesy expert steering economic"
              + " strategic state intensive mutual productive constructive exploratory initial senior political biennial quarterly"
              + " extraordinary special opening closing public private international national regional global policy online");

  private static final Set<String> RANKS = Grammar.words("ministers leaders presidents experts secretaries directors officials scientists advisers advisors heads");
  private static final Set<String> PERIODS = Grammar.words("year month week today yesterday tomorrow spring summer autumn fall winter day");

  private EventPhrases() {}

  static EventPhrase read(EventLine line, NameTrie.Match<EventNouns.Noun> match) {
    return read(line, match.from(), match.to(), match.values().get(0));
  }

  static EventPhrase read(EventLine line, int head, int nounEnd, EventNouns.Noun noun) {
    int headEnd = afterAcronym(line, nounEnd);
    Left left = new Left(line, head);
    left.walk();
    String last = line.word(nounEnd - 1);
    for (int i = head + 1; i < nounEnd; i++) {
      last = line.is(i, "of") ? line.word(i - 1) : last; // "conference of the parties" is one
    }
    boolean plural = last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("us") || last.equals("symposia");
    int to = new EventTail(line, noun.sense()).end(headEnd);
    return new EventPhrase(
        line, noun, left.from, head, headEnd, to, left.determiner, left.possessor, left.possessorFrom, plural, left.ordinal, left.order);
  }

  /** After "(JWLC)" where it stands at a place. */
  public static int afterAcronym(EventLine line, int at) {
    if (line.is(at, "(")) {
      int reach = line.isQuote(at + 1) ? 9 : 5;
      for (int i = at + 1; i < at + reach && i < line.size(); i++) {
        if (line.is(i, ")")) {
          return Character.isUpperCase(line.text(at + 1).charAt(0)) || line.isQuote(at + 1) ? i + 1 : at;
        }
      }
    }
    return at;
  }

  /** The way to the left. */
  private static final class Left {
    private final EventLine line;
    private final int head;
    private int from;
    private int possessorFrom;
    private Determiner determiner = Determiner.NONE;
    private @Nullable Mention possessor;
    private int ordinal;
    private Order order = Order.NONE;

    Left(EventLine line, int head) {
      this.line = line;
      this.head = head;
      this.from = head;
      this.possessorFrom = head;
    }

    void walk() {
      int solid = from;
      int i = from - 1;
      boolean open = true;
      while (open && i >= 0 && head - i <= REACH) {
        String w = line.word(i);
        int number = Ordinals.at(line, i);
        Mention name = line.at(i, NAMES);
        boolean whole = name != null && name.thing().kind() != Kind.FORUM && line.after(name) > head; // a longer name that this noun is in
        if (name != null && (name.form() == Mention.Form.ANAPHOR || whole)) {
          name = null;
        }
        boolean ministers = (w.equals("'s") || w.equals("'")) && RANKS.contains(line.word(i - 1)) && i > head - 4;
        if (ministers) { // "the Science Ministers' meeting"
          solid = i - 1;
          i -= 2;
        } else if (w.equals("'s") || w.equals("'")) {
          possessive(i);
          solid = i + 1;
          open = false;
        } else if (POSSESSIVES.contains(w) || DEMONSTRATIVES.contains(w) || Grammar.DETERMINERS.contains(w)) {
          determiner = determinerOf(w);
          solid = i + 1;
          open = false;
        } else if (number > 0) {
          ordinal = ordinal == 0 ? number : ordinal;
          i = Ordinals.tens(line.word(i - 1)) > 0 ? i - 1 : line.is(i - 1, "-") && Ordinals.tens(line.word(i - 2)) > 0 ? i - 2 : i;
          solid = i;
          i--;
        } else if (NEXT.contains(w) || LAST.contains(w)) {
          order = NEXT.contains(w) ? Order.NEXT : Order.LAST;
          solid = i;
          i--;
        } else if (name != null) {
          solid = line.first(name);
          i = solid - 1;
        } else if (w.equals(")")) {
          int opening = opening(i);
          open = opening >= 0;
          i = opening - 1;
        } else if (isJoint(i) || (w.equals("in") || w.equals("ever")) && (line.is(i + 1, "-") || line.is(i - 1, "-"))) { // "in-person", "first-ever"
          i--;
        } else if (line.isQuote(i)) {
          solid = i;
          i--;
        } else if (line.isCapital(i) && !Grammar.PREPOSITIONS.contains(w) && !(i == 0 && Grammar.endsTail(w))) {
          solid = i;
          i--;
        } else if (MODIFIERS.contains(w) || Character.isDigit(w.isEmpty() ? ' ' : w.charAt(0))) {
          solid = i;
          i--;
        } else if (Grammar.isModifier(w)) {
          i--;
        } else {
          open = false;
        }
      }
      from = solid;
      if (determiner != Determiner.POSSESSIVE || possessor == null) {
        possessorFrom = from;
      }
    }

    private Determiner determinerOf(String w) {
      if (POSSESSIVES.contains(w)) {
        return Determiner.POSSESSIVE;
      }
      return DEMONSTRATIVES.contains(w) ? Determiner.DEMONSTRATIVE : w.equals("the") ? Determiner.DEFINITE : Determiner.INDEFINITE;
    }

    /** "Ruritania's", "President A's", "this year's". */
    private void possessive(int mark) {
      determiner = Determiner.POSSESSIVE;
      if (PERIODS.contains(line.word(mark - 1)) || line.dateAt(mark - 1) != null) {
        determiner = Determiner.DEMONSTRATIVE;
        order = line.is(mark - 2, "next") ? Order.NEXT : line.is(mark - 2, "last") ? Order.LAST : order;
        return;
      }
      possessor = line.at(mark - 1);
      int start = possessor == null ? mark - 1 : line.first(possessor);
      possessorFrom = possessor == null ? mark + 1 : EventPhrases.titled(line, start);
    }

    private int opening(int close) {
      for (int i = close - 1; i >= 0 && close - i < 7; i--) {
        if (line.is(i, "(")) {
          return i;
        }
      }
      return -1;
    }

    /** A hyphen, an "and" or a comma between words of one name. */
    private boolean isJoint(int i) {
      String w = line.word(i);
      if (w.equals("-") || w.equals("/") || w.equals("+")) {
        return true;
      }
      if (w.equals("and") || w.equals(",")) {
        boolean names = line.isCapital(i - 1) && line.isCapital(i + 1) && line.at(i - 1, Set.of(Kind.OFFICIAL)) == null;
        boolean fields = line.at(i) != null && line.at(i, NAMES) != null;
        return i > 0 && (names || fields || w.equals("and") && Ordinals.of(line.word(i - 1)) > 0);
      }
      boolean inName = (w.equals("for") || w.equals("of")) && line.isCapital(head) && line.isCapital(i - 1) && line.isCapital(i + 1) && line.at(i - 1, Set.of(Kind.OFFICIAL)) == null
          && i > 1;
      return inName || w.equals("of") && line.isCapital(i - 1) && line.isCapital(i + 1) && line.at(i, NAMES) != null;
    }
  }

  /** Where the title before a name begins: "Foreign Minister" of "Foreign Minister Ada Lovelace". */
  public static int titled(EventLine line, int nameStart) {
    int i = nameStart;
    while (i > 0 && nameStart - i < 12) {
      int before = i - 1;
      String w = line.word(before);
      if (line.dateAt(before) != null || w.equals(",") && (line.dateAt(before - 1) != null || line.opensTitle(i) || line.at(before - 1, Set.of(Kind.PLACE, Kind.COUNTRY)) != null)) {
        break;
      }
      boolean small =
          w.equals("of") || w.equals("for") || w.equals("and") || w.equals("'s") || w.equals("-") || w.equals(",") && line.isCapital(before - 1)
              && before - 1 > 0 && nameStart - i > 0;
      if (line.isCapital(before) && !(before == 0 && (Grammar.DETERMINERS.contains(w) || Grammar.PREPOSITIONS.contains(w)))) {
        i = before;
      } else if (small && line.isCapital(before - 1) && line.at(before - 1, Set.of(Kind.OFFICIAL)) == null
          && !(w.equals("and") && line.at(before - 1, EventScene.SIDES) != null)) {
        i = before - 1;
      } else {
        break;
      }
    }
    return i;
  }
}
