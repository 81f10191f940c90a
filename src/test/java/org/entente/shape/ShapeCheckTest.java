package org.entente.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader is told: which thing, what is wrong with it, and the sentence it was read from. */
class ShapeCheckTest {

  @BeforeAll
  static void start() {
    JenaSystem.init();
  }

  private static List<Finding> check(String folder) {
    Path file = Path.of("src", "test", "resources", "shapes", folder, "release.ttl");
    Graph graph = RDFDataMgr.loadGraph(file.toUri().toString());
    return ShapeCheck.bundled().check(graph);
  }

  @Test
  void nothingIsSaidOfAGraphThatConforms() {
    assertEquals(List.of(), check("valid"));
  }

  @Test
  void ruleOverTheWholeReleaseNamesTheThingThatIsWrongAndItsSentence() {
    Finding finding = check("Release-done-before-issue_sparql").get(0);
    assertTrue(finding.thing().endsWith("/id/event/jp-us-test-committee-16"), finding.thing());
    assertEquals(Optional.of("Japan met."), finding.sentence());
    assertFalse(finding.isViolation());
  }

  @Test
  void factWithoutEvidenceIsNamedByThingAndProperty() {
    Finding finding = check("Release-facts-with-evidence_sparql").get(0);
    assertTrue(finding.thing().endsWith("/id/organization/jp-ministry-of-tests"), finding.thing());
    assertTrue(finding.property().orElseThrow().endsWith("#ofCountry"));
    assertTrue(finding.isViolation());
  }

  @Test
  void wrongValueIsShown() {
    Finding finding = check("Event-eventType_in").get(0);
    assertTrue(finding.thing().endsWith("/id/event/jp-us-test-committee-16"), finding.thing());
    assertTrue(finding.value().orElseThrow().endsWith("/eventType/unheard-of"));
  }
}
