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
import java.util.OptionalInt;
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
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile Optional<Watcher> watcher = Optional.empty();

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

  /**
   * Brings the store up to date with a folder of releases and goes on watching it.
   *
   * @return false if it was closed before it was up to date
   */
  boolean watch(Pipeline pipeline, Path releases) {
    String memory = "watched-" + Digest.hex16(releases.toAbsolutePath().normalize().toString()) + ".tsv";
    Watcher started = new Watcher(pipeline, store, releases, folder.resolve(memory), this::told);
    watcher = Optional.of(started);
    OptionalInt before = started.start();
    before.ifPresent(n -> {
      if (n > 0) {
        err.println(n == 1 ? "1 file did not change and was not read again" : n + " files did not change and were not read again");
      }
    });
    return before.isPresent();
  }

  String url() {
    return server.url();
  }

  GraphStore store() {
    return store;
  }

  /** Lets this be closed in order when the process is asked to end, from now on. */
  Serving closedAtTheEnd() {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      err.println("ending");
      close();
      ended.countDown();
    }, "end"));
    return this;
  }

  /** Waits until the process is asked to end. */
  void untilEnded() {
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

  /** The watcher takes no file any more, the server answers no more, a running write is taken back or ends. */
  @Override
  public void close() {
    watcher.ifPresent(Watcher::stop);
    try {
      Door.close(folder);
    } catch (IOException e) {
      err.println("entente: " + e.getMessage());
    }
    server.close();
    store.close();
    watcher.ifPresent(Watcher::close);
  }
}
