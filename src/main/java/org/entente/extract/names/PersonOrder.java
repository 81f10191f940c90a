package org.entente.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.names.People.Person;
import org.entente.reference.Words;

/**
 * Tells whose people are when several stand side by side and the text does not say it of each: "President Example and Prime
 * Minister Sample" in a release of two countries.
 *
 * <p>Releases name people in the order of their countries. Where one of two is known, the other is the other side's.
 */
final class PersonOrder {

  private static final Set<String> RECEIVED = Set.of("received", "welcomed", "greeted", "hosted");

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
    if (line.people().size() < 2) {
      return;
    }
    boolean[] bracketed = bracketed(line);
    List<PersonHit> group = new ArrayList<>();
    for (PersonHit hit : line.people()) {
      if (bracketed[hit.from()]) {
        continue;
      }
      if (!group.isEmpty() && !isBeside(line, bracketed, group.get(group.size() - 1), hit)) {
        break;
      }
      group.add(hit);
    }
    settle(line, group);
  }

  /** For each token whether it stands in brackets. */
  private static boolean[] bracketed(Line line) {
    boolean[] bracketed = new boolean[line.size()];
    int open = 0;
    for (int i = 0; i < line.size(); i++) {
      bracketed[i] = open > 0;
      open += line.words().is(i, "(") ? 1 : line.words().is(i, ")") ? -1 : 0;
    }
    return bracketed;
  }

  /** Whether only posts, commas and "and" stand between two people. */
  private static boolean isBeside(Line line, boolean[] bracketed, PersonHit first, PersonHit second) {
    Words words = line.words();
    boolean and = false;
    for (int i = first.to(); i < second.from(); i++) {
      if (bracketed[i] || words.is(i, ")")) {
        continue;
      }
      if (words.is(i, "and") || words.is(i, "with")) {
        and = true;
      } else if (!words.is(i, ",") && !line.isTaken(i) && !words.is(i, "the")) {
        return false;
      }
    }
    return and || second.from() - first.to() < 12;
  }

  private void settle(Line line, List<PersonHit> group) {
    if (sides.size() < 2 || isReceived(line, group) || isMet(line, group) || group.size() % sides.size() != 0 || group.size() > 2 * sides.size() || group.isEmpty()) {
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
    if (inOrder(persons)) {
      int block = persons.size() / sides.size();
      for (int i = 0; i < persons.size(); i++) {
        people.place(line, persons.get(i), sides.get(i / block));
      }
    } else if (persons.size() == 2) {
      int known = persons.get(0).countrySure ? 0 : 1;
      String country = persons.get(known).country;
      if (country != null && sides.size() == 2 && sides.contains(country)) {
        people.place(line, persons.get(1 - known), sides.get(sides.get(0).equals(country) ? 1 : 0));
      }
    }
  }

  /** "was received by Ann Example and Bob Sample": those who receive together are of one side. */
  private static boolean isReceived(Line line, List<PersonHit> group) {
    int first = group.isEmpty() ? 0 : group.get(0).from();
    boolean received = false;
    for (int i = 0; i < first; i++) {
      received |= RECEIVED.contains(line.words().folded(i));
      if (received && line.words().is(i, "by")) {
        return true;
      }
    }
    return false;
  }

  /** "met their counterparts Ann Example and Bob Sample", "talks with both Ann Example and Bob Sample": those who are met are of one side. */
  private static boolean isMet(Line line, List<PersonHit> group) {
    Words words = line.words();
    int at = group.isEmpty() ? 0 : group.get(0).from() - 1;
    while (at > 0 && (line.isTaken(at) || words.is(at, "both") || words.is(at, "the"))) {
      at--;
    }
    return words.is(at, "counterparts") || words.is(at, "with") && words.is(at + 1, "both");
  }

  /** Whether those whose country is sure stand where the order of the sides has them. */
  private boolean inOrder(List<Person> persons) {
    int block = persons.size() / sides.size();
    for (int i = 0; i < persons.size(); i++) {
      Person person = persons.get(i);
      if (person.countrySure ? !sides.get(i / block).equals(person.country) : people.homeless(person, sides.get(i / block))) {
        return false;
      }
    }
    return true;
  }
}
