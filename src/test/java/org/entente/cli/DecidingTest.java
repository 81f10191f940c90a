package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.entente.iri.Iris;
import org.entente.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions by command, on a store in a folder, on one that is served, and on a remote server, from real readings of made-up releases. */
class DecidingTest {

  private static final String MEETING =
      """
      ---
      title: Norway and Chile meet on fusion
      date: 2021-06-17
      ---
      The first meeting of the Norway-Chile Joint Committee on Fusion was held on 17 June 2021. It was co-chaired by Olaf Zorrosen, \
      Director at the Norwegian Ministry of Foreign Affairs, and by Diego Walrus, Director at the Chilean Ministry of Foreign Affairs.
      """;

  @TempDir private Path folder;

  private Path releases() throws IOException {
    Path releases = Files.createDirectories(folder.resolve("releases"));
    Files.writeString(releases.resolve("2021-06-17-fusion.md"), MEETING);
    return releases;
  }

  /** The number of the fact that a line of {@code show} tells, by words of the line above its sentence. */
  private static String number(Ran shown, String fact) {
    Matcher number = Pattern.compile(Pattern.quote(fact) + "\\n.*, fact ([0-9a-f]{16})\\)").matcher(shown.out());
    assertTrue(number.find(), fact + " in " + shown.out() + shown.err());
    return number.group(1);
  }

  private static Ran well(Object... args) {
    Ran ran = Ran.entente(args);
    assertEquals(0, ran.exit(), ran.err());
    return ran;
  }

  private static final String ZORROSEN = Iris.DEFAULT_BASE + "id/official/no-olaf-zorrosen";
  private static final String CHAIR = "chair " + ZORROSEN;

  /** The meeting's address as kind/slug. */
  private static String meeting(Object... source) {
    List<Object> words = new ArrayList<>(List.of("show", "first meeting"));
    words.addAll(List.of(source));
    String first = well(words.toArray()).out().lines().findFirst().orElseThrow();
    assertTrue(first.startsWith(Iris.DEFAULT_BASE + "id/event/"), first);
    return first.substring((Iris.DEFAULT_BASE + "id/").length());
  }

  @Test
  void aFactIsRejectedAndStaysAwayUntilItIsAccepted() throws IOException {
    Path store = folder.resolve("store");
    Path releases = releases();
    well("load", releases, "--store", store);
    whatCannotBeDecidedIsToldInWords(store);
    String event = meeting("--store", store);
    String number = number(well("show", event, "--store", store), CHAIR);

    Ran rejected = well("reject", number, "--why", "not so", "--by", "Ann", "--store", store);
    assertTrue(rejected.out().contains("\treject\t" + event + " chair official/no-olaf-zorrosen (" + number + ")\tAnn\tnot so"), rejected.out());
    assertFalse(well("show", event, "--store", store).out().contains(CHAIR));

    Path graph = folder.resolve("graph.nq");
    well("export", "--out", graph, "--store", store);
    String triple = "<" + Iris.DEFAULT_BASE + "id/" + event + "> <" + Iris.ONTOLOGY + "chair> <" + ZORROSEN + ">";
    assertFalse(Files.readString(graph).contains(triple));
    assertFalse(well("show", event, "--data", graph).out().contains(CHAIR));
    assertTrue(well("decisions", "--data", graph).out().contains("not so"), "a file brings its decisions");

    Files.writeString(releases.resolve("2021-06-17-fusion.md"), MEETING + "\nBoth sides thanked the hosts.\n");
    assertTrue(well("load", releases, "--store", store).out().contains("1 replaced"));
    assertFalse(well("show", event, "--store", store).out().contains(CHAIR), "after it was read and loaded again");

    well("accept", number, "--why", "it was so", "--by", "Bob", "--store", store);
    assertTrue(well("show", event, "--store", store).out().contains(CHAIR));
    String listed = well("decisions", "--store", store).out();
    assertTrue(listed.indexOf("\treject\t") >= 0 && listed.indexOf("\treject\t") < listed.indexOf("\taccept\t"), listed);
    assertTrue(well("decisions", "--store", store, "--json").out().contains("\"why\" : \"it was so\""));
    assertTrue(well("show", event, "--why", "--store", store).out().contains("  decision "));
  }

  @Test
  void aServedStoreDecidesThroughItsDoor() throws Exception {
    Path store = folder.resolve("store");
    well("load", releases(), "--store", store);
    String event = meeting("--store", store);
    String number = number(well("show", event, "--store", store), CHAIR);
    try (Serving serving = Serving.start(store, GraphStore.open(store), 0, new PrintWriter(OutputStream.nullOutputStream()))) {
      String url = serving.url();
      List<String> shown = List.of("doc/" + event + ".nt", "doc/" + event + ".html", "network.json?of=officials", CHAIRS);
      for (String page : shown) {
        assertTrue(page(url, page).body().contains("no-olaf-zorrosen"), page);
      }
      well("reject", number, "--why", "not so", "--by", "Ann", "--store", store);
      for (String page : shown) {
        assertFalse(page(url, page).body().contains("no-olaf-zorrosen"), page);
      }
      well("accept", number, "--why", "it was", "--by", "Ann", "--store", store);
      assertTrue(page(url, CHAIRS).body().contains("no-olaf-zorrosen"));

      well("merge", "official/no-olaf-zorrosen", "Diego Walrus", "--why", "a game", "--by", "Ann", "--store", store);
      for (String document : List.of("id/", "doc/")) {
        HttpResponse<String> moved = page(url, document + "official/no-olaf-zorrosen");
        assertEquals(301, moved.statusCode());
        assertTrue(moved.headers().firstValue("Location").orElse("").endsWith(document + "official/cl-diego-walrus"));
      }
      Ran merged = well("show", "official/no-olaf-zorrosen", "--why", "--store", store);
      assertTrue(merged.out().startsWith(Iris.DEFAULT_BASE + "id/official/cl-diego-walrus"), merged.out());
      assertTrue(merged.out().contains("  merged id/official/no-olaf-zorrosen: Ann decided on "), merged.out());
      assertSays(1, "kind", "merge", "official/no-olaf-zorrosen", event, "--why", "x", "--by", "Ann", "--store", store);
      well("split", "official/no-olaf-zorrosen", "--why", "over", "--by", "Ann", "--store", store);
      assertEquals(200, page(url, "doc/official/no-olaf-zorrosen").statusCode());
      assertEquals(403, decideWithoutToken(url));
    }
  }

  private static final String CHAIRS =
      "sparql?query=" + URLEncoder.encode("SELECT * { ?s <" + Iris.ONTOLOGY + "chair> ?o }", StandardCharsets.UTF_8);

  private static HttpResponse<String> page(String url, String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "text/html;q=0.5, */*").build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static int decideWithoutToken(String url) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "door/decide")).POST(HttpRequest.BodyPublishers.ofString("{}")).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  @Test
  void aRemoteServerIsDecidedOnByItsEndpoint() throws IOException {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
    FusekiServer fuseki = FusekiServer.create().loopback(true).port(0).add("/ds", data).build().start();
    try {
      String endpoint = "http://localhost:" + fuseki.getPort() + "/ds/sparql";
      well("load", releases(), "--endpoint", endpoint);
      String event = meeting("--endpoint", endpoint);
      String number = number(well("show", event, "--endpoint", endpoint), CHAIR);
      well("reject", number, "--why", "not so", "--by", "Ann", "--endpoint", endpoint);
      assertFalse(well("show", event, "--endpoint", endpoint).out().contains(CHAIR));
      well("accept", number, "--why", "it was", "--by", "Ann", "--endpoint", endpoint);
      assertEquals(number, number(well("show", event, "--endpoint", endpoint), CHAIR));
    } finally {
      fuseki.stop();
    }
  }

  private void whatCannotBeDecidedIsToldInWords(Path store) {
    assertSays(2, "--why", "reject", "0123456789abcdef", "--store", store);
    assertSays(1, "No release states a fact 0123456789abcdef", "reject", "0123456789abcdef", "--why", "x", "--store", store);
    assertSays(2, "is no fact", "reject", "country/no", "--why", "x", "--store", store);
    assertSays(1, "knows no thing", "merge", "official/xx-never", "official/cl-diego-walrus", "--why", "x", "--store", store);
    assertSays(2, "is not merged", "split", "official/cl-diego-walrus", "--why", "x", "--store", store);
    assertSays(2, "may be any of", "merge", "Ministry of Foreign Affairs", "official/cl-diego-walrus", "--why", "x", "--store", store);
    assertSays(1, "There is no store in", "merge", "official/a", "official/b", "--why", "x", "--store", folder.resolve("none"));
    assertEquals("", well("decisions", "--store", store).out());
  }

  private static void assertSays(int exit, String words, Object... args) {
    Ran ran = Ran.entente(args);
    assertEquals(exit, ran.exit(), ran.err());
    assertTrue(ran.err().contains(words), ran.err());
    assertFalse(ran.err().contains("\tat "), ran.err());
  }
}
