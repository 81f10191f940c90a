package org.entente.extract.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.names.People.Person;
import org.entente.reference.NameTrie.Match;
import org.entente.reference.Reference.BodyHead;
import org.entente.reference.Reference.Title;
import org.entente.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the text only refers to what it named: "Dr. Example", "Example", "he", "I", "the State Secretary"; "the Ministry"; "both
 * sides", "the two countries", "the Parties".
 *
 * <p>Both sides are one mention for each of the two countries of the release, and none where they are not certain.
 */
final class Anaphora {

  private static final Set<String> SIDES =
      Set.of("sides", "countries", "nations", "governments", "parties", "delegations", "states", "partners", "economies", "peoples");
  private static final Set<String> OPENERS = Set.of("with", "by", "from", "to", "between", "alongside");
  private static final int REACH = 14;
  private static final Set<String> LEADERS = Set.of("leaders", "ministers", "presidents");

  private final Scene scene;
  private final Draft draft;
  private final People people;
  private final PersonNames names;
  private final List<String> pair;
  private final Map<String, Thing> lastBody = new LinkedHashMap<>();
  private final @Nullable Thing author;
  private @Nullable Thing lastPerson;
  /** Of whom the sentences speak: who stands first in one, behind no preposition. */
  private @Nullable Thing subject;
  private @Nullable Thing subjectHere;

  /**
   * @param author who speaks in the text as "I", if it is known
   */
  Anaphora(Scene scene, People people, @Nullable Thing author) {
    this.author = author;
    this.scene = scene;
    this.draft = scene.draft();
    this.people = people;
    this.names = new PersonNames(scene.lexicon());
    this.pair = scene.pair();
  }

  void find(Line line) {
    Words words = line.words();
    Thing[] named = new Thing[words.size()];
    line.people().forEach(hit -> named[hit.from()] = hit.person());
    subjectHere = null;
    for (int at = 0; at < words.size(); at++) {
      if (named[at] != null) {
        spokenOf(line, named[at], at);
      }
      remember(line, at);
      if (line.isTaken(at) || line.bodyAt(at) != null) {
        continue;
      }
      if (words.isCapitalized(at)) {
        person(line, at);
      }
      switch (words.folded(at)) {
        case "he", "she" -> pronoun(line, at);
        case "i" -> author(line, at);
        case "the", "our" -> definite(line, at);
        case "both" -> both(line, at);
        default -> { }
      }
    }
    subject = subjectHere != null ? subjectHere : subject;
  }

  private void spokenOf(Line line, Thing person, int at) {
    lastPerson = person;
    if (subjectHere == null && !isHeld(line.words(), at)) {
      subjectHere = person;
    }
  }

  /** "with Minister A", "by the President of the Board, B", "the spouse of C"; not "On her way to Strelsau, D". */
  private boolean isHeld(Words words, int at) {
    boolean comma = false;
    boolean post = false;
    for (int i = at - 1; i >= 0 && at - i < REACH; i--) {
      boolean name = words.isCapitalized(i) || words.is(i, "and") || words.is(i, "the");
      boolean joint = words.is(i, "of") || words.is(i, "for");
      comma |= words.is(i, ",");
      post |= words.isCapitalized(i) && scene.lexicon().titles().at(words, i) != null;
      if (OPENERS.contains(words.folded(i)) && !words.isCapitalized(i)) {
        return !comma || post;
      }
      if (!name && !words.is(i, ",") && !(joint && words.isCapitalized(i - 1))) {
        return joint && !comma;
      }
    }
    return false;
  }

  private void remember(Line line, int at) {
    BodyHit body = line.bodyAt(at);
    if (body != null && body.from() == at && body.thing() != null && body.head() != null) {
      lastBody.put(body.head().head(), body.thing());
    }
  }

  // ---- people

  /** "Dr. Example", "Example", "Ann Example" after they were named with their posts. */
  private void person(Line line, int at) {
    PersonNames.Name name = names.at(line, at);
    if (name == null || at > 0 && line.words().isCapitalized(at - 1) && !line.isTaken(at - 1) && at - 1 > 0 && !name.hasHonorific()) {
      return;
    }
    for (int to = name.to(); to > name.nameFrom(); to--) {
      List<String> parts = PersonNames.parts(line.text(name.nameFrom(), to));
      Person person = parts.isEmpty() ? null : people.find(parts);
      if (person != null && person.parts.size() >= parts.size() && (parts.size() > 1 || isFamilyOf(parts.get(0), person))) {
        line.take(name.from(), to);
        draft.mention(person.thing, line.span(name.from(), to), Mention.Form.ANAPHOR, line.sentence());
        draft.name(person.thing, line.text(name.nameFrom(), to));
        spokenOf(line, person.thing, name.from());
        return;
      }
      if (to < name.to() && line.words().isCapitalized(to)) {
        return;
      }
    }
  }

  private static boolean isFamilyOf(String part, Person person) {
    int at = person.parts.indexOf(part);
    return part.length() > 2 && (at == person.parts.size() - 1 || at >= 0 && isAsian(person));
  }

  private static boolean isAsian(Person person) {
    return person.country != null && Set.of("kr", "cn", "vn", "jp", "tw", "hk", "sg", "my", "hu").contains(person.country);
  }

  private void pronoun(Line line, int at) {
    Thing meant = subjectHere != null ? subjectHere : subject != null ? subject : lastPerson;
    if (meant != null) {
      subjectHere = subjectHere == null ? meant : subjectHere;
      draft.mention(meant, line.span(at, at + 1), Mention.Form.ANAPHOR, line.sentence());
    }
  }

  /** "I", where a line above the text says who speaks. */
  private void author(Line line, int at) {
    if (author != null && line.words().text(at).equals("I")) {
      draft.mention(author, line.span(at, at + 1), Mention.Form.ANAPHOR, line.sentence());
    }
  }

  /** "the State Secretary": the one who holds that post, if there is one. */
  private boolean post(Line line, int at) {
    Match<Title> title = scene.lexicon().titles().at(line.words(), at);
    if (title == null || !line.words().isCapitalized(at)) {
      return false;
    }
    int to = title.to();
    Words words = line.words();
    if (words.is(to, "of") || words.is(to, "for") || words.is(to, "to") || words.is(to, "'s") || words.isCapitalized(to)) {
      if (!words.is(to, "'s")) {
        return false;
      }
    }
    List<Person> holders = people.holders(People.key(title.values().get(0).title()));
    if (holders.size() == 1) {
      spokenOf(line, holders.get(0).thing, at);
      draft.mention(holders.get(0).thing, line.span(at, to), Mention.Form.ANAPHOR, line.sentence());
      return true;
    }
    return false;
  }

  // ---- bodies

  private void definite(Line line, int at) {
    Words words = line.words();
    int next = at + 1;
    if (words.is(next, "two") && isSides(line, next + 1)) {
      sides(line, at, next + 2);
    } else if (words.text(next).equals("Parties") || words.text(next).equals("Sides") || words.is(at, "our") && words.is(next, "countries")) {
      sides(line, at, next + 1);
    } else if (words.isCapitalized(next) && !line.isTaken(next) && line.bodyAt(next) == null && !post(line, next)) {
      Match<BodyHead> head = scene.lexicon().bodyHeads().at(words, next);
      Thing body = head == null ? null : lastBody.get(head.values().get(0).head());
      if (head != null && body != null && !words.isCapitalized(head.to()) && !words.is(head.to(), "of") && !words.is(head.to(), "for")) {
        draft.mention(body, line.span(at, head.to()), Mention.Form.ANAPHOR, line.sentence());
      }
    }
  }

  // ---- countries

  private void both(Line line, int at) {
    if (isSides(line, at + 1)) {
      sides(line, at, at + 2);
    } else if (line.words().is(at + 1, "the") && isSides(line, at + 2)) {
      sides(line, at, at + 3);
    }
  }

  private static boolean isSides(Line line, int at) {
    String word = line.words().folded(at);
    return SIDES.contains(word) || LEADERS.contains(word) && line.words().is(at - 1, "two");
  }

  private void sides(Line line, int from, int to) {
    for (String key : pair) {
      draft.mention(scene.party(key), line.span(from, to), Mention.Form.ANAPHOR, line.sentence());
    }
  }
}
