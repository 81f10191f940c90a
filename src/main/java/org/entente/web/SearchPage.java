package org.entente.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.NodeFactory;
import org.entente.store.Found;
import org.entente.store.LocalStore;
import org.entente.store.term.Terms;

/** {@code /search?q=}: things by their names, and sentences, as a page or as JSON. */
final class SearchPage implements Page {

  private static final int LIMIT = 50;
  private static final int LONGEST = 400;

  private static final List<Negotiation.Offer<String>> FORMS =
      List.of(
          new Negotiation.Offer<>("html", List.of("text/html", "application/xhtml+xml")),
          new Negotiation.Offer<>("json", List.of("application/json")));

  private final LocalStore store;
  private final Templates templates;
  private final Phrases phrases;

  SearchPage(LocalStore store, Templates templates, Phrases phrases) {
    this.store = store;
    this.templates = templates;
    this.phrases = phrases;
  }

  /** A thing that was found; {@code matched} is empty where it is the name shown. */
  record Thing(String label, String href, String kind, String matched, String iri) {}

  /** A sentence that was found. */
  record Quote(String text, String href, Evidence.Source source, String iri, String release) {}

  @Override
  public Answer answer(Ask ask) {
    String words = ask.params().first("q").orElse("");
    if (words.length() > LONGEST) {
      throw Refusal.of(400, "Too many words", "A search has at most " + LONGEST + " characters.");
    }
    String form = ask.params().first("format").filter(f -> f.equals("json") || f.equals("html"))
        .or(() -> Negotiation.choose(ask.accept(), FORMS))
        .orElseThrow(() -> Refusal.of(406, "No such format", "There is: text/html, application/json."));
    int limit = ask.params().number("limit", LIMIT, 1, 500);
    Found found = words.isEmpty() ? new Found(List.of(), List.of()) : store.search(words, limit);
    Addresses addresses = new Addresses(store.iris(), ask.root());
    List<Thing> things = store.read(dataset -> {
      Look look = new Look(dataset, store.iris());
      return found.names().stream().map(n -> thing(look, addresses, n)).toList();
    });
    List<Quote> quotes = store.read(dataset -> {
      Evidence evidence = new Evidence(new Look(dataset, store.iris()), addresses);
      return found.sentences().stream()
          .map(s -> new Quote(Plain.text(s.text()), addresses.href(s.passage()).orElse(""),
              evidence.source(NodeFactory.createURI(s.release())), s.passage(), s.release()))
          .toList();
    });
    Answer answer = form.equals("json")
        ? Answer.document("application/json", json(words, things, quotes).toString())
        : Answer.html(templates.page("search", ask.root(), Map.of("words", Plain.text(words), "things", things, "quotes", quotes)));
    return answer.with("Vary", "Accept");
  }

  private Thing thing(Look look, Addresses addresses, Found.Name name) {
    var node = NodeFactory.createURI(name.thing());
    String telling = phrases.mostTelling(
        look.objects(node, Terms.TYPE).stream().map(Look::lastPart).collect(Collectors.toSet()));
    String label = look.label(node);
    String matched = Plain.text(name.matched());
    return new Thing(label, addresses.href(name.thing()).orElse(""), telling.isEmpty() ? (name.thing().startsWith(store.base()) ? "" : "Original of a summary") : phrases.one(telling),
        matched.equals(label) ? "" : matched, name.thing());
  }

  private static JsonObject json(String words, List<Thing> things, List<Quote> quotes) {
    JsonObject all = new JsonObject();
    all.put("words", words);
    JsonArray names = new JsonArray();
    for (Thing thing : things) {
      JsonObject one = new JsonObject();
      one.put("iri", thing.iri());
      one.put("label", thing.label());
      one.put("kind", thing.kind());
      one.put("matched", thing.matched().isEmpty() ? thing.label() : thing.matched());
      names.add(one);
    }
    all.put("things", names);
    JsonArray sentences = new JsonArray();
    for (Quote quote : quotes) {
      JsonObject one = new JsonObject();
      one.put("iri", quote.iri());
      one.put("text", quote.text());
      one.put("release", quote.release());
      one.put("digest", quote.source().digest());
      one.put("original", quote.source().original());
      one.put("originalLink", quote.source().link());
      sentences.add(one);
    }
    all.put("sentences", sentences);
    return all;
  }
}
