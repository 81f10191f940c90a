package org.entente.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.iri.Kind;

/**
 * The sides that a stretch of a sentence lists: bodies, countries, unions.
 *
 * <p>A country that only says whose a body is ("the Ministry of Science of Japan", "the U.S. Department of Energy") is no side of
 * its own; "the Government of Japan" and "the Japanese side" are Japan.
 */
public final class Sides {

  private static final Set<String> SUBJECTS = Grammar.words("on for concerning regarding relating about to");

  /** "U.S. companies": who they are does not make their country a side. */
  private static final Set<String> PRIVATE =
      Grammar.words("companies company firms firm universities university institutions researchers scientists businesses industry agencies agency");

  private Sides() {}

  public static boolean isParty(Kind kind) {
    return switch (kind) {
      case COUNTRY, UNION, GROUP, ORGANIZATION -> true;
      default -> false;
    };
  }

  /** The sides between two places, each once, in the order of the text. */
  public static List<Thing> in(Line line, int from, int to) {
    List<Mention> all = line.mentions(from, to).stream().filter(m -> isParty(m.thing().kind())).toList();
    List<Thing> sides = new ArrayList<>();
    for (Mention m : all) {
      if (isPart(line, m, all) || sides.contains(m.thing())) {
        continue;
      }
      sides.add(m.thing());
    }
    return sides;
  }

  /** The place after the parties of a phrase: "between A and B on the training of C" names C in its subject. */
  public static int end(Line line, int from, int to) {
    boolean named = false;
    for (int i = from; i < Math.min(to, line.size()); i++) {
      boolean inside = line.covering(i, Kind.ORGANIZATION) != null || line.covering(i, Kind.POST) != null || line.covering(i, Kind.OFFICIAL) != null;
      named |= inside || line.covering(i, Kind.COUNTRY) != null || line.covering(i, Kind.UNION) != null;
      if (named && !inside && line.isIn(i, SUBJECTS) && !line.isCapitalized(i)) {
        return i;
      }
    }
    return to;
  }

  private static boolean isPart(Line line, Mention m, List<Mention> all) {
    Kind kind = m.thing().kind();
    for (Mention other : all) {
      if (other.thing() != m.thing() && other.span().contains(m.span()) && other.span().length() > m.span().length()) {
        return true;
      }
    }
    boolean state = kind == Kind.COUNTRY || kind == Kind.UNION;
    if (!state) {
      return false;
    }
    if (m.form() == Mention.Form.PLACE) {
      return true;
    }
    int after = line.to(m);
    int before = line.from(m) - 1;
    if (isBeforeBody(line, after, all)) {
      return true;
    }
    if (m.form() == Mention.Form.ADJECTIVE) {
      return !isSideNoun(line, after);
    }
    if (line.is(after, "'s")) {
      return ownsBody(line, after + 1, all);
    }
    return isOwner(line, before, all);
  }

  /** "the United States Department of Energy", "the United States (U.S.) Department of Energy": the body's country. */
  private static boolean isBeforeBody(Line line, int after, List<Mention> all) {
    int body = line.is(after, "(") && line.is(after + 2, ")") ? after + 3 : line.is(after, ")") ? after + 1 : after;
    if (line.isIn(after, PRIVATE)) {
      return true;
    }
    return all.stream().anyMatch(o -> o.thing().kind() == Kind.ORGANIZATION && line.from(o) == body);
  }

  /** "the Ministry of Science of Japan", "Ministry of Science, Japan", "Ministry of Science (Japan)". */
  private static boolean isOwner(Line line, int before, List<Mention> all) {
    int i = before;
    if (line.is(i, "the")) {
      i--;
    }
    boolean joint = line.is(i, "of") || line.is(i, ",") || line.is(i, "(") || line.is(i, "in");
    if (!joint) {
      return false;
    }
    int end = i;
    boolean comma = line.is(i, ",");
    for (Mention m : all) {
      if (m.thing().kind() == Kind.ORGANIZATION && (line.to(m) == end || line.is(end - 1, ")") && line.to(m) >= end - 4 && line.to(m) < end)) {
        return !comma || !isListed(line, end, all);
      }
    }
    return false;
  }

  /** "NASA, Japan and ESA": a comma in a list does not say whose the body is. */
  private static boolean isListed(Line line, int comma, List<Mention> all) {
    int next = comma + 1;
    return all.stream().anyMatch(m -> line.from(m) > next && line.is(line.from(m) - 1, ",") && m.thing().kind() == Kind.COUNTRY);
  }

  private static boolean isSideNoun(Line line, int at) {
    int i = at;
    while (line.is(i, "and") || line.covering(i, Kind.COUNTRY) != null || line.is(i, "-")) {
      i++;
    }
    return switch (line.at(i)) {
      case "government", "governments", "side", "sides", "delegation", "delegations", "authorities" -> true;
      default -> false;
    };
  }

  private static boolean ownsBody(Line line, int at, List<Mention> all) {
    return all.stream().anyMatch(m -> m.thing().kind() == Kind.ORGANIZATION && line.from(m) >= at && line.from(m) <= at + 3)
        || line.isWord(at);
  }
}
