package org.entente.extract.names;

import java.util.List;
import java.util.Set;
import org.entente.extract.Thing;
import org.entente.extract.names.People.Person;
import org.entente.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the line above a text that says who speaks and what kind of text it is: "Example, Ann Media Release", "Sample, Bob Speech".
 * Whoever speaks so is the "I" of the text.
 */
final class AuthorLine {

  private static final int TOP = 6;
  private static final int LONGEST = 8;
  private static final Set<String> KINDS = Set.of("media", "press", "speech", "statement", "interview", "transcript", "joint", "address", "doorstop", "remarks");

  private final Scene scene;
  private final People people;
  private @Nullable Thing author;

  AuthorLine(Scene scene, People people) {
    this.scene = scene;
    this.people = people;
  }

  /** Who speaks; null where no line says it. */
  @Nullable Thing author() {
    return author;
  }

  void find() {
    for (Line line : scene.lines().subList(0, Math.min(TOP, scene.lines().size()))) {
      int kind = kind(line);
      if (kind > 0 && author == null) {
        Person person = people.person(line.text(2, kind) + " " + line.text(0, 1), List.of());
        line.add(new PersonHit(0, kind, person.thing));
        people.appear(line, person, 0, kind, null);
        author = person.thing;
      }
    }
  }

  /** Where behind "Example, Ann" the kind of the text stands, and nothing but that follows; or -1. */
  private static int kind(Line line) {
    Words words = line.words();
    if (line.size() > LONGEST || !words.is(1, ",") || !words.isCapitalized(0) || line.partyAt(0) != null) {
      return -1;
    }
    for (int i = 2; i < line.size(); i++) {
      if (!words.isCapitalized(i) || line.partyAt(i) != null) {
        return -1;
      }
      if (KINDS.contains(words.folded(i))) {
        return i > 2 ? i : -1;
      }
    }
    return -1;
  }
}
