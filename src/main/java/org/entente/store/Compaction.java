package org.entente.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compacts the files of a TDB2 store when it is idle and they have doubled: every commit leaves dead blocks behind.
 *
 * <p>Writes pass through here, so that none runs while files are compacted; readers go on.
 */
final class Compaction {

  private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final long WORTH_IT = 256L << 20;

  private final DatasetGraph data;
  private final Path files;
  private final Path note;
  private final ReentrantLock writing = new ReentrantLock();
  private final ScheduledThreadPoolExecutor clock;
  private volatile long lastWrite = System.nanoTime();
  private volatile boolean dirty;

  /** The dead blocks of {@code <folder>/data}; the size after the last compaction is noted beside it. */
  Compaction(DatasetGraph data, Path folder) {
    this.data = data;
    this.files = folder.resolve("data");
    this.note = folder.resolve("compacted");
    this.clock =
        new ScheduledThreadPoolExecutor(1, r -> {
          Thread t = new Thread(r, "compaction");
          t.setDaemon(true);
          return t;
        });
    clock.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
    clock.scheduleWithFixedDelay(this::lookAround, IDLE.toSeconds(), IDLE.toSeconds(), TimeUnit.SECONDS);
  }

  /** Does a write, alone. */
  <T> T write(Supplier<T> work) {
    writing.lock();
    try {
      return work.get();
    } finally {
      dirty = true;
      lastWrite = System.nanoTime();
      writing.unlock();
    }
  }

  /** Does something during which nothing is written nor compacted. */
  void alone(Runnable work) {
    writing.lock();
    try {
      work.run();
    } finally {
      writing.unlock();
    }
  }

  private void lookAround() {
    if (!dirty || System.nanoTime() - lastWrite < IDLE.toNanos() || !writing.tryLock()) {
      return;
    }
    try {
      long size = size();
      if (size > WORTH_IT && size > 2 * sizeWhenCompact()) {
        compact(size);
      }
      dirty = false;
    } catch (RuntimeException e) {
      LOG.warn("The store could not be compacted; it goes on as it is", e);
      dirty = false;
    } finally {
      writing.unlock();
    }
  }

  /** Compacts whatever the size. */
  void now() {
    alone(() -> compact(size()));
  }

  private void compact(long before) {
    DatabaseMgr.compact(data, true);
    data.getContext().set(TDB2.symUnionDefaultGraph, true); // the new files come with a context of their own
    long after = size();
    LOG.info("Compacted the store from {} to {} MB", before >> 20, after >> 20);
    try {
      Files.writeString(note, Long.toString(after), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      LOG.warn("The size of the compacted store could not be noted in {}; it may be compacted again early", note, e);
    }
  }

  /** As noted; zero where nothing is. */
  private long sizeWhenCompact() {
    try {
      return Files.exists(note) ? Long.parseLong(Files.readString(note, StandardCharsets.US_ASCII).strip()) : 0;
    } catch (IOException | NumberFormatException e) {
      LOG.debug("{} could not be read", note, e);
      return 0;
    }
  }

  private long size() {
    try (Stream<Path> all = Files.walk(files)) {
      return all.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    } catch (IOException e) {
      LOG.debug("The size of {} could not be read", files, e);
      return 0;
    }
  }

  /**
   * Ends it; a write or compaction that runs is waited for.
   *
   * @return whether it ended in time; if not, it still runs
   */
  boolean end(Duration patience) {
    clock.shutdown();
    try {
      boolean ended = writing.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (ended) {
        writing.unlock();
      }
      return ended;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
