package org.entente.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.entente.extract.names.People.Person;
import org.entente.reference.Words;

/**
 * Tells whose people are when several stand side by side and the text does not say it of each: "President Example and Prime
 * Minister Sample" in a release of two countries.
 *
 * <p>Releases name people in the order of their countries. Where one of two is known, the other is the other side's.
 */
final class PersonOrder {

  private final People people;
  private final List<String> sides;

  /**
   * @param sides the two or three countries of the release, in the order of its title; empty where they are not certain
   */
  PersonOrder(People people, List<String> sides) {
    this.people = people;
    this.sides = sides;
  }

  void find(Line line) {
    List<PersonHit> group = new ArrayList<>();
    for (PersonHit hit : line.people()) {
      if (!group.isEmpty() && !isBeside(line, group.get(group.size() - 1), hit)) {
        settle(line, group);
        group.clear();
      }
      group.add(hit);
    }
    settle(line, group);
  }

  /** Whether only posts, commas and "and" stand between two people. */
  private static boolean isBeside(Line line, PersonHit first, PersonHit second) {
    Words words = line.words();
    boolean and = false;
    for (int i = first.to(); i < second.from(); i++) {
      if (words.is(i, "and") || words.is(i, "with")) {
        and = true;
      } else if (!words.is(i, ",") && !line.isTaken(i) && !words.is(i, "the")) {
        return false;
      }
    }
    return and || second.from() - first.to() < 12;
  }

  private void settle(Line line, List<PersonHit> group) {
    if (group.size() != sides.size() || group.size() < 2) {
      return;
    }
    List<Person> persons = new ArrayList<>();
    for (PersonHit hit : group) {
      people.all().stream().filter(p -> p.thing == hit.person()).findFirst().ifPresent(persons::add);
    }
    long sure = persons.stream().filter(p -> p.countrySure).count();
    if (persons.size() != group.size() || sure == persons.size()) {
      return;
    }
    for (int i = 0; i < persons.size(); i++) {
      Person person = persons.get(i);
      if (sure == 0 || sure > 0 && sides.get(i).equals(person.country)) {
        people.place(line, person, sides.get(i));
      } else if (!person.countrySure && persons.size() == 2) {
        String other = persons.get(1 - i).country;
        if (sides.contains(other)) {
          people.place(line, person, sides.get(sides.get(0).equals(other) ? 1 : 0));
        }
      }
    }
  }
}
