package org.entente.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.entente.extract.names.People.Person;
import org.entente.reference.Lexicon;
import org.entente.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads names that have a line of their own, as under an instrument or in a table: the name, under it the post, under that the
 * body; above all of it for whom they sign.
 */
final class NameLines {

  private static final int ABOVE = 4;
  private static final int LONG = 24;

  private final Scene scene;
  private final Lexicon lexicon;
  private final PersonNames names;
  private final PostParser parser;
  private final People people;

  NameLines(Scene scene, People people) {
    this.scene = scene;
    this.lexicon = scene.lexicon();
    this.names = new PersonNames(lexicon);
    this.parser = new PostParser(lexicon);
    this.people = people;
  }

  void find() {
    List<Line> lines = scene.lines();
    int i = 0;
    while (i + 1 < lines.size()) {
      int columns = 0;
      List<PersonNames.Name> row = new ArrayList<>();
      PersonNames.Name name = name(lines.get(i));
      while (name != null) {
        row.add(name);
        columns++;
        name = i + columns < lines.size() ? name(lines.get(i + columns)) : null;
      }
      for (int c = 0; c < columns; c++) {
        read(i + c, i + c + columns, row.get(c), side(i, columns, c), columns == 1);
      }
      i += Math.max(1, columns);
    }
  }

  /** The name that a line is, and nothing else; null if it is none. */
  private PersonNames.@Nullable Name name(Line line) {
    Words words = line.words();
    int from = 0;
    if (words.is(0, "(") && words.is(2, ")") && (words.is(1, "signed") || words.is(1, "sgd"))) {
      from = 3;
    }
    if (line.size() > 10 || line.size() <= from || !line.people().isEmpty() && line.people().get(0).from() != from) {
      return null;
    }
    PersonNames.Name name = line.people().isEmpty() ? names.at(line, from) : again(line, from);
    if (name == null || names.afterLetters(line, name.to()) < line.size() || name.length() < 2 || name.length() > 5) {
      return null;
    }
    for (int i = name.nameFrom(); i < name.to(); i++) {
      if (lexicon.fieldWords().contains(words.singular(i)) && !name.hasHonorific()) {
        return null;
      }
    }
    return name;
  }

  private PersonNames.@Nullable Name again(Line line, int from) {
    PersonHit hit = line.people().get(0);
    int start = names.afterHonorifics(line, from);
    return start < hit.to() ? new PersonNames.Name(from, start, hit.to()) : null;
  }

  private void read(int at, int under, PersonNames.Name name, @Nullable String side, boolean alone) {
    if (under >= scene.lines().size()) {
      return;
    }
    Line line = scene.lines().get(at);
    Line below = scene.lines().get(under);
    List<PostHit> posts = posts(below);
    if (posts.isEmpty()) {
      return;
    }
    PostHit last = posts.get(posts.size() - 1);
    Line third = alone && under + 1 < scene.lines().size() ? scene.lines().get(under + 1) : null;
    if (last.body() == null && last.to() >= below.size() && third != null) {
      BodyHit body = third.size() > 0 ? third.bodyAt(0) : null;
      if (body != null && body.to() >= third.size()) {
        last.body(body);
      }
    }
    for (PostHit post : posts) {
      if (post.body() == null && side != null && people.mayBe(post, side)) {
        post.country(side);
      }
    }
    Person person = people.person(line.text(name.nameFrom(), name.to()), posts);
    if (line.people().isEmpty()) {
      line.add(new PersonHit(name.from(), name.to(), person.thing));
    }
    for (PostHit post : posts) {
      people.hold(below, person, post);
      below.take(post.from(), post.to());
    }
  }

  /** The posts with which a line begins: "Deputy Prime Minister and Minister of Health". */
  private List<PostHit> posts(Line line) {
    List<PostHit> posts = new ArrayList<>();
    if (line.size() == 0 || line.size() > LONG || !line.people().isEmpty()) {
      return posts;
    }
    int at = line.words().is(0, "the") ? 1 : 0;
    while (at < line.size()) {
      PostHit post = postAt(line, at);
      if (post == null || post.from() > at) {
        break;
      }
      posts.add(post);
      at = post.to();
      boolean more = line.words().is(at, "and") || line.words().is(at, ",") || line.words().is(at, "&");
      at = more ? at + 1 : line.size();
    }
    return posts;
  }

  /** A post that begins at a token, though words of its own stand before its title: "Sample Agency Director". */
  private @Nullable PostHit postAt(Line line, int at) {
    for (int i = at; i < Math.min(line.size(), at + 8); i++) {
      PostHit post = parser.at(line, i, at);
      if (post != null) {
        return post;
      }
    }
    return null;
  }

  /** The country for which the name in a column signs, as the lines above say: "For the Government of Sampleland:". */
  private @Nullable String side(int index, int columns, int column) {
    List<String> sides = new ArrayList<>();
    boolean says = false;
    for (int i = Math.max(0, index - ABOVE - columns); i < index; i++) {
      Line line = scene.lines().get(i);
      if (line.size() >= 16) {
        sides.clear();
        says = false;
        continue;
      }
      says |= line.words().is(0, "for") || line.words().is(0, "on") && line.words().is(1, "behalf");
      if (says) {
        line.parties().stream().filter(PartyHit::isSide).map(PartyHit::key).forEach(sides::add);
      }
    }
    return sides.size() == columns ? sides.get(column) : null;
  }
}
