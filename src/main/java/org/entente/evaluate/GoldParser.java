package org.entente.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JsonObject;
import org.entente.evaluate.Value.Wording.Sort;

/** Makes the sheet of one gold file, and notes each field that is wrong. For one file. */
final class GoldParser {

  private static final String COUNTRY = "[A-Z]{2}";
  private static final String INTERNATIONAL = "INT";

  private static final Set<String> FILE =
      Set.of("id", "release", "countries", "organizations", "people", "events", "agreements", "initiatives", "topics");
  private static final Set<String> ORGANIZATION = Set.of("id", "names", "country", "parent");
  private static final Set<String> PERSON = Set.of("id", "names", "country", "posts");
  private static final Set<String> POST = Set.of("title", "org");
  private static final Set<String> EVENT =
      Set.of("id", "kind", "names", "series", "ordinal", "start", "end", "place", "online", "planned", "countries", "chairs",
          "participants", "topics");
  private static final Set<String> AGREEMENT =
      Set.of("id", "kind", "names", "parties", "signed", "signers", "event", "status", "topics");
  private static final Set<String> INITIATIVE = Set.of("id", "kind", "names", "countries", "launched");

  private static final List<String> EVENT_KINDS =
      List.of("meeting", "dialogue", "visit", "summit", "signing", "workshop", "launch", "other");
  private static final List<String> AGREEMENT_KINDS =
      List.of("agreement", "memorandum", "arrangement", "letter-of-intent", "joint-statement", "declaration", "accords", "protocol",
          "contract", "plan");
  private static final List<String> AGREEMENT_STATUSES =
      List.of("signed", "planned", "approved", "in-force", "extended", "mentioned", "terminated");
  private static final List<String> INITIATIVE_KINDS =
      List.of("partnership", "programme", "plan", "fund", "call", "project", "centre", "dialogue", "mission");

  private final List<String> problems;
  private final Map<String, Category> ids = new HashMap<>();
  private List<List<String>> topics = List.of();

  GoldParser(List<String> problems) {
    this.problems = problems;
  }

  Sheet sheet(String slug, JsonObject object) {
    GoldFields file = new GoldFields(object, "", FILE, problems);
    String id = file.needed("id");
    if (!id.isEmpty() && !id.equals(slug)) {
      file.problem("id", "is \"" + id + "\", yet the file is about \"" + slug + "\": the two must be the same");
    }
    List<GoldFields> bodies = file.objects("organizations", ORGANIZATION);
    List<GoldFields> people = file.objects("people", PERSON);
    List<GoldFields> events = file.objects("events", EVENT);
    List<GoldFields> agreements = file.objects("agreements", AGREEMENT);
    List<GoldFields> initiatives = file.objects("initiatives", INITIATIVE);
    bodies.forEach(b -> know(b, Category.ORGANIZATIONS));
    people.forEach(p -> know(p, Category.PEOPLE));
    events.forEach(e -> know(e, Category.EVENTS));
    agreements.forEach(a -> know(a, Category.AGREEMENTS));
    initiatives.forEach(i -> know(i, Category.INITIATIVES));
    topics = file.textLists("topics");

    Map<Category, List<Item>> items = new EnumMap<>(Category.class);
    items.put(Category.COUNTRIES, countries(file));
    items.put(Category.ORGANIZATIONS, bodies.stream().map(this::organization).toList());
    items.put(Category.PEOPLE, people.stream().map(this::person).toList());
    items.put(Category.EVENTS, events.stream().map(this::event).toList());
    items.put(Category.AGREEMENTS, agreements.stream().map(this::agreement).toList());
    items.put(Category.INITIATIVES, initiatives.stream().map(this::initiative).toList());
    items.put(Category.TOPICS, topics.stream().map(t -> new Item(String.join("|", t), t, List.of())).toList());
    return new Sheet(slug, items);
  }

  private void know(GoldFields thing, Category category) {
    String id = thing.needed("id");
    if (!id.isEmpty() && ids.put(id, category) != null) {
      thing.problem("id", "\"" + id + "\" is the id of another thing of this file too; each needs its own");
    }
  }

  private List<Item> countries(GoldFields file) {
    List<Item> items = new ArrayList<>();
    for (String code : file.texts("countries").stream().distinct().toList()) {
      if (!code.matches(COUNTRY)) {
        file.problem("countries", "\"" + code + "\" is no ISO 3166-1 code of two capitals, as JP (EU for the European Union)");
      }
      items.add(new Item(code, List.of(code), List.of()));
    }
    return items;
  }

  private Item organization(GoldFields f) {
    List<Claim> claims = new ArrayList<>();
    country(f).ifPresent(c -> claims.add(Claim.gold(Relation.ORGANIZATION_COUNTRY, new Value.Exact(c))));
    f.text("parent").ifPresent(p -> claims.add(other(f, "parent", Relation.ORGANIZATION_PARENT, p, Category.ORGANIZATIONS)));
    return item(f, claims);
  }

  private Item person(GoldFields f) {
    List<Claim> claims = new ArrayList<>();
    country(f).ifPresent(c -> claims.add(Claim.gold(Relation.PERSON_COUNTRY, new Value.Exact(c))));
    for (GoldFields post : f.objects("posts", POST)) {
      List<String> titles = post.texts("title");
      if (titles.isEmpty()) {
        post.problem("title", "must be a list of at least one title");
      }
      claims.add(Claim.gold(Relation.PERSON_POST, new Value.Wording(Sort.TITLE, titles)));
      post.text("org").ifPresent(o -> claims.add(other(post, "org", Relation.PERSON_ORGANIZATION, o, Category.ORGANIZATIONS)));
    }
    return item(f, claims);
  }

  private Item event(GoldFields f) {
    List<Claim> claims = new ArrayList<>();
    claims.add(Claim.gold(Relation.EVENT_KIND, new Value.Exact(f.code("kind", EVENT_KINDS))));
    claims.add(Claim.gold(Relation.EVENT_PLANNED, new Value.Exact(f.flag("planned") ? "planned" : "held")));
    f.date("start").ifPresent(d -> claims.add(Claim.gold(Relation.EVENT_DATE, new Value.Day(d))));
    f.date("end");
    List<String> places = f.texts("place");
    if (!places.isEmpty()) {
      claims.add(Claim.gold(Relation.EVENT_PLACE, new Value.Wording(Sort.PLACE, places)));
    }
    if (f.flag("online")) {
      claims.add(Claim.gold(Relation.EVENT_ONLINE, new Value.Exact("true")));
    }
    f.whole("ordinal").ifPresent(n -> claims.add(Claim.gold(Relation.EVENT_ORDINAL, new Value.Exact(n))));
    for (String c : f.texts("countries")) {
      if (!c.matches(COUNTRY)) {
        f.problem("countries", "\"" + c + "\" is no ISO 3166-1 code of two capitals, as JP");
      }
      claims.add(Claim.gold(Relation.EVENT_COUNTRY, new Value.Exact(c)));
    }
    f.texts("chairs").forEach(c -> claims.add(other(f, "chairs", Relation.EVENT_CHAIR, c, Category.PEOPLE)));
    f.texts("participants")
        .forEach(p -> claims.add(other(f, "participants", Relation.EVENT_PARTICIPANT, p, Category.PEOPLE, Category.ORGANIZATIONS)));
    topics(f, Relation.EVENT_TOPIC, claims);
    List<String> series = f.texts("series");
    Item item = item(f, claims);
    return item.names().isEmpty() ? new Item(item.id(), series, claims) : item;
  }

  private Item agreement(GoldFields f) {
    List<Claim> claims = new ArrayList<>();
    claims.add(Claim.gold(Relation.AGREEMENT_KIND, new Value.Exact(f.code("kind", AGREEMENT_KINDS))));
    claims.add(Claim.gold(Relation.AGREEMENT_STATUS, new Value.Exact(f.code("status", AGREEMENT_STATUSES))));
    f.date("signed").ifPresent(d -> claims.add(Claim.gold(Relation.AGREEMENT_DATE, new Value.Day(d))));
    f.text("event").ifPresent(e -> claims.add(other(f, "event", Relation.AGREEMENT_EVENT, e, Category.EVENTS)));
    f.texts("parties").forEach(p -> claims.add(party(f, "parties", Relation.AGREEMENT_PARTY, p)));
    f.texts("signers").forEach(s -> claims.add(other(f, "signers", Relation.AGREEMENT_SIGNER, s, Category.PEOPLE)));
    topics(f, Relation.AGREEMENT_TOPIC, claims);
    return item(f, claims);
  }

  private Item initiative(GoldFields f) {
    List<Claim> claims = new ArrayList<>();
    claims.add(Claim.gold(Relation.INITIATIVE_KIND, new Value.Exact(f.code("kind", INITIATIVE_KINDS))));
    f.date("launched").ifPresent(d -> claims.add(Claim.gold(Relation.INITIATIVE_LAUNCHED, new Value.Day(d))));
    f.texts("countries").forEach(c -> claims.add(party(f, "countries", Relation.INITIATIVE_COUNTRY, c)));
    return item(f, claims);
  }

  private Item item(GoldFields f, List<Claim> claims) {
    List<String> names = f.texts("names");
    if (names.isEmpty()) {
      f.problem("names", "must be a list of at least one name");
    }
    return new Item(f.text("id").orElse(""), names, claims);
  }

  /** The country of a body or person; none for an international one. */
  private static Optional<String> country(GoldFields f) {
    Optional<String> country = f.text("country");
    country.filter(c -> !c.matches(COUNTRY) && !c.equals(INTERNATIONAL))
        .ifPresent(c -> f.problem("country", "\"" + c + "\" is no ISO 3166-1 code of two capitals, nor INT for an international body"));
    return country.filter(c -> !c.equals(INTERNATIONAL));
  }

  private void topics(GoldFields f, Relation relation, List<Claim> claims) {
    for (String chosen : f.texts("topics")) {
      Optional<List<String>> ways = topics.stream().filter(t -> t.contains(chosen)).findFirst();
      if (ways.isEmpty()) {
        f.problem("topics", "\"" + chosen + "\" stands in no list of the file's topics; add it there");
      }
      List<String> all = new ArrayList<>(List.of(chosen));
      ways.orElse(List.of()).stream().filter(w -> !w.equals(chosen)).forEach(all::add);
      claims.add(Claim.gold(relation, new Value.Wording(Sort.TOPIC, all)));
    }
  }

  /** A party: a body of the file by its id, or a country by its code. */
  private Claim party(GoldFields f, String field, Relation relation, String id) {
    if (ids.get(id) == null && (id.matches(COUNTRY) || id.equals(INTERNATIONAL))) {
      return Claim.gold(relation, new Value.Exact(id));
    }
    return other(f, field, relation, id, Category.ORGANIZATIONS);
  }

  private Claim other(GoldFields f, String field, Relation relation, String id, Category... allowed) {
    if (!Arrays.asList(allowed).contains(ids.get(id))) {
      String kinds = String.join(" or ", Arrays.stream(allowed).map(Category::label).toList());
      f.problem(field, "\"" + id + "\" is the id of nothing among the file's " + kinds);
    }
    return Claim.gold(relation, new Value.Other(id));
  }
}
