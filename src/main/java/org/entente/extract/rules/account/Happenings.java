package org.entente.extract.rules.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Rule;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.rules.event.Encounters;
import org.entente.extract.rules.event.EventNouns;
import org.entente.extract.rules.event.EventPhrase;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.EventTies;
import org.entente.extract.rules.event.ForumActs;
import org.entente.extract.rules.event.Forums;
import org.entente.extract.rules.event.NamedOccasions;
import org.entente.extract.rules.event.OccasionNouns;
import org.entente.extract.rules.event.Occasions;
import org.entente.extract.rules.event.OtherDays;
import org.entente.extract.rules.event.Sighting;
import org.entente.extract.rules.event.SigningMeetings;
import org.entente.extract.rules.event.Signings;
import org.entente.reference.Reference;

/**
 * What happened and what is to come: finds forums and happenings in the order of the text, settles which words speak of the same one,
 * then reads when, where, between whom, who chaired and took part, what it was about, and how one follows another.
 */
public final class Happenings implements Rule {

  /** More happenings than that no release tells; what comes after is left out, so that work stays within bounds. */
  private static final int MOST = 200;

  private final EventNouns nouns;

  public Happenings(Reference reference) {
    this.nouns = EventNouns.of(reference);
  }

  @Override
  public String name() {
    return "events";
  }

  @Override
  public void read(Draft draft) {
    EventScene scene = new EventScene(draft, nouns);
    Forums.read(scene);
    find(scene);
    new SigningMeetings(scene).join();
    scene.settled();
    new Travellers(scene).name();
    new EventFrame(scene).state();
    new EventPeople(scene).state();
    new EventTies(scene).state();
    new EventSigned(scene).state();
    new EventSides(scene).rest();
    new EventTopics(scene).state();
    AgendaItems.state(scene);
    new Participations(scene).state();
  }

  private void find(EventScene scene) {
    OccasionNouns nouns = new OccasionNouns(scene);
    NamedOccasions named = new NamedOccasions(scene);
    Encounters encounters = new Encounters(scene);
    ForumActs acts = new ForumActs(scene);
    Signings signings = new Signings(scene);
    Occasions occasions = new Occasions(scene);
    for (EventLine line : scene.lines()) {
      if (!line.tells() || scene.occasions().size() > MOST) {
        continue;
      }
      List<EventPhrase> phrases = nouns.phrases(line);
      Set<Integer> heads = new HashSet<>();
      phrases.forEach(p -> heads.add(p.head()));
      List<Sighting> found = new ArrayList<>(named.find(line, phrases, heads));
      found.addAll(encounters.find(line, heads));
      found.addAll(acts.find(line, phrases, heads));
      found.addAll(signings.find(line, heads));
      List<Sighting> again = new ArrayList<>();
      found.forEach(s -> again.addAll(OtherDays.of(scene, s)));
      found.addAll(again);
      found.sort(Comparator.comparingInt((Sighting s) -> s.at).thenComparing(s -> s.rule));
      found.forEach(occasions::settle);
    }
  }
}
