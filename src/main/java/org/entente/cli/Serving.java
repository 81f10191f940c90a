package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.entente.Outcome;
import org.entente.Pipeline;
import org.entente.Watcher;
import org.entente.iri.Digest;
import org.entente.shape.Finding;
import org.entente.store.GraphStore;
import org.entente.store.LocalStore;
import org.entente.web.Door;
import org.entente.web.LoadOutcome;
import org.entente.web.PortInUse;
import org.entente.web.Server;
import org.entente.web.ServerOptions;

/** A store that is served until it is closed, with its door and, where one is named, its folder of releases watched. */
final class Serving implements AutoCloseable {

  private static final int REMEMBERED = 200;

  private final Path folder;
  private final LocalStore store;
  private final Server server;
  private final PrintWriter err;
  private final Deque<LoadOutcome> outcomes = new ArrayDeque<>();
  private Optional<Watcher> watcher = Optional.empty();

  private Serving(Path folder, LocalStore store, int port, PrintWriter err) {
    this.folder = folder;
    this.store = store;
    this.err = err;
    Door door = new Door(store);
    try {
      this.server =
          Server.start(
              store,
              ServerOptions.defaults()
                  .withPort(port)
                  .withOutcomes(this::newest)
                  .withExtraServlets(Map.of("/door/*", door)));
    } catch (PortInUse e) {
      store.close();
      throw Failure.nothingDone(e.getMessage());
    }
    try {
      door.open(folder, URI.create(server.url()));
    } catch (IOException e) {
      close();
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens a store and serves it.
   *
   * @param folder the store
   * @param store the same, opened
   */
  static Serving start(Path folder, LocalStore store, int port, PrintWriter err) {
    return new Serving(folder, store, port, err);
  }

  /** Fails with what to do if another process serves a store. */
  static void refuseIfServed(Path folder) {
    Door.find(folder)
        .ifPresent(
            door -> {
              throw Failure.nothingDone(
                  "The store in " + folder + " is served already at " + door.url() + ": use that one, end it, or name another with --store");
            });
  }

  /** Brings the store up to date with a folder of releases and goes on watching it. */
  void watch(Pipeline pipeline, Path releases) {
    String memory = "watched-" + Digest.hex16(releases.toAbsolutePath().normalize().toString()) + ".tsv";
    watcher = Optional.of(Watcher.start(pipeline, store, releases, folder.resolve(memory), this::told));
  }

  String url() {
    return server.url();
  }

  GraphStore store() {
    return store;
  }

  /** Waits until the process is asked to end. */
  void untilEnded() {
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      close();
      ended.countDown();
    }, "end"));
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized List<LoadOutcome> newest() {
    return List.copyOf(outcomes);
  }

  private synchronized void told(Watcher.Event event) {
    LoadOutcome outcome = outcome(event);
    outcomes.addFirst(outcome);
    while (outcomes.size() > REMEMBERED) {
      outcomes.removeLast();
    }
    if (outcome.state() != LoadOutcome.State.UNCHANGED) {
      err.println(outcome.state().words() + ": " + outcome.file());
      outcome.messages().forEach(m -> err.println("    " + m));
    }
  }

  private static LoadOutcome outcome(Watcher.Event event) {
    String file = event.file().toString();
    Instant now = Instant.now();
    if (event.outcome() instanceof Outcome.Skipped no) {
      return new LoadOutcome(file, LoadOutcome.State.SKIPPED, now, List.of(no.reason()), Optional.empty());
    } else if (event.outcome() instanceof Outcome.Extracted done) {
      List<String> messages = done.findings().stream().filter(Finding::isViolation).map(Finding::toString).toList();
      LoadOutcome.State state =
          done.heldBack() ? LoadOutcome.State.HELD_BACK : event.changed() ? LoadOutcome.State.LOADED : LoadOutcome.State.UNCHANGED;
      return new LoadOutcome(file, state, now, messages, Optional.of(done.graph().name()));
    }
    return new LoadOutcome(file, LoadOutcome.State.REMOVED, now, List.of(), Optional.empty());
  }

  @Override
  public void close() {
    watcher.ifPresent(Watcher::close);
    try {
      Door.close(folder);
    } catch (IOException e) {
      err.println("entente: " + e.getMessage());
    }
    server.close();
    store.close();
  }
}
