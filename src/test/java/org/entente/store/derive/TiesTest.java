package org.entente.store.derive;

import static org.entente.store.Graphs.IRIS;
import static org.entente.store.Graphs.release;
import static org.entente.store.Graphs.rows;
import static org.entente.store.Graphs.trig;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sys.JenaSystem;
import org.entente.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is tied to whom, by what and how much. */
class TiesTest {

  private static final String COUNTRIES =
      """
      <id/country/xa> a ent:Country, ent:Party ; rdfs:label "Arland" . <id/country/xb> a ent:Country, ent:Party ; rdfs:label "Borland" .
      <id/country/xc> a ent:Country, ent:Party ; rdfs:label "Corland" .
      <id/organization/xa-moon> a ent:Organization ; rdfs:label "Moons" ; ent:ofCountry <id/country/xa> .
      <id/organization/xa-tides> a ent:Organization ; rdfs:label "Tides" ; ent:ofCountry <id/country/xa> ; org:subOrganizationOf <id/organization/xa-moon> .
      <id/organization/xa-soup> a ent:Organization ; rdfs:label "Soup" ; ent:ofCountry <id/country/xa> .
      <id/organization/xb-stars> a ent:Organization ; rdfs:label "Stars" ; ent:ofCountry <id/country/xb> .
      <id/organization/int-sky> a ent:InternationalOrganization, ent:Organization ; rdfs:label "Sky" .
      <id/official/xa-ann-one> a ent:Official ; rdfs:label "Ann One" ; ent:represents <id/country/xa> .
      <id/official/xa-two-zoe> a ent:Official ; rdfs:label "Zoe Two" ; ent:represents <id/country/xa> .
      <id/official/xb-ben-three> a ent:Official ; rdfs:label "Ben Three" ; ent:represents <id/country/xb> .
      """;

  private static final String TIES =
      "SELECT ?t ?w ?n { GRAPH <graph/derived> { ?t a ent:Tie ; ent:weight ?w ; ent:basisCount ?n } }";

  @BeforeAll
  static void init() {
    JenaSystem.init();
  }

  private static String thing(String kind, String slug, String statusList, String status, String rest) {
    String type = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    return "<id/%s/%s> a ent:%s ; rdfs:label \"%s\" ; ent:%s <https://w3id.org/entente/code/%s/%s> ; %s .%n"
        .formatted(kind, slug, type, slug, statusList, statusList, status, rest);
  }

  private static String agreement(String slug, String status, String rest) {
    return thing("agreement", slug, "agreementStatus", status, rest);
  }

  private static String event(String slug, String status, String rest) {
    return thing("event", slug, "eventStatus", status, rest);
  }

  private static String initiative(String slug, String status, String rest) {
    return thing("initiative", slug, "initiativeStatus", status, rest);
  }

  private static List<String> ties(String body) {
    try (GraphStore store = GraphStore.inMemory(IRIS)) {
      store.replace(trig(release("2020-05-05-a", COUNTRIES + body)));
      return rows(store, TIES).stream().map(r -> r.replace("id/tie/", "")).toList();
    }
  }

  @Test
  void seventeenSignatoriesAreNoHairball() {
    StringBuilder body = new StringBuilder();
    StringBuilder parties = new StringBuilder();
    for (int i = 10; i < 27; i++) {
      body.append("<id/country/y%d> a ent:Country, ent:Party ; rdfs:label \"Y%d\" .%n".formatted(i, i));
      parties.append(parties.isEmpty() ? "" : ", ").append("<id/country/y").append(i).append(">");
    }
    List<String> ties = ties(body + agreement("accord", "signed", "ent:party " + parties + " ; ent:signedOn \"2020\"^^xsd:gYear"));
    assertEquals(17 * 16 / 2, ties.size());
    assertTrue(ties.stream().allMatch(t -> t.endsWith(" 0.0625 1")), ties.toString());
    List<String> four =
        ties(
            "<id/country/y1> a ent:Country ; rdfs:label \"Y\" ."
                + initiative("four", "running", "ent:party <id/country/xa>, <id/country/xb>, <id/country/xc>, <id/country/y1>"));
    assertTrue(four.contains("initiative-xa-xb 0.3333 1"), four.toString());
  }

  @Test
  void onlyWhatCameAboutTies() {
    String two = "ent:party <id/country/xa>, <id/country/xb>";
    for (String status : List.of("planned", "mentioned", "approved")) {
      assertEquals(List.of(), ties(agreement("x", status, two)), status);
    }
    for (String status : List.of("planned", "cancelled")) {
      assertEquals(List.of(), ties(event("x", status, two)), status);
    }
    for (String status : List.of("planned", "mentioned")) {
      assertEquals(List.of(), ties(initiative("x", status, two)), status);
    }
    for (String status : List.of("signed", "in-force", "extended")) {
      assertEquals(List.of("agreement-xa-xb 1.0 1"), ties(agreement("x", status, two)), status);
    }
    assertEquals(List.of("event-xa-xb 1.0 1"), ties(event("x", "held", two)));
    for (String status : List.of("launched", "running", "ended")) {
      assertEquals(List.of("initiative-xa-xb 1.0 1"), ties(initiative("x", status, two)), status);
    }
  }

  @Test
  void aBodyHasNoTieWithItsParentOrPart() {
    assertEquals(
        List.of("agreement-xa-moon-xa-soup 0.5 1", "agreement-xa-soup-xa-tides 0.5 1"),
        ties(agreement("x", "signed", "ent:party <id/organization/xa-moon>, <id/organization/xa-tides>, <id/organization/xa-soup>")));
  }

  @Test
  void anEventTiesBodiesOfDifferentSidesAndMakesADelegationOfOneSide() {
    assertEquals(
        List.of(
            "delegation-xa-moon-xa-soup 1.0 1",
            "event-int-sky-xa-moon 1.0 1",
            "event-int-sky-xa-soup 1.0 1",
            "event-int-sky-xb-stars 1.0 1",
            "event-xa-moon-xb-stars 1.0 1",
            "event-xa-soup-xb-stars 1.0 1",
            "event-xa-xb 1.0 1"),
        ties(
            event(
                "x",
                "held",
                "ent:party <id/country/xa>, <id/country/xb> ; ent:participant <id/organization/xa-moon>, <id/organization/xa-soup>, <id/organization/xb-stars>, <id/organization/int-sky>")));
  }

  @Test
  void officialsAreTiedOnceForAMeetingAndWhatIsSignedAtIt() {
    String meeting =
        event(
            "m",
            "held",
            "ent:party <id/country/xa>, <id/country/xb> ; ent:chair <id/official/xa-ann-one>, <id/official/xb-ben-three> ; ent:participant <id/official/xa-two-zoe>");
    String signed =
        agreement(
            "x",
            "signed",
            "ent:party <id/organization/xa-moon>, <id/organization/xb-stars> ; ent:signatory <id/official/xa-ann-one>, <id/official/xb-ben-three> ; ent:signedAt <id/event/m>");
    assertEquals(
        List.of(
            "agreement-xa-moon-xb-stars 1.0 1",
            "agreement-xa-xb 1.0 1",
            "delegation-xa-ann-one-xa-two-zoe 1.0 1",
            "event-xa-xb 1.0 1",
            "official-xa-ann-one-xb-ben-three 1.0 1",
            "official-xa-two-zoe-xb-ben-three 1.0 1"),
        ties(meeting + signed));
  }

  @Test
  void aWholeAndItsPartsCountOnceButTwoInstrumentsOfOneMeetingTwice() {
    String two = "ent:party <id/country/xa>, <id/country/xb>";
    assertEquals(
        List.of("event-xa-xb 1.0 1"),
        ties(event("visit", "held", two) + event("stop", "held", two + " ; ent:partOf <id/event/visit>")));
    assertEquals(
        List.of("initiative-xa-xb 1.0 1"),
        ties(initiative("whole", "running", two) + initiative("part", "running", two + " ; ent:partOf <id/initiative/whole>")));
    assertEquals(
        List.of("agreement-xa-xb 2.0 2", "event-xa-xb 1.0 1"),
        ties(
            event("m", "held", two)
                + agreement("x", "signed", two + " ; ent:signedAt <id/event/m>")
                + agreement("y", "signed", two + " ; ent:signedAt <id/event/m>")));
    assertEquals(
        List.of("event-xa-xb 1.0 1"),
        ties(event("a", "held", two + " ; ent:partOf <id/event/b>") + event("b", "held", two + " ; ent:partOf <id/event/a>")),
        "parts that go in a circle");
  }

  @Test
  void yearsAndTopicsOfATie(@TempDir Path folder) {
    String body =
        COUNTRIES
            + agreement("x", "signed", "ent:party <id/country/xa>, <id/country/xb> ; ent:signedOn \"2018-02\"^^xsd:gYearMonth ; ent:topic <id/topic/soup>, <id/topic/salad>")
            + agreement("y", "signed", "ent:party <id/country/xa>, <id/country/xb>, <id/country/xc> ; ent:signedOn \"2018-07-07\"^^xsd:date ; ent:topic <id/topic/soup>")
            + agreement("z", "signed", "ent:party <id/country/xa>, <id/country/xb>");
    List<String> years =
        List.of(
            "id/tie-year/agreement-xa-xb-2018 2018 1.5",
            "id/tie-year/agreement-xa-xb-2018-salad 2018 1.0",
            "id/tie-year/agreement-xa-xb-2018-soup 2018 1.5",
            "id/tie-year/agreement-xa-xb-2020 2020 1.0");
    String query = "SELECT ?y ?year ?w { ?y a ent:TieYear ; ent:ofTie <id/tie/agreement-xa-xb> ; ent:year ?year ; ent:weight ?w }";
    String span = "SELECT ?a ?b ?n { <id/tie/agreement-xa-xb> ent:firstSeen ?a ; ent:lastSeen ?b ; ent:basisCount ?n }";
    try (GraphStore memory = GraphStore.inMemory(IRIS); GraphStore disk = GraphStore.open(folder, IRIS)) {
      for (GraphStore store : List.of(memory, disk)) {
        store.replace(trig(release("2020-05-05-a", body)));
        assertEquals(years, rows(store, query));
        assertEquals(List.of("2018-02-01 2020-05-05 3"), rows(store, span), "one without a date counts on the day of its release");
        assertEquals(List.of("id/topic/soup"), rows(store, "SELECT ?t { <id/tie-year/agreement-xa-xb-2018-soup> ent:topic ?t }"));
      }
    }
  }
}
