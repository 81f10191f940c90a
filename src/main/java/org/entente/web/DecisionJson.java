package org.entente.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.entente.store.Decided;
import org.entente.store.curation.Decision;
import org.entente.store.curation.Proposal;
import org.entente.store.curation.Verb;

/**
 * Decisions as JSON, as the door takes and gives them and commands print them. Pure functions; thread safe.
 *
 * <p>A decision is {@code {"decision", "type", "by", "at", "why"}} with {@code "from", "into"} for a merge, {@code "apart"} for
 * a split, and {@code "subject", "predicate", "object"} (the latter as N-Triples writes it), {@code "assertion", "release",
 * "onlyThere", "quotes"} for a fact.
 */
public final class DecisionJson {

  private DecisionJson() {}

  static JsonObject of(Proposal proposal) {
    JsonObject json = new JsonObject();
    json.put("type", proposal.verb().notation());
    json.put("one", proposal.one());
    json.put("other", proposal.other());
    json.put("onlyThere", proposal.onlyThere());
    json.put("by", proposal.by());
    json.put("why", proposal.why());
    return json;
  }

  /**
   * What is to be decided.
   *
   * @throws JsonException if it is no such JSON
   */
  static Proposal proposal(String text) {
    JsonObject json = org.apache.jena.atlas.json.JSON.parse(text);
    return new Proposal(
        verb(json), text(json, "one"), text(json, "other"), json.getBoolean("onlyThere"), text(json, "by"), text(json, "why"));
  }

  static JsonObject of(Decided decided) {
    JsonObject json = of(decided.decision());
    json.put("graphs", array(decided.graphs()));
    return json;
  }

  static Decided decided(JsonObject json) {
    Decision.About about =
        switch (verb(json)) {
          case MERGE -> new Decision.Things(iri(text(json, "from")), iri(text(json, "into")));
          case SPLIT -> new Decision.Things(iri(DoorClient.lines(json, "apart").get(0)), iri(DoorClient.lines(json, "apart").get(1)));
          case REJECT, ACCEPT ->
              new Decision.Fact(
                  Triple.create(iri(text(json, "subject")), iri(text(json, "predicate")), NodeFactoryExtra.parseNode(text(json, "object"))),
                  iri(text(json, "assertion")),
                  iri(text(json, "release")),
                  json.getBoolean("onlyThere"),
                  DoorClient.lines(json, "quotes"));
        };
    Decision decision =
        new Decision(text(json, "decision"), verb(json), about, text(json, "by"), Instant.parse(text(json, "at")), text(json, "why"));
    return new Decided(decision, DoorClient.lines(json, "graphs"));
  }

  /** One decision. */
  public static JsonObject of(Decision decision) {
    JsonObject json = new JsonObject();
    json.put("decision", decision.iri());
    json.put("type", decision.verb().notation());
    json.put("by", decision.by());
    json.put("at", decision.at().toString());
    json.put("why", decision.why());
    if (decision.about() instanceof Decision.Fact fact) {
      json.put("subject", fact.triple().getSubject().getURI());
      json.put("predicate", fact.triple().getPredicate().getURI());
      json.put("object", NodeFmtLib.strNT(fact.triple().getObject()));
      json.put("assertion", fact.assertion().getURI());
      json.put("release", fact.release().getURI());
      json.put("onlyThere", fact.onlyThere());
      json.put("quotes", array(fact.quotes()));
    } else if (decision.verb() == Verb.MERGE) {
      json.put("from", decision.things().one().getURI());
      json.put("into", decision.things().other().getURI());
    } else {
      json.put("apart", array(List.of(decision.things().one().getURI(), decision.things().other().getURI())));
    }
    return json;
  }

  private static Verb verb(JsonObject json) {
    try {
      return Verb.valueOf(text(json, "type").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new JsonException("\"type\" must be merge, split, reject or accept");
    }
  }

  private static String text(JsonObject json, String name) {
    if (!json.hasKey(name) || !json.get(name).isString()) {
      throw new JsonException("\"" + name + "\" must be given as a text");
    }
    return json.getString(name);
  }

  private static Node iri(String text) {
    return NodeFactory.createURI(text);
  }

  private static JsonArray array(List<String> lines) {
    JsonArray array = new JsonArray();
    lines.forEach(array::add);
    return array;
  }
}
