package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.jena.sys.JenaSystem;
import org.entente.Pipeline;
import org.entente.iri.Iris;
import org.entente.release.Reader;
import org.entente.store.Entry;
import org.entente.store.GraphStore;
import org.entente.web.Door;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is served: its watched folder, its door, and who is refused. */
class ServingTest {

  private static final Iris IRIS = Iris.ofDefaultBase();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static Pipeline pipeline;

  @TempDir private Path folder;
  private Path store;
  private Path releases;
  private final StringWriter log = new StringWriter();

  @BeforeAll
  static void init() {
    JenaSystem.init();
    pipeline = Pipeline.of(IRIS);
  }

  @BeforeEach
  void folders() throws IOException {
    store = folder.resolve("store");
    releases = Files.createDirectory(folder.resolve("releases"));
  }

  private Serving serve() {
    return Serving.start(store, GraphStore.open(store, IRIS), 0, new PrintWriter(log, true));
  }

  private Path release(String name, String title) throws IOException {
    return Files.writeString(
        releases.resolve(name), title + "\n2020-03-04\n\nThe first Examplia-Sampleland Joint Committee met in Testville on 4 March 2020.\n");
  }

  private static List<String> titles(Serving serving) {
    return serving.store().list().stream().map(Entry::title).toList();
  }

  private String log() {
    return log.toString();
  }

  private void until(String what, BooleanSupplier holds) {
    for (int i = 0; i < 600 && !holds.getAsBoolean(); i++) {
      pause();
    }
    assertTrue(holds.getAsBoolean(), () -> "never: " + what + "\n" + log());
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String page(Serving serving) {
    return send(HttpRequest.newBuilder(URI.create(serving.url()))).body();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  // ---- the watched folder

  @Test
  void whatHappensInTheFolderHappensInTheGraph() throws IOException {
    release("2020-03-04-one.txt", "Examplia and Sampleland hold talks");
    try (Serving serving = serve()) {
      assertTrue(serving.watch(pipeline, releases));
      assertEquals(List.of("Examplia and Sampleland hold talks"), titles(serving));
      Path second = release("2020-03-05-two.txt", "Examplia opens an office");
      until("the new file is in", () -> titles(serving).contains("Examplia opens an office"));
      until("the start page says so", () -> page(serving).contains("2020-03-05-two.txt"));
      assertTrue(log().contains("loaded: " + second), log());
      release("2020-03-05-two.txt", "Examplia opens two offices");
      until("the changed file is in", () -> titles(serving).contains("Examplia opens two offices"));
      assertEquals(2, titles(serving).size());
      Path empty = Files.writeString(releases.resolve("empty.txt"), "");
      until("what cannot be read is told", () -> log().contains("skipped: " + empty));
      Files.delete(second);
      until("the removed file is out", () -> titles(serving).size() == 1);
      until("the removal is told", () -> log().contains("removed: " + second));
      until("the start page says all", () -> {
        String page = page(serving);
        return page.contains("removed") && page.contains("skipped") && page.contains("empty.txt");
      });
    }
    assertTrue(GraphStore.examine(store, false).isEmpty());
  }

  @Test
  void aRenamedFileAndASecondOneOfTheSameRelease() throws IOException {
    Path first = release("2020-03-04-one.txt", "Examplia and Sampleland hold talks");
    try (Serving serving = serve()) {
      serving.watch(pipeline, releases);
      Files.createDirectory(releases.resolve("sub"));
      Path second = release("sub/2020-03-04-one.txt", "Something else under the same name");
      until("the second file is refused", () -> log().contains("skipped: " + second));
      assertEquals(List.of("Examplia and Sampleland hold talks"), titles(serving));
      Files.delete(first);
      until("the second takes the place of the first", () -> titles(serving).equals(List.of("Something else under the same name")));
      Files.move(second, releases.resolve("2020-03-06-other.txt"));
      until("the renamed file is in under its new name", () -> serving.store().list().stream().map(Entry::slug).toList().equals(List.of("2020-03-06-other")));
    }
  }

  @Test
  void theNextStartDoesOnlyWhatChanged() throws IOException {
    Path one = release("2020-03-04-one.txt", "One");
    release("2020-03-05-two.txt", "Two");
    Path three = release("2020-03-06-three.txt", "Three");
    try (Serving serving = serve()) {
      serving.watch(pipeline, releases);
      assertFalse(log().contains("did not change"), log());
    }
    Files.setLastModifiedTime(one, FileTime.from(Instant.EPOCH)); // touched, and the same
    release("2020-03-05-two.txt", "Two, corrected");
    Files.delete(three);
    release("2020-03-07-four.txt", "Four");
    try (Serving serving = serve()) {
      serving.watch(pipeline, releases);
      assertTrue(log().contains("1 file did not change"), log());
      assertEquals(List.of("One", "Two, corrected", "Four"), titles(serving));
      assertFalse(page(serving).contains(one.getFileName().toString()), "it was read again");
    }
    try (GraphStore alone = GraphStore.open(store)) {
      alone.remove(List.of(IRIS.base() + "id/release/2020-03-04-one"));
    }
    try (Serving serving = serve()) {
      serving.watch(pipeline, releases);
      assertEquals(List.of("One", "Two, corrected", "Four"), titles(serving), "what is not in is read whatever is remembered");
    }
    try (Serving serving = serve()) {
      serving.watch(Pipeline.of(IRIS, new Reader.Options(1_000_000)), releases);
      assertTrue(page(serving).contains(one.getFileName().toString()), "another reading may read something else: all is read again");
      assertEquals(3, titles(serving).size());
    }
  }

  // ---- the door

  @Test
  void loadListAndRemoveGoThroughTheDoor() throws IOException {
    Path file = release("2020-03-04-one.txt", "Examplia and Sampleland hold talks");
    try (Serving serving = serve()) {
      Ran loaded = Ran.entente("load", file, "--store", store);
      assertEquals(0, loaded.exit(), loaded.err());
      assertEquals(List.of("Examplia and Sampleland hold talks"), titles(serving));
      Ran listed = Ran.entente("list", "--store", store);
      assertTrue(listed.out().contains("2020-03-04-one"), listed.out() + listed.err());
      Ran again = Ran.entente("load", file, "--store", store);
      assertTrue(again.out().startsWith("0 added, 0 replaced, 3 unchanged"), again.out());
      Ran removed = Ran.entente("remove", "2020-03-04-one", "--store", store);
      assertEquals(0, removed.exit(), removed.err());
      assertEquals(List.of(), titles(serving));
      assertEquals(1, Ran.entente("remove", "2020-03-04-one", "--store", store).exit());
    }
    assertTrue(Door.find(store).isEmpty(), "the door is gone with its server");
  }

  @Test
  void theTokenIsItsOwnersAndNobodyElseIsLetIn() throws IOException {
    try (Serving serving = serve()) {
      Path door = store.resolve("door.json");
      assumeTrue(Files.getFileStore(door).supportsFileAttributeView("posix"), "skipped: no owners of files here");
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(door)));
      URI remove = URI.create(serving.url()).resolve("/door/remove");
      for (String token : List.of("", "Bearer ", "Bearer 0123456789abcdef", "Basic x")) {
        HttpRequest.Builder request = HttpRequest.newBuilder(remove).POST(HttpRequest.BodyPublishers.ofString("x"));
        HttpResponse<String> answer = send(token.isEmpty() ? request : request.header("Authorization", token));
        assertEquals(403, answer.statusCode(), token);
        assertFalse(answer.body().contains(Door.find(store).orElseThrow().token()));
      }
      HttpResponse<String> known =
          send(HttpRequest.newBuilder(remove).header("Authorization", "Bearer " + Door.find(store).orElseThrow().token()).POST(HttpRequest.BodyPublishers.ofString("")));
      assertEquals(200, known.statusCode());
      HttpResponse<String> garbled =
          send(HttpRequest.newBuilder(remove.resolve("load")).header("Authorization", "Bearer " + Door.find(store).orElseThrow().token()).POST(HttpRequest.BodyPublishers.ofString("no quads")));
      assertEquals(422, garbled.statusCode());
    }
  }

  // ---- who is refused

  private static void refused(Ran ran, String... words) {
    assertEquals(1, ran.exit(), ran.err());
    assertFalse(ran.err().contains("\tat "), ran.err());
    for (String word : words) {
      assertTrue(ran.err().contains(word), () -> "\"" + word + "\" is not in: " + ran.err());
    }
  }

  @Test
  void aStoreIsServedOnce() {
    try (Serving serving = serve()) {
      refused(Ran.entente("serve", "--store", store), "served already", serving.url(), "--store");
      refused(Ran.entente("up", "--store", store, "--releases", releases), "served already", serving.url());
      refused(Ran.entente("doctor", "--store", store), "in use");
      assertEquals(List.of(), titles(serving), "it goes on");
    }
  }

  @Test
  void anotherProcessIsRefusedWithWords() throws IOException, InterruptedException {
    try (GraphStore held = GraphStore.open(store, IRIS)) {
      Process other = Processes.entente(folder.resolve("other.log"), "doctor", "--store", store);
      assertTrue(other.waitFor(120, TimeUnit.SECONDS));
      String said = Files.readString(folder.resolve("other.log"));
      refused(new Ran(other.exitValue(), "", said), "in use by another process (process " + ProcessHandle.current().pid() + ")", "end it");
      assertEquals(List.of(), held.list());
    }
  }

  @Test
  void aPortInUse() throws IOException {
    GraphStore.open(store, IRIS).close();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      refused(Ran.entente("serve", "--store", store, "--port", taken.getLocalPort()), Integer.toString(taken.getLocalPort()), "--port");
    }
    GraphStore.open(store, IRIS).close(); // it was let go
    assertTrue(Door.find(store).isEmpty());
  }

  // ---- the end

  @Test
  void endingDuringTheFirstLoadIsInOrder() throws IOException, InterruptedException {
    for (int i = 0; i < 1500; i++) {
      release("2020-03-04-release-%04d.txt".formatted(i), "Examplia and Sampleland hold talks, part " + i);
    }
    Path said = folder.resolve("up.log");
    Process up = Processes.entente(said, "up", "--store", store, "--releases", releases, "--port", 0);
    try {
      until("it reads", () -> read(said).contains("reading"));
      TimeUnit.MILLISECONDS.sleep(1500);
      up.destroy();
      assertTrue(up.waitFor(180, TimeUnit.SECONDS), "it ends");
    } finally {
      up.destroyForcibly();
    }
    String log = read(said);
    assertFalse(log.contains("serving at"), "it was still loading: " + log);
    assertTrue(log.contains("ending"), log);
    assertFalse(log.contains("\tat ") || log.contains("Exception"), log);
    try (GraphStore after = GraphStore.open(store)) {
      assertEquals(List.of(), after.list());
    }
    assertEquals(List.of(), GraphStore.examine(store, false));
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
