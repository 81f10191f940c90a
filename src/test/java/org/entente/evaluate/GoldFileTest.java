package org.entente.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a gold file may say, and what its author is told when something is wrong. */
class GoldFileTest {

  private static final Path MODEL = Path.of("src/test/resources/evaluate/gold/2030-05-14-example.json");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "kind": "meeting" | "kind": "seminar" | events[0].kind: "seminar" is none of
          "chairs": ["doe"] | "chairs": ["roe"] | events[0].chairs: "roe" is the id of nothing among the file's people
          "participants": ["tides"] | "participants": ["mou"] | events[0].participants: "mou" is the id of nothing
          "ordinal": 3 | "ordinal": "third" | events[0].ordinal: must be a whole number
          "start": "2030-05" | "start": "2030-02-30" | events[0].start:
          "start": "2030-05" | "start": "14 May" | events[0].start: "14 May" is not a date like 2021-06-17
          "planned": false | "planned": "no" | events[0].planned: must be true or false
          "topics": ["seismology"]} | "topics": ["geology"]} | .topics: "geology" stands in no list of the file's topics
          "status": "planned" | "status": "hoped" | agreements[1].status: "hoped" is none of
          "parties": ["mis", "CL"] | "parties": ["mis", "Chile"] | agreements[0].parties: "Chile" is the id of nothing
          "event": "jc3" | "event": "jc4" | agreements[0].event: "jc4" is the id of nothing among the file's events
          "signers": ["doe"] | "signatories": ["doe"] | agreements[0].signatories: is no field here; the fields are
          "org": "mis" | "org": "doe" | people[0].posts[0].org: "doe" is the id of nothing among the file's organizations
          "names": ["Ada Doe"] | "names": [] | people[0].names: must be a list of at least one name
          "id": "doe" | "id": "mis" | people[0].id: "mis" is the id of another thing of this file too
          "countries": ["NZ", "CL"],\\n "org | "countries": ["NZ", "Chile"],\\n "org | countries: "Chile" is no ISO 3166-1 code
          "id": "2030-05-14-example" | "id": "other" | id: is "other", yet the file is about "2030-05-14-example"
          "country": "NZ", "parent" | "country": "Nowhere", "parent" | organizations[0].country: "Nowhere" is no ISO 3166-1 code
          ["tides"]] | []] | topics[1]: must be a list of texts
          "initiatives": [] | "initiatives": {} | initiatives: must be a list
          """)
  void theFieldThatIsWrongIsNamed(String right, String wrong, String told) throws IOException {
    String model = Files.readString(MODEL);
    String from = right.replace("\\n", "\n");
    assertTrue(model.contains(from), from);
    String message = refused(model.replace(from, wrong.replace("\\n", "\n")));
    assertTrue(message.contains(told), message);
  }

  @Test
  void allThatIsWrongIsToldAtOnce() throws IOException {
    String message = refused(Files.readString(MODEL).replace("\"ordinal\": 3", "\"ordinal\": 0").replace("\"memorandum\"", "\"deal\""));
    assertTrue(message.contains("events[0].ordinal") && message.contains("agreements[0].kind"), message);
  }

  @Test
  void whatIsNoJsonIsToldWithItsLine() throws IOException {
    String message = refused("{\n \"id\": \"x\",\n \"countries\": ]\n}");
    assertTrue(message.contains("line 3"), message);
    assertTrue(refused("[]").contains("is not"));
  }

  @Test
  void fieldsThatAreNotNeededMayBeLeftOut() throws IOException, BadGold {
    Path file = folder.resolve("short.json");
    Files.writeString(file, "{\"id\": \"short\", \"events\": [{\"id\": \"e\", \"kind\": \"visit\", \"names\": [\"visit\"]}]}");
    Sheet sheet = GoldFile.read(file);
    assertEquals(List.of("visit"), sheet.of(Category.EVENTS).get(0).names());
    assertEquals(List.of(), sheet.of(Category.PEOPLE));
  }

  private String refused(String text) throws IOException {
    Path file = folder.resolve("2030-05-14-example.json");
    Files.writeString(file, text);
    return assertThrows(BadGold.class, () -> GoldFile.read(file)).getMessage();
  }
}
