package org.entente.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonParseException;

/**
 * Reads annotations: one JSON file per release, in the form of {@code docs/gold.md}.
 *
 * <pre>{@code
 * Sheet gold = GoldFile.read(Path.of("data/gold/2021-06-17-jwlc.json"));
 * }</pre>
 */
public final class GoldFile {

  private GoldFile() {}

  /**
   * Reads and checks one file.
   *
   * @throws BadGold if it is not of the form; the message has a line for each field that is wrong
   */
  public static Sheet read(Path file) throws BadGold {
    String slug = slugOf(file);
    List<String> problems = new ArrayList<>();
    Sheet sheet = new GoldParser(problems).sheet(slug, object(file));
    if (!problems.isEmpty()) {
      throw new BadGold(file, problems);
    }
    return sheet;
  }

  /** The gold files of a folder, in the order of their names. */
  public static List<Path> in(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** The release that a gold file is about: its name without {@code .json}. */
  static String slugOf(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
  }

  private static JsonObject object(Path file) throws BadGold {
    try (InputStream in = Files.newInputStream(file)) {
      return JSON.parse(in);
    } catch (JsonParseException e) {
      throw new BadGold(file, List.of("line " + e.getLine() + ", column " + e.getColumn() + ": is not JSON (" + e.getMessage() + ")"));
    } catch (JsonException e) {
      throw new BadGold(file, List.of("is not a JSON object in braces"));
    } catch (IOException e) {
      throw new BadGold(file, List.of("cannot be read (" + e.getMessage() + ")"));
    }
  }
}
