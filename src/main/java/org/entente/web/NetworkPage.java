package org.entente.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.network.Level;
import org.entente.network.Network;
import org.entente.network.NetworkFilter;
import org.entente.network.NetworkFormat;
import org.entente.store.LocalStore;
import org.entente.store.term.Terms;

/** {@code /network}: who works with whom, as a picture and a table; {@code /network.json}; {@code /tie/…}: what a tie rests on. */
final class NetworkPage implements Page {

  /** The last year that can be asked for. */
  static final int LAST_YEAR = 9999;

  private static final int NODES = 60;
  private static final int MOST = 2_000;
  private static final int MOST_IN_FILES = 100_000;
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
    Optional<NetworkFormat> file = NetworkFormat.named(ask.path().substring(ask.path().lastIndexOf('.') + 1));
    if (file.isPresent() && file.get() != NetworkFormat.JSON) {
      return file(file.get(), filter(ask.params(), MOST_IN_FILES));
    }
    NetworkFilter filter = filter(ask.params(), NODES);
    if (ask.path().equals("/network.json")) {
      return Answer.document("application/json", json(filter).toString());
    } else if (ask.path().startsWith("/tie/")) {
      return tie(ask, filter);
    }
    return page(ask, filter);
  }

  /** The network for other programs, by the choices of the page, but whole where nothing else is asked. */
  private Answer file(NetworkFormat format, NetworkFilter filter) {
    String type = format.mediaType() + (format.mediaType().startsWith("text/") ? ";charset=utf-8" : "");
    return Answer.document(type, format.write(Network.of(store, filter)))
        .with("Content-Disposition", "attachment; filename=\"network." + format.extension() + "\"");
  }

  /** The words for levels in addresses and forms. */
  private static final Map<String, Level> LEVELS =
      new java.util.TreeMap<>(Map.of("agencies", Level.BODIES, "countries", Level.COUNTRIES, "officials", Level.OFFICIALS));

  private NetworkFilter filter(Params params, int nodes) {
    Level level = LEVELS.get(params.first("of").orElse("agencies"));
    if (level == null) {
      throw Refusal.of(400, "Not a usable parameter", "The parameter of takes agencies, countries or officials.");
    }
    NetworkFilter.Builder filter = NetworkFilter.of(level).most(params.number("max", nodes, 1, Math.max(MOST, nodes)));
    params.all("country").stream().flatMap(c -> List.of(c.split(",")).stream()).map(c -> c.strip().toLowerCase(Locale.ROOT))
        .filter(c -> c.matches("[a-z0-9-]+"))
        .forEach(c -> filter.country(store.base() + "id/" + sideKind(c) + c));
    int from = params.number("from", 0, 1, LAST_YEAR);
    int to = params.number("to", LAST_YEAR, 1, LAST_YEAR);
    if (from > to) {
      throw Refusal.of(400, "Not a usable parameter", "The first year is after the last.");
    }
    filter.years(from, to);
    String kind = params.first("kind").orElse("");
    if (!kind.isEmpty() && !KINDS.contains(kind)) {
      throw Refusal.of(400, "Not a usable parameter", "The parameter kind takes one of " + String.join(", ", KINDS) + ".");
    }
    if (!kind.isEmpty()) {
      filter.kind(kind);
    }
    return filter.build();
  }

  private String sideKind(String slug) {
    Node union = NodeFactory.createURI(store.base() + "id/union/" + slug);
    return store.read(dataset -> new Look(dataset, store.iris()).has(union)) ? "union/" : "country/";
  }

  /** A tie in the table. */
  record Row(String one, String oneHref, String other, String otherHref, String kind, String weight, int bases, String seen, String href) {}

  /** A choice in the form. */
  record Choice(String value, String label, boolean chosen) {}

  private Answer page(Ask ask, NetworkFilter filter) {
    Addresses addresses = new Addresses(store.iris(), ask.root());
    Network network = Network.of(store, filter);
    return store.read(dataset -> {
      Look look = new Look(dataset, store.iris());
      Ties ties = new Ties(look);
      Ties.Found found = ties.shown(network);
      List<Row> rows = found.ties().stream().map(t -> new Row(
          t.one().label(), addresses.href(t.one().node().toString()).orElse(""),
          t.other().label(), addresses.href(t.other().node().toString()).orElse(""),
          t.kind(), weight(t.weight()), t.bases(), years(t), ask.root() + "tie/" + Look.lastPart(t.node()) + span(filter))).toList();
      Map<String, Object> values = new HashMap<>();
      values.put("rows", rows);
      values.put("all", found.all());
      values.put("of", LEVELS.entrySet().stream()
          .map(l -> new Choice(l.getKey(), Plain.capital(l.getKey()), l.getValue() == filter.level())).toList());
      List<Choice> countries = new ArrayList<>();
      countries.add(new Choice("", "all", filter.countries().isEmpty()));
      ties.sides().forEach(s -> countries.add(new Choice(s.href(), s.label(), filter.countries().stream().anyMatch(c -> c.endsWith("/" + s.href())))));
      values.put("countries", countries);
      List<Choice> kinds = new ArrayList<>();
      kinds.add(new Choice("", "all but delegation", filter.kinds().isEmpty()));
      KINDS.forEach(k -> kinds.add(new Choice(k, k, filter.kinds().contains(k))));
      values.put("kinds", kinds);
      values.put("from", filter.from() <= 0 ? "" : Integer.toString(filter.from()));
      values.put("to", filter.to() >= LAST_YEAR ? "" : Integer.toString(filter.to()));
      String query = ask.http().getQueryString();
      values.put("data", ask.root() + "network.json" + (query == null ? "" : "?" + query));
      values.put("files", List.of("csv", "graphml", "gexf").stream()
          .map(f -> new ThingPage.Item(f.equals("graphml") ? "GraphML" : f.toUpperCase(Locale.ROOT),
              ask.root() + "network." + f + (query == null ? "" : "?" + query), "")).toList());
      values.put("more", found.all() > found.ties().size() && filter.most() < MOST);
      values.put("moreHref", ask.root() + "network?" + (query == null ? "" : query.replaceAll("&?max=\\d*", "") + "&") + "max=" + Math.min(MOST, filter.most() * 3));
      return Answer.html(templates.page("network", ask.root(), values))
          .with("Content-Security-Policy", SafetyHeaders.PICTURE);
    });
  }

  private static String span(NetworkFilter filter) {
    String from = filter.from() <= 0 ? "" : "from=" + filter.from();
    String to = filter.to() >= LAST_YEAR ? "" : "to=" + filter.to();
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

  private JsonObject json(NetworkFilter filter) {
    Network network = Network.of(store, filter);
    return store.read(dataset -> {
      Ties.Found found = new Ties(new Look(dataset, store.iris())).shown(network);
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

  private Answer tie(Ask ask, NetworkFilter filter) {
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
