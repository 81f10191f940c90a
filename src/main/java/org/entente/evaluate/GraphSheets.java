package org.entente.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.evaluate.Value.Wording.Sort;
import org.entente.store.LocalStore;
import org.entente.store.term.Terms;

/**
 * What a store says of each release, as sheets: facts from the release's own graph, names of things from anywhere.
 *
 * <p>A union that has a country code counts as a country, one without as a body. For one thread.
 */
final class GraphSheets {

  private static final Map<String, Category> CLASSES =
      Map.ofEntries(
          Map.entry("Organization", Category.ORGANIZATIONS), Map.entry("Union", Category.ORGANIZATIONS),
          Map.entry("CountryGroup", Category.ORGANIZATIONS), Map.entry("Official", Category.PEOPLE),
          Map.entry("Event", Category.EVENTS), Map.entry("Agreement", Category.AGREEMENTS),
          Map.entry("Initiative", Category.INITIATIVES), Map.entry("Topic", Category.TOPICS));

  private final Graph all;
  private final Map<Node, List<String>> names = new HashMap<>();

  private GraphSheets(DatasetGraph dataset) {
    this.all = dataset.getDefaultGraph();
  }

  /** A sheet for each release of the store, by its identifier. */
  static Map<String, Sheet> read(LocalStore store) {
    return store.read(dataset -> {
      GraphSheets sheets = new GraphSheets(dataset);
      Map<String, Sheet> bySlug = new TreeMap<>();
      for (Node release : sheets.all.find(Node.ANY, Terms.TYPE, Terms.ent("Release")).mapWith(Triple::getSubject).toList()) {
        Graph graph = dataset.getGraph(release);
        text(graph, release, Terms.IDENTIFIER).ifPresent(slug -> bySlug.put(slug, sheets.new OneRelease(graph, release).sheet(slug)));
      }
      return bySlug;
    });
  }

  private List<String> names(Node thing) {
    return names.computeIfAbsent(thing, t -> {
      Set<String> found = new HashSet<>();
      for (Node property : List.of(Terms.LABEL, Terms.PREF_LABEL, Terms.ALT_LABEL)) {
        all.find(t, property, Node.ANY).forEachRemaining(x -> found.add(x.getObject().getLiteralLexicalForm()));
      }
      return found.stream().sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())).toList();
    });
  }

  private Optional<String> iso(Node party) {
    return text(all, party, Terms.ent("isoCode"));
  }

  private Optional<Category> category(Node thing) {
    return objects(all, thing, Terms.TYPE).stream()
        .map(c -> CLASSES.get(local(c)))
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private static Optional<String> text(Graph graph, Node subject, Node property) {
    return objects(graph, subject, property).stream().findFirst().map(GraphSheets::text);
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
  }

  /** What follows the last # or / of an IRI: of a code its notation. */
  private static String local(Node node) {
    String iri = text(node);
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** The facts of one release. */
  private final class OneRelease {

    private final Graph graph;
    private final Node release;
    private final Map<Triple, Claim.Grounds> grounds = new HashMap<>();
    private final Map<Category, List<Item>> items = new EnumMap<>(Category.class);
    private final Set<Node> listed = new HashSet<>();

    OneRelease(Graph graph, Node release) {
      this.graph = graph;
      this.release = release;
    }

    Sheet sheet(String slug) {
      for (Node assertion : graph.find(Node.ANY, Terms.TYPE, Terms.ent("Assertion")).mapWith(Triple::getSubject).toList()) {
        keep(assertion);
      }
      Map<Node, Category> things = new LinkedHashMap<>();
      Map<String, Item> countries = new TreeMap<>();
      for (Node thing : objects(graph, release, Terms.ent("mentions"))) {
        Optional<String> code = iso(thing);
        if (code.isPresent()) {
          countries.put(code.get(), new Item(code.get(), List.of(code.get()), List.of()));
        } else {
          category(thing).filter(c -> c != Category.TOPICS || !names(thing).isEmpty()).ifPresent(c -> things.put(thing, c));
        }
      }
      listed.addAll(things.keySet());
      items.put(Category.COUNTRIES, List.copyOf(countries.values()));
      things.forEach((thing, category) -> items.computeIfAbsent(category, c -> new ArrayList<>()).add(item(thing, category)));
      return new Sheet(slug, items);
    }

    /** Remembers the assertion of a fact; of two, after a merge, the surer one. */
    private void keep(Node assertion) {
      Node subject = objects(graph, assertion, Terms.SUBJECT).get(0);
      Node property = objects(graph, assertion, Terms.PREDICATE).get(0);
      Node object = objects(graph, assertion, Terms.OBJECT).get(0);
      String sentence =
          objects(graph, assertion, Terms.ent("passage")).stream()
              .flatMap(p -> objects(graph, p, Terms.HAS_SELECTOR).stream())
              .flatMap(s -> text(graph, s, Terms.EXACT).stream())
              .findFirst()
              .orElse("");
      Claim.Grounds found =
          new Claim.Grounds(
              text(graph, assertion, Terms.ent("rule")).orElse(""),
              local(property),
              Double.parseDouble(text(graph, assertion, Terms.ent("confidence")).orElse("1")),
              sentence);
      grounds.merge(Triple.create(subject, property, object), found, (a, b) -> a.confidence() >= b.confidence() ? a : b);
    }

    private Item item(Node thing, Category category) {
      List<Claim> claims = new ArrayList<>();
      switch (category) {
        case ORGANIZATIONS -> organization(thing, claims);
        case PEOPLE -> person(thing, claims);
        case EVENTS -> event(thing, claims);
        case AGREEMENTS -> agreement(thing, claims);
        case INITIATIVES -> initiative(thing, claims);
        case COUNTRIES, TOPICS -> {} // nothing is said of them
      }
      List<String> own = names(thing);
      if (own.isEmpty()) { // a sitting may be known by its forum alone
        own = objects(graph, thing, Terms.ent("inForum")).stream().flatMap(f -> names(f).stream()).toList();
      }
      return new Item(thing.getURI(), own, claims);
    }

    private void organization(Node body, List<Claim> claims) {
      Node ofCountry = Terms.ent("ofCountry");
      objects(all, body, ofCountry).stream()
          .filter(c -> iso(c).isPresent())
          .findFirst() // of a body of two countries one counts: an annotation has room for one
          .ifPresent(c -> claims.add(claim(Relation.ORGANIZATION_COUNTRY, exact(iso(c).orElseThrow()), body, ofCountry, c)));
      objects(graph, body, Terms.SUB_ORGANIZATION_OF).stream()
          .findFirst()
          .ifPresent(p -> claims.add(claim(Relation.ORGANIZATION_PARENT, other(p), body, Terms.SUB_ORGANIZATION_OF, p)));
    }

    private void person(Node person, List<Claim> claims) {
      Node represents = Terms.ent("represents");
      objects(graph, person, represents).stream()
          .filter(c -> iso(c).isPresent())
          .findFirst()
          .ifPresent(c -> claims.add(claim(Relation.PERSON_COUNTRY, exact(iso(c).orElseThrow()), person, represents, c)));
      for (Node tenure : graph.find(Node.ANY, Terms.ent("holder"), person).mapWith(Triple::getSubject).toList()) {
        objects(graph, tenure, Terms.ent("post")).stream().findFirst().ifPresent(post -> post(tenure, post, claims));
      }
    }

    private void post(Node tenure, Node post, List<Claim> claims) {
      List<String> titles = new ArrayList<>(names(post));
      if (titles.isEmpty()) {
        return;
      }
      if (text(graph, tenure, Terms.ent("acting")).orElse("").equals("true")) {
        names(post).forEach(t -> titles.add("Acting " + t));
      }
      claims.add(claim(Relation.PERSON_POST, new Value.Wording(Sort.TITLE, titles), tenure, Terms.ent("post"), post));
      objects(graph, post, Terms.POST_IN).stream()
          .findFirst()
          .ifPresent(b -> claims.add(claim(Relation.PERSON_ORGANIZATION, other(b), post, Terms.POST_IN, b)));
    }

    private void event(Node event, List<Claim> claims) {
      code(claims, Relation.EVENT_KIND, event, "eventType");
      Node status = Terms.ent("eventStatus");
      claims.add(
          objects(graph, event, status).stream()
              .findFirst()
              .map(s -> claim(Relation.EVENT_PLANNED, exact(local(s).equals("planned") ? "planned" : "held"), event, status, s))
              .orElse(Claim.gold(Relation.EVENT_PLANNED, exact("held"))));
      day(claims, Relation.EVENT_DATE, event, "startDate");
      Node place = Terms.ent("place");
      Set<String> places = new HashSet<>();
      objects(graph, event, place).forEach(p -> objects(all, p, Terms.LABEL).forEach(l -> places.add(text(l))));
      objects(graph, event, place).stream()
          .filter(p -> !places.isEmpty())
          .findFirst()
          .ifPresent(
              p -> claims.add(claim(Relation.EVENT_PLACE, new Value.Wording(Sort.PLACE, places.stream().sorted().toList()), event, place, p)));
      plain(claims, Relation.EVENT_ONLINE, event, "online", "true");
      plain(claims, Relation.EVENT_ORDINAL, event, "ordinal", "\\d+");
      Node party = Terms.ent("party");
      for (Node p : objects(graph, event, party)) {
        iso(p).ifPresent(code -> claims.add(claim(Relation.EVENT_COUNTRY, exact(code), event, party, p)));
      }
      others(claims, Relation.EVENT_CHAIR, event, "chair");
      others(claims, Relation.EVENT_PARTICIPANT, event, "participant");
      topics(claims, Relation.EVENT_TOPIC, event);
    }

    private void agreement(Node agreement, List<Claim> claims) {
      code(claims, Relation.AGREEMENT_KIND, agreement, "agreementType");
      code(claims, Relation.AGREEMENT_STATUS, agreement, "agreementStatus");
      day(claims, Relation.AGREEMENT_DATE, agreement, "signedOn");
      objects(graph, agreement, Terms.ent("signedAt")).stream()
          .findFirst()
          .ifPresent(e -> claims.add(claim(Relation.AGREEMENT_EVENT, other(e), agreement, Terms.ent("signedAt"), e)));
      Node party = Terms.ent("party");
      for (Node p : objects(graph, agreement, party)) {
        claims.add(claim(Relation.AGREEMENT_PARTY, iso(p).<Value>map(Value.Exact::new).orElse(other(p)), agreement, party, p));
      }
      others(claims, Relation.AGREEMENT_SIGNER, agreement, "signatory");
      topics(claims, Relation.AGREEMENT_TOPIC, agreement);
    }

    /** The parties of an initiative count by their countries; two bodies of one country are one. */
    private void initiative(Node initiative, List<Claim> claims) {
      code(claims, Relation.INITIATIVE_KIND, initiative, "initiativeType");
      day(claims, Relation.INITIATIVE_LAUNCHED, initiative, "launchedOn");
      Node party = Terms.ent("party");
      Set<Value> told = new HashSet<>();
      for (Node p : objects(graph, initiative, party)) {
        List<Value> countries =
            iso(p).map(List::of).orElseGet(
                    () -> objects(all, p, Terms.ent("ofCountry")).stream().flatMap(c -> iso(c).stream()).toList()).stream()
                .<Value>map(Value.Exact::new)
                .toList();
        for (Value value : countries.isEmpty() ? List.of(other(p)) : countries) {
          if (told.add(value)) {
            claims.add(claim(Relation.INITIATIVE_COUNTRY, value, initiative, party, p));
          }
        }
      }
    }

    // ---- the forms of a claim

    private void code(List<Claim> claims, Relation relation, Node thing, String property) {
      objects(graph, thing, Terms.ent(property)).stream()
          .findFirst()
          .ifPresent(c -> claims.add(claim(relation, exact(local(c)), thing, Terms.ent(property), c)));
    }

    private void day(List<Claim> claims, Relation relation, Node thing, String property) {
      objects(graph, thing, Terms.ent(property)).stream()
          .findFirst()
          .ifPresent(d -> claims.add(claim(relation, new Value.Day(text(d)), thing, Terms.ent(property), d)));
    }

    private void plain(List<Claim> claims, Relation relation, Node thing, String property, String pattern) {
      objects(graph, thing, Terms.ent(property)).stream()
          .filter(v -> text(v).matches(pattern))
          .findFirst()
          .ifPresent(v -> claims.add(claim(relation, exact(text(v)), thing, Terms.ent(property), v)));
    }

    private void others(List<Claim> claims, Relation relation, Node thing, String property) {
      for (Node o : objects(graph, thing, Terms.ent(property))) {
        claims.add(claim(relation, other(o), thing, Terms.ent(property), o));
      }
    }

    private void topics(List<Claim> claims, Relation relation, Node thing) {
      for (Node t : objects(graph, thing, Terms.ent("topic"))) {
        if (!names(t).isEmpty()) {
          claims.add(claim(relation, new Value.Wording(Sort.TOPIC, names(t)), thing, Terms.ent("topic"), t));
        }
      }
    }

    private Value exact(String text) {
      return new Value.Exact(text);
    }

    private Value other(Node thing) {
      return listed.contains(thing) ? new Value.Other(thing.getURI()) : new Value.Exact(thing.getURI());
    }

    private Claim claim(Relation relation, Value value, Node subject, Node property, Node object) {
      return new Claim(relation, value, Optional.ofNullable(grounds.get(Triple.create(subject, property, object))));
    }
  }
}
