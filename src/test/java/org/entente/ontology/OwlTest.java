package org.entente.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The ontology as OWL 2: in the DL profile, consistent by HermiT, and without a finding of ROBOT's report.
 *
 * <p>ROBOT needs Jena 3, so it runs in a process of its own, on the class path that Maven's profile {@code
 * ontology-checkers} writes to {@code target/ontology-checkers.classpath}.
 */
class OwlTest {

  private static final Path CLASSPATH = Path.of("target", "ontology-checkers.classpath");

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    JenaSystem.init();
    assertTrue(Files.isRegularFile(CLASSPATH), "Run `mvn generate-test-resources` first: it writes " + CLASSPATH);
  }

  @Test
  void ontologyIsInTheDlProfile() throws Exception {
    assertEquals("0", robot("validate-profile", "--profile", "DL", "--input", terms(), "--output", out("profile.txt")));
  }

  @Test
  void ontologyTogetherWithItsCodesIsInTheDlProfile() throws Exception {
    String both = write(OntologyFiles.read(OntologyFiles.TERMS).add(OntologyFiles.read(OntologyFiles.CODES)));
    assertEquals("0", robot("validate-profile", "--profile", "DL", "--input", both, "--output", out("profile.txt")));
  }

  @Test
  void importOfADateRangeWouldLeaveTheProfile() throws Exception {
    String broken =
        withTurtle("ent:signedOn <http://www.w3.org/2000/01/rdf-schema#range> <http://www.w3.org/2001/XMLSchema#date> .");
    assertNotEquals("0", robot("validate-profile", "--profile", "DL", "--input", broken, "--output", out("profile.txt")));
  }

  @Test
  void ontologyIsConsistentAndEveryClassCanHaveMembers() throws Exception {
    assertEquals("0", robot("reason", "--reasoner", "hermit", "--input", terms(), "--output", out("reasoned.ttl")));
  }

  @Test
  void hermitSeesAClassThatCanHaveNoMember() throws Exception {
    String broken = withTurtle("ent:Event <http://www.w3.org/2000/01/rdf-schema#subClassOf> ent:Agreement .");
    assertNotEquals("0", robot("reason", "--reasoner", "hermit", "--input", broken, "--output", out("reasoned.ttl")));
  }

  @Test
  void reportFindsNothingOnOurTerms() throws Exception {
    Path report = folder.resolve("report.tsv");
    String code = robot("report", "--input", terms(), "--output", report.toString(), "--fail-on", "none");
    assertEquals("0", code);
    List<String> lines = Files.readAllLines(report, StandardCharsets.UTF_8);
    assertTrue(lines.size() > 1, "the report has looked at the terms of others too");
    assertEquals(List.of(), lines.stream().filter(line -> line.contains(OntologyFiles.ONTOLOGY)).toList());
  }

  private static String terms() {
    return OntologyFiles.TERMS.toString();
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  private String withTurtle(String more) throws IOException {
    Model model = OntologyFiles.read(OntologyFiles.TERMS);
    String turtle = "@prefix ent: <" + OntologyFiles.NAMESPACE + "> . " + more;
    model.read(new java.io.StringReader(turtle), null, "TURTLE");
    return write(model);
  }

  private String write(Model model) throws IOException {
    StringWriter text = new StringWriter();
    RDFDataMgr.write(text, model, RDFFormat.TURTLE);
    return Files.writeString(folder.resolve("changed.ttl"), text.toString(), StandardCharsets.UTF_8).toString();
  }

  /** Runs one command of ROBOT and returns "0", or what it said. */
  private String robot(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.add("-cp");
    command.add(Files.readString(CLASSPATH, StandardCharsets.UTF_8).strip());
    command.add("org.obolibrary.robot.CommandLineInterface");
    command.addAll(List.of(arguments));
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("No answer within three minutes: " + command);
    }
    String text = Files.readString(said, StandardCharsets.UTF_8);
    return process.exitValue() == 0 ? "0" : process.exitValue() + ": " + text;
  }
}
