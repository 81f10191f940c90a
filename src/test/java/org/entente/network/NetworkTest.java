package org.entente.network;

import static org.entente.store.Graphs.IRIS;
import static org.entente.store.Graphs.release;
import static org.entente.store.Graphs.trig;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.sys.JenaSystem;
import org.entente.iri.Kind;
import org.entente.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class NetworkTest {

  private static GraphStore store;

  /** Made-up countries xa … xe; body a of xa works with b of xb (2010, 2020) and c of xc; d and e stand apart. */
  @BeforeAll
  static void load() {
    JenaSystem.init();
    store = GraphStore.inMemory(IRIS);
    StringBuilder bodies = new StringBuilder();
    for (String k : List.of("a", "b", "c", "d", "e")) {
      bodies.append(
          ("<id/country/x%1$s> a ent:Country, ent:Party ; rdfs:label \"Land %1$s\" .%n"
                  + "<id/organization/x%1$s-one> a ent:Organization, ent:Party ; rdfs:label \"Bureau %1$s, \\\"\\u0001<&>\\\"\" ; ent:ofCountry <id/country/x%1$s> .%n")
              .formatted(k));
    }
    store.replace(
        trig(
            release(
                "2020-05-05-x",
                bodies
                    + agreement("2010-ab", "2010-01-01", "soup", "a", "b")
                    + agreement("2020-ab", "2020-01-01", "salad", "a", "b")
                    + agreement("2015-ac", "2015-01-01", "soup", "a", "c")
                    + agreement("2016-de", "2016-01-01", "soup", "d", "e"))));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static String agreement(String slug, String day, String topic, String one, String other) {
    return """
        <id/agreement/%1$s> a ent:Agreement ; rdfs:label "%1$s" ; ent:agreementStatus <https://w3id.org/entente/code/agreementStatus/signed> ;
          ent:signedOn "%2$s"^^xsd:date ; ent:topic <id/topic/%3$s> ;
          ent:party <id/organization/x%4$s-one>, <id/organization/x%5$s-one> .
        <id/topic/%3$s> a ent:Topic ; rdfs:label "%3$s"@en .
        """
        .formatted(slug, day, topic, one, other);
  }

  private static String body(String key) {
    return IRIS.thing(Kind.ORGANIZATION, "x" + key + "-one");
  }

  private static List<String> ties(Network network) {
    return network.ties().stream()
        .map(t -> t.from().replaceAll(".*/", "") + " " + t.to().replaceAll(".*/", "") + " " + t.kind() + " " + t.weight())
        .toList();
  }

  @Test
  void measuresTheWholeAndShowsTheHeaviest() {
    Network network = Network.of(store, NetworkFilter.of(Level.BODIES).most(3).build());
    assertEquals(5, network.allMembers());
    assertEquals(3, network.allTies());
    assertTrue(network.bounded());
    assertEquals(List.of("xa-one xb-one agreement 2.0", "xa-one xc-one agreement 1.0"), ties(network));
    Member first = network.members().get(0);
    assertEquals(body("a"), first.iri());
    assertEquals(2, first.degree());
    assertEquals(3.0, first.weight());
    assertTrue(first.betweenness() > 0);
    assertEquals(1, first.component());
    assertEquals(List.of(IRIS.thing(Kind.COUNTRY, "xa")), first.countries());
    assertEquals(2, network.ties().get(0).bases());
    assertEquals("2010-01-01", network.ties().get(0).first());
  }

  @Test
  void countriesAreTiedByTheirBodies() {
    Network network = Network.of(store, NetworkFilter.of(Level.COUNTRIES).build());
    assertEquals(List.of("xa xb agreement 2.0", "xa xc agreement 1.0", "xd xe agreement 1.0"), ties(network));
    assertEquals("Land a", network.members().get(0).label());
    assertEquals(2, network.members().stream().mapToInt(Member::component).max().orElse(0));
  }

  @Test
  void yearsTopicsKindsAndCountriesNarrow() {
    NetworkFilter late = NetworkFilter.of(Level.BODIES).years(2015, 2020).build();
    assertEquals(List.of("xa-one xb-one agreement 1.0", "xa-one xc-one agreement 1.0", "xd-one xe-one agreement 1.0"), ties(Network.of(store, late)));
    NetworkFilter salad = NetworkFilter.of(Level.BODIES).topic(IRIS.thing(Kind.TOPIC, "salad")).build();
    assertEquals(List.of("xa-one xb-one agreement 1.0"), ties(Network.of(store, salad)));
    NetworkFilter soupThen = NetworkFilter.of(Level.BODIES).topic(IRIS.thing(Kind.TOPIC, "soup")).years(2011, 2015).build();
    assertEquals(List.of("xa-one xc-one agreement 1.0"), ties(Network.of(store, soupThen)));
    NetworkFilter c = NetworkFilter.of(Level.BODIES).country(IRIS.thing(Kind.COUNTRY, "xc")).build();
    assertEquals(List.of("xa-one xc-one agreement 1.0"), ties(Network.of(store, c)));
    NetworkFilter ab =
        NetworkFilter.of(Level.BODIES).country(IRIS.thing(Kind.COUNTRY, "xa")).country(IRIS.thing(Kind.COUNTRY, "xb")).build();
    assertEquals(List.of("xa-one xb-one agreement 2.0"), ties(Network.of(store, ab)));
    assertTrue(ties(Network.of(store, NetworkFilter.of(Level.BODIES).kind("event").build())).isEmpty());
    assertTrue(Network.of(store, NetworkFilter.of(Level.OFFICIALS).build()).members().isEmpty());
  }

  @Test
  void refusesFiltersThatMakeNoSense() {
    assertThrows(IllegalArgumentException.class, () -> NetworkFilter.of(Level.BODIES).years(2020, 2010).build());
    assertThrows(IllegalArgumentException.class, () -> NetworkFilter.of(Level.BODIES).kind("friendship").build());
    assertThrows(IllegalArgumentException.class, () -> NetworkFilter.of(Level.BODIES).most(0).build());
  }

  @Test
  void writesXmlThatParsesWhateverTheNames() throws Exception {
    Network network = Network.of(store, NetworkFilter.of(Level.BODIES).build());
    for (NetworkFormat format : List.of(NetworkFormat.GRAPHML, NetworkFormat.GEXF)) {
      String text = format.write(network);
      Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
      assertEquals(5, document.getElementsByTagName("node").getLength(), text);
      assertEquals(3, document.getElementsByTagName("edge").getLength());
      assertTrue(text.contains("2.0") && text.contains("agreement"), text);
      assertEquals(text, format.write(network));
    }
  }

  @Test
  void writesTablesAndJson() {
    Network network = Network.of(store, NetworkFilter.of(Level.BODIES).build());
    List<String> rows = NetworkFormat.CSV.write(network).lines().toList();
    assertEquals(4, rows.size());
    assertTrue(rows.get(1).startsWith("\"Bureau a, \"\"<&>\"\"\",\"Bureau b, \"\"<&>\"\"\",agreement,2.0,2,2010-01-01,2020-01-01,"), rows.get(1));
    assertEquals(5, JSON.parse(NetworkFormat.JSON.write(network)).get("nodes").getAsArray().size());
    assertEquals(NetworkFormat.GEXF, NetworkFormat.named("GEXF").orElseThrow());
    assertTrue(NetworkFormat.named("pdf").isEmpty());
  }
}
