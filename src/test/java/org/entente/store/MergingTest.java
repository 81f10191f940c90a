package org.entente.store;

import static org.entente.store.Graphs.IRIS;
import static org.entente.store.Graphs.holds;
import static org.entente.store.Graphs.release;
import static org.entente.store.Graphs.rows;
import static org.entente.store.Graphs.trig;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Computed merges: applied to release graphs, taken back when they hold no longer, in any order of loading. */
class MergingTest {

  private static final String BARE =
      release("2020-01-01-bare", official("xa-zorro", "Zorro", "xa") + meeting("m1", "xa-zorro") + tenure("xa-zorro", "xa-minister", "2020"));
  private static final String FULL =
      release("2021-01-01-full", official("xa-diego-zorro", "Diego ZORRO", "xa") + meeting("m2", "xa-diego-zorro") + tenure("xa-diego-zorro", "xa-minister", "2021"));
  private static final String RIVAL = release("2021-01-01-rival", official("xa-bernardo-zorro", "Bernardo ZORRO", "xa"));
  private static final String ABROAD = release("2021-01-01-abroad", official("xb-anna-zorro", "Anna ZORRO", "xb"));

  @BeforeAll
  static void init() {
    JenaSystem.init();
  }

  private static String official(String slug, String name, String country) {
    return "<id/official/%s> a ent:Official ; rdfs:label \"%s\" ; ent:represents <id/country/%s> .%n".formatted(slug, name, country);
  }

  private static String meeting(String event, String official) {
    return """
        <id/event/%1$s> a ent:Event ; rdfs:label "%1$s" ; ent:chair <id/official/%2$s> .
        <id/participation/%1$s-%2$s-chair> a ent:Participation ; ent:inEvent <id/event/%1$s> ; ent:agent <id/official/%2$s> .
        <id/assertion/%1$s> a ent:Assertion ; rdf:subject <id/event/%1$s> ; rdf:predicate ent:chair ; rdf:object <id/official/%2$s> .
        """
        .formatted(event, official);
  }

  private static String tenure(String official, String post, String year) {
    return """
        <id/tenure/%1$s-%2$s-%3$s> a ent:Tenure ; ent:holder <id/official/%1$s> ; ent:post <id/post/%2$s> ; ent:acting false ;
          ent:attestedOn "%3$s-01-01"^^xsd:date .
        """
        .formatted(official, post, year);
  }

  private static Optional<String> merged(GraphStore store, String path) {
    return store.mergedInto(IRIS.base() + path).map(i -> i.substring(IRIS.base().length()));
  }

  @Test
  void aBareNameIsTheOnlyFullerOneOfItsSideEverywhere(@TempDir Path folder) {
    try (GraphStore store = GraphStore.open(folder, IRIS)) {
      store.replace(trig(BARE));
      assertTrue(merged(store, "id/official/xa-zorro").isEmpty());
      store.replace(trig(FULL + ABROAD));
      assertEquals(Optional.of("id/official/xa-diego-zorro"), merged(store, "id/official/xa-zorro"));
      assertTrue(holds(store, "GRAPH <id/release/2020-01-01-bare> { <id/event/m1> ent:chair <id/official/xa-diego-zorro> }"));
      assertTrue(holds(store, "?a a ent:Assertion ; rdf:subject <id/event/m1> ; rdf:object <id/official/xa-diego-zorro>"));
      assertFalse(holds(store, "GRAPH ?g { ?s ?p <id/official/xa-zorro> } FILTER(?g != <graph/derived>)"));
      assertTrue(holds(store, "?m a ent:Merge ; ent:mergedFrom <id/official/xa-zorro> ; ent:reason ?why"));
      assertEquals(Optional.of("id/tenure/xa-zorro-xa-minister-2020"), merged(store, "id/tenure/xa-diego-zorro-xa-minister-2021"));
      assertEquals(List.of("Diego ZORRO"), rows(store, "SELECT ?l { <id/official/xa-diego-zorro> skos:prefLabel ?l }"));
      assertEquals(2, store.replace(trig(BARE + FULL)).unchanged().size(), "what merges changed is known as it was brought");
    }
  }

  @Test
  void aMergeIsTakenBackWhenItHoldsNoLonger(@TempDir Path folder) {
    try (GraphStore store = GraphStore.open(folder, IRIS); GraphStore plain = GraphStore.inMemory(IRIS)) {
      store.replace(trig(BARE + FULL));
      store.replace(trig(RIVAL));
      plain.replace(trig(BARE + FULL + RIVAL));
      assertTrue(merged(store, "id/official/xa-zorro").isEmpty(), "two fit now");
      assertTrue(holds(store, "<id/event/m1> ent:chair <id/official/xa-zorro>"));
      assertEquals(content(plain), content(store));
      store.remove(List.of(IRIS.base() + "id/release/2021-01-01-rival"));
      plain.remove(List.of(IRIS.base() + "id/release/2021-01-01-rival"));
      assertEquals(Optional.of("id/official/xa-diego-zorro"), merged(store, "id/official/xa-zorro"));
      assertEquals(content(plain), content(store));
    }
  }

  @Test
  void twoNamesInOneReleaseLeaveOneLabel() {
    try (GraphStore store = GraphStore.inMemory(IRIS)) {
      store.replace(trig(release("2020-01-01-both", official("xa-zorro", "Zorro", "xa") + official("xa-diego-zorro", "Diego ZORRO", "xa"))));
      assertEquals(List.of("Diego ZORRO"), rows(store, "SELECT ?l { GRAPH <id/release/2020-01-01-both> { <id/official/xa-diego-zorro> rdfs:label ?l } }"));
      assertEquals(List.of("Zorro"), rows(store, "SELECT ?l { <id/official/xa-diego-zorro> skos:altLabel ?l }"));
    }
  }

  @Test
  void weakMatchesStayApart() {
    try (GraphStore store = GraphStore.inMemory(IRIS)) {
      store.replace(
          trig(
              release("2020-01-01-a", official("xa-diego-zorro", "Diego Zorro", "xa") + official("xa-diego", "Diego", "xb"))
                  + release("2020-01-01-b", official("xa-carlos-zorro", "Carlos Zorro", "xa") + official("xa-maria-zorro-diego", "Maria Diego Zorro", "xa"))
                  + release("1990-01-01-c", official("xc-walrus", "Walrus", "xc"))
                  + release("2020-01-01-d", official("xc-ivan-walrus", "Ivan Walrus", "xc"))));
      assertEquals(List.of(), rows(store, "SELECT ?a ?b { ?a owl:sameAs ?b }"));
    }
  }

  @Test
  void initialsMustAgree() {
    try (GraphStore store = GraphStore.inMemory(IRIS)) {
      store.replace(
          trig(
              release("2020-01-01-a", official("xa-d-zorro", "D. Zorro", "xa") + official("xb-b-zorro", "B. Zorro", "xb"))
                  + release("2020-01-01-b", official("xa-diego-v-zorro", "Diego V. Zorro", "xa") + official("xb-diego-zorro", "Diego Zorro", "xb"))
                  + release("2020-01-01-c", official("xa-diego-zorro", "Diego Zorro", "xa"))));
      assertEquals(
          List.of("id/official/xa-d-zorro id/official/xa-diego-v-zorro", "id/official/xa-diego-zorro id/official/xa-diego-v-zorro"),
          rows(store, "SELECT ?a ?b { ?a owl:sameAs ?b }"));
    }
  }

  @Test
  void oneTenureToldInSeveralYearsIsOneUntilSomebodyElseHoldsThePost() {
    try (GraphStore store = GraphStore.inMemory(IRIS)) {
      store.replace(
          trig(
              release("2010-01-01-a", tenure("xa-ann-one", "p", "2010") + official("xa-ann-one", "Ann One", "xa"))
                  + release("2012-01-01-b", tenure("xa-ann-one", "p", "2012"))
                  + release("2013-01-01-c", tenure("xa-ben-two", "p", "2013") + official("xa-ben-two", "Ben Two", "xa"))
                  + release("2014-01-01-d", tenure("xa-ann-one", "p", "2014"))
                  + release("2020-01-01-e", tenure("xa-ann-one", "p", "2020"))));
      assertEquals(
          List.of("id/tenure/xa-ann-one-p-2012 id/tenure/xa-ann-one-p-2010"), rows(store, "SELECT ?a ?b { ?a owl:sameAs ?b }"));
      assertEquals(
          List.of("2010-01-01", "2012-01-01"), rows(store, "SELECT ?d { <id/tenure/xa-ann-one-p-2010> ent:attestedOn ?d }"));
    }
  }

  @Test
  void anyOrderAndRepetitionGivesTheSameGraph() {
    List<String> releases =
        List.of(
            BARE, FULL, RIVAL, ABROAD,
            release("2022-01-01-b2", official("xb-zorro", "Zorro", "xb") + meeting("m3", "xb-zorro")),
            release("2022-02-01-b3", tenure("xb-anna-zorro", "xb-chair", "2022") + official("xb-anna-zorro", "Anna ZORRO", "xb")),
            release("2023-01-01-b4", tenure("xb-zorro", "xb-chair", "2023") + official("xb-zorro", "Zorro", "xb")));
    List<String> expected = null;
    Random random = new Random(7);
    for (int round = 0; round < 12; round++) {
      List<String> order = new ArrayList<>(releases);
      order.addAll(releases.subList(0, round % releases.size()));
      Collections.shuffle(order, random);
      try (GraphStore store = GraphStore.inMemory(IRIS)) {
        order.forEach(r -> store.replace(trig(r)));
        List<String> content = content(store);
        expected = expected == null ? content : expected;
        assertEquals(expected, content, "round " + round);
      }
    }
  }

  private static List<String> content(GraphStore store) {
    return rows(store, "SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }");
  }
}
