package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.extract.Fact;
import org.entente.extract.Property;
import org.entente.extract.Reading;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.reference.Reference;
import org.entente.release.Reader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One real release from its first line to its last: a committee meeting at which an arrangement is signed. */
class JointWorkingLevelCommitteeTest {

  private static final String SLUG = "2021-06-17-16th-japan-us-joint-working-level-committee-meeting";

  private static Reading reading;

  @BeforeAll
  static void read() throws Exception {
    String corpus = System.getenv("ENTENTE_CORPUS");
    Path text = Path.of(corpus == null ? "../shared/corpus" : corpus).resolve("texts").resolve(SLUG + ".txt");
    assumeTrue(Files.exists(text), "The release is no part of this repository; set ENTENTE_CORPUS to the folder that holds texts/" + SLUG + ".txt");
    reading = new Extractor(Reference.bundled()).read(Reader.read(text));
  }

  private static Thing meeting() {
    return reading.things(Kind.EVENT).stream().filter(e -> reading.number(e, Property.ORDINAL).isPresent()).findFirst().orElseThrow();
  }

  private static Thing arrangement() {
    return reading.things(Kind.AGREEMENT).stream()
        .filter(a -> reading.code(a, Property.AGREEMENT_TYPE).orElse("").equals("arrangement"))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> keys(Thing thing, Property property) {
    return reading.links(thing, property).stream()
        .map(t -> t.key() != null ? t.key() : t.label())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Thing official(String name) {
    return reading.things(Kind.OFFICIAL).stream().filter(p -> p.names().contains(name)).findFirst().orElseThrow();
  }

  @Test
  void theMeeting() {
    Thing meeting = meeting();
    assertEquals(16, reading.number(meeting, Property.ORDINAL).orElseThrow());
    assertEquals("2021-06-17", reading.date(meeting, Property.START_DATE).orElseThrow().toString());
    assertEquals("meeting", reading.code(meeting, Property.EVENT_TYPE).orElseThrow());
    assertEquals("held", reading.code(meeting, Property.EVENT_STATUS).orElseThrow());
    assertTrue(reading.facts(meeting, Property.ONLINE).anyMatch(f -> f.value().equals(true)));
    assertEquals(Set.of("jp", "us"), keys(meeting, Property.PARTY));
    Thing forum = reading.link(meeting, Property.IN_FORUM).orElseThrow();
    assertEquals("jp-us-jwlc", forum.key());
    assertTrue(meeting.names().stream().anyMatch(n -> n.contains("16th Japan-U.S. Joint Working-Level Committee")), meeting.names().toString());
  }

  @Test
  void bothCoChairsWithTheirPosts() {
    assertEquals(Set.of("NAKANE Takeshi", "Jonathan Margolis"), keys(meeting(), Property.CHAIR));
    post("NAKANE Takeshi", "Ambassador for Science and Technology Cooperation", "jp-mofa", false);
    post("Jonathan Margolis", "Deputy Assistant Secretary for Science, Space, and Health", "us-oes", true);
    Thing bureau = reading.things(Kind.ORGANIZATION).stream().filter(o -> "us-oes".equals(o.key())).findFirst().orElseThrow();
    assertEquals(Set.of("us-dos"), keys(bureau, Property.SUB_ORGANIZATION_OF));
  }

  private static void post(String name, String title, String body, boolean acting) {
    Thing holder = official(name);
    Thing tenure = reading.things(Kind.TENURE).stream()
        .filter(t -> reading.link(t, Property.HOLDER).orElse(null) == holder)
        .filter(t -> reading.link(t, Property.POST).map(p -> p.names().contains(title)).orElse(false))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " has no post " + title));
    Thing post = reading.link(tenure, Property.POST).orElseThrow();
    assertEquals(Set.of(body), keys(post, Property.POST_IN));
    assertEquals(acting, reading.facts(tenure, Property.ACTING).anyMatch(f -> f.value().equals(true)), name);
  }

  @Test
  void theArrangementSignedThere() {
    Thing arrangement = arrangement();
    assertEquals("signed", reading.code(arrangement, Property.AGREEMENT_STATUS).orElseThrow());
    assertEquals(Set.of("jp-mext", "us-doe"), keys(arrangement, Property.PARTY));
    assertEquals(meeting(), reading.link(arrangement, Property.SIGNED_AT).orElseThrow());
    assertEquals("2021-06-17", reading.date(arrangement, Property.SIGNED_ON).orElseThrow().toString());
    assertTrue(keys(meeting(), Property.PARTICIPANT).containsAll(Set.of("jp-mext", "us-doe")));
    Set<String> topics = keys(arrangement, Property.TOPIC);
    for (String field : List.of("communication", "computing", "emulation", "device", "sensor", "foundry", "material")) {
      assertTrue(topics.contains("quantum-" + field), field + " is missing in " + topics);
    }
    assertTrue(topics.contains("quantum-information-science"), topics.toString());
  }

  @Test
  void whatWasSpokenAbout() {
    Set<String> topics = keys(meeting(), Property.TOPIC);
    for (String field :
        List.of(
            "science-and-technology-policy", "quantum-technology", "artificial-intelligence", "climate-change", "clean-technology",
            "pandemic-preparedness", "health-research", "covid-19", "workforce-development", "research-integrity", "researcher-exchange",
            "student-exchange", "decarbonization", "biotechnology")) {
      assertTrue(topics.contains(field), field + " is missing in " + topics);
    }
    assertEquals(
        Set.of("opening", "presentation", "exchange-of-views", "deep-dive", "signing"),
        reading.things(Kind.AGENDA_ITEM).stream().map(i -> reading.code(i, Property.ITEM_TYPE).orElseThrow()).collect(Collectors.toSet()));
  }

  @Test
  void whatIsHopedForIsPlanned() {
    Thing next = reading.things(Kind.EVENT).stream().filter(e -> e.label().contains("High-Level")).findFirst().orElseThrow();
    assertEquals("planned", reading.code(next, Property.EVENT_STATUS).orElseThrow());
    assertEquals(Set.of("jp", "us"), keys(next, Property.PARTY));
    assertTrue(reading.date(next, Property.START_DATE).isEmpty());
  }

  @Test
  void theReleaseIsOfBothSides() {
    assertEquals("press-release", reading.code(reading.self(), Property.RELEASE_TYPE).orElseThrow());
    assertEquals(Set.of("jp", "us"), keys(reading.self(), Property.ISSUED_BY));
    assertEquals(Set.of(), keys(reading.self(), Property.PUBLISHER));
    assertEquals("2021-06-17", String.valueOf(reading.release().date()));
    assertTrue(String.valueOf(reading.release().title()).contains("16th Japan-U.S. Joint Working-Level Committee"));
  }

  @Test
  void eachFactHasItsSentence() {
    for (Fact fact : reading.facts()) {
      assertFalse(reading.release().at(fact.evidence().passages().get(0)).isBlank(), fact.toString());
    }
  }
}
