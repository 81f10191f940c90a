package org.entente;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which files a list of files and folders means. */
final class Sources {

  private static final int DEEPEST = 32;

  private Sources() {}

  /**
   * The files, and every file below the folders in the order of their names, hidden ones left out.
   *
   * @throws NothingToRead if a path does not exist or a folder holds no file
   */
  static List<Path> files(List<Path> paths) {
    return paths.stream().flatMap(p -> filesOf(p).stream()).distinct().toList();
  }

  private static List<Path> filesOf(Path path) {
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    if (!Files.isDirectory(path)) {
      throw new NothingToRead("There is no file or folder " + path);
    }
    try (Stream<Path> tree = Files.walk(path, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
      List<Path> files =
          tree.filter(Files::isRegularFile).filter(f -> !isHidden(path.relativize(f))).sorted().toList();
      if (files.isEmpty()) {
        throw new NothingToRead("The folder " + path + " holds no release: put text, Markdown or HTML files there");
      }
      return files;
    } catch (IOException e) {
      throw new NothingToRead("The folder " + path + " cannot be read (" + e.getMessage() + ")");
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
