package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.entente.iri.Iris;
import org.entente.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is said, with what to do, without a stack trace, and what was there stays. */
class BadInputTest {

  private static final String GOOD =
      "Examplia and Sampleland hold talks\n2020-03-04\n\nThe first Examplia-Sampleland Joint Committee met in Testville on 4 March 2020.\n";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path graph() throws IOException {
    Path graph = folder.resolve("good.trig");
    assertEquals(0, Ran.entente("extract", file("2020-03-04-talks.txt", GOOD), "--out", graph).exit());
    return graph;
  }

  private static void refused(int exit, Ran ran, String... words) {
    assertAll(
        () -> assertEquals(exit, ran.exit(), ran.err()),
        () -> assertFalse(ran.err().contains("\tat "), "a stack trace: " + ran.err()),
        () -> Arrays.stream(words).forEach(w -> assertTrue(ran.err().contains(w), "\"" + w + "\" is not in: " + ran.err())));
  }

  private void notRead(Path bad, String... words) throws IOException {
    Path out = file("before.trig", "what was there");
    refused(1, Ran.entente("extract", bad, "--out", out), words);
    assertEquals("what was there", Files.readString(out));
  }

  @Test
  void anEmptyFile() throws IOException {
    notRead(file("empty.txt", ""), "empty.txt", "empty");
  }

  @Test
  void aBinaryFile() throws IOException {
    byte[] bytes = new byte[4000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37 % 251);
    }
    notRead(Files.write(folder.resolve("picture.txt"), bytes), "picture.txt");
  }

  @Test
  void aFileOverTheLimit() throws IOException {
    byte[] large = new byte[50_000_000];
    Arrays.fill(large, (byte) 'a');
    notRead(Files.write(folder.resolve("large.txt"), large), "large.txt", "20");
  }

  @Test
  void brokenFrontMatter() throws IOException {
    notRead(file("broken.md", "---\ntitle: \"never ended\ndate: [\n---\nText of a release.\n"), "broken.md");
  }

  @Test
  void anImpossibleDate() throws IOException {
    notRead(file("date.md", "---\ntitle: A day that is not\ndate: 2021-02-30\n---\nText of a release.\n"), "date.md", "2021-02-30");
  }

  @Test
  void aFolderWithoutReleases() throws IOException {
    refused(1, Ran.entente("extract", Files.createDirectory(folder.resolve("none")), "--out", folder.resolve("o.trig")), "no release");
  }

  @Test
  void aPathThatIsNotThere() {
    refused(1, Ran.entente("extract", folder.resolve("nowhere"), "--out", folder.resolve("o.trig")), "nowhere");
  }

  @Test
  void oneBadFileAmongMany() throws IOException {
    Path releases = Files.createDirectory(folder.resolve("releases"));
    Files.writeString(releases.resolve("2020-03-04-talks.txt"), GOOD);
    Files.writeString(releases.resolve("bad.txt"), "");
    Path out = folder.resolve("some.trig");
    refused(3, Ran.entente("extract", releases, "--out", out), "skipped", "bad.txt");
    assertTrue(Files.readString(out).contains("2020-03-04-talks"));
  }

  @Test
  void brokenHtmlIsReadAsFarAsItGoes() throws IOException {
    Path page = file("page.html", "<html><head><title>Talks</title><body><h1>Talks<p>Examplia met Sampleland <b>on 4 March 2020.<div></table>");
    assertEquals(0, Ran.entente("extract", page, "--out", folder.resolve("page.trig")).exit());
  }

  @Test
  void anOutputFolderThatDoesNotExist() throws IOException {
    refused(1, Ran.entente("extract", file("a.txt", GOOD), "--out", folder.resolve("no/such/o.trig")), "does not exist");
  }

  @Test
  void anUnknownFormat() throws IOException {
    refused(2, Ran.entente("extract", file("a.txt", GOOD), "--out", folder.resolve("o.x"), "--format", "docx"), "docx", "trig");
  }

  @Test
  void aBaseThatIsNone() throws IOException {
    refused(2, Ran.entente("extract", file("a.txt", GOOD), "--out", folder.resolve("o.trig"), "--base", "nonsense"), "nonsense");
  }

  @Test
  void anUnknownQuestion() throws IOException {
    refused(2, Ran.entente("query", "no-such-question", "--data", graph()), "no-such-question", "agreements-between");
  }

  @Test
  void aQueryThatDoesNotParse() throws IOException {
    refused(1, Ran.entente("query", file("bad.rq", "SELECT ?x WHERE {\n ?x ?y }"), "--data", graph()), "bad.rq", "line 2");
  }

  @Test
  void aMissingParameter() throws IOException {
    refused(2, Ran.entente("query", "agreements-between", "--data", graph(), "--param", "one=jp"), "other");
  }

  @Test
  void aParameterThatIsNoCountry() throws IOException {
    refused(2, Ran.entente("query", "who-chaired", "--data", graph(), "--param", "country=jp> } #"), "country");
  }

  @Test
  void anUnknownParameter() throws IOException {
    refused(2, Ran.entente("query", "money", "--data", graph(), "--param", "colour=red"), "colour");
  }

  @Test
  void dataThatIsNoRdf() throws IOException {
    refused(1, Ran.entente("query", "money", "--data", file("bad.trig", "this is no RDF")), "bad.trig");
  }

  @Test
  void anEndpointThatDoesNotAnswer() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    refused(1, Ran.entente("query", "money", "--endpoint", "http://127.0.0.1:" + free + "/sparql"), "Nothing answers");
  }

  @Test
  void aStoreThatIsNotThere() {
    refused(1, Ran.entente("list", "--store", folder.resolve("no-store")), "no-store");
  }

  @Test
  void aStoreOfAnotherBase() throws IOException {
    Path store = folder.resolve("store");
    GraphStore.open(store, new Iris("http://one.example/")).close();
    refused(1, Ran.entente("load", file("a.txt", GOOD), "--store", store, "--base", "http://two.example/"), "http://one.example/");
  }

  @Test
  void aReleaseThatIsNotInTheStore() throws IOException {
    Path store = folder.resolve("store");
    GraphStore.open(store, Iris.ofDefaultBase()).close();
    refused(1, Ran.entente("remove", "no-such-release", "--store", store), "no-such-release");
  }

  @Test
  void anUnknownCommand() {
    refused(2, Ran.entente("frobnicate"), "frobnicate");
  }

  @Test
  void resultsAloneGoToStandardOutput() throws IOException {
    Ran ran = Ran.entente("extract", file("a.txt", GOOD), "--out", "-");
    assertEquals(0, ran.exit());
    assertTrue(ran.out().startsWith("@prefix"), ran.out().substring(0, 80));
    assertTrue(new String(ran.err().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).contains("1 release read"));
  }
}
