package org.entente.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.AsyncParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.entente.Pipeline;
import org.entente.iri.Iris;
import org.entente.store.Batch;
import org.entente.store.GraphStore;
import org.entente.store.LocalStore;
import org.entente.store.NamedGraph;

/**
 * How long one more release takes that comes into an embedded store of many: loaded, replaced and removed, text index, merges
 * and ties included, until a query sees it.
 *
 * <p>Times are of the processor, in milliseconds, since a write is the work of one thread and machines are shared; the clock's
 * stand behind them.
 *
 * <p>Arguments: N-Quads of releases as {@code entente extract --format nquads} writes them, and how many of them make the
 * store; those that follow come one by one.
 */
public final class OneMoreRelease {

  private static final int MORE = 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** What something took, in milliseconds. */
  private record Time(long processor, long clock) {}

  private OneMoreRelease() {}

  public static void main(String[] args) throws IOException {
    JenaSystem.init();
    int many = Integer.parseInt(args[1]);
    List<NamedGraph> releases = read(Path.of(args[0]), many + MORE);
    Path folder = Files.createTempDirectory("one-more-release");
    Iris iris = Iris.ofDefaultBase();
    try {
      try (LocalStore store = GraphStore.open(folder, iris)) {
        List<NamedGraph> first = new ArrayList<>(Pipeline.of(iris).standing());
        first.addAll(releases.subList(0, releases.size() - MORE));
        tell("first load of " + (releases.size() - MORE) + " releases", List.of(time(() -> store.replace(Batch.of(first)))));
        tell("quads", count(store));
      }
      releases.subList(0, releases.size() - MORE).clear();
      try (LocalStore store = GraphStore.open(folder, iris)) {
        long before = heap();
        tell("prepare after a start", List.of(time(store::prepare)));
        tell("heap that it keeps, MB", heap() - before);
        List<Time> added = new ArrayList<>();
        List<Time> replaced = new ArrayList<>();
        List<Time> removed = new ArrayList<>();
        for (NamedGraph release : releases) {
          added.add(time(() -> store.replace(Batch.of(release))));
          Graph less = GraphFactory.createDefaultGraph();
          release.graph().find().forEachRemaining(less::add);
          less.delete(less.find().next());
          replaced.add(time(() -> store.replace(Batch.of(new NamedGraph(release.name(), less)))));
        }
        for (NamedGraph release : releases) {
          removed.add(time(() -> store.remove(List.of(release.name()))));
        }
        tell("one more", added);
        tell("one replaced", replaced);
        tell("one removed", removed);
      }
      tell("findings of the doctor", GraphStore.examine(folder, false).size());
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static List<NamedGraph> read(Path file, int most) throws IOException {
    List<NamedGraph> all = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      Iterator<Quad> quads = AsyncParser.of(in, Lang.NQUADS, null).streamQuads().iterator();
      Node name = null;
      Graph graph = GraphFactory.createDefaultGraph();
      while (quads.hasNext()) {
        Quad quad = quads.next();
        if (!quad.getGraph().equals(name)) {
          if (all.size() == most) {
            break;
          }
          name = quad.getGraph();
          graph = GraphFactory.createDefaultGraph();
          all.add(new NamedGraph(name.getURI(), graph));
        }
        graph.add(quad.asTriple());
      }
    }
    return all;
  }

  private static long count(LocalStore store) {
    return store.select(QueryFactory.create("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }")).next().getLiteral("n").getLong();
  }

  private static Time time(Runnable work) {
    long clock = System.nanoTime();
    long processor = THREADS.getCurrentThreadCpuTime();
    work.run();
    return new Time((THREADS.getCurrentThreadCpuTime() - processor) / 1_000_000, (System.nanoTime() - clock) / 1_000_000);
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
  }

  private static void tell(String what, long value) {
    System.out.printf(Locale.ROOT, "%-32s %,10d%n", what, value);
  }

  private static void tell(String what, List<Time> times) {
    List<Long> processor = times.stream().map(Time::processor).sorted().toList();
    List<Long> clock = times.stream().map(Time::clock).sorted().toList();
    int middle = times.size() / 2;
    int last = times.size() - 1;
    System.out.printf(
        Locale.ROOT, "%-32s median %,8d  most %,8d   (clock: %,d, %,d)%n", what, processor.get(middle), processor.get(last), clock.get(middle), clock.get(last));
  }
}
