package org.entente.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.entente.extract.DateMention;
import org.entente.extract.Draft;
import org.entente.extract.Fact;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.reference.Reference;
import org.entente.release.Reader;
import org.entente.release.Sentence;
import org.entente.release.UnreadableRelease;

/** Reads made-up sentences with the bundled reference data, for the tests of this package. */
final class Readings {

  private static final Reference REFERENCE = Reference.bundled();

  private Readings() {}

  /** A release of 17 June 2021 (a Thursday) with a title that names no country. */
  static Draft read(String... paragraphs) {
    return readOn("2021-06-17", paragraphs);
  }

  static Draft readOn(String day, String... paragraphs) {
    try {
      String text = "A made-up note\n" + day + "\n\n" + String.join("\n\n", paragraphs);
      Draft draft = new Draft(Reader.read(day + "-made-up", text), REFERENCE);
      Names.find(draft);
      return draft;
    } catch (UnreadableRelease e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** "text=thing" for each mention of a kind, where thing is its key or else its label. */
  static List<String> mentions(Draft draft, Kind kind) {
    List<String> found = new ArrayList<>();
    for (Sentence s : draft.text().sentences()) {
      for (Mention m : draft.text().mentions(s, kind)) {
        found.add(draft.text().at(m.span()) + "=" + called(m.thing()));
      }
    }
    return found;
  }

  /** "start", or "start/end", with "~" before it where it is rough. */
  static List<String> dates(Draft draft) {
    List<String> found = new ArrayList<>();
    for (Sentence s : draft.text().sentences()) {
      if (s.index() > 1) {
        for (DateMention d : draft.text().dates(s)) {
          found.add((d.exact() ? "" : "~") + d.start() + (d.end() == null ? "" : "/" + d.end()));
        }
      }
    }
    return found;
  }

  /** "name: post @ body, country" for each person, posts in the order of the text. */
  static List<String> people(Draft draft) {
    List<String> found = new ArrayList<>();
    for (Thing person : draft.things(Kind.OFFICIAL)) {
      Thing country = draft.link(person, Property.REPRESENTS);
      List<String> posts = new ArrayList<>();
      for (Thing tenure : draft.subjects(Property.HOLDER, person)) {
        Thing post = draft.link(tenure, Property.POST);
        Thing body = draft.link(post, Property.POST_IN);
        boolean acting = draft.values(tenure, Property.ACTING).stream().map(Fact::value).anyMatch(Boolean.TRUE::equals);
        posts.add((acting ? "acting " : "") + post.label() + (body == null ? "" : " @ " + called(body)));
      }
      found.add(person.label() + ": " + String.join(" + ", posts) + ", " + (country == null ? "?" : called(country)));
    }
    return found;
  }

  static String called(Thing thing) {
    return thing.key() != null ? thing.key() : thing.label();
  }
}
