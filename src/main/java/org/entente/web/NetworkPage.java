package org.entente.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.store.LocalStore;
import org.entente.store.term.Terms;

/** {@code /network}: who works with whom, as a picture and a table; {@code /network.json}; {@code /tie/…}: what a tie rests on. */
final class NetworkPage implements Page {

  private static final int TIES = 150;
  private static final int MOST = 2_000;
  private static final int SENTENCES = 4;
  private static final List<String> KINDS = List.of("agreement", "event", "initiative", "official", "delegation");

  private final LocalStore store;
  private final Templates templates;
  private final Phrases phrases;

  NetworkPage(LocalStore store, Templates templates, Phrases phrases) {
    this.store = store;
    this.templates = templates;
    this.phrases = phrases;
  }

  @Override
  public Answer answer(Ask ask) {
    Ties.Filter filter = filter(ask.params());
    if (ask.path().equals("/network.json")) {
      return Answer.document("application/json", json(filter).toString());
    } else if (ask.path().startsWith("/tie/")) {
      return tie(ask, filter);
    }
    return page(ask, filter);
  }

  private static Ties.Filter filter(Params params) {
    Ties.Of of = params.first("of").map(w -> Ties.Of.named(w)
        .orElseThrow(() -> Refusal.of(400, "Not a usable parameter", "The parameter of takes agencies, countries or officials."))).orElse(Ties.Of.AGENCIES);
    Set<String> countries = new HashSet<>();
    params.all("country").stream().flatMap(c -> List.of(c.split(",")).stream()).map(c -> c.strip().toLowerCase(Locale.ROOT))
        .filter(c -> !c.isEmpty()).forEach(countries::add);
    String kind = params.first("kind").orElse("");
    if (!kind.isEmpty() && !KINDS.contains(kind)) {
      throw Refusal.of(400, "Not a usable parameter", "The parameter kind takes one of " + String.join(", ", KINDS) + ".");
    }
    return new Ties.Filter(of, countries, params.number("from", Integer.MIN_VALUE, 1, 9999), params.number("to", Integer.MAX_VALUE, 1, 9999),
        kind, params.number("max", TIES, 1, MOST));
  }

  /** A tie in the table. */
  record Row(String one, String oneHref, String other, String otherHref, String kind, String weight, int bases, String seen, String href) {}

  /** A choice in the form. */
  record Choice(String value, String label, boolean chosen) {}

  private Answer page(Ask ask, Ties.Filter filter) {
    Addresses addresses = new Addresses(store.iris(), ask.root());
    return store.read(dataset -> {
      Look look = new Look(dataset, store.iris());
      Ties ties = new Ties(look);
      Ties.Found found = ties.read(filter);
      List<Row> rows = found.ties().stream().map(t -> new Row(
          t.one().label(), addresses.href(t.one().node().toString()).orElse(""),
          t.other().label(), addresses.href(t.other().node().toString()).orElse(""),
          t.kind(), weight(t.weight()), t.bases(), years(t), ask.root() + "tie/" + Look.lastPart(t.node()) + span(filter))).toList();
      Map<String, Object> values = new HashMap<>();
      values.put("rows", rows);
      values.put("all", found.all());
      values.put("of", List.of(Ties.Of.values()).stream()
          .map(o -> new Choice(o.word(), Plain.capital(o.word()), o == filter.of())).toList());
      values.put("ofWord", filter.of().word());
      List<Choice> countries = new ArrayList<>();
      countries.add(new Choice("", "all", filter.countries().isEmpty()));
      ties.sides().forEach(s -> countries.add(new Choice(s.href(), s.label(), filter.countries().contains(s.href()))));
      values.put("countries", countries);
      List<Choice> kinds = new ArrayList<>();
      kinds.add(new Choice("", "all", filter.kind().isEmpty()));
      KINDS.forEach(k -> kinds.add(new Choice(k, k, k.equals(filter.kind()))));
      values.put("kinds", kinds);
      values.put("from", filter.from() == Integer.MIN_VALUE ? "" : Integer.toString(filter.from()));
      values.put("to", filter.to() == Integer.MAX_VALUE ? "" : Integer.toString(filter.to()));
      String query = ask.http().getQueryString();
      values.put("data", ask.root() + "network.json" + (query == null ? "" : "?" + query));
      values.put("more", found.all() > found.ties().size() && filter.most() < MOST);
      values.put("moreHref", ask.root() + "network?" + (query == null ? "" : query.replaceAll("&?max=\\d*", "") + "&") + "max=" + Math.min(MOST, filter.most() * 3));
      return Answer.html(templates.page("network", ask.root(), values))
          .with("Content-Security-Policy", SafetyHeaders.PICTURE);
    });
  }

  private static String span(Ties.Filter filter) {
    String from = filter.from() == Integer.MIN_VALUE ? "" : "from=" + filter.from();
    String to = filter.to() == Integer.MAX_VALUE ? "" : "to=" + filter.to();
    String both = from.isEmpty() || to.isEmpty() ? from + to : from + "&" + to;
    return both.isEmpty() ? "" : "?" + both;
  }

  private static String weight(double weight) {
    return String.format(Locale.ROOT, "%.2f", weight);
  }

  private static String years(Ties.Tie tie) {
    String first = tie.first().length() < 4 ? "" : tie.first().substring(0, 4);
    String last = tie.last().length() < 4 ? "" : tie.last().substring(0, 4);
    return first.equals(last) ? first : first + "–" + last;
  }

  private JsonObject json(Ties.Filter filter) {
    return store.read(dataset -> {
      Ties.Found found = new Ties(new Look(dataset, store.iris())).read(filter);
      JsonArray nodes = new JsonArray();
      for (Ties.End end : found.ends()) {
        JsonObject node = new JsonObject();
        node.put("id", end.node().toString());
        node.put("label", end.label());
        node.put("brief", end.brief());
        node.put("country", end.side());
        node.put("weight", number(end.weight()));
        nodes.add(node);
      }
      JsonArray ties = new JsonArray();
      for (Ties.Tie tie : found.ties()) {
        JsonObject one = new JsonObject();
        one.put("id", tie.node().toString());
        one.put("slug", Look.lastPart(tie.node()));
        one.put("source", tie.one().node().toString());
        one.put("target", tie.other().node().toString());
        one.put("kind", tie.kind());
        one.put("weight", number(tie.weight()));
        one.put("basisCount", tie.bases());
        one.put("firstSeen", tie.first());
        one.put("lastSeen", tie.last());
        ties.add(one);
      }
      JsonObject all = new JsonObject();
      all.put("nodes", nodes);
      all.put("ties", ties);
      all.put("total", found.all());
      return all;
    });
  }

  private static JsonNumber number(double weight) {
    return JsonNumber.value(Math.round(weight * 10_000) / 10_000.0);
  }

  /** Something that a tie rests on, with sentences that say so. */
  record Basis(String label, String href, String kind, String date, List<Evidence.Sentence> sentences) {}

  private Answer tie(Ask ask, Ties.Filter filter) {
    String slug = ask.path().substring("/tie/".length());
    if (!Addresses.isThing("tie/" + slug)) {
      throw Refusal.notFound();
    }
    Addresses addresses = new Addresses(store.iris(), ask.root());
    return store.read(dataset -> {
      Look look = new Look(dataset, store.iris());
      Node tie = NodeFactory.createURI(store.base() + "id/tie/" + slug);
      if (!look.isType(tie, "Tie")) {
        throw Refusal.notFound();
      }
      Set<Node> between = look.objects(tie, Terms.ent("between"));
      Evidence evidence = new Evidence(look, addresses);
      List<Basis> bases = new Ties(look).bases(tie, filter).stream().map(b -> basis(look, evidence, addresses, b, between)).toList();
      List<ThingPage.Item> ends = look.byName(between).stream()
          .map(n -> new ThingPage.Item(look.label(n), addresses.href(n.toString()).orElse(""), "")).toList();
      return Answer.html(templates.page("tie", ask.root(), Map.of(
          "ends", ends,
          "kind", look.object(tie, Terms.ent("tieType")).map(Look::lastPart).orElse(""),
          "bases", bases,
          "self", ask.root() + "doc/tie/" + slug)));
    });
  }

  private Basis basis(Look look, Evidence evidence, Addresses addresses, Node basis, Set<Node> between) {
    Map<Evidence.Fact, List<Evidence.Sentence>> facts = evidence.of(basis);
    List<Evidence.Sentence> telling = facts.entrySet().stream()
        .filter(e -> touches(look, e.getKey().value(), between)).flatMap(e -> e.getValue().stream()).distinct().toList();
    if (telling.isEmpty()) {
      telling = facts.values().stream().flatMap(List::stream).toList();
    }
    Map<String, Evidence.Sentence> byText = new java.util.TreeMap<>();
    telling.forEach(s -> byText.putIfAbsent(s.href(), s));
    String type = look.object(basis, Terms.ent("agreementType")).or(() -> look.object(basis, Terms.ent("eventType")))
        .or(() -> look.object(basis, Terms.ent("initiativeType"))).map(c -> Names.code(look, c))
        .orElse(look.kind(basis).map(phrases::one).orElse(""));
    return new Basis(look.label(basis), addresses.href(basis.toString()).orElse(""), type,
        look.date(basis).or(() -> look.day(basis)).map(Plain::date).orElse(""), byText.values().stream().limit(SENTENCES).toList());
  }

  /** Whether a value is an end of the tie, or somebody or some body of one. */
  private static boolean touches(Look look, Node value, Set<Node> between) {
    return between.contains(value) || look.objects(value, Terms.ent("ofCountry")).stream().anyMatch(between::contains)
        || look.objects(value, Terms.ent("represents")).stream().anyMatch(between::contains);
  }
}
