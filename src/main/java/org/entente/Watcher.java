package org.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.entente.iri.Digest;
import org.entente.store.Batch;
import org.entente.store.LoadReport;
import org.entente.store.LocalStore;
import org.entente.store.NamedGraph;
import org.entente.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a store as a folder of releases is: a new, changed or removed file is read, checked and loaded, replaced or
 * removed.
 *
 * <p>Looks at the folder every second, and takes a file when it has rested for one look, so that a half-written one is left
 * alone. What came from the folder is remembered beside the store; releases that came by other ways are never touched.
 */
public final class Watcher implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Watcher.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private static final LoadReport NOTHING = new LoadReport(List.of(), List.of(), List.of(), List.of(), Map.of());

  private record Look(long size, long modified) {}

  /**
   * What was done with one file.
   *
   * @param file the file
   * @param outcome what became of it; null where it was removed
   * @param changed whether the store is other than before
   */
  public record Event(Path file, @org.jspecify.annotations.Nullable Outcome outcome, boolean changed) {}

  private final Pipeline pipeline;
  private final LocalStore store;
  private final Path folder;
  private final FolderMemory memory;
  private final Consumer<Event> events;
  private final Map<Path, Look> taken = new LinkedHashMap<>();
  private final Map<Path, Look> resting = new LinkedHashMap<>();
  private final Map<Path, String> second = new LinkedHashMap<>();
  private final ReentrantLock working = new ReentrantLock();
  private final CountDownLatch ended = new CountDownLatch(1);

  /**
   * A watcher that has not begun.
   *
   * @param memory a file beside the store where what came from the folder is remembered
   * @param events told of each file that was taken or is gone
   * @throws NothingToRead if there is no such folder
   */
  public Watcher(Pipeline pipeline, LocalStore store, Path folder, Path memory, Consumer<Event> events) {
    if (!Files.isDirectory(folder)) {
      throw new NothingToRead("There is no folder " + folder + ": make it, or name another with --releases");
    }
    this.pipeline = pipeline;
    this.store = store;
    this.folder = folder;
    this.memory = new FolderMemory(memory, folder, pipeline.fingerprint());
    this.events = events;
  }

  /**
   * Brings the store up to date with the folder, then goes on watching it in a thread of its own. Files that gave what is in
   * the store, read by the same program, are not read again.
   *
   * @return the number of files that were not read again; empty where the watcher was closed before it was done
   */
  public OptionalInt start() {
    Map<Path, Look> now = looks();
    Map<Path, Look> fresh = new LinkedHashMap<>(now);
    fresh.keySet().removeIf(this::isAsBefore);
    now.forEach((file, look) -> {
      if (!fresh.containsKey(file)) {
        taken.put(file, look);
      }
    });
    try {
      take(fresh, gone(now.keySet()), standing());
    } catch (Ended e) {
      return OptionalInt.empty();
    }
    Thread thread = new Thread(this::watch, "watcher");
    thread.setDaemon(true);
    thread.start();
    return OptionalInt.of(now.size() - fresh.size());
  }

  /** Whether a file gave, under the same reading, the graph that the store has. */
  private boolean isAsBefore(Path file) {
    if (!memory.isOfSameReading()) {
      return false;
    }
    try {
      FolderMemory.Known known = memory.of(file).orElse(null);
      return known != null && known.bytes().equals(Digest.ofFile(file)) && store.digest(known.graph()).equals(Optional.of(known.content()));
    } catch (IOException e) {
      return false; // reading it will tell why
    }
  }

  /** The graphs beside the releases, unless the store has them from this very program. */
  private List<NamedGraph> standing() {
    boolean has = store.digest(pipeline.iris().graph("reference")).isPresent() && store.digest(pipeline.iris().graph("ontology")).isPresent();
    return has && memory.isOfSameReading() ? List.of() : pipeline.standing();
  }

  /** Stops it: no file is taken any more, and one that is being read is let go. What is being written is left to the store. */
  public void stop() {
    ended.countDown();
  }

  /** Stops it and waits, for some seconds at most, until it rests. */
  @Override
  public void close() {
    stop();
    try {
      if (working.tryLock(10, TimeUnit.SECONDS)) {
        working.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isEnded() {
    return ended.getCount() == 0;
  }

  /** Waits by a latch and is never interrupted: an interrupt closes the files of a store under a running write. */
  private void watch() {
    try {
      store.prepare();
      while (!ended.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
        look();
      }
    } catch (Ended e) {
      LOG.debug("ended while files were read");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    Map<Path, Look> now = looks();
    Map<Path, Look> fresh = new LinkedHashMap<>();
    now.forEach((file, look) -> {
      if (!look.equals(taken.get(file)) && look.equals(resting.get(file))) {
        fresh.put(file, look);
      }
    });
    resting.clear();
    resting.putAll(now);
    List<Path> gone = gone(now.keySet());
    if (!fresh.isEmpty() || !gone.isEmpty()) {
      try {
        take(fresh, gone, List.of());
      } catch (Ended e) {
        throw e;
      } catch (RuntimeException e) { // whatever it is, the next look tries again
        LOG.error("The folder {} could not be brought into the store; the next look tries again", folder, e);
      }
    }
  }

  private List<Path> gone(Set<Path> here) {
    Set<Path> known = new LinkedHashSet<>(memory.files());
    known.addAll(taken.keySet());
    known.removeAll(here);
    return List.copyOf(known);
  }

  /** Takes files in and out, in one batch with some graphs that stand beside the releases. */
  private void take(Map<Path, Look> fresh, List<Path> gone, List<NamedGraph> beside) {
    working.lock();
    try {
      Take take = new Take(gone);
      fresh.keySet().forEach(file -> take.bytes.put(file, bytes(file)));
      if (!fresh.isEmpty()) {
        pipeline.extract(List.copyOf(fresh.keySet()), take::add);
      }
      List<NamedGraph> batch = new ArrayList<>(beside);
      batch.addAll(take.graphs.values());
      take.leaving.removeAll(take.graphs.keySet());
      endIfTold();
      LoadReport in = batch.isEmpty() ? NOTHING : store.replace(Batch.of(batch));
      Set<String> out = take.leaving.isEmpty() ? Set.of() : Set.copyOf(store.remove(take.leaving).removed());
      taken.putAll(fresh);
      take.remember();
      take.tell(in, out);
    } catch (StoreException e) {
      endIfTold(); // a store that is closed takes the running load back
      throw e;
    } finally {
      working.unlock();
    }
  }

  private void endIfTold() {
    if (isEnded()) {
      throw new Ended();
    }
  }

  /** The files of one take and what becomes of them. */
  private final class Take {

    private final List<Path> gone;
    private final Map<Path, String> bytes = new HashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<Path, String> from = new LinkedHashMap<>();
    private final Map<String, NamedGraph> graphs = new LinkedHashMap<>();
    private final Set<String> leaving = new LinkedHashSet<>();

    Take(List<Path> gone) {
      this.gone = gone;
      gone.forEach(file -> memory.of(file).ifPresent(known -> leaving.add(known.graph())));
    }

    void add(Outcome outcome) {
      endIfTold();
      if (outcome instanceof Outcome.Extracted done && !done.heldBack()) {
        String graph = done.graph().name();
        Optional<Path> first = memory.giver(graph).filter(f -> !f.equals(done.file()) && !gone.contains(f));
        if (first.isPresent()) {
          second.put(done.file(), graph);
          outcomes.add(new Outcome.Skipped(done.file(), done.file() + ": gives the same release as " + first.get() + "; rename one of the two files"));
          return;
        }
        memory.of(done.file()).filter(known -> !known.graph().equals(graph)).ifPresent(known -> leaving.add(known.graph()));
        graphs.put(graph, done.graph());
        from.put(done.file(), graph);
      }
      outcomes.add(outcome);
    }

    void remember() {
      gone.forEach(file -> {
        taken.remove(file);
        memory.forget(file);
      });
      from.forEach((file, graph) -> memory.put(file, new FolderMemory.Known(graph, bytes.get(file), store.digest(graph).orElse(""))));
      memory.write();
      // A second file of a release that is gone now is the first.
      second.entrySet().removeIf(e -> leaving.contains(e.getValue()) && taken.remove(e.getKey()) != null);
    }

    void tell(LoadReport in, Set<String> out) {
      Set<String> changed = new HashSet<>(in.added());
      changed.addAll(in.replaced());
      outcomes.forEach(o -> events.accept(new Event(o.file(), o, o instanceof Outcome.Extracted done && changed.contains(done.graph().name()))));
      gone.forEach(file -> events.accept(new Event(file, null, !out.isEmpty())));
    }
  }

  /** Read before the release is: where the file changes between, it is read again at the next start. */
  private static String bytes(Path file) {
    try {
      return Digest.ofFile(file);
    } catch (IOException e) {
      return "";
    }
  }

  private Map<Path, Look> looks() {
    Map<Path, Look> looks = new TreeMap<>();
    List<Path> files;
    try {
      files = Sources.files(List.of(folder));
    } catch (NothingToRead e) {
      return looks; // an empty folder is a state like any other
    }
    for (Path file : files) {
      try {
        BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class);
        looks.put(file, new Look(a.size(), a.lastModifiedTime().toMillis()));
      } catch (IOException e) {
        LOG.debug("{} went away while the folder was looked at", file);
      }
    }
    return looks;
  }

  /** The watcher was told to end while it worked. */
  private static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
