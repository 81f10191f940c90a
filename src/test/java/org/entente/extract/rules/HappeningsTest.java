package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.extract.Property;
import org.entente.extract.Reading;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.reference.Reference;
import org.entente.release.Reader;
import org.junit.jupiter.api.Test;

/** Meetings, visits, signings: what is told of them, and what is not told as done. */
class HappeningsTest {

  private static final Extractor EXTRACTOR = new Extractor(Reference.bundled());

  private static Reading read(String day, String... paragraphs) throws Exception {
    return EXTRACTOR.read(Reader.read(day + "-made-up", String.join("\n\n", paragraphs)));
  }

  private static Thing only(Reading reading) {
    List<Thing> events = reading.things(Kind.EVENT);
    assertEquals(1, events.size(), events.toString());
    return events.get(0);
  }

  private static String labels(Reading reading, Thing thing, Property property) {
    return reading.links(thing, property).stream().map(t -> t.key() != null ? t.key() : t.label()).sorted().collect(Collectors.joining("; "));
  }

  @Test
  void aNumberedMeetingOfACommittee() throws Exception {
    Reading r =
        read(
            "2019-05-08",
            "Norway and Chile review their cooperation in science",
            "Oslo",
            "The 4th meeting of the Norway-Chile Joint Committee on Science and Technology took place in Santiago on 7 May 2019."
                + " The Committee was co-chaired by Ms. Ingrid Nordmann, Director General of the Research Council of Norway, and"
                + " Dr. Pedro Salinas, Vice Minister of Science of Chile.");
    Thing meeting = only(r);
    assertEquals("meeting", r.code(meeting, Property.EVENT_TYPE).orElse(""));
    assertEquals("held", r.code(meeting, Property.EVENT_STATUS).orElse(""));
    assertEquals(4, r.number(meeting, Property.ORDINAL).orElse(0));
    assertEquals("2019-05-07", r.date(meeting, Property.START_DATE).orElseThrow().toString());
    assertEquals("Santiago", labels(r, meeting, Property.PLACE));
    assertEquals("cl; no", labels(r, meeting, Property.PARTY));
    assertEquals("Ingrid Nordmann; Pedro Salinas", labels(r, meeting, Property.CHAIR));
    Thing forum = r.link(meeting, Property.IN_FORUM).orElseThrow();
    assertTrue(forum.label().contains("Joint Committee"), forum.label());
    assertEquals("cl; no", labels(r, forum, Property.PARTY));
  }

  @Test
  void theNextMeetingIsAheadAndFollowsThisOne() throws Exception {
    Reading r =
        read(
            "2019-05-08",
            "Norway and Chile review their cooperation in science",
            "The second meeting of the joint committee of Norway and Chile was held in Oslo on 7 May 2019. The next meeting of the joint committee"
                + " will be held in Santiago in 2021.");
    List<Thing> events = r.things(Kind.EVENT);
    assertEquals(2, events.size(), events.toString());
    assertEquals("held", r.code(events.get(0), Property.EVENT_STATUS).orElse(""));
    assertEquals("planned", r.code(events.get(1), Property.EVENT_STATUS).orElse(""));
    assertEquals(events.get(1), r.link(events.get(0), Property.NEXT_EVENT).orElseThrow());
  }

  @Test
  void aVisitWithStops() throws Exception {
    Reading r =
        read(
            "2018-03-02",
            "Minister Ingrid Nordmann to visit Chile",
            "Ingrid Nordmann, Minister of Research of Norway, will visit Chile from 5 to 8 March 2018. In Santiago, Ms. Nordmann will meet the Minister"
                + " of Science of Chile, Mr. Pedro Salinas.");
    List<Thing> events = r.things(Kind.EVENT);
    assertEquals(2, events.size(), events.toString());
    Thing visit = events.get(0);
    Thing stop = events.get(1);
    assertEquals("visit", r.code(visit, Property.EVENT_TYPE).orElse(""));
    assertEquals("planned", r.code(visit, Property.EVENT_STATUS).orElse(""));
    assertEquals("2018-03-05", r.date(visit, Property.START_DATE).orElseThrow().toString());
    assertEquals("2018-03-08", r.date(visit, Property.END_DATE).orElseThrow().toString());
    assertEquals("no", labels(r, visit, Property.VISITOR));
    assertEquals("cl", labels(r, visit, Property.HOST));
    assertEquals(visit, r.link(stop, Property.PART_OF).orElseThrow());
    assertEquals("Ingrid Nordmann; Pedro Salinas", labels(r, stop, Property.CHAIR));
    assertEquals("planned", r.code(stop, Property.EVENT_STATUS).orElse(""));
  }

  @Test
  void talksAreChairedByBoth() throws Exception {
    Reading r =
        read(
            "2020-02-11",
            "Norway and Chile talk about fusion",
            "Prime Minister Ingrid Nordmann of Norway met with President Pedro Salinas of Chile today in Oslo to discuss nuclear fusion.");
    Thing talks = only(r);
    assertEquals("Ingrid Nordmann; Pedro Salinas", labels(r, talks, Property.CHAIR));
    assertEquals("2020-02-11", r.date(talks, Property.START_DATE).orElseThrow().toString());
    assertEquals("Oslo", labels(r, talks, Property.PLACE));
    assertEquals("held", r.code(talks, Property.EVENT_STATUS).orElse(""));
  }

  @Test
  void aDateAloneMakesNoSigningAHappening() throws Exception {
    Reading r =
        read(
            "2020-02-11",
            "Norway and Chile sign an agreement on fusion",
            "Norway and Chile signed an agreement on nuclear fusion on 10 February 2020.");
    assertEquals(List.of(), r.things(Kind.EVENT));
  }

  @Test
  void aDescribedSigningIsOne() throws Exception {
    Reading r =
        read(
            "2020-02-11",
            "Norway and Chile sign an agreement on fusion",
            "Minister Ingrid Nordmann of Norway and Minister Pedro Salinas of Chile signed an agreement on nuclear fusion in Oslo on 10 February 2020.");
    Thing signing = only(r);
    assertEquals("signing", r.code(signing, Property.EVENT_TYPE).orElse(""));
    assertEquals("Ingrid Nordmann; Pedro Salinas", labels(r, signing, Property.PARTICIPANT));
    assertEquals("Oslo", labels(r, signing, Property.PLACE));
    assertEquals(signing, r.link(r.things(Kind.AGREEMENT).get(0), Property.SIGNED_AT).orElseThrow());
  }

  @Test
  void whatIsOnlyWishedForIsNotHeld() throws Exception {
    Reading r =
        read(
            "2020-02-11",
            "Norway and Chile plan",
            "The two countries looked forward to the third meeting of the Norway-Chile Joint Committee.");
    assertEquals("planned", r.code(only(r), Property.EVENT_STATUS).orElse(""));
  }
}
