package org.entente.extract.names;

import java.util.Locale;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.reference.Lexicon.Sense;
import org.entente.reference.Lexicon.Shape;
import org.entente.reference.Reference;
import org.entente.release.Block;

/**
 * Finds what a release names: countries, bodies, people with their posts, fields and dates, also where the text only refers to
 * them, and states the facts that belong to the names themselves.
 *
 * <pre>{@code
 * Draft draft = new Draft(release, reference);
 * Names.find(draft);
 * draft.text().mentions(sentence);
 * }</pre>
 *
 * <p>Keeps no state; thread safe.
 */
public final class Names {

  private Names() {}

  /** Fills the text of a draft with mentions and dates. */
  public static void find(Draft draft) {
    Scene scene = new Scene(draft);
    CountryFinder countries = new CountryFinder(scene.lexicon());
    BodyFinder bodies = new BodyFinder(scene.lexicon());
    for (Line line : scene.lines()) {
      if (line.tells()) {
        countries.find(line);
      }
    }
    new History(scene).apply();
    scene.count();
    for (Line line : scene.lines()) {
      if (line.tells()) {
        bodies.find(line);
      }
    }
    BodySettler settler = new BodySettler(scene);
    settler.settle();
    scene.recount(settler::countryOf);
    BodyParents parents = new BodyParents(scene, settler);
    scene.lines().forEach(parents::find);
    parents.known();
    People people = new People(scene, settler);
    AuthorLine top = new AuthorLine(scene, people);
    top.find();
    PersonFinder persons = new PersonFinder(scene, people);
    for (boolean title : new boolean[] {false, true}) {
      for (Line line : scene.lines()) {
        if (line.tells() && title == (line.sentence().block().kind() == Block.Kind.TITLE)) {
          persons.find(line);
        }
      }
      if (!title) {
        new NameLines(scene, people).find();
      }
    }
    PersonOrder order = new PersonOrder(people, scene.order());
    scene.lines().forEach(order::find);
    people.state();
    TopicFinder topics = new TopicFinder(scene);
    Anaphora anaphora = new Anaphora(scene, people, top.author());
    for (Line line : scene.lines()) {
      if (line.tells()) {
        anaphora.find(line);
        topics.find(line);
      }
    }
    DateFinder dates = new DateFinder(draft.text().release().date());
    for (Line line : scene.lines()) {
      record(scene, line);
      dates.find(line).forEach(draft::mention);
    }
  }

  /** To be called when all rules have read: takes back what was named and has no part in any fact. */
  public static void finish(Draft draft) {
    new CountryCompany(draft).keep();
    new Unspoken(draft).takeBack();
  }

  private static void record(Scene scene, Line line) {
    Draft draft = scene.draft();
    for (PartyHit hit : line.parties()) {
      BodyHit body = line.bodyAt(hit.from());
      if (body == null || body.thing() == null) {
        if (!Owners.ofLawOrStates(line.words(), hit.to())) {
          keep(scene, hit);
        }
        draft.mention(scene.thing(line, hit), line.span(hit.from(), hit.to()), form(hit), line.sentence());
      }
    }
    for (PersonHit hit : line.people()) {
      draft.mention(hit.person(), line.span(hit.from(), hit.to()), Mention.Form.NAME, line.sentence());
    }
    for (BodyHit hit : line.bodies()) {
      if (hit.thing() != null) {
        Mention.Form form = hit.coreTo() == hit.coreFrom() + 1 && line.words().token(hit.coreFrom()).isAllCapitals()
            ? Mention.Form.ACRONYM : Mention.Form.NAME;
        draft.mention(hit.thing(), line.span(hit.from(), hit.to()), form, line.sentence());
      }
    }
  }

  /** A union or group with a name of its own is spoken of wherever it is named; the EU is a side like a country. */
  private static void keep(Scene scene, PartyHit hit) {
    Reference.Union union = scene.reference().unions().get(hit.key());
    boolean named = union != null && hit.name().shape() != Shape.ADJECTIVE && (hit.name().sense() == Sense.UNION || hit.name().sense() == Sense.GROUP);
    if (named && !union.key().equals("eu") && !scene.lexicon().words("not-bodies").contains(union.name().toLowerCase(Locale.ROOT))) {
      scene.draft().keep(scene.party(union.key()));
    }
  }

  private static Mention.Form form(PartyHit hit) {
    if (hit.name().sense() == Sense.CITY) {
      return Mention.Form.PLACE;
    }
    return hit.name().shape() == Shape.ADJECTIVE
        ? Mention.Form.ADJECTIVE
        : hit.name().shape() == Shape.ACRONYM ? Mention.Form.ACRONYM : Mention.Form.NAME;
  }
}
