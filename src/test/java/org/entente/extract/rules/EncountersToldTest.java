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

/** Encounters as verbs and lists tell them: one by one, received, spoken to, on a journey; and what only looks like one. */
class EncountersToldTest {

  private static final Extractor EXTRACTOR = new Extractor(Reference.bundled());

  private static Reading read(String... sentences) throws Exception {
    return EXTRACTOR.read(Reader.read("2024-05-15-made-up", "Norway and Chile\n\n" + String.join("\n\n", sentences)));
  }

  private static List<String> told(Reading r) {
    return r.things(Kind.EVENT).stream()
        .map(e -> r.code(e, Property.EVENT_TYPE).orElse("") + " " + r.code(e, Property.EVENT_STATUS).orElse("") + ": "
            + r.links(e, Property.CHAIR).stream().map(Thing::label).sorted().collect(Collectors.joining(", ")))
        .sorted().toList();
  }

  private static List<String> named(Reading r) {
    return r.things(Kind.EVENT).stream().map(Thing::label).sorted().toList();
  }

  private static String days(Reading r) {
    return r.things(Kind.EVENT).stream().map(e -> r.date(e, Property.START_DATE).map(Object::toString).orElse("-")).sorted().collect(Collectors.joining(" "));
  }

  @Test
  void oneWhoMetSeveralMetThemOneByOne() throws Exception {
    List<String> each = List.of("meeting held: Ann Example, Juan Perez", "meeting held: Ann Example, Pedro Salinas");
    assertEquals(each, told(read("Minister Ann Example met separately with President Pedro Salinas and Minister of Education Juan Perez.")));
    assertEquals(each,
        told(read("Minister Ann Example held bilateral meetings with Pedro Salinas, the Chilean Minister of Science, and Juan Perez, the Peruvian Minister of Education.")));
  }

  @Test
  void whoMeetTogetherMeetOnce() throws Exception {
    assertEquals(1, read("Minister Ann Example held a meeting with Minister Pedro Salinas and Rector Juan Perez in Oslo.").things(Kind.EVENT).size());
    assertEquals(1, read("Minister Ann Example met Minister Pedro Salinas, accompanied by Rector Juan Perez, in Oslo.").things(Kind.EVENT).size());
  }

  @Test
  void whoIsReceivedAndWhoIsSpokenTo() throws Exception {
    assertEquals(List.of("meeting held: Ann Example, Pedro Salinas"), told(read("Minister Ann Example was received by President Pedro Salinas on 12 May.")));
    assertEquals(List.of("meeting held: Ann Example, Pedro Salinas"), told(read("State Secretary Ann Example talked to Vice-Minister Pedro Salinas about research.")));
    assertEquals(List.of("meeting held: Ann Example, Pedro Salinas"),
        told(read("While in Lisbon, State Secretary Ann Example was able to speak with Minister Pedro Salinas.")));
  }

  @Test
  void whatIsOnlyWishedForIsNoTalk() throws Exception {
    assertEquals(List.of(), told(read("Minister Ann Example hopes to speak with Minister Pedro Salinas.")));
    assertEquals(List.of(), told(read("The proposal was received by Minister Pedro Salinas.")));
  }

  @Test
  void aVerbSharesTheSubjectOfTheOneBefore() throws Exception {
    assertEquals(List.of("meeting held: Ann Example, Juan Perez", "meeting held: Ann Example, Pedro Salinas"),
        told(read("Prime Minister Ann Example met President Pedro Salinas and received Foreign Minister Juan Perez.")));
  }

  @Test
  void oneVisitBesideAnother() throws Exception {
    Reading r = read("Minister Ann Example of Norway visits Chile this week. The visit follows that of President Pedro Salinas to Norway in March 2023.");
    assertTrue(named(r).contains("visit of President Pedro Salinas to Norway"), named(r).toString());
    assertEquals("2023-03 2024-05", days(r));
    assertEquals(1, read("The visit of Minister Ann Example to Chile in May 2023 shows that of all partners Norway is the nearest.").things(Kind.EVENT).size());
  }

  @Test
  void aDayCountedFromWhereAVisitBegan() throws Exception {
    Reading r = read("President Pedro Salinas of Chile is paying a state visit to Norway from 13 to 15 May 2024. On the second day of the visit, the President will meet"
        + " Prime Minister Ann Example in Bergen.");
    assertEquals("2024-05-13 2024-05-14", days(r));
  }

  @Test
  void openingsOfHousesAndNoOthers() throws Exception {
    Reading opening = read("The Nordic Fusion Centre was opened in Oslo on 3 May by Minister Ann Example.");
    assertEquals(List.of("launch held: "), told(opening));
    assertEquals("Ann Example", opening.links(opening.things(Kind.EVENT).get(0), Property.PARTICIPANT).get(0).label()); // who opens heads no side
    assertEquals(List.of(), told(read("Minister Ann Example opened negotiations on fusion.", "Minister Ann Example spoke for open science.")));
  }

  @Test
  void summitsByTheirGroup() throws Exception {
    assertEquals(List.of("COP28", "G20 summit"), named(read("They welcomed the outcome of COP28 in Dubai. They spoke of fusion at the G20 in Rio de Janeiro.")));
    assertEquals(List.of(), named(read("Norway works with the G20 in the field of fusion.")));
  }

  @Test
  void groupsAreToldApartByWhatTheyAreOn() throws Exception {
    Reading r = read("The Working Group on Fusion met on 3 May in Oslo and the Working Group on Lasers met on 5 May in Santiago.");
    assertEquals("2024-05-03 2024-05-05", days(r));
    assertEquals(List.of(), told(read("The Working Group on Fusion will be set up.")));
  }

  @Test
  void whoTakesADelegationSomewhereGoesThere() throws Exception {
    assertEquals(List.of("visit held: Ann Example"), told(read("Minister Ann Example led a delegation of rectors to Chile from 1 to 7 May.")));
    assertEquals(List.of("visit planned: Ann Example"), told(read("Minister Ann Example will be in Chile from 18 to 21 May.")));
    assertEquals(List.of(), told(read("Minister Ann Example led the working group to success.")));
  }

  @Test
  void theNextMeetingWithoutAName() throws Exception {
    Reading r = read("Minister Ann Example and Minister Pedro Salinas met in Oslo on 3 May. The next meeting is expected to be held in Santiago in 2025.");
    assertEquals("2024-05-03 2025", days(r));
  }

  @Test
  void talksWithPeopleWithoutNames() throws Exception {
    assertEquals(List.of("meeting held: "), told(read("The delegation held talks with representatives of the Ministry of Science.")));
    assertEquals(List.of(), told(read("Experts came to Oslo for talks with scientists.")));
  }
}
