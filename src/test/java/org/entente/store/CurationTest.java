package org.entente.store;

import static org.entente.store.Graphs.IRIS;
import static org.entente.store.Graphs.holds;
import static org.entente.store.Graphs.release;
import static org.entente.store.Graphs.rows;
import static org.entente.store.Graphs.trig;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.entente.store.curation.Decision;
import org.entente.store.curation.Proposal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What people decide: applied at once and by every later load, taken back by a newer decision, in every kind of store. */
class CurationTest {

  private static final String TEXT = "Diego Zorro chaired the meeting of Zorria. Anna Walrus spoke for Quux.";

  private static final String MEETING = meeting("2020-01-01-meeting", chairs("2020-01-01-meeting", 1));

  /** The same release as better rules read it: the chair is missed. */
  private static final String MISSED = meeting("2020-01-01-meeting", "");

  private static final String REPORT =
      release("2020-02-02-report", """
          <id/event/m1> a ent:Event ; rdfs:label "The meeting" ; ent:chair <id/official/xa-diego-zorro> .
          <id/official/xa-diego-zorro> a ent:Official ; rdfs:label "Diego Zorro" ; ent:represents <id/country/xa> .
          """ + assertion("2020-02-02-report-c2", "id/event/m1", "ent:chair", "<id/official/xa-diego-zorro>", "2020-02-02-report", "Zorro chaired.", 0));

  private static final String TWINS =
      release("2021-03-03-twins", """
          <id/organization/xa-board> a ent:Agency, ent:Organization, ent:Party ; rdfs:label "Board of Zorria" ; ent:ofCountry <id/country/xa> .
          <id/organization/xa-zorrian-board> a ent:Agency, ent:Organization, ent:Party ; rdfs:label "Zorrian Board" ; ent:ofCountry <id/country/xa> .
          <id/organization/xb-quux> a ent:Agency, ent:Organization, ent:Party ; rdfs:label "Office of Quux" ; ent:ofCountry <id/country/xb> .
          <id/agreement/a1> a ent:Agreement ; rdfs:label "Accord One" ; ent:party <id/organization/xa-board>, <id/organization/xb-quux> ;
            ent:agreementStatus <https://w3id.org/entente/code/agreementStatus/signed> ; ent:signedOn "2021-03-03"^^xsd:date .
          <id/agreement/a2> a ent:Agreement ; rdfs:label "Accord Two" ; ent:party <id/organization/xa-zorrian-board>, <id/organization/xb-quux> ;
            ent:agreementStatus <https://w3id.org/entente/code/agreementStatus/signed> ; ent:signedOn "2021-03-03"^^xsd:date .
          """ + assertion("2021-03-03-twins-p1", "id/agreement/a2", "ent:party", "<id/organization/xb-quux>", "2021-03-03-twins", "Accord Two.", 0));

  @BeforeAll
  static void init() {
    JenaSystem.init();
  }

  private static String meeting(String slug, String chairs) {
    return release(slug, """
        <id/release/%1$s> <https://schema.org/articleBody> "%2$s" ; ent:mentions <id/official/xa-diego-zorro>, <id/event/m1>, <id/country/xa> .
        <id/country/xa> a ent:Country, ent:Party ; rdfs:label "Zorria" .
        <id/event/m1> a ent:Event ; rdfs:label "The meeting" ; ent:party <id/country/xa> .
        <id/official/xa-diego-zorro> a ent:Official ; rdfs:label "Diego Zorro" .
        %3$s
        """.formatted(slug, TEXT, chairs)
        + assertion(slug + "-p", "id/event/m1", "ent:party", "<id/country/xa>", slug, TEXT.substring(43), 43));
  }

  private static String chairs(String slug, int number) {
    return """
        <id/event/m1> ent:chair <id/official/xa-diego-zorro> .
        <id/participation/m1-zorro-chair> a ent:Participation ; ent:inEvent <id/event/m1> ; ent:agent <id/official/xa-diego-zorro> ;
          ent:role <https://w3id.org/entente/code/role/chair> .
        """
        + assertion(slug + "-c" + number, "id/event/m1", "ent:chair", "<id/official/xa-diego-zorro>", slug, TEXT.substring(0, 42), 0)
        + assertion(slug + "-a" + number, "id/participation/m1-zorro-chair", "ent:agent", "<id/official/xa-diego-zorro>", slug, TEXT.substring(0, 42), 0);
  }

  private static String assertion(String slug, String subject, String predicate, String object, String release, String quote, int start) {
    return """
        <id/assertion/%1$s> a ent:Assertion ; rdf:subject <%2$s> ; rdf:predicate %3$s ; rdf:object %4$s ; ent:passage <id/passage/%5$s-%7$s> ;
          ent:rule "made-up" ; ent:confidence 0.9 .
        <id/passage/%5$s-%7$s> a ent:Passage ; oa:hasSource <id/release/%5$s> ; oa:hasSelector <id/passage/%5$s-%7$s/quote> .
        <id/passage/%5$s-%7$s/quote> a oa:TextQuoteSelector ; oa:exact "%6$s" .
        """.formatted(slug, subject, predicate, object, release, quote, start);
  }

  private static String iri(String path) {
    return IRIS.base() + path;
  }

  private static Decided reject(GraphStore store, String assertion) {
    return store.decide(Proposal.reject(iri("id/assertion/" + assertion), false, "Ann", "misread"));
  }

  private static Decided accept(GraphStore store, String assertion) {
    return store.decide(Proposal.accept(iri("id/assertion/" + assertion), false, "Ann", "it is so"));
  }

  // ---- every test in every kind of store

  @TestFactory
  List<DynamicTest> aRejectedFactIsGoneWithAllThatSaysIt(@TempDir Path folder) {
    return inEveryStore(folder, store -> {
      store.replace(trig(MEETING + REPORT));
      List<String> before = content(store);
      Decided decided = reject(store, "2020-01-01-meeting-c1");
      assertEquals(List.of(iri("id/release/2020-01-01-meeting"), iri("id/release/2020-02-02-report")), decided.graphs());
      assertFalse(holds(store, "?e ent:chair ?x"), "in no release");
      assertFalse(holds(store, "?a a ent:Assertion ; rdf:predicate ent:chair"));
      assertFalse(holds(store, "?p a ent:Participation"), "the same fact in its second form");
      assertFalse(holds(store, "?s oa:exact \"Zorro chaired.\""), "nothing else rests on the sentence");
      assertTrue(holds(store, "?s oa:exact \"" + TEXT.substring(43) + "\""));
      assertFalse(holds(store, "GRAPH <id/release/2020-01-01-meeting> { <id/official/xa-diego-zorro> a ?c }"), "nothing is told of him there");
      assertFalse(holds(store, "<id/release/2020-01-01-meeting> ent:mentions <id/official/xa-diego-zorro>"));
      assertTrue(holds(store, "<id/official/xa-diego-zorro> ent:represents <id/country/xa>"), "another fact stays");
      assertEquals(List.of(), store.search("chaired", 10).sentences());

      store.replace(trig(MISSED));
      store.replace(trig(MEETING));
      assertFalse(holds(store, "?e ent:chair ?x"), "after the release was read again");
      assertEquals(2, store.replace(trig(MEETING + REPORT)).unchanged().size());

      accept(store, "2020-01-01-meeting-c1");
      assertEquals(before, content(store), "taken back");
    });
  }

  @TestFactory
  List<DynamicTest> aRejectionMayBeForOneReleaseAlone(@TempDir Path folder) {
    return inEveryStore(folder, store -> {
      store.replace(trig(MEETING + REPORT));
      store.decide(Proposal.reject(iri("id/assertion/2020-01-01-meeting-c1"), true, "Ann", "not said here"));
      assertEquals(List.of("id/release/2020-02-02-report"), rows(store, "SELECT ?g { GRAPH ?g { <id/event/m1> ent:chair ?x } }"));
      reject(store, "2020-02-02-report-c2");
      accept(store, "2020-01-01-meeting-c1");
      assertEquals(2, rows(store, "SELECT ?g { GRAPH ?g { <id/event/m1> ent:chair ?x } }").size(), "a newer decision for all counts");
    });
  }

  @TestFactory
  List<DynamicTest> anAcceptedFactOutlivesAReadingThatMissesIt(@TempDir Path folder) {
    return inEveryStore(folder, store -> {
      store.replace(trig(MEETING));
      accept(store, "2020-01-01-meeting-c1");
      store.replace(trig(MISSED));
      assertTrue(holds(store, "GRAPH <id/release/2020-01-01-meeting> { <id/event/m1> ent:chair <id/official/xa-diego-zorro> }"));
      assertTrue(holds(store, """
          <id/assertion/2020-01-01-meeting-c1> rdf:predicate ent:chair ; ent:rule "accepted" ; ent:passage ?p .
          ?p oa:hasSelector [ oa:start 0 ; oa:end 42 ], [ oa:exact "Diego Zorro chaired the meeting of Zorria." ]"""));
      reject(store, "2020-01-01-meeting-c1");
      assertFalse(holds(store, "?e ent:chair ?x"));
    });
  }

  @TestFactory
  List<DynamicTest> mergedThingsAreOneUntilSplit(@TempDir Path folder) {
    return inEveryStore(folder, store -> {
      store.replace(trig(TWINS));
      List<String> before = content(store);
      assertEquals(2, ties(store).size());
      Decision decision =
          store.decide(Proposal.merge(iri("id/organization/xa-board"), iri("id/organization/xa-zorrian-board"), "Ann", "renamed on paper only")).decision();
      assertEquals(Optional.of(iri("id/organization/xa-zorrian-board")), store.mergedInto(iri("id/organization/xa-board")));
      assertEquals(List.of("id/organization/xa-zorrian-board 2"), ties(store), "both agreements tie one body now");
      assertEquals(List.of("Board of Zorria"), rows(store, "SELECT ?n { <id/organization/xa-zorrian-board> skos:altLabel ?n }"));
      assertTrue(holds(store, "?m a ent:Merge ; ent:mergedFrom <id/organization/xa-board> ; ent:reason ?why FILTER(CONTAINS(?why, \"Ann decided on\"))"));
      assertEquals(List.of(decision), store.decisions().all());

      store.remove(List.of(iri("id/release/2021-03-03-twins")));
      store.replace(trig(TWINS));
      assertEquals(List.of("id/organization/xa-zorrian-board 2"), ties(store), "after the release was loaded again");

      store.decide(Proposal.split(iri("id/organization/xa-board"), iri("id/organization/xa-zorrian-board"), "Ann", "two after all"));
      assertTrue(store.mergedInto(iri("id/organization/xa-board")).isEmpty());
      assertEquals(before, content(store), "as it was");
      assertEquals(2, store.decisions().all().size(), "and known how it came");
    });
  }

  private static List<String> ties(GraphStore store) {
    return rows(store, "SELECT ?b ?n { ?t ent:tieType <https://w3id.org/entente/code/tieType/agreement> ; ent:between <id/organization/xb-quux>, ?b ; ent:basisCount ?n FILTER(?b != <id/organization/xb-quux>) }");
  }

  /** All but decisions, and the ledger of a remote store. */
  private static List<String> content(GraphStore store) {
    return rows(store, "SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } FILTER(?g NOT IN (<graph/curation>, <graph/store>)) }");
  }

  private static List<DynamicTest> inEveryStore(Path folder, Consumer<GraphStore> test) {
    return List.of(
        DynamicTest.dynamicTest("in memory", () -> {
          try (GraphStore store = GraphStore.inMemory(IRIS)) {
            test.accept(store);
          }
        }),
        DynamicTest.dynamicTest("embedded", () -> {
          try (GraphStore store = GraphStore.open(folder.resolve("store"), IRIS)) {
            test.accept(store);
          }
        }),
        DynamicTest.dynamicTest("remote", () -> remote(test)));
  }

  private static void remote(Consumer<GraphStore> test) {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
    FusekiServer fuseki = FusekiServer.create().loopback(true).port(0).add("/ds", data).build().start();
    URI query = URI.create("http://localhost:" + fuseki.getPort() + "/ds/sparql");
    try (GraphStore store = GraphStore.remote(query, Optional.of(query.resolve("data")), IRIS)) {
      test.accept(store);
    } finally {
      fuseki.stop();
    }
  }

  // ---- decisions among themselves

  private static final String ZORROS =
      release("2020-05-05-bare", "<id/official/xa-zorro> a ent:Official ; rdfs:label \"Zorro\" ; ent:represents <id/country/xa> .")
          + release("2021-05-05-full", "<id/official/xa-diego-zorro> a ent:Official ; rdfs:label \"Diego Zorro\" ; ent:represents <id/country/xa> .");

  @Test
  void aSplitForbidsAComputedMergeAndAMergeBringsItBack() {
    try (GraphStore store = GraphStore.inMemory(IRIS)) {
      store.replace(trig(ZORROS));
      assertEquals(Optional.of(iri("id/official/xa-diego-zorro")), store.mergedInto(iri("id/official/xa-zorro")));
      store.decide(Proposal.split(iri("id/official/xa-zorro"), iri("id/official/xa-diego-zorro"), "Ann", "father and son"));
      assertTrue(store.mergedInto(iri("id/official/xa-zorro")).isEmpty());
      store.replace(trig(release("2022-05-05-more", "<id/official/xa-zorro> a ent:Official ; rdfs:label \"Zorro\" ; ent:represents <id/country/xa> .")));
      assertTrue(store.mergedInto(iri("id/official/xa-zorro")).isEmpty(), "new releases do not undo it");
      store.decide(Proposal.merge(iri("id/official/xa-zorro"), iri("id/official/xa-diego-zorro"), "Bob", "one man"));
      assertEquals(Optional.of(iri("id/official/xa-diego-zorro")), store.mergedInto(iri("id/official/xa-zorro")));
    }
  }

  @Test
  void whatAPersonKeepsApartIsNotBroughtTogetherByAThird() {
    try (GraphStore store = GraphStore.inMemory(IRIS)) {
      store.replace(trig(ZORROS + release("2020-06-06-third", "<id/official/xb-tornado> a ent:Official ; rdfs:label \"Tornado\" ; ent:represents <id/country/xb> .")));
      store.decide(Proposal.split(iri("id/official/xa-zorro"), iri("id/official/xa-diego-zorro"), "Ann", "two"));
      store.decide(Proposal.merge(iri("id/official/xa-zorro"), iri("id/official/xb-tornado"), "Ann", "his other name"));
      List<String> before = rows(store, "SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }");
      Proposal against = Proposal.merge(iri("id/official/xb-tornado"), iri("id/official/xa-diego-zorro"), "Bob", "one");
      StoreException refused = assertThrows(StoreException.class, () -> store.decide(against));
      assertTrue(refused.getMessage().contains("keeps things apart"), refused.getMessage());
      assertEquals(before, rows(store, "SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }"), "nothing has changed");
    }
  }

  @Test
  void aRejectionHoldsUnderEveryAddressOfAThing() {
    try (GraphStore store = GraphStore.inMemory(IRIS)) {
      store.replace(trig(MEETING + REPORT.replace("id/event/m1", "id/event/m2")));
      reject(store, "2020-01-01-meeting-c1");
      assertTrue(holds(store, "<id/event/m2> ent:chair ?x"));
      store.decide(Proposal.merge(iri("id/event/m2"), iri("id/event/m1"), "Ann", "one meeting"));
      assertFalse(holds(store, "?e ent:chair ?x"), "said of the same meeting by its other address");
      store.decide(Proposal.split(iri("id/event/m2"), iri("id/event/m1"), "Ann", "two meetings"));
      assertTrue(holds(store, "<id/event/m2> ent:chair ?x"));
    }
  }

  @Test
  void theGraphIsTheSameInWhateverOrderReleasesAndDecisionsCame() {
    List<Consumer<GraphStore>> steps =
        List.of(
            s -> s.replace(trig(MEETING)),
            s -> s.replace(trig(REPORT)),
            s -> s.replace(trig(TWINS)),
            s -> s.replace(trig(ZORROS)));
    Consumer<GraphStore> decide = s -> {
      reject(s, "2020-01-01-meeting-c1");
      s.decide(Proposal.merge(iri("id/organization/xa-board"), iri("id/organization/xa-zorrian-board"), "Ann", "one"));
      s.decide(Proposal.split(iri("id/official/xa-zorro"), iri("id/official/xa-diego-zorro"), "Ann", "two"));
    };
    try (GraphStore early = GraphStore.inMemory(IRIS); GraphStore late = GraphStore.inMemory(IRIS)) {
      steps.forEach(s -> s.accept(late));
      decide.accept(late);
      steps.forEach(s -> s.accept(early));
      decide.accept(early);
      early.remove(List.of(iri("id/release/2020-01-01-meeting"), iri("id/release/2020-02-02-report"), iri("id/release/2020-05-05-bare")));
      for (int i = steps.size() - 1; i >= 0; i--) {
        steps.get(i).accept(early);
      }
      assertEquals(content(late), content(early));
    }
  }

  @Test
  void decisionsTravelWithAnExport() {
    try (GraphStore store = GraphStore.inMemory(IRIS); LocalStore other = GraphStore.inMemory(IRIS)) {
      store.replace(trig(MEETING + ZORROS));
      reject(store, "2020-01-01-meeting-c1");
      store.decide(Proposal.split(iri("id/official/xa-zorro"), iri("id/official/xa-diego-zorro"), "Ann", "two"));
      other.replace(Batch.of(DatasetFactory.wrap(((LocalStore) store).dataset()).asDatasetGraph(), IRIS));
      assertEquals(store.decisions().all(), other.decisions().all());
      assertEquals(content(store), content(other));
      other.replace(trig(MEETING));
      assertFalse(holds(other, "?e ent:chair ?x"), "known there too");
    }
  }

  @Test
  void whatMakesNoSenseIsRefusedInWords() {
    try (GraphStore store = GraphStore.inMemory(IRIS)) {
      store.replace(trig(MEETING + TWINS));
      List<Proposal> senseless = new ArrayList<>(List.of(
          Proposal.merge(iri("id/event/m1"), iri("id/event/never"), "Ann", "why"),
          Proposal.merge(iri("id/event/m1"), iri("id/event/m1"), "Ann", "why"),
          Proposal.merge(iri("id/event/m1"), iri("id/agreement/a1"), "Ann", "why"),
          Proposal.merge(iri("id/release/2020-01-01-meeting"), iri("id/release/2021-03-03-twins"), "Ann", "why"),
          Proposal.merge("urn:a", "urn:b", "Ann", "why"),
          Proposal.reject(iri("id/assertion/never"), false, "Ann", "why"),
          Proposal.reject(iri("id/assertion/2020-01-01-meeting-c1"), false, "Ann", " "),
          Proposal.reject(iri("id/assertion/2020-01-01-meeting-c1"), false, "", "why")));
      for (Proposal proposal : senseless) {
        assertThrows(StoreException.class, () -> store.decide(proposal), proposal.toString());
      }
      assertEquals(List.of(), store.decisions().all());
    }
  }
}
