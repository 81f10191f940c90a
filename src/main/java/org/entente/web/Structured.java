package org.entente.web;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.store.term.Terms;

/** The schema.org description that a page carries for machines that read pages. Pure but for the look. */
final class Structured {

  private static final Map<String, String> TYPES =
      Map.of(
          "country", "Country",
          "organization", "Organization",
          "official", "Person",
          "event", "Event",
          "forum", "EventSeries",
          "agreement", "CreativeWork",
          "initiative", "Project",
          "place", "Place",
          "release", "NewsArticle",
          "topic", "DefinedTerm");

  private Structured() {}

  /** JSON-LD that can stand in a script element: no character of it can end that. */
  static String of(Look look, Node thing, String label) {
    JsonObject object = new JsonObject();
    object.put("@context", "https://schema.org");
    object.put("@id", thing.getURI());
    object.put("@type", TYPES.getOrDefault(look.kind(thing).orElse(""), "Thing"));
    object.put("name", label);
    object.put("url", thing.getURI());
    String kind = look.kind(thing).orElse("");
    if (kind.equals("event")) {
      look.text(thing, Terms.ent("startDate")).ifPresent(d -> object.put("startDate", d));
      look.text(thing, Terms.ent("endDate")).ifPresent(d -> object.put("endDate", d));
    } else if (kind.equals("release")) {
      look.text(thing, Terms.ISSUED).ifPresent(d -> object.put("datePublished", d));
      Optional<Node> original = look.object(thing, NodeFactory.createURI("http://www.w3.org/ns/prov#hadPrimarySource"));
      original.ifPresent(o -> object.put("isBasedOn", Look.text(o)));
    }
    JsonArray same = new JsonArray();
    look.objects(thing, Terms.SAME_AS).stream().filter(Node::isURI).forEach(n -> same.add(n.getURI()));
    if (!same.isEmpty()) {
      object.put("sameAs", same);
    }
    return object.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }
}
