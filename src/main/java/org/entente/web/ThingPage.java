package org.entente.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.iri.Iris;
import org.entente.store.term.Terms;

/** Makes the page of a thing: its facts in plain words, under each its sentences, and what leads to it. */
final class ThingPage {

  private static final int MOST_LINKS = 40;
  private static final int MOST_PARTIES = 4;
  private static final Set<String> WITH_PARTIES = Set.of("agreement", "event", "initiative");
  private static final List<String> FIRST_LINKS =
      List.of("Agreement", "Event", "Initiative", "Partnership", "Programme", "Forum", "Commitment", "Funding");
  private static final Set<String> SHOWN_OTHERWISE =
      Set.of("type", "label", "prefLabel", "altLabel", "title", "articleBody", "textDigest", "earliestDay", "latestDay", "mentions",
          "identifier", "inScheme", "hadPrimarySource", "sameAs");
  private static final Set<String> NO_LINKS = Set.of("subject", "predicate", "object", "hasSource", "type", "inScheme", "between", "ofTie", "sameAs", "mergedInto",
          "ofConflict", "basis", "mergedFrom", "keptApart", "onAssertion", "saidIn", "aliasOf");

  private final Templates templates;
  private final Phrases phrases;
  private final Look look;
  private final Ask ask;
  private final String rest;
  private final Addresses addresses;
  private final Evidence evidence;

  ThingPage(Templates templates, Phrases phrases, Look look, Ask ask, String rest) {
    this.templates = templates;
    this.phrases = phrases;
    this.look = look;
    this.ask = ask;
    this.rest = rest;
    this.addresses = new Addresses(look.iris(), ask.root());
    this.evidence = new Evidence(look, addresses);
  }

  /** A value of a fact; the note says where it is from when no sentence shows it. */
  record Value(String text, String href, List<Evidence.Sentence> sentences, String note) {}

  /** A format in which the thing can be had as data. */
  record DataFormat(String label, String extension, String type) {}

  /** Facts of one property. */
  record Group(String heading, List<Value> values) {}

  /**
   * A thing that leads here or stands in a list.
   *
   * @param note whose it is, where its name alone says too little
   */
  record Item(String label, String href, String date, String note) {

    Item(String label, String href, String date) {
      this(label, href, date, "");
    }

    /** The same for every list: name, link, date and parties. */
    static Item of(Look look, Addresses addresses, Node node) {
      return new Item(look.label(node), addresses.href(node.toString()).orElse(""), look.date(node).orElse(""), parties(look, node));
    }

    private static String parties(Look look, Node node) {
      if (look.has(node, Terms.ent("releaseType"), Terms.code("releaseType", "digest"))) {
        return "Entente's summary";
      }
      if (!WITH_PARTIES.contains(look.kind(node).orElse(""))) {
        return "";
      }
      Set<Node> countries = look.objects(node, Terms.ent("partyCountry"));
      Set<Node> parties = countries.isEmpty() ? look.objects(node, Terms.ent("party")) : countries;
      return parties.size() > MOST_PARTIES
          ? parties.size() + " parties"
          : look.byName(parties).stream().map(look::label).collect(Collectors.joining(", "));
    }
  }

  /** Things that lead here in the same way. */
  record Links(String heading, List<Item> items, int more) {}

  String html(Description description) {
    Node thing = description.thing();
    Map<String, Object> values = new HashMap<>();
    values.put("title", look.label(thing));
    values.put("kind", kind(thing));
    values.put("slug", rest.substring(rest.lastIndexOf('/') + 1));
    values.put("self", ask.root() + "doc/" + rest);
    values.put("iri", thing.toString());
    values.put("structured", Structured.of(look, thing, look.label(thing)));
    values.put("formats", java.util.Arrays.stream(Format.values()).filter(f -> f != Format.HTML)
        .map(f -> new DataFormat(f.label(), f.extension(), f.type())).toList());
    values.put("others", otherNames(thing));
    values.put("facts", facts(description));
    values.put("links", links(description, ask.params().first("all").isPresent()));
    values.put("pages", description.pages());
    values.put("source", evidence.source(thing));
    values.put("tie", rest.startsWith("tie/") ? ask.root() + rest : "");
    if (look.isType(thing, "Release")) {
      values.put("mentions", mentions(thing));
      values.put("text", new ReleaseText(look, addresses).pieces(thing));
      return templates.page("release", ask.root(), values);
    }
    return templates.page("thing", ask.root(), values);
  }

  private String kind(Node thing) {
    Set<String> classes = look.objects(thing, Terms.TYPE).stream().map(Look::lastPart).collect(Collectors.toSet());
    String telling = phrases.mostTelling(classes);
    if (!telling.isEmpty()) {
      return phrases.one(telling);
    }
    return look.kind(thing).map(phrases::one).orElse("Thing");
  }

  private List<String> otherNames(Node thing) {
    Set<String> names = new LinkedHashSet<>();
    look.objects(thing, Terms.LABEL).forEach(n -> names.add(Plain.text(Look.text(n))));
    look.objects(thing, Terms.ALT_LABEL).forEach(n -> names.add(Plain.text(Look.text(n))));
    look.objects(thing, Terms.TITLE).forEach(n -> names.add(Plain.text(Look.text(n))));
    names.remove(look.label(thing));
    return names.stream().sorted().limit(MOST_LINKS).toList();
  }

  private List<Group> facts(Description description) {
    Map<Evidence.Fact, List<Evidence.Sentence>> sentences = evidence.of(description.thing());
    Map<Evidence.Fact, Set<Node>> graphs = new LinkedHashMap<>();
    for (Quad quad : description.own()) {
      if (!SHOWN_OTHERWISE.contains(Look.lastPart(quad.getPredicate()))) {
        graphs.computeIfAbsent(new Evidence.Fact(quad.getPredicate(), quad.getObject()), f -> new LinkedHashSet<>()).add(quad.getGraph());
      }
    }
    Map<Node, List<Value>> byProperty = new LinkedHashMap<>();
    graphs.forEach((fact, from) -> byProperty.computeIfAbsent(fact.property(), p -> new ArrayList<>())
        .add(value(fact, from, sentences.getOrDefault(fact, List.of()))));
    return byProperty.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<Node, List<Value>> e) -> phrases.of(e.getKey()).order())
            .thenComparing(e -> Look.lastPart(e.getKey())))
        .map(e -> new Group(phrases.of(e.getKey()).forward(), sorted(e.getValue())))
        .toList();
  }

  private static List<Value> sorted(List<Value> values) {
    values.sort(Comparator.comparing(Value::text, String.CASE_INSENSITIVE_ORDER).thenComparing(Value::href));
    return values;
  }

  private Value value(Evidence.Fact fact, Set<Node> from, List<Evidence.Sentence> sentences) {
    Node node = fact.value();
    String text;
    String href = "";
    if (node.isLiteral()) {
      String written = node.getLiteralLexicalForm();
      text = written.equals("true") ? "yes" : written.equals("false") ? "no" : Plain.date(Plain.text(written));
    } else if (node.isURI() && node.getURI().startsWith(Iris.CODE)) {
      text = Names.code(look, node);
    } else {
      text = look.label(node);
      href = node.isURI() ? addresses.href(node.getURI()).orElse("") : "";
      if (!href.isEmpty() && href.equals(node.toString())) {
        text = href;
      }
    }
    String note = "";
    if (sentences.isEmpty()) {
      note = from.contains(look.graph("reference")) ? "from the reference data"
          : from.contains(look.graph("derived")) ? "computed from all releases" : "";
    }
    return new Value(text, href, sentences, note);
  }

  private List<Links> links(Description description, boolean all) {
    Map<String, Set<Node>> groups = new TreeMap<>();
    Map<String, Integer> orders = new HashMap<>();
    for (Quad quad : description.all()) {
      String property = Look.lastPart(quad.getPredicate());
      boolean told = property.equals("party") && look.has(quad.getSubject(), Terms.ent("partyCountry"), description.thing());
      if (!NO_LINKS.contains(property) && !told && quad.getSubject().isURI()) {
        Phrases.Phrase phrase = phrases.of(quad.getPredicate());
        Set<String> classes = look.objects(quad.getSubject(), Terms.TYPE).stream().map(Look::lastPart).collect(Collectors.toSet());
        String telling = phrases.mostTelling(classes);
        String heading = phrase.backward().replace("{}", telling.isEmpty() ? "Things" : phrases.many(telling));
        groups.computeIfAbsent(heading, h -> new LinkedHashSet<>()).add(quad.getSubject());
        int first = FIRST_LINKS.indexOf(telling);
        orders.merge(heading, first < 0 ? phrase.order() : first - FIRST_LINKS.size(), Math::min);
      }
    }
    return groups.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Set<Node>> e) -> orders.get(e.getKey())))
        .map(e -> {
          List<Item> items = e.getValue().stream().map(n -> Item.of(look, addresses, n)).sorted(NEWEST).toList();
          int shown = all ? items.size() : Math.min(items.size(), MOST_LINKS);
          return new Links(e.getKey(), items.subList(0, shown), items.size() - shown);
        })
        .toList();
  }

  /** Newest first, what has no date last and by name. */
  static final Comparator<Item> NEWEST =
      Comparator.comparing(Item::date, Comparator.reverseOrder()).thenComparing(Item::label, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(Item::href);

  private List<Links> mentions(Node release) {
    Map<String, List<Item>> byKind = new TreeMap<>();
    for (Node mentioned : look.byName(look.objects(release, Terms.ent("mentions")))) {
      byKind.computeIfAbsent(phrases.many(look.kind(mentioned).orElse("thing")), k -> new ArrayList<>())
          .add(new Item(look.label(mentioned), addresses.href(mentioned.toString()).orElse(""), ""));
    }
    return byKind.entrySet().stream().map(e -> new Links(e.getKey(), e.getValue(), 0)).toList();
  }
}
