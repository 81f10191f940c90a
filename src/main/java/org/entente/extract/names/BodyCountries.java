package org.entente.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * Guesses whose a body is that only this release names and whose country no words beside it say: that of its seat; the other side's
 * where it concludes something with a body of one side; that of the body before it in a list; that of the country spoken of last;
 * the host's where it is visited. Null for a body of several countries.
 */
final class BodyCountries {

  private static final Set<String> WIDE = Set.of("international", "world", "global", "intergovernmental", "united", "pan", "latin", "africa", "african", "asia", "asian", "pacific", "nordic", "arctic", "caribbean", "mediterranean", "ibero", "inter", "ocean", "eurasian", "baltic", "arab", "islamic");
  private static final Set<String> UNITS =
      Set.of("Division", "Office", "Bureau", "Department", "Directorate", "Sector", "Section", "Unit", "Ministry", "Faculty", "School");

  private static final Set<String> VISIT = Set.of("visit", "visits", "visited", "visiting", "toured", "tour");
  private static final Set<String> TALK = Set.of("talks", "met", "meet", "discussions", "meetings");

  private final Scene scene;
  private final BodySettler settler;

  BodyCountries(Scene scene, BodySettler settler) {
    this.scene = scene;
    this.settler = settler;
  }

  /** Key of the country that is most likely, or null. */
  @Nullable String guess(Line line, BodyHit hit) {
    Words words = line.words();
    if (words.is(hit.coreFrom(), "european") && line.partyAt(hit.coreFrom()) == null) {
      return scene.isNamed("eu") ? "eu" : null;
    }
    for (int i = hit.coreFrom(); i < hit.coreTo(); i++) {
      if (WIDE.contains(words.folded(i)) && line.partyAt(i) == null && (hit.head() == null || !UNITS.contains(hit.head().head()))) {
        return null;
      }
      PartyHit party = line.partyAt(i);
      boolean seat = party != null && party.isCity() && hit.head() != null && hit.head().type().equals("university");
      if (party != null && (!party.isCity() || seat || scene.isNamed(party.key()))) {
        return party.key();
      }
    }
    int at = hit.to();
    if (words.is(at, "in") || words.is(at, ",") || words.is(at, "at")) {
      PartyHit place = line.partyAt(at + 1);
      if (place != null && place.isCity() && (words.is(at, "in") || scene.isNamed(place.key()))) {
        return place.key();
      }
    }
    String partner = partner(line, hit);
    if (partner != null) {
      return partner;
    }
    String beside = beside(line, hit);
    if (beside != null) {
      return beside;
    }
    PartyHit opening = words.is(0, "in") ? line.partyAt(1) : null;
    if (opening != null) {
      return opening.key();
    }
    String near = scene.sideNear(line, hit.from(), hit.to());
    near = near != null ? near : scene.home();
    String host = isVisited(line, hit.from()) ? scene.other(near) : null;
    return host != null ? host : near;
  }

  /** "talks with", "talks were held with". */
  private static boolean isTalk(Words words, int with) {
    for (int i = with - 1; i >= Math.max(0, with - 5); i--) {
      if (TALK.contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }

  /** "between the Sample Agency and the Trial Agency of Trialland": the one whose country is not said is the other side's. */
  private @Nullable String partner(Line line, BodyHit hit) {
    Words words = line.words();
    List<BodyHit> pair = new ArrayList<>();
    for (BodyHit other : line.bodies()) {
      int at = words.is(other.from() - 1, "the") ? other.from() - 2 : other.from() - 1;
      BodyHit last = pair.isEmpty() ? null : pair.get(pair.size() - 1);
      boolean opens = words.is(at, "between");
      boolean closes = last != null && (words.is(at, "and") || words.is(at, "with")) && at >= last.to() && at - last.to() < 2;
      if (opens) {
        pair.clear();
      }
      if (opens || closes && pair.size() == 1) {
        pair.add(other);
      }
    }
    if (pair.size() != 2 || !pair.contains(hit)) {
      return null;
    }
    BodyHit other = pair.get(pair.get(0) == hit ? 1 : 0);
    String country = other.country() != null ? other.country() : other.known().size() == 1 && other.known().get(0).body().countries().size() == 1 ? other.known().get(0).body().countries().get(0) : null;
    if (country == null) {
      return null;
    }
    String side = scene.other(country);
    return side != null ? side : country.equals(scene.home()) ? null : scene.home();
  }

  /** In a list of bodies each is of the country of the one before it, where no other country is named between. */
  private @Nullable String beside(Line line, BodyHit hit) {
    BodyHit last = null;
    for (BodyHit other : line.bodies()) {
      last = other.to() <= hit.from() ? other : last;
    }
    if (last == null || last.thing() == null) {
      return null;
    }
    Words words = line.words();
    for (int i = last.to(); i < hit.from(); i++) {
      if (!words.is(i, ",") && !words.is(i, "and") && !words.is(i, "the")) {
        return null;
      }
    }
    return words.is(last.to(), ",") ? settler.countryOf(last.thing()) : null;
  }

  /** "The delegation visited the Sample Institute", "held talks with the rectors of Sample University": of those who receive. */
  private static boolean isVisited(Line line, int from) {
    Words words = line.words();
    for (int i = from - 1; i >= Math.max(0, from - 24); i--) {
      int verb = i;
      if (VISIT.contains(words.folded(i)) || words.is(i, "with") && isTalk(words, i)) {
        return line.parties().stream().noneMatch(p -> p.from() >= verb && p.to() <= from);
      }
    }
    return false;
  }
}
