package org.entente.extract.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.reference.Lexicon;
import org.entente.reference.Lexicon.BodyName;
import org.entente.reference.NameTrie.Match;
import org.entente.reference.Reference.BodyHead;
import org.entente.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of bodies in a line, known ones and ones told by their shape, with what is attached to them: "Japan's …",
 * "… of Japan", "…, Japan", "… (MEXT)".
 *
 * <p>Which body each is, {@link BodySettler} tells.
 */
final class BodyFinder {

  private static final Set<String> WHOLES = Set.of("Academy", "University", "College", "Hospital", "Museum", "Institute", "Foundation", "Association", "Society", "Agency");

  private final Lexicon lexicon;
  private final BodyShapes shapes;
  private final Employers employers;
  private final PluralBodies plurals;

  BodyFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.shapes = new BodyShapes(lexicon);
    this.employers = new Employers(lexicon);
    this.plurals = new PluralBodies(lexicon);
  }

  void find(Line line) {
    Words words = line.words();
    int free = 0;
    int at = 0;
    while (at < words.size()) {
      List<BodyHit> several = plurals.at(line, at);
      for (BodyHit one : several) {
        attach(line, one);
        line.add(one);
        at = one.to();
        free = at;
      }
      if (!several.isEmpty()) {
        String country = several.stream().map(BodyHit::country).filter(c -> c != null).findFirst().orElse(null);
        several.forEach(one -> one.country(country));
        continue;
      }
      BodyHit hit = at(line, at, free);
      if (hit != null) {
        hit = ofItsOwn(line, hit);
      }
      if (hit == null) {
        at++;
      } else {
        attach(line, hit);
        if (hit.known().isEmpty()) {
          joined(line, hit);
        }
        line.add(hit);
        at = hit.to();
        free = at;
      }
    }
  }

  /** "the Samplestate Department of Health", "University of Samplestate Exampleton": not the body that is called so without the place. */
  private static BodyHit ofItsOwn(Line line, BodyHit hit) {
    if (hit.known().isEmpty() || hit.head() == null) {
      return hit;
    }
    String type = hit.head().type();
    PartyHit before = line.partyAt(hit.from() - 1);
    PartyHit after = line.partyAt(hit.to());
    boolean state = before != null && before.isCity() && before.to() == hit.from() && hit.coreFrom() == hit.from() && (type.equals("ministry") || type.equals("agency"));
    boolean campus = after != null && after.isCity() && after.from() == hit.to() && type.equals("university");
    if (!state && !campus) {
      return hit;
    }
    int from = state ? before.from() : hit.from();
    BodyHit own = new BodyHit(from, from, campus ? after.to() : hit.coreTo(), List.of(), hit.head());
    own.country(state ? before.key() : after.key());
    return own;
  }

  /** "Sample Agency Communications Office", "Sample University's School of Law": the part has the name of the whole before its own. */
  private static void joined(Line line, BodyHit hit) {
    BodyHit whole = null;
    for (BodyHit other : line.bodies()) {
      whole = other.to() <= hit.from() ? other : whole;
    }
    boolean close = whole != null && whole.to() == hit.from() && !line.words().is(whole.to() - 1, ")");
    if (close && hit.head() != null && hit.coreFrom() == hit.from()) {
      hit.spelled(line.text(whole.from(), hit.coreTo()));
    }
  }

  private @Nullable BodyHit at(Line line, int at, int free) {
    BodyHit hit = named(line, at, free);
    return hit != null ? hit : employers.at(line, at);
  }

  private @Nullable BodyHit named(Line line, int at, int free) {
    Words words = line.words();
    Match<BodyName> known = lexicon.bodies().at(words, at);
    if (known != null && (isOwner(words, known) || isInsideParty(line, known) || isLonger(line, known) || isPlural(words, known) || isTail(line, known))) {
      known = null;
    }
    int head = known == null ? at : headIn(words, known);
    BodyShapes.Shape shape = head < 0 ? null : shapes.at(line, head, free);
    if (known != null && shape != null && shape.to() >= known.to() && goesBack(line, shape, known)) {
      return new BodyHit(shape.from(), shape.coreFrom(), shape.to(), List.of(), shape.head());
    }
    if (known != null && (shape == null || shape.to() <= known.to() || words.isCapitalized(known.to()) || known.values().get(0).acronym())) {
      int from = known.from();
      int core = from;
      PartyHit party = line.partyAt(core);
      if (party != null && !party.isCity() && party.to() < known.to()) {
        core = party.to();
      }
      return new BodyHit(from, core, known.to(), known.values(), shape == null ? null : shape.head());
    }
    if (shape == null || known == null && shape.from() < free) {
      return null;
    }
    Match<BodyName> whole = lexicon.bodies().at(words, shape.coreFrom());
    List<BodyName> named = whole != null && whole.to() == shape.to() ? whole.values() : List.of();
    return new BodyHit(shape.from(), shape.coreFrom(), shape.to(), named, shape.head());
  }

  /** The United Nations in "UN sanctions". */
  private static boolean isOwner(Words words, Match<BodyName> known) {
    return known.values().size() == 1 && known.values().get(0).body().countries().isEmpty() && Owners.ofLaw(words, known.to());
  }

  /** Whether capitalised words that are no country stand before a known name: then it is another body's. */
  private static boolean goesBack(Line line, BodyShapes.Shape shape, Match<BodyName> known) {
    if (known.values().get(0).acronym() || shape.coreFrom() >= known.from()) {
      return false;
    }
    for (int i = shape.coreFrom(); i < known.from(); i++) {
      if (line.partyAt(i) == null && !line.words().is(i, "-") && line.words().text(i).length() > 2) {
        return true;
      }
    }
    return false;
  }

  /** Where in a known name its head noun stands, if the name could go on after it. */
  private int headIn(Words words, Match<BodyName> known) {
    for (int i = known.from(); i < known.to(); i++) {
      if (words.isCapitalized(i) && lexicon.bodyHeads().at(words, i) != null) {
        return i;
      }
    }
    return -1;
  }

  /** "SABs" are several of them, not the SABS. */
  private static boolean isPlural(Words words, Match<BodyName> known) {
    String text = words.text(known.from());
    String acronym = text.length() < 3 ? "" : text.substring(0, text.length() - 1);
    return known.values().get(0).acronym() && known.to() == known.from() + 1 && text.endsWith("s") && acronym.equals(acronym.toUpperCase(Locale.ROOT))
        && known.values().stream().noneMatch(n -> n.body().acronyms().contains(text));
  }

  /** "Congress" in "Sample Congress". */
  private boolean isTail(Line line, Match<BodyName> known) {
    Words words = line.words();
    int at = known.from();
    return known.to() == at + 1 && !known.values().get(0).acronym() && lexicon.bodyHeads().at(words, at) != null && words.isCapitalized(at - 1) && at > 1
        && line.partyAt(at - 1) == null && line.bodyAt(at - 1) == null && !words.is(at - 1, "the") && lexicon.titles().at(words, at - 1) == null;
  }

  /** "National Police" in "National Police Academy". */
  private boolean isLonger(Line line, Match<BodyName> known) {
    Words words = line.words();
    Match<BodyHead> next = known.values().get(0).acronym() || !words.isCapitalized(known.to()) ? null : lexicon.bodyHeads().at(words, known.to());
    return next != null && WHOLES.contains(next.values().get(0).head()) && !BodyShapes.hasPhrase(line, next.to());
  }

  /** A name of a body that is part of a longer name of a party: "EU" in "EU-Japan" is not, "African Union" is. */
  private static boolean isInsideParty(Line line, Match<BodyName> known) {
    PartyHit party = line.partyAt(known.from());
    return party != null && party.to() >= known.to() && !party.isCity();
  }

  // ---- what is attached

  private void attach(Line line, BodyHit hit) {
    Words words = line.words();
    before(line, hit);
    int at = hit.to();
    boolean more = true;
    while (more && at < words.size()) {
      more = false;
      if (words.is(at, "(") && isAcronym(words, at + 1) && words.is(at + 2, "/") && isAcronym(words, at + 3) && words.is(at + 4, ")")) {
        hit.acronym(words.text(at + 1));
        hit.second(words.text(at + 3));
        at += 5;
        more = true;
      } else if (words.is(at, "(") && isAcronym(words, at + 1) && closes(words, at + 2)) {
        hit.acronym(words.text(at + 1));
        at = words.is(at + 2, ")") ? at + 3 : at + 2;
        more = words.is(at - 1, ")");
      } else if (words.is(at, "(") && line.partyAt(at + 1) != null && words.is(line.partyAt(at + 1).to(), ")")) {
        hit.country(line.partyAt(at + 1).key());
        at = line.partyAt(at + 1).to() + 1;
      } else {
        int end = countryAfter(line, hit, at);
        more = end > at;
        at = end;
      }
      hit.extend(Math.max(hit.to(), at));
    }
  }

  private int countryAfter(Line line, BodyHit hit, int at) {
    Words words = line.words();
    if (words.is(at, "of")) {
      int next = words.is(at + 1, "the") ? at + 2 : at + 1;
      if (words.is(next, "government") && words.is(next + 1, "of")) {
        next = words.is(next + 2, "the") ? next + 3 : next + 2;
      }
      PartyHit party = line.partyAt(next);
      if (party != null && party.from() == next && party.isSide()) {
        if (!party.isAdjective() && !beginsName(line, party)) {
          hit.country(party.key());
          return party.to();
        }
        if (words.is(party.to(), "government")) {
          hit.country(party.key());
          return party.to() + 1;
        }
      }
    }
    if (hit.head() != null && hit.head().where().equals("mission") && at == hit.coreTo()) {
      PartyHit place = line.partyAt(words.is(at + 1, "the") ? at + 2 : at + 1);
      return place == null ? at : place.to();
    }
    if (words.is(at, ",") && words.is(at + 1, "government") && words.is(at + 2, "of")) {
      PartyHit state = line.partyAt(words.is(at + 3, "the") ? at + 4 : at + 3);
      if (state != null && state.isSide()) {
        hit.country(state.key());
        return state.to();
      }
    }
    if (hit.head() != null && hit.head().head().equals("Embassy") && hit.country() != null && at == hit.coreTo() && words.is(at, "in")) {
      PartyHit place = line.partyAt(words.is(at + 1, "the") ? at + 2 : at + 1);
      return place == null || place.isAdjective() ? at : place.to();
    }
    PartyHit party = line.partyAt(at + 1);
    if (words.is(at, ",") && party != null && party.isCountry() && !party.isAdjective() && endsThere(words, party.to()) && !isListed(line, at)) {
      hit.country(party.key());
      return party.to();
    }
    return at;
  }

  /** In "of the U.S. Department" the country is part of the next name. */
  private boolean beginsName(Line line, PartyHit party) {
    Words words = line.words();
    Match<BodyName> name = lexicon.bodies().at(words, party.from());
    return name != null && name.to() > party.to() || words.isCapitalized(party.to()) && lexicon.titles().at(words, party.to()) == null
        && line.partyAt(party.to()) == null;
  }

  /** "…, Exampleland": the country stands alone between commas or at the end. */
  private static boolean endsThere(Words words, int at) {
    return at >= words.size() || Character.isLowerCase(words.text(at).charAt(0)) && !words.is(at, "or") || words.is(at, ",") || words.is(at, ";") || words.is(at, ".") || words.is(at, ")") || words.is(at, "and")
        || words.is(at, "(");
  }

  /** In "Agency, Japan and the US" the comma is that of a list. */
  private static boolean isListed(Line line, int comma) {
    PartyHit party = line.partyAt(comma + 1);
    Words words = line.words();
    int at = party == null ? comma : party.to();
    if (!words.is(at, "and") && !words.is(at, ",")) {
      return false;
    }
    int next = at + 1;
    next = words.is(next, "and") ? next + 1 : next;
    next = words.is(next, "the") ? next + 1 : next;
    PartyHit other = line.partyAt(next);
    return other != null && other.from() == next && !other.isAdjective();
  }

  private static void before(Line line, BodyHit hit) {
    Words words = line.words();
    for (int i = hit.from(); i < hit.coreTo(); i++) {
      PartyHit party = line.partyAt(i);
      if (party != null && (party.isSide() && i < hit.coreFrom() || hit.known().isEmpty() && i >= hit.coreFrom() && !party.isCity())) {
        hit.country(party.key());
      }
    }
    int at = hit.from() - 1;
    if (words.is(at, "government")) {
      at--;
    }
    PartyHit party = line.partyAt(words.is(at, "'s") || words.is(at, "'") ? at - 1 : at);
    if (party != null && party.isSide() && party.to() >= at && !(words.is(party.from() - 1, "-"))) {
      hit.country(party.key());
      if (party.isAdjective() && party.to() == hit.from()) {
        hit.begin(party.from());
      }
    }
  }

  private static boolean isAcronym(Words words, int at) {
    String word = words.text(at);
    if (word.length() < 2 || word.length() > 14 || !Character.isLetter(word.charAt(0))) {
      return false;
    }
    long capitals = word.chars().filter(Character::isUpperCase).count();
    return capitals >= 2 && capitals * 2 >= word.length();
  }

  private static boolean closes(Words words, int at) {
    return words.is(at, ")") || words.is(at, ",") || words.is(at, ";");
  }
}
