package org.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.iri.Kind;
import org.entente.store.Batch;
import org.entente.store.GraphStore;
import org.entente.store.LoadReport;
import org.entente.store.NamedGraph;
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
  private final GraphStore store;
  private final Path folder;
  private final Path memory;
  private final Consumer<Event> events;
  private final Map<Path, Look> taken = new LinkedHashMap<>();
  private final Map<Path, Look> resting = new LinkedHashMap<>();
  private final Map<Path, String> graphs;
  private final Thread thread;
  private volatile boolean running = true;

  private Watcher(Pipeline pipeline, GraphStore store, Path folder, Path memory, Consumer<Event> events) {
    this.pipeline = pipeline;
    this.store = store;
    this.folder = folder;
    this.memory = memory;
    this.events = events;
    this.graphs = remembered();
    this.thread = new Thread(this::watch, "watcher");
    this.thread.setDaemon(true);
  }

  /**
   * Brings the store up to date with a folder, then goes on watching it.
   *
   * @param memory a file beside the store where what came from the folder is remembered
   * @param events told of each file that was taken or is gone
   * @throws NothingToRead if there is no such folder
   */
  public static Watcher start(Pipeline pipeline, GraphStore store, Path folder, Path memory, Consumer<Event> events) {
    if (!Files.isDirectory(folder)) {
      throw new NothingToRead("There is no folder " + folder + ": make it, or name another with --releases");
    }
    Watcher watcher = new Watcher(pipeline, store, folder, memory, events);
    Map<Path, Look> now = watcher.looks();
    watcher.take(now, watcher.gone(now.keySet()), pipeline.standing());
    watcher.thread.start();
    return watcher;
  }

  /** The releases of the folder that are in the store or were held back: the number of files taken. */
  public int size() {
    return taken.size();
  }

  @Override
  public void close() {
    running = false;
    thread.interrupt();
    try {
      thread.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    while (running) {
      try {
        Thread.sleep(PAUSE.toMillis());
        look();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.error("The folder {} could not be brought into the store; the next look tries again", folder, e);
      }
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
      take(fresh, gone, List.of());
    }
  }

  private List<Path> gone(Set<Path> here) {
    Set<Path> known = new LinkedHashSet<>(graphs.keySet());
    known.addAll(taken.keySet());
    known.removeAll(here);
    return List.copyOf(known);
  }

  /** Takes files in and out, in one batch with some graphs that stand beside the releases. */
  private synchronized void take(Map<Path, Look> fresh, List<Path> gone, List<NamedGraph> beside) {
    List<Outcome> outcomes = new ArrayList<>();
    List<NamedGraph> batch = new ArrayList<>(beside);
    Set<String> leaving = new LinkedHashSet<>();
    gone.forEach(file -> leaving.add(graphs.getOrDefault(file, "")));
    if (!fresh.isEmpty()) {
      pipeline.extract(List.copyOf(fresh.keySet()), outcome -> {
        String before = graphs.getOrDefault(outcome.file(), "");
        if (outcome instanceof Outcome.Extracted done && !done.heldBack()) {
          batch.add(done.graph());
          if (!before.equals(done.graph().name())) {
            leaving.add(before);
          }
          graphs.put(outcome.file(), done.graph().name());
        }
        outcomes.add(outcome);
      });
    }
    leaving.remove("");
    batch.forEach(graph -> leaving.remove(graph.name()));
    LoadReport in = store.replace(Batch.of(batch));
    LoadReport out = leaving.isEmpty() ? null : store.remove(leaving);
    taken.putAll(fresh);
    gone.forEach(file -> {
      taken.remove(file);
      graphs.remove(file);
    });
    remember();
    outcomes.forEach(outcome -> events.accept(new Event(outcome.file(), outcome, changed(in, outcome))));
    gone.forEach(file -> events.accept(new Event(file, null, out != null)));
  }

  private static boolean changed(LoadReport report, Outcome outcome) {
    return outcome instanceof Outcome.Extracted done
        && (report.added().contains(done.graph().name()) || report.replaced().contains(done.graph().name()));
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

  // ---- what came from the folder, remembered over the end of the process

  private Map<Path, String> remembered() {
    Map<Path, String> found = new LinkedHashMap<>();
    if (!Files.isRegularFile(memory)) {
      return found;
    }
    try {
      for (String line : Files.readAllLines(memory)) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.startsWith(pipeline.iris().thing(Kind.RELEASE, ""))) {
          found.put(folder.resolve(line.substring(tab + 1)), line.substring(0, tab));
        }
      }
    } catch (IOException e) {
      LOG.warn("{} cannot be read; files that were removed meanwhile stay in the store", memory, e);
    }
    return found;
  }

  private void remember() {
    List<String> lines = new ArrayList<>();
    graphs.forEach((file, graph) -> lines.add(graph + "\t" + folder.relativize(file)));
    try {
      Path draft = memory.resolveSibling(memory.getFileName() + ".part");
      Files.write(draft, lines);
      Files.move(draft, memory, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.warn("{} cannot be written; after the next start, files removed meanwhile stay in the store", memory, e);
    }
  }
}
