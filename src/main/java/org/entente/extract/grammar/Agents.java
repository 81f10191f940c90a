package org.entente.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.iri.Kind;

/** Who does what a verb tells: how far they reach before it ("On 5 May, A, minister, and B signed") or behind "by". */
public final class Agents {

  /** No subject is longer; so that work stays within bounds. */
  private static final int REACH = 400;

  private static final Set<String> OPENING =
      Grammar.words(
          "on in at during after following while under today yesterday as before since through with within meeting earlier speaking"
              + " building recalling recognizing by when from upon for");

  private static final Set<String> LINKING = Grammar.words("moreover furthermore besides also then meanwhile here");

  private static final Set<String> CUTS = Grammar.words("when where while after which because whereas as whereby that");

  private static final Set<String> ENDS =
      Grammar.words(
          "during on in at following under which who that where when while after before to today yesterday was were is are has have will"
              + " with this since aims aim provides provide");

  /** What names people who do not sign. */
  private static final Set<String> ONLOOKERS = Grammar.words("witnessed presence attended joined alongside accompanied flanked hosted");

  private Agents() {}

  /** Where the subject of a verb begins. */
  public static int start(Line line, int verb) {
    int from = Math.max(opened(line, verb), verb - REACH);
    for (int i = verb - 1; i >= Math.max(1, from); i--) {
      String w = line.at(i);
      if (w.equals(";") || w.equals(":") || w.equals("–") || CUTS.contains(w) && !line.is(i + 1, "of")) {
        from = i + 1;
        break;
      }
    }
    int joined = afterAnd(line, from, verb);
    if (joined > 0) {
      return joined;
    }
    return line.is(from, "•") ? from + 1 : from;
  }

  /** After what opens the sentence: "On 5 May,", "Meeting in Strelsau,", "As the largest donor,", "Today". */
  private static int opened(Line line, int verb) {
    int adverb = line.is(1, ",") && (line.isIn(0, LINKING) || line.at(0).endsWith("ly")) ? 2 : 0; // "Finally, following the commitment"
    boolean participle = (line.at(adverb).endsWith("ing") || line.at(adverb).endsWith("ed") && line.at(adverb).length() > 4) && line.mentions().stream().noneMatch(m -> line.from(m) == adverb);
    if (!line.isIn(adverb, OPENING) && line.date(adverb) == null && !participle) {
      return adverb;
    }
    for (int i = adverb + 1; i < verb && participle; i++) {
      if (line.is(i, ",") && beginsSubject(line, i + 1)) {
        return i + 1;
      }
    }
    for (int i = adverb + 1; i < verb; i++) {
      if (line.is(i, ",") && line.date(i + 1) == null && !isYear(line, i + 1) && line.date(i) == null) {
        return i + 1;
      }
    }
    int i = adverb;
    while (i < verb && line.date(i) != null) { // "Today Prime Minister A and B signed"
      i++;
    }
    return i;
  }

  private static boolean beginsSubject(Line line, int i) {
    return line.isIn(i, Set.of("the", "both", "they", "we", "he", "she"))
        || line.mentions().stream().anyMatch(m -> line.from(m) == i && (Sides.isParty(m.thing().kind()) || m.thing().kind() == Kind.OFFICIAL) && !line.is(line.to(m), "'s"));
  }

  /** "A took part in the ceremony, and B signed": where the subject of the second clause begins, or -1. */
  private static int afterAnd(Line line, int from, int verb) {
    boolean told = false;
    int at = -1;
    for (int i = from; i < verb; i++) {
      if (isTold(line, i)) {
        told = true;
      } else if (told && line.is(i, "and") && i + 1 < verb && (line.covering(i + 1, Kind.OFFICIAL) != null || line.covering(i + 2, Kind.OFFICIAL) != null
          || line.is(i + 1, "the") || line.beginning(i + 1, Kind.COUNTRY) != null)) {
        at = i + 1;
        told = false;
      }
    }
    return at;
  }

  private static boolean isTold(Line line, int i) {
    String w = line.at(i);
    if (isInside(line, i)) {
      return false;
    }
    return Grammar.AUXILIARIES.contains(w) && i + 1 < line.size()
        || line.isWord(i) && !line.isCapitalized(i) && w.length() > 4 && w.endsWith("ed") && !Grammar.PARTICIPLE_MODIFIERS.contains(w)
        || w.equals("met") || w.equals("held") || w.equals("took");
  }

  /** The place after the last of those whom "by" names. */
  public static int end(Line line, int from) {
    for (int i = from; i < line.size(); i++) {
      String w = line.at(i);
      boolean inside = isInside(line, i);
      if (w.equals(";") || !inside && (ENDS.contains(w) || ONLOOKERS.contains(w) || line.date(i) != null)) {
        return i;
      }
    }
    return line.size();
  }

  private static boolean isInside(Line line, int i) {
    return line.covering(i, Kind.ORGANIZATION) != null || line.covering(i, Kind.POST) != null || line.covering(i, Kind.OFFICIAL) != null;
  }

  private static boolean isYear(Line line, int i) {
    String w = line.at(i);
    return w.length() == 4 && w.chars().allMatch(Character::isDigit);
  }

  /** The people named between two places, but for those who only look on. */
  public static List<Thing> officials(Line line, int from, int to) {
    List<Thing> people = new ArrayList<>();
    int limit = line.next(from, to, ONLOOKERS);
    for (Mention m : line.mentions(from, limit < 0 ? to : limit, Kind.OFFICIAL)) {
      boolean represented = line.is(line.from(m) - 1, "of") && line.isIn(line.from(m) - 2, Set.of("representatives", "representative", "delegates", "envoys", "behalf"));
      if (!people.contains(m.thing()) && !represented) {
        people.add(m.thing());
      }
    }
    return people;
  }

  /** Whether the subject is told by reference: "they", "the two ministers", "both sides". */
  public static boolean isReferring(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      String w = line.at(i);
      if (w.equals("they") || w.equals("both") || w.equals("two") && line.is(i - 1, "the") || w.equals("dignitaries") || w.equals("counterparts")) {
        return true;
      }
    }
    return false;
  }
}
