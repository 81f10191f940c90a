package org.entente.store.derive;

import static org.entente.store.Graphs.IRIS;
import static org.entente.store.Graphs.release;
import static org.entente.store.Graphs.rows;
import static org.entente.store.Graphs.trig;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.sys.JenaSystem;
import org.entente.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each rule by which something is computed, on made-up graphs. */
class DerivationTest {

  private static final String REFERENCE =
      """
      <graph/reference> {
        <id/country/xa> a ent:Country, ent:Party ; rdfs:label "Arland" .
        <id/country/xb> a ent:Country, ent:Party ; rdfs:label "Borland", "Borlandia"@xx .
        <id/country/xc> a ent:Country, ent:Party ; rdfs:label "Corland" .
        <id/organization/xa-moon> a ent:Agency, ent:Organization, ent:Party ; rdfs:label "Ministry of Moons" ; ent:ofCountry <id/country/xa> .
        <id/organization/xa-tides> a ent:Agency, ent:Organization, ent:Party ; rdfs:label "Bureau of Tides" ; org:subOrganizationOf <id/organization/xa-moon> .
        <id/organization/xa-soup> a ent:Agency, ent:Organization, ent:Party ; rdfs:label "Office of Soup" ; ent:ofCountry <id/country/xa> .
        <id/organization/xb-stars> a ent:Agency, ent:Organization, ent:Party ; rdfs:label "Department of Stars" ; ent:ofCountry <id/country/xb> .
        <id/organization/int-sky> a ent:InternationalOrganization, ent:Organization, ent:Party ; rdfs:label "World Sky Bureau" .
        <id/topics> a skos:ConceptScheme .
        <id/topic/robotics> a ent:Topic ; rdfs:label "robotics"@en ; skos:prefLabel "robotics"@en ; skos:inScheme <id/topics> .
        <id/topic/moon-technology> a ent:Topic ; rdfs:label "moon technology"@en ; skos:prefLabel "moon technology"@en ; skos:inScheme <id/topics> .
      }
      """;

  @BeforeAll
  static void init() {
    JenaSystem.init();
  }

  private static List<String> derived(String pattern, String... releases) {
    List<List<String>> all = new ArrayList<>();
    for (List<String> order : List.of(List.of(releases), reversed(releases))) {
      try (GraphStore store = GraphStore.inMemory(IRIS)) {
        store.replace(trig(REFERENCE));
        order.forEach(r -> store.replace(trig(r)));
        all.add(rows(store, "SELECT * { GRAPH <graph/derived> { " + pattern + " } }"));
      }
    }
    assertEquals(all.get(0), all.get(1), "the order of loading must not matter");
    return all.get(0);
  }

  private static List<String> reversed(String... releases) {
    List<String> order = new ArrayList<>(List.of(releases));
    Collections.reverse(order);
    return order;
  }

  private static String agreement(String slug, String status, String rest) {
    return "<id/agreement/%s> a ent:Agreement ; rdfs:label \"%s\" ; ent:agreementStatus <https://w3id.org/entente/code/agreementStatus/%s> ; %s .%n"
        .formatted(slug, slug, status, rest);
  }

  private static String event(String slug, String status, String rest) {
    return "<id/event/%s> a ent:Event ; rdfs:label \"%s\" ; ent:eventStatus <https://w3id.org/entente/code/eventStatus/%s> ; %s .%n"
        .formatted(slug, slug, status, rest);
  }

  @Test
  void oneNameForEachThing() {
    String one = release("2020-01-01-a", "<id/country/xb> a ent:Country ; rdfs:label \"Kingdom of Borland the Great\" . <id/forum/f> a ent:Forum ; rdfs:label \"Forum\" .");
    String other = release("2021-01-01-b", "<id/forum/f> a ent:Forum ; rdfs:label \"Forum on Everything\" . <id/forum/g> a ent:Forum ; rdfs:label \"THE GREAT FORUM ON ALL\" .");
    String third = release("2022-01-01-c", "<id/forum/g> a ent:Forum ; rdfs:label \"Great Forum\" .");
    assertEquals(List.of("Borland"), derived("<id/country/xb> skos:prefLabel ?l", one, other));
    assertEquals(List.of("Forum on Everything"), derived("<id/forum/f> skos:prefLabel ?l", one, other));
    assertEquals(List.of("Great Forum"), derived("<id/forum/g> skos:prefLabel ?l", other, third), "capitals only where nothing else is");
    assertEquals(List.of("World Sky Bureau"), derived("<id/organization/int-sky> skos:prefLabel ?l"));
  }

  @Test
  void foundTopicsHaveAPlaceWhereTheirHeadWordsShowIt() {
    String topic = "<id/topic/%s> a ent:Topic ; rdfs:label \"%s\"@en ; skos:inScheme <id/topics-found> .";
    String release =
        release(
            "2020-01-01-a",
            topic.formatted("sea-robotics", "sea robotics")
                + topic.formatted("moon-dust", "moon dusts")
                + topic.formatted("training-in-robotics", "training in robotics")
                + topic.formatted("cheese", "cheese"));
    assertEquals(
        List.of("id/topic/moon-dust id/topic/moon-technology", "id/topic/sea-robotics id/topic/robotics"),
        derived("?t skos:broader ?b", release));
  }

  @Test
  void theStatusIsThatOfTheLatestReleaseButNeverBackToPlanned() {
    assertEquals(
        List.of("code:agreementStatus/signed"),
        derived(
            "<id/agreement/x> ent:currentStatus ?s",
            release("2020-01-01-a", agreement("x", "planned", "ent:party <id/country/xa>")),
            release("2021-01-01-b", agreement("x", "signed", "ent:party <id/country/xa>")),
            release("2022-01-01-c", agreement("x", "planned", "ent:party <id/country/xa>")),
            release("2023-01-01-d", agreement("x", "mentioned", "ent:party <id/country/xa>"))));
    assertEquals(
        List.of("code:agreementStatus/in-force"),
        derived(
            "<id/agreement/x> ent:currentStatus ?s",
            release("2020-01-01-a", agreement("x", "mentioned", "ent:party <id/country/xa>")),
            release("2021-01-01-b", agreement("x", "in-force", "ent:party <id/country/xa>"))));
    assertEquals(
        List.of("code:agreementStatus/mentioned"),
        derived("<id/agreement/x> ent:currentStatus ?s", release("2020-01-01-a", agreement("x", "mentioned", "ent:party <id/country/xa>"))));
    assertEquals(
        List.of("code:eventStatus/held"),
        derived(
            "<id/event/x> ent:currentStatus ?s",
            release("2020-01-01-a", event("x", "planned", "ent:party <id/country/xa>")),
            release("2020-01-01-b", event("x", "held", "ent:party <id/country/xa>"))));
  }

  @Test
  void theCountriesOfAllParties() {
    assertEquals(
        List.of("id/country/xa", "id/country/xb"),
        derived(
            "<id/agreement/x> ent:partyCountry ?c",
            release("2020-01-01-a", agreement("x", "signed", "ent:party <id/organization/xa-tides>, <id/country/xb>, <id/organization/int-sky>"))));
    assertEquals(
        List.of("id/country/xa", "id/country/xc"),
        derived(
            "<id/commitment/x> ent:partyCountry ?c",
            release(
                "2020-01-01-a",
                "<id/commitment/x> a ent:Commitment ; rdfs:label \"x\" ; ent:committedBy <id/organization/xa-soup> ; ent:committedTo <id/country/xc> .")));
  }

  @Test
  void theDaysOfTheMainDate() {
    String days = " ent:earliestDay ?a ; ent:latestDay ?b";
    assertEquals(
        List.of("2020-02-01 2020-02-29"),
        derived("<id/agreement/x>" + days, release("2020-03-01-a", agreement("x", "signed", "ent:signedOn \"2020-02\"^^xsd:gYearMonth"))));
    assertEquals(
        List.of("2020-02-07 2020-02-07"),
        derived(
            "<id/agreement/x>" + days,
            release("2020-03-01-a", agreement("x", "signed", "ent:signedOn \"2020-02\"^^xsd:gYearMonth")),
            release("2020-02-08-b", agreement("x", "signed", "ent:signedOn \"2020-02-07\"^^xsd:date"))),
        "the most precise value");
    assertEquals(
        List.of("2020-02-07 2020-03-31"),
        derived(
            "<id/event/x>" + days,
            release("2020-03-01-a", event("x", "held", "ent:startDate \"2020-02-07\"^^xsd:date ; ent:endDate \"2020-03\"^^xsd:gYearMonth"))));
    assertEquals(
        List.of("2019-01-05 2020-03-01"),
        derived(
            "<id/tenure/x>" + days,
            release("2020-03-01-a", "<id/tenure/x> a ent:Tenure ; ent:attestedOn \"2020-03-01\"^^xsd:date, \"2019-01-05\"^^xsd:date .")));
    assertEquals(
        List.of(),
        derived("<id/agreement/x>" + days, release("2020-03-01-a", agreement("x", "signed", "ent:signedOn \"2021-02-30\"^^xsd:date"))));
    assertEquals(List.of("2020-03-01 2020-03-01"), derived("<id/release/2020-03-01-a>" + days, release("2020-03-01-a", "")));
  }

  @Test
  void aStopWithoutADayIsNarrowedToTheDaysOfItsVisit() {
    String visit = event("v", "held", "ent:startDate \"2020-02-05\"^^xsd:date ; ent:endDate \"2020-02-08\"^^xsd:date");
    assertEquals(
        List.of("id/event/s 2020-02-05 2020-02-08", "id/event/t 2020-02-06 2020-02-06", "id/event/u 2020-02-05 2020-02-08"),
        derived(
            "?e ent:earliestDay ?a ; ent:latestDay ?b FILTER(STRENDS(STR(?e), '/s') || STRENDS(STR(?e), '/t') || STRENDS(STR(?e), '/u'))",
            release(
                "2020-03-01-a",
                visit
                    + event("s", "held", "ent:partOf <id/event/v> ; ent:startDate \"2020-02\"^^xsd:gYearMonth")
                    + event("t", "held", "ent:partOf <id/event/v> ; ent:startDate \"2020-02-06\"^^xsd:date")
                    + event("u", "held", "ent:partOf <id/event/v>"))));
  }

  @Test
  void aPlannedThingIsRealizedByTheOneThatFits() {
    String plan = release("2019-05-05-a", agreement("planned-2019-xa-xb-soup", "planned", "ent:party <id/country/xa>, <id/country/xb>"));
    String done = release("2020-05-05-b", agreement("2020-xa-xb-soup", "signed", "ent:party <id/country/xa>, <id/country/xb> ; ent:signedOn \"2020-05-04\"^^xsd:date"));
    String other = release("2020-05-05-c", agreement("2020-xa-xc-soup", "signed", "ent:party <id/country/xa>, <id/country/xc> ; ent:signedOn \"2020-05-04\"^^xsd:date"));
    assertEquals(List.of("id/agreement/2020-xa-xb-soup id/agreement/planned-2019-xa-xb-soup"), derived("?d ent:realizes ?p", plan, done, other));
    String late = release("2029-05-05-b", agreement("2029-xa-xb-soup", "signed", "ent:party <id/country/xa>, <id/country/xb> ; ent:signedOn \"2029-05-04\"^^xsd:date"));
    assertEquals(List.of(), derived("?d ent:realizes ?p", plan, late));
    String next = "ent:inForum <id/forum/f> ; ent:party <id/country/xa>, <id/country/xb>";
    String sitting =
        release("2019-05-05-a", event("f-1", "held", next + " ; ent:startDate \"2019-05-05\"^^xsd:date") + event("planned-2019-f", "planned", next));
    String second = release("2020-05-05-b", event("f-2", "held", next + " ; ent:startDate \"2020-05-04\"^^xsd:date"));
    String third = release("2021-05-05-b", event("f-3", "held", next + " ; ent:startDate \"2021-05-04\"^^xsd:date"));
    assertEquals(List.of("id/event/f-2 id/event/planned-2019-f"), derived("?d ent:realizes ?p", sitting, second, third));
    assertEquals(List.of(), derived("?d ent:realizes ?p", sitting), "the sitting that planned the next is not the next");
  }

  @Test
  void disagreementsAreListedAndCoarserDatesAreNone() {
    String a = release("2020-03-01-a", agreement("x", "signed", "ent:signedOn \"2020-02-07\"^^xsd:date"));
    String b = release("2020-03-01-b", agreement("x", "signed", "ent:signedOn \"2020-02-08\"^^xsd:date"));
    String c = release("2020-03-01-c", agreement("x", "signed", "ent:signedOn \"2020-02\"^^xsd:gYearMonth"));
    String conflict = "?c a ent:Conflict ; ent:about ?x ; ent:onProperty ?p ; ent:conflictingValue ?v";
    assertEquals(
        List.of(
            "id/conflict/agreement-x-signedon id/agreement/x ent:signedOn 2020-02-07",
            "id/conflict/agreement-x-signedon id/agreement/x ent:signedOn 2020-02-08"),
        derived(conflict, a, b));
    assertEquals(List.of(), derived(conflict, a, c));
    String planned = release("2020-01-01-d", event("e", "planned", "ent:startDate \"2020-05-01\"^^xsd:date"));
    String held = release("2020-06-01-e", event("e", "held", "ent:startDate \"2020-05-02\"^^xsd:date"));
    assertEquals(List.of(), derived(conflict, planned, held), "a day that was moved is no disagreement");
  }

  @Test
  void anotherReadingOfTheReferenceDataComputesAnew() {
    try (GraphStore store = GraphStore.inMemory(IRIS)) {
      store.replace(trig(release("2020-01-01-a", agreement("x", "signed", "ent:party <id/organization/xa-soup>"))));
      assertEquals(List.of(), rows(store, "SELECT ?c { ?x ent:partyCountry ?c }"));
      store.replace(trig(REFERENCE));
      assertEquals(List.of("id/country/xa"), rows(store, "SELECT ?c { ?x ent:partyCountry ?c }"));
    }
  }

  @Test
  void whatCameOfAPromise() {
    String promise =
        "<id/commitment/%s> a ent:Commitment ; rdfs:label \"promise\" ; ent:arisesFrom <id/release/%s> ; ent:about <id/agreement/tides> .\n";
    String promised = release("2020-01-01-a", promise.formatted("early", "2020-01-01-a") + agreement("tides", "planned", "rdfs:comment \"\""));
    String signed = release("2021-01-01-b", promise.formatted("late", "2021-01-01-b") + agreement("tides", "signed", "rdfs:comment \"\""));
    String pattern = "?c ent:followedUpBy ?t";
    assertEquals(List.of(), derived(pattern, promised));
    assertEquals(List.of("id/commitment/early id/agreement/tides"), derived(pattern, promised, signed), "what was signed already is no answer to a promise");
  }
}
