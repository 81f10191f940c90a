package org.entente.store;

import static org.entente.store.Graphs.IRIS;
import static org.entente.store.Graphs.trig;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.sys.JenaSystem;
import org.entente.cli.Processes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that loads, replaces, removes and compacts is killed at random moments: afterwards the store opens, holds what
 * was committed, whole, and all that is derived agrees with it.
 *
 * <p>As often as the environment variable {@code ENTENTE_CRASHES} says, 20 times by default.
 */
class CrashTest {

  private static final int CRASHES = Integer.parseInt(System.getenv().getOrDefault("ENTENTE_CRASHES", "20"));
  private static final int RELEASES = 40;
  private static final String DONE = "done ";

  @TempDir private Path folder;

  /** What is in the store after some steps, each a function of its number alone. */
  private static final class Steps {

    final Map<String, String> graphs = new TreeMap<>();

    /** Does a step here, and on a store where one is given. */
    void step(int number, LocalStore store) {
      Random random = new Random(number);
      MadeUp madeUp = new MadeUp(number);
      if (number % 5 == 4) {
        List<String> names = random.ints(3, 0, RELEASES).mapToObj(MadeUp::name).distinct().toList();
        graphs.keySet().removeAll(names);
        if (store != null) {
          store.remove(names.stream().map(CrashTest::iri).toList());
        }
        return;
      }
      Map<String, String> batch = new TreeMap<>();
      for (int i = random.nextInt(8); i >= 0; i--) {
        int release = random.nextInt(RELEASES);
        batch.put(MadeUp.name(release), madeUp.next(release));
      }
      graphs.putAll(batch);
      if (store != null) {
        store.replace(trig(String.join("\n", batch.values())));
        if (random.nextInt(20) == 0) {
          store.compact();
        }
      }
    }

    /** Each release with the digest of its graph. */
    Map<String, String> digests() {
      Map<String, String> digests = new TreeMap<>();
      trig(String.join("\n", graphs.values())).forEach(g -> digests.put(g.name(), ContentDigest.of(g.graph())));
      return digests;
    }
  }

  private static String iri(String name) {
    return IRIS.base() + "id/release/" + name;
  }

  /** The process that is killed: goes on from a step, and tells each that is done. */
  static final class Worker {

    public static void main(String[] args) {
      JenaSystem.init();
      try (LocalStore store = GraphStore.open(Path.of(args[0]), IRIS)) {
        Steps steps = new Steps();
        System.out.println("open");
        for (int step = Integer.parseInt(args[1]); ; step++) {
          steps.step(step, store);
          System.out.println(DONE + step);
        }
      }
    }
  }

  @Test
  void whatIsCommittedStaysAndWhatIsNotIsGone() throws IOException, InterruptedException {
    JenaSystem.init();
    Path store = folder.resolve("store");
    Steps steps = new Steps();
    Random random = new Random(20210617);
    int next = 0;
    for (int crash = 0; crash < CRASHES; crash++) {
      Path said = folder.resolve("said-" + crash);
      Process worker = Processes.start(said, Worker.class, store, next);
      try {
        int atLeast = random.nextInt(6);
        for (int i = 0; i < 6000 && worker.isAlive() && (!read(said).contains("open") || done(said) < atLeast); i++) {
          TimeUnit.MILLISECONDS.sleep(20);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(500));
        assertTrue(worker.isAlive(), () -> "it ended by itself: " + read(said));
      } finally {
        worker.destroyForcibly();
      }
      assertTrue(worker.waitFor(60, TimeUnit.SECONDS));
      int done = next + done(said);
      for (int step = next; step < done; step++) {
        steps.step(step, null);
      }
      // A step may have been committed and not told any more.
      Map<String, String> told = steps.digests();
      Map<String, String> is = digests(store);
      next = done;
      if (!is.equals(told)) {
        steps.step(done, null);
        next = done + 1;
        assertEquals(steps.digests(), is, "crash " + crash + " after step " + done + " is neither before nor after a step");
      }
      assertEquals(List.of(), GraphStore.examine(store, false), "crash " + crash + " after step " + done);
    }
    assertTrue(next > CRASHES, "hardly anything was done: " + next + " steps");
  }

  private static Map<String, String> digests(Path folder) {
    try (LocalStore store = GraphStore.open(folder, IRIS)) {
      return store.list().stream().collect(Collectors.toMap(Entry::iri, e -> store.digest(e.iri()).orElse(""), (a, b) -> a, TreeMap::new));
    }
  }

  private static int done(Path said) {
    return (int) read(said).lines().filter(l -> l.startsWith(DONE)).count();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
