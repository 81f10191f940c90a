package org.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What came from a folder of releases into a store, remembered in a file beside the store over the end of the process: a
 * line for each file with its graph, the digest of its bytes and that of the graph that they gave.
 *
 * <p>The first line says by what it was read ({@link Pipeline#fingerprint}): another build or other settings may read
 * something else from the same bytes, so digests then count for nothing. For one thread.
 */
final class FolderMemory {

  private static final Logger LOG = LoggerFactory.getLogger(FolderMemory.class);
  private static final String READ_BY = "read-by\t";

  /**
   * A file that was taken.
   *
   * @param graph the name of its graph
   * @param bytes the digest of its bytes; empty where it is not known
   * @param content the digest of its graph as the store keeps it
   */
  record Known(String graph, String bytes, String content) {}

  private final Path file;
  private final Path folder;
  private final String fingerprint;
  private final boolean sameReading;
  private final Map<Path, Known> known = new LinkedHashMap<>();
  private final Map<String, Path> givers = new HashMap<>();

  /** Reads what is remembered of a folder; nothing where nothing is. */
  FolderMemory(Path file, Path folder, String fingerprint) {
    this.file = file;
    this.folder = folder;
    this.fingerprint = fingerprint;
    List<String> lines = lines(file);
    this.sameReading = !lines.isEmpty() && lines.get(0).equals(READ_BY + fingerprint);
    for (String line : lines) {
      String[] parts = line.split("\t", 4);
      if (parts.length == 4 && !line.startsWith(READ_BY)) {
        put(folder.resolve(parts[3]), new Known(parts[0], parts[1], parts[2]));
      }
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      LOG.warn("{} cannot be read: all files are read again, and those that were removed meanwhile stay in the store", file, e);
      return List.of();
    }
  }

  /** Whether the same program with the same settings read what is remembered. */
  boolean isOfSameReading() {
    return sameReading;
  }

  Optional<Known> of(Path path) {
    return Optional.ofNullable(known.get(path));
  }

  Set<Path> files() {
    return known.keySet();
  }

  /** The file that gave a graph. */
  Optional<Path> giver(String graph) {
    return Optional.ofNullable(givers.get(graph));
  }

  void put(Path path, Known what) {
    forget(path);
    known.put(path, what);
    givers.put(what.graph(), path);
  }

  void forget(Path path) {
    Known before = known.remove(path);
    if (before != null) {
      givers.remove(before.graph(), path);
    }
  }

  /** Writes it, whole or not at all. */
  void write() {
    List<String> lines = new ArrayList<>();
    lines.add(READ_BY + fingerprint);
    known.forEach((path, what) -> {
      String name = folder.relativize(path).toString();
      if (name.chars().noneMatch(Character::isISOControl)) {
        lines.add(what.graph() + "\t" + what.bytes() + "\t" + what.content() + "\t" + name);
      }
    });
    try {
      Path draft = file.resolveSibling(file.getFileName() + ".part");
      Files.write(draft, lines);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.warn("{} cannot be written: the next start reads all files again, and keeps those that are removed meanwhile", file, e);
    }
  }
}
