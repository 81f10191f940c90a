package org.entente.extract.rules.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.iri.Kind;
import org.entente.release.Block;
import org.entente.release.PartialDate;
import org.jspecify.annotations.Nullable;

/** One release before the rules about happenings: its lines, its happenings so far, and between whom it is. */
public final class EventScene {

  public static final Set<Kind> SIDES = Set.of(Kind.COUNTRY, Kind.UNION);

  private final Draft draft;
  private final EventNouns nouns;
  private final List<EventLine> lines = new ArrayList<>();
  private final List<Occasion> occasions = new ArrayList<>();
  private final Map<String, Thing> places = new LinkedHashMap<>();
  private @Nullable List<Thing> sides;
  private @Nullable List<List<Hit>> hits;
  private @Nullable Occasion main;
  private @Nullable Occasion meeting;

  public EventScene(Draft draft, EventNouns nouns) {
    this.draft = draft;
    this.nouns = nouns;
    draft.text().sentences().forEach(s -> lines.add(new EventLine(draft, s)));
  }

  public Draft draft() {
    return draft;
  }

  public EventNouns nouns() {
    return nouns;
  }

  /** Every line of the release; contact lines and boilerplate too. */
  public List<EventLine> lines() {
    return lines;
  }

  public List<Occasion> occasions() {
    return occasions;
  }

  /** Leaves one happening of two that are one. */
  void merge(Occasion gone, Occasion stays) {
    occasions.remove(gone);
    draft.merge(stays.thing, gone.thing);
  }

  /** A place in a line that speaks of a happening. */
  public record Hit(Occasion occasion, Sighting sighting) {}

  /** To be called when all happenings are found: from here on they do not change. */
  public void settled() {
    List<List<Hit>> all = new ArrayList<>();
    lines.forEach(l -> all.add(new ArrayList<>(2)));
    for (Occasion o : occasions) {
      for (Sighting s : o.everywhere()) {
        all.get(s.line.sentence().index()).add(new Hit(o, s));
      }
    }
    hits = all;
    main = foremost(false);
    meeting = foremost(true);
  }

  /** The places in a line that speak of happenings, in the order in which the happenings were found. */
  public List<Hit> hits(EventLine line) {
    return hits == null ? List.of() : hits.get(line.sentence().index());
  }

  /** Whether a line speaks of a happening. */
  public boolean speaksOf(EventLine line, Occasion o) {
    return hits(line).stream().anyMatch(h -> h.occasion() == o);
  }

  /** Whether a line speaks of happenings, and of one not. */
  public boolean speaksOfOthersOnly(EventLine line, Occasion o) {
    return !hits(line).isEmpty() && !speaksOf(line, o);
  }

  /** The happening that the release is about: the one of its title, else the first that is no mere mention of the past; null if none. */
  public @Nullable Occasion main() {
    return main;
  }

  /** The meeting, talks or dialogue that the release is about; null if none. */
  public @Nullable Occasion meeting() {
    return meeting;
  }

  /** Whether it was weeks before the release. */
  public boolean isLongPast(Occasion o) {
    PartialDate day = o.date == null ? null : o.date.start();
    PartialDate issued = issued();
    return day != null && issued != null && day.latest().plusDays(25).isBefore(issued.earliest());
  }

  /** Whether it was long before and no title names it: what the release goes on to say was not spoken about there. */
  public boolean isOnlyRecalled(Occasion o) {
    return isLongPast(o) && o.sightings.stream().noneMatch(Sighting::isInTitle);
  }

  private @Nullable Occasion foremost(boolean speech) {
    Occasion best = null;
    int most = Integer.MIN_VALUE;
    for (Occasion o : occasions) {
      if (speech && !o.sense.isSpeech()) {
        continue;
      }
      int score = -o.first().line.sentence().index();
      for (Sighting s : o.sightings) {
        score += s.isInTitle() ? 12 : s.line.sentence().index() < 8 ? 4 : 2;
      }
      score += Math.min(o.echoes.size(), 3) * 2;
      score += o.sense.isSpeech() ? 3 : 0;
      score -= o.order == EventPhrase.Order.NEXT ? 12 : 0;
      score -= isLongPast(o) ? 20 : 0;
      if (score > most) {
        most = score;
        best = o;
      }
    }
    return best;
  }

  /** "held during the session", "on the margins of the summit": the happening in whose course another was, by the words of one line; null if none. */
  public @Nullable Occasion frameOf(Occasion o) {
    for (Sighting s : o.sightings) {
      for (Hit hit : hits(s.line)) {
        int from = hit.sighting().from;
        boolean during = false;
        for (int i = Math.max(0, from - 3); i < from; i++) {
          String w = s.line.word(i);
          during |= w.equals("during") || w.equals("alongside") || w.equals("at") && (from > s.to || i == 0) || w.equals("of") && s.line.is(i - 1, "part") || w.equals("of") && EventTies.MARGINS.contains(s.line.word(i - 1));
        }
        if (during && hit.occasion() != o && hit.occasion().planned == o.planned) {
          return hit.occasion();
        }
      }
    }
    return null;
  }

  /** The place with a name, made where no list knows it. */
  public Thing place(String name) {
    return places.computeIfAbsent(name, n -> {
      Thing place = draft.add(Kind.PLACE);
      draft.name(place, n);
      return place;
    });
  }

  /** A fact sheet lists what is promised, not what was spoken about. */
  public boolean isFactSheet() {
    for (EventLine line : lines) {
      if (line.isHeadline() && line.is(0, "fact") && line.is(1, "sheet")) {
        return true;
      }
      if (line.sentence().index() > 4) {
        return false;
      }
    }
    return false;
  }

  public @Nullable PartialDate issued() {
    return draft.text().release().date();
  }

  /** The countries and unions between which the release is: three or more that speak in it, else those of its title, then those that its opening names most. */
  public List<Thing> sides() {
    if (sides == null) {
      List<Thing> many = JointVoices.of(lines);
      sides = many.isEmpty() ? findSides() : many;
    }
    return sides;
  }

  private List<Thing> findSides() {
    Map<Thing, Integer> weights = new LinkedHashMap<>();
    int body = 0;
    for (EventLine line : lines) {
      if (!line.tells()) {
        continue;
      }
      boolean title = line.sentence().block().kind() == Block.Kind.TITLE;
      body += line.isHeadline() ? 0 : 1;
      int weight = title ? 6 : body <= 3 ? 3 : 1;
      for (Mention m : line.mentions()) {
        if (SIDES.contains(m.thing().kind()) && m.form() != Mention.Form.PLACE) {
          weights.merge(m.thing(), weight, Integer::sum);
        } else if (body <= 3 && m.thing().kind() == Kind.OFFICIAL) {
          Thing home = draft.link(m.thing(), Property.REPRESENTS);
          if (home != null && SIDES.contains(home.kind())) {
            weights.merge(home, 2, Integer::sum);
          }
        }
      }
    }
    List<Map.Entry<Thing, Integer>> ordered = new ArrayList<>(weights.entrySet());
    ordered.sort(Map.Entry.<Thing, Integer>comparingByValue().reversed());
    int top = ordered.isEmpty() ? 0 : ordered.get(0).getValue();
    List<Thing> found = new ArrayList<>();
    for (Map.Entry<Thing, Integer> e : ordered) {
      if (found.size() < 2 && e.getValue() >= 3 && e.getValue() * 6 >= top) {
        found.add(e.getKey());
      }
    }
    return found;
  }

  /** The country or union for which a person, body or place stands, or null. */
  public @Nullable Thing homeOf(Thing thing) {
    return switch (thing.kind()) {
      case COUNTRY, UNION -> thing;
      case OFFICIAL -> side(draft.link(thing, Property.REPRESENTS));
      case ORGANIZATION -> side(draft.link(thing, Property.OF_COUNTRY));
      case PLACE -> side(draft.link(thing, Property.CONTAINED_IN_PLACE));
      default -> null;
    };
  }

  /** Whether these are two people, of two countries: each may head a side. */
  public boolean areOfTwoCountries(List<Mention> people) {
    if (people.size() != 2) {
      return false;
    }
    Thing first = homeOf(people.get(0).thing());
    Thing second = homeOf(people.get(1).thing());
    return first != null && second != null && first != second;
  }

  private static @Nullable Thing side(@Nullable Thing thing) {
    return thing != null && SIDES.contains(thing.kind()) ? thing : null;
  }
}
