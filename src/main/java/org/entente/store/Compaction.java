package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compacts the files of a TDB2 store when it is idle and they have doubled: every commit leaves dead blocks behind.
 *
 * <p>Writes pass through here, so that none runs while files are compacted; readers go on.
 */
final class Compaction implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final long WORTH_IT = 256L << 20;

  private final DatasetGraph data;
  private final Path files;
  private final ReentrantLock writing = new ReentrantLock();
  private final ScheduledExecutorService clock;
  private volatile long lastWrite = System.nanoTime();
  private volatile boolean dirty;
  private long sizeWhenCompact;

  Compaction(DatasetGraph data, Path files) {
    this.data = data;
    this.files = files;
    this.sizeWhenCompact = size();
    this.clock =
        Executors.newSingleThreadScheduledExecutor(r -> {
          Thread t = new Thread(r, "compaction");
          t.setDaemon(true);
          return t;
        });
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

  private void lookAround() {
    if (!dirty || System.nanoTime() - lastWrite < IDLE.toNanos() || !writing.tryLock()) {
      return;
    }
    try {
      long now = size();
      if (now > WORTH_IT && now > 2 * sizeWhenCompact) {
        DatabaseMgr.compact(data, true);
        sizeWhenCompact = size();
        LOG.info("Compacted the store from {} to {} MB", now >> 20, sizeWhenCompact >> 20);
      }
      dirty = false;
    } catch (RuntimeException e) {
      LOG.warn("The store could not be compacted; it goes on as it is", e);
      dirty = false;
    } finally {
      writing.unlock();
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

  @Override
  public void close() {
    clock.shutdownNow();
    writing.lock(); // a compaction that runs is waited for
    writing.unlock();
  }
}
