package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on made-up releases, and on Entente's own digests. */
class EvaluateCommandTest {

  private static final String TEXT =
      "Joint call\n\n14 May 2030\n\nJapan and Switzerland signed a Memorandum of Understanding on seismology in Bern on 14 May 2030.\n";

  @TempDir private Path folder;

  private Path texts;
  private Path gold;

  @BeforeEach
  void folders() throws IOException {
    texts = Files.createDirectory(folder.resolve("texts"));
    gold = Files.createDirectory(folder.resolve("gold"));
  }

  @Test
  void releasesWithAnAnnotationAreMeasured() throws IOException {
    Files.writeString(texts.resolve("one.txt"), TEXT);
    Files.writeString(texts.resolve("other.txt"), TEXT);
    Files.writeString(
        gold.resolve("one.json"),
        "{\"id\": \"one\", \"countries\": [\"JP\", \"CH\"], \"agreements\": [{\"id\": \"a\", \"kind\": \"memorandum\","
            + " \"status\": \"signed\", \"signed\": \"2030-05-14\", \"names\": [\"Memorandum of Understanding on seismology\"],"
            + " \"parties\": [\"JP\", \"CH\"]}], \"topics\": [[\"seismology\"], [\"volcanology\"]]}");
    Ran ran = Ran.entente("evaluate", texts, gold, "--format", "json", "--errors");
    assertEquals(0, ran.exit(), ran.err());
    JsonObject json = JSON.parse(ran.out());
    assertEquals(1, json.get("releases").getAsNumber().value().intValue());
    assertEquals(2, number(json, "things", "countries", "found"));
    assertEquals(1, number(json, "things", "agreements", "found"));
    assertEquals(2, number(json, "things", "topics", "gold"));
    assertTrue(ran.out().contains("\"volcanology\""), "what was missed is listed");
  }

  @Test
  void aFaultyAnnotationIsNamedAndTheOthersGoOn() throws IOException {
    Files.writeString(texts.resolve("one.txt"), TEXT);
    Files.writeString(texts.resolve("two.txt"), TEXT);
    Files.writeString(gold.resolve("one.json"), "{\"id\": \"one\", \"countries\": [\"JP\"]}");
    Files.writeString(gold.resolve("two.json"), "{\"id\": \"two\", \"countries\": [\"Japan\"]}");
    Files.writeString(gold.resolve("three.json"), "{\"id\": \"three\"}");
    Ran ran = Ran.entente("evaluate", texts, gold);
    assertEquals(3, ran.exit(), ran.err());
    assertTrue(ran.out().startsWith("1 release"), ran.out());
    assertTrue(ran.err().contains("two.json: countries: \"Japan\""), ran.err());
    assertTrue(ran.err().contains("There is no release three"), ran.err());
  }

  @Test
  void nothingToMeasureIsAFailure() throws IOException {
    Files.writeString(texts.resolve("one.txt"), TEXT);
    assertEquals(1, Ran.entente("evaluate", texts, gold).exit());
    assertEquals(1, Ran.entente("evaluate", texts, folder.resolve("none")).exit());
    assertEquals(2, Ran.entente("evaluate", texts, gold, "--format", "pdf").exit());
    assertEquals(2, Ran.entente("evaluate", texts).exit());
  }

  private static int number(JsonObject json, String... path) {
    JsonObject at = json;
    for (int i = 0; i < path.length - 1; i++) {
      at = at.get(path[i]).getAsObject();
    }
    return at.get(path[path.length - 1]).getAsNumber().value().intValue();
  }
}
