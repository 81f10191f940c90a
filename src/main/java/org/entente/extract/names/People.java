package org.entente.extract.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.reference.Reference;
import org.entente.reference.Words;
import org.entente.release.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The people of one release: which names are one person, and the facts that a name with a post tells.
 *
 * <p>A shorter name is the person whose longer name has all its parts ("Example" is "Ann B. Example"); two full names are one
 * person only if they share all parts, in any order.
 */
final class People {

  /** A person as known so far. */
  static final class Person {
    final Thing thing;
    List<String> parts;
    final Set<String> titles = new HashSet<>();
    @Nullable String country;
    boolean countrySure;
    boolean wed;

    Person(Thing thing, List<String> parts) {
      this.thing = thing;
      this.parts = parts;
    }
  }

  private final Scene scene;
  private final Draft draft;
  private final BodySettler bodies;
  private final Allegiance allegiance;
  private final LedBodies led;
  private final List<Person> people = new ArrayList<>();
  private final Map<String, Thing> posts = new LinkedHashMap<>();
  private final Map<Person, List<Holding>> holdings = new LinkedHashMap<>();
  private final Map<String, List<Person>> holders = new LinkedHashMap<>();
  private final List<Holding> unnamed = new ArrayList<>();

  People(Scene scene, BodySettler bodies) {
    this.scene = scene;
    this.draft = scene.draft();
    this.bodies = bodies;
    this.allegiance = new Allegiance(scene, this);
    this.led = new LedBodies(scene, bodies);
  }

  List<Person> all() {
    return people;
  }

  /** Those who hold a post with a title, folded, in the order of the text. */
  List<Person> holders(String title) {
    return holders.getOrDefault(title, List.of());
  }

  // ---- who

  /** The person of a name: an earlier one, or a new one. */
  Person person(String name, List<PostHit> with) {
    List<String> parts = PersonNames.parts(name);
    Person same = find(parts, with);
    if (same != null && isAnother(same, name, with)) {
      same = null;
    } else if (same == null) {
      same = nicknamed(parts, with);
    }
    if (same == null) {
      Thing thing = draft.add(Kind.OFFICIAL);
      same = new Person(thing, parts);
      people.add(same);
      draft.label(thing, name);
    } else if (parts.size() > same.parts.size()) {
      same.parts = parts;
      draft.label(same.thing, name);
    } else {
      draft.name(same.thing, name);
    }
    return same;
  }

  /** A president's wife shares the name and nothing else. */
  private static boolean isSpouse(Person same, List<PostHit> with) {
    boolean lady = same.titles.contains("first lady") || same.titles.contains("second lady");
    return !with.isEmpty() && with.stream().noneMatch(p -> key(p.label()).endsWith("lady")) == lady;
  }

  /** "B. Example" is not Ann Example, and "Minister Example of Sampleland" is not the Trialish Ann Example. */
  private boolean isAnother(Person same, String name, List<PostHit> with) {
    List<String> parts = PersonNames.parts(name);
    if (parts.size() > 1 && same.parts.size() > 1) {
      return false;
    }
    boolean initial = parts.size() < same.parts.size() && name.length() > 2 && Character.isUpperCase(name.charAt(0)) && name.charAt(1) == '.';
    String other = with.stream().map(PostHit::country).filter(Objects::nonNull).findFirst().orElse(null);
    return initial && same.parts.stream().noneMatch(p -> Character.toUpperCase(p.charAt(0)) == name.charAt(0))
        || other != null && same.countrySure && !other.equals(same.country);
  }

  void alias(Person person, String name) {
    draft.name(person.thing, name);
  }

  /** Whether the parts are the family name of somebody, or more of the name. */
  boolean isKnown(List<String> parts) {
    Person found = parts.isEmpty() ? null : find(parts);
    return found != null && found.parts.size() >= parts.size();
  }

  /** The person who is meant by some parts of a name, the last named of several; null if there is none. */
  @Nullable Person find(List<String> parts) {
    return find(parts, List.of());
  }

  private @Nullable Person find(List<String> parts, List<PostHit> with) {
    Person found = null;
    for (Person p : people) {
      if (p.parts.size() == parts.size() && p.parts.containsAll(parts)) {
        return p;
      }
      boolean shorter = parts.size() < p.parts.size() && p.parts.containsAll(parts) && isFamily(parts, p.parts);
      boolean longer = parts.size() > p.parts.size() && parts.containsAll(p.parts) && isFamily(p.parts, parts);
      if ((shorter || longer) && !p.wed && !isSpouse(p, with)) {
        found = p;
      }
    }
    return found;
  }

  /** Whether the short name has the family name: the last part, or the first of those that put it first. */
  private static boolean isFamily(List<String> few, List<String> whole) {
    if (few.isEmpty()) {
      return false;
    }
    if (few.size() > 1) {
      return true;
    }
    String one = few.get(0);
    int at = whole.indexOf(one);
    return at == whole.size() - 1 || at == 0 && whole.size() <= 3 || at > 0 && whole.size() > 2;
  }

  /** "Nick Example" and "Nicholas Example" with one post are one. */
  private @Nullable Person nicknamed(List<String> parts, List<PostHit> with) {
    if (parts.size() < 2) {
      return null;
    }
    String family = parts.get(parts.size() - 1);
    for (Person p : people) {
      boolean shared = p.parts.size() > 1 && p.parts.get(p.parts.size() - 1).equals(family)
          && p.parts.get(0).charAt(0) == parts.get(0).charAt(0);
      if (shared && with.stream().anyMatch(post -> p.titles.contains(key(post.label())))) {
        return p;
      }
    }
    return null;
  }

  // ---- what is said of them

  /** A post as one line says it of a person. */
  private record Holding(Line line, PostHit post) {}

  /** Takes note that a person holds a post; {@link #state} says so. */
  void hold(Line line, Person person, PostHit post) {
    BodyHit hit = post.body();
    Thing body = hit == null ? null : hit.thing();
    String country = countryOf(post, body);
    boolean sure = country != null;
    boolean international = body != null && country == null && !hasCountry(body);
    if (country == null && !international) {
      country = person.country != null ? person.country : allegiance.guess(line, post);
    }
    represent(line, person, country, international ? body : null, sure);
    person.titles.add(key(post.label()));
    holdings.computeIfAbsent(person, p -> new ArrayList<>()).add(new Holding(line, post));
    List<Person> same = holders.computeIfAbsent(key(post.title()), t -> new ArrayList<>());
    if (!same.contains(person)) {
      same.add(person);
    }
  }

  /** Takes note of a post whose holder the phrase does not name: "the head of the Department of Samples". */
  void unnamed(Line line, PostHit post) {
    if (post.body() != null && post.title().equalsIgnoreCase("head")) {
      unnamed.add(new Holding(line, post));
    }
  }

  /** The head of a department is the only minister of the country whom the release names and gives no other department. */
  private void settleUnnamed() {
    for (Holding head : unnamed) {
      Thing body = head.post().body() == null ? null : head.post().body().thing();
      String country = body == null ? null : bodies.countryOf(body);
      if (body == null || country == null || !led.isLed(body)) {
        continue;
      }
      List<Person> ministers = holdings.entrySet().stream()
          .filter(e -> country.equals(e.getKey().country) && e.getValue().stream().anyMatch(h -> led.isMinisterial(h.post()) && h.post().title().equals(h.post().label()))
              && e.getValue().stream().noneMatch(h -> h.post().body() != null && h.post().body().thing() != body))
          .map(Map.Entry::getKey)
          .filter(p -> !p.titles.contains("state secretary"))
          .toList();
      if (ministers.size() == 1) {
        hold(head.line(), ministers.get(0), head.post());
      }
    }
  }

  /** States who holds which post, once all lines are read: a bare title is the longer one that the person is given elsewhere. */
  void state() {
    settleUnnamed();
    holdings.forEach((person, held) -> {
      Map<String, PostHit> distinct = new LinkedHashMap<>();
      for (Holding holding : held) {
        distinct.merge(key(holding.post().label()), holding.post(), (a, b) -> a.body() == null && b.body() != null ? b : a);
      }
      Map<String, PostHit> fullest = new LinkedHashMap<>();
      distinct.keySet().forEach(label -> fullest.put(label, fullest(label, distinct)));
      Map<Thing, Thing> tenures = new LinkedHashMap<>();
      for (Holding holding : held) {
        String label = key(holding.post().label());
        PostHit full = Objects.requireNonNull(fullest.get(label));
        boolean own = key(full.label()).equals(label) && (holding.post().body() != null || full.body() == null);
        state(person, holding.line(), holding.post(), own ? holding.post() : full, tenures);
      }
    });
  }

  private static PostHit fullest(String label, Map<String, PostHit> distinct) {
    String longest = label;
    for (String other : distinct.keySet()) {
      if (other.length() > longest.length() && other.startsWith(label + " ")) {
        longest = other;
      }
    }
    return Objects.requireNonNull(distinct.get(longest));
  }

  private void state(Person person, Line line, PostHit said, PostHit post, Map<Thing, Thing> tenures) {
    BodyHit hit = post.body();
    Thing body = hit == null ? null : hit.thing();
    boolean international = body != null && countryOf(post, body) == null && !hasCountry(body);
    if (body == null) {
      body = led.of(line, post, person.country);
    }
    Thing thing = post(line, post, body, person, international);
    if (said == post) {
      said.variants().forEach(v -> draft.name(thing, v));
    }
    Thing tenure = tenures.computeIfAbsent(thing, t -> draft.add(Kind.TENURE));
    Evidence because = scene.because(line, "person-post", said.body() != null || said.country() != null ? 0.95 : 0.9);
    draft.link(tenure, Property.HOLDER, person.thing, because);
    draft.link(tenure, Property.POST, thing, because);
    if (said.acting()) {
      draft.flag(tenure, Property.ACTING, true, because);
    }
    PartialDate date = draft.text().release().date();
    if (date != null) {
      draft.date(tenure, Property.ATTESTED_ON, date, because);
    }
    for (String to : said.accredited()) {
      draft.link(thing, Property.ACCREDITED_TO, scene.party(to), scene.because(line, "ambassador-to", 0.95));
    }
  }

  /** States the country of someone whose post is not said. */
  void appear(Line line, Person person, int from, int to, @Nullable BodyHit staff) {
    if (person.country == null && draft.link(person.thing, Property.REPRESENTS) == null) {
      String own = staff == null || staff.thing() == null ? null : bodies.countryOf(staff.thing());
      if (own != null) {
        represent(line, person, own, null, true);
        return;
      }
      String wed = Employment.spouse(line, from) ? lastBefore(line, from) : null;
      if (wed != null) {
        person.wed = true;
        represent(line, person, wed, null, true);
        return;
      }
      int next = line.words().is(to + 1, "the") ? to + 2 : to + 1;
      PartyHit of = line.words().is(to, "of") ? line.partyAt(next) : null;
      if (of != null && of.isSide() && !of.isAdjective()) {
        represent(line, person, of.key(), null, true);
        return;
      }
      String near = allegiance.signedFor(line, to);
      near = near != null ? near : scene.sideNear(line, from, to);
      represent(line, person, near != null ? near : scene.home(), null, false);
    }
  }

  /** Key of the country of the person named last before a token, or null. */
  private @Nullable String lastBefore(Line line, int at) {
    String country = null;
    for (PersonHit hit : line.people()) {
      Person one = hit.to() > at ? null : people.stream().filter(p -> p.thing == hit.person()).findFirst().orElse(null);
      country = one == null ? country : one.country;
    }
    return country;
  }

  /** States the country of a person by the order in which people are named. */
  void place(Line line, Person person, String country) {
    if (!person.countrySure && !homeless(person, country)) {
      person.country = country;
      draft.link(person.thing, Property.REPRESENTS, scene.party(country), scene.because(line, "person-order", 0.85));
      person.countrySure = true;
    }
  }

  /** Whether a country uses the title of a post, as far as is known. */
  boolean mayBe(PostHit post, String country) {
    List<String> homes = allegiance.homes(post);
    return homes.isEmpty() || homes.contains(country);
  }

  /** Whether a title of the person is one that the country does not use. */
  boolean homeless(Person person, String country) {
    return holdings.getOrDefault(person, List.of()).stream()
        .map(h -> allegiance.homes(h.post()))
        .anyMatch(homes -> !homes.isEmpty() && !homes.contains(country));
  }

  private void represent(Line line, Person person, @Nullable String country, @Nullable Thing body, boolean sure) {
    if (body != null) {
      draft.link(person.thing, Property.REPRESENTS, body, scene.because(line, "person-body", 0.9));
    } else if (country != null) {
      if (person.country == null || sure && !person.countrySure) {
        person.country = country;
        person.countrySure = sure;
      }
      draft.link(
          person.thing,
          Property.REPRESENTS,
          scene.party(country),
          scene.because(line, sure ? "person-country" : "person-country-nearby", sure ? 0.95 : 0.75));
    }
  }

  private boolean hasCountry(Thing body) {
    return bodies.countryOf(body) != null;
  }

  private @Nullable String countryOf(PostHit post, @Nullable Thing body) {
    if (post.country() != null) {
      return post.country();
    }
    return body == null ? null : bodies.countryOf(body);
  }

  private Thing post(Line line, PostHit post, @Nullable Thing body, Person person, boolean international) {
    String country = person.country;
    String where = body != null ? body.toString() : String.valueOf(country);
    Thing thing = posts.get(key(post.label()) + " " + where + post.accredited());
    if (thing == null) {
      thing = draft.add(Kind.POST);
      posts.put(key(post.label()) + " " + where + post.accredited(), thing);
    }
    draft.name(thing, post.label());
    if (body != null) {
      draft.link(thing, Property.POST_IN, body, scene.because(line, "post-in-body", post.body() == null ? 0.85 : 0.95));
    }
    if (international && body != null) {
      draft.link(thing, Property.POST_OF, body, scene.because(line, "post-in-body", 0.9));
    } else if (country != null) {
      draft.link(
          thing, Property.POST_OF, scene.party(country), scene.because(line, "post-of-country", person.countrySure ? 0.95 : 0.75));
    }
    return thing;
  }

  static String key(String title) {
    return title.toLowerCase(Locale.ROOT).replace(",", "").replace(" for ", " of ").replace("&", "and");
  }

  /** The data behind it. */
  Reference reference() {
    return scene.reference();
  }
}
