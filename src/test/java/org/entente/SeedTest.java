package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.rdf4j.model.Statement;
import org.entente.iri.Iris;
import org.entente.release.Release;
import org.junit.jupiter.api.Test;

/** What the release of the 16th Japan-U.S. Joint Working-Level Committee gives: the original's text and our digest of it. */
class SeedTest {

  private static final String ORIGINAL = "texts/2021-06-17-16th-japan-us-joint-working-level-committee-meeting.txt";
  private static final Path DIGEST = Path.of("data/releases/2021-06-17-japan-us-joint-working-level-committee-16.md");

  private static final String ARRANGEMENT = "2021-jp-mext-us-doe-quantum-information-science";

  private final Pipeline pipeline = Pipeline.of(Iris.ofDefaultBase());

  @Test
  void theOriginal() throws Exception {
    Path corpus = Path.of(Optional.ofNullable(System.getenv("ENTENTE_CORPUS")).orElse("../shared/corpus"));
    assumeTrue(Files.isRegularFile(corpus.resolve(ORIGINAL)), "no corpus at " + corpus + "; name it with ENTENTE_CORPUS");
    holds(corpus.resolve(ORIGINAL));
  }

  @Test
  void theDigest() throws Exception {
    holds(DIGEST);
  }

  private void holds(Path file) throws Exception {
    JenaSystem.init();
    Release release = pipeline.read(file);
    Facts facts = new Facts(pipeline.map(pipeline.extract(release)));
    List<String> missing = new ArrayList<>();
    expected().forEach((fact, why) -> {
      if (!facts.has(fact)) {
        missing.add(why + ": " + fact);
      }
    });
    assertEquals(List.of(), missing);
    assertEquals(2, facts.count(" type https://w3id.org/entente/ontology#Event"), "nothing else happened");
    assertEquals(1, facts.count(" type https://w3id.org/entente/ontology#Agreement"), "nothing else was signed");
    assertTrue(facts.everyFactHasASentence(), "a fact without its sentence");
  }

  /** subject, property, object: ends of IRIs, or a literal. */
  private static Map<String, String> expected() {
    Map<String, String> all = new java.util.LinkedHashMap<>();
    String event = "event/jp-us-jwlc-16";
    String arrangement = "agreement/" + ARRANGEMENT;
    all.put(event + " inForum forum/jp-us-jwlc", "the series");
    all.put(event + " ordinal 16", "the ordinal");
    all.put(event + " startDate 2021-06-17", "the day");
    all.put(event + " online true", "online");
    all.put(event + " party country/jp", "Japan is a side");
    all.put(event + " party country/us", "the United States is a side");
    all.put(event + " chair official/jp-nakane-takeshi", "a co-chair");
    all.put(event + " chair official/us-jonathan-margolis", "a co-chair");
    all.put(event + " eventStatus held", "it was held");
    all.put("organization/us-oes subOrganizationOf organization/us-dos", "the bureau's department");
    all.put("initiative/jp-us-competitiveness-and-resilience-partnership launchedOn 2021-04", "the partnership's launch");
    all.put("initiative/jp-us-competitiveness-and-resilience-partnership party country/jp", "a side of the partnership");
    all.put("initiative/jp-us-competitiveness-and-resilience-partnership party country/us", "a side of the partnership");
    all.put(arrangement + " party organization/jp-mext", "a party");
    all.put(arrangement + " party organization/us-doe", "a party");
    all.put(arrangement + " signedAt " + event, "where it was signed");
    all.put(arrangement + " signedOn 2021-06-17", "when it was signed");
    all.put(arrangement + " agreementStatus signed", "that it was signed");
    for (String field : List.of("communication", "computing", "emulation", "device", "sensor", "foundry", "material")) {
      all.put(arrangement + " topic topic/quantum-" + field, "a field");
    }
    all.put("commitment/" + ARRANGEMENT + "-information-exchange-scientific-information-exchange arisesFrom " + arrangement, "a foreseen exchange");
    all.put("initiative/jp-6th-science-technology-and-innovation-basic-plan party country/jp", "Japan's plan");
    all.put("initiative/jp-moonshot-research-and-development-program party country/jp", "Japan's programme");
    all.put("event/planned-2021-jp-us-joint-high-level-committee eventStatus planned", "the hoped-for meeting");
    return all;
  }

  /** A release graph by the ends of its IRIs. */
  private static final class Facts {
    private final List<String> lines = new ArrayList<>();
    private final List<Statement> statements;

    Facts(List<Statement> statements) {
      this.statements = statements;
      statements.forEach(s -> lines.add(end(s.getSubject().stringValue()) + " " + local(s) + " " + end(s.getObject().stringValue())));
    }

    boolean has(String fact) {
      return lines.contains(fact);
    }

    long count(String ending) {
      return lines.stream().filter(l -> l.endsWith(ending)).count();
    }

    boolean everyFactHasASentence() {
      long assertions = statements.stream().filter(s -> local(s).equals("rule")).count();
      long passages = statements.stream().filter(s -> local(s).equals("passage")).map(Statement::getSubject).distinct().count();
      return assertions > 0 && assertions == passages;
    }

    private static String local(Statement s) {
      return s.getPredicate().getLocalName();
    }

    private static String end(String value) {
      if (value.contains("/code/")) {
        return value.substring(value.lastIndexOf('/') + 1);
      }
      int id = value.indexOf("/id/");
      return id < 0 ? value : value.substring(id + 4);
    }
  }
}
