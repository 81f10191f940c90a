package org.entente.extract.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicFinderTest {

  private static List<String> topics(String sentence) {
    return Readings.mentions(Readings.read(sentence), Kind.TOPIC);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They talked about quantum technologies and artificial intelligence (AI).|quantum technologies=quantum-technology;artificial intelligence (AI)=artificial-intelligence",
        "They like researcher and student exchanges.|researcher=researcher-exchange;student exchanges=student-exchange",
        "It promotes research on quantum communication, computing, sensors, and spoons.|quantum communication=quantum-communication;computing=quantum-computing;sensors=quantum-sensor;spoons=quantum spoon"
      })
  void findsFieldsOfTheScheme(String sentence, String expected) {
    List<String> found = topics(sentence);
    for (String field : expected.split(";")) {
      assertTrue(found.contains(field) || found.contains(field.replace(" (AI)", "")), found + " lacks " + field);
    }
  }

  @Test
  void findsFieldsThatTheSchemeLacksWhereFieldsAreListed() {
    assertEquals(
        List.of("biotechnology=biotechnology", "kite design=kite design", "spoon bendings=spoon bending"),
        topics("They work in the fields of biotechnology, kite design and spoon bendings."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The two sides talked of security, energy and spoon commerce.|spoon commerce",
        "It rests on artificial intelligence, kite accountancy and verification.|kite accountancy;verification",
        "They want to protect marine spoons and climate change.|marine spoons",
        "They value economic and resource security.|economic",
      })
  void whatStandsBesideAKnownFieldIsAField(String sentence, String expected) {
    List<String> found = topics(sentence).stream().map(t -> t.substring(0, t.indexOf('='))).toList();
    for (String field : expected.split(";")) {
      assertTrue(found.contains(field), found + " lacks " + field);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They spoke of energy and prosperity.|prosperity",
        "They want to finance energy and strengthen their spoons.|spoons",
        "They came for energy, workshops and long walks.|walks",
        "They like energy and Acme Marine Group.|Acme",
      })
  void aGeneralWordAVerbOrANameBesideAKnownFieldIsNone(String sentence, String none) {
    assertTrue(topics(sentence).stream().noneMatch(t -> t.contains(none)), topics(sentence).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They spoke of the environment.|environment",
        "They spoke of natural resources and space.|natural resources;space",
        "They fight drug trafficking, synthetic drugs and human trafficking.|drug trafficking;synthetic drugs;human trafficking",
        "They spoke of trade and free trade agreements.|trade;free trade agreements",
      })
  void fieldsThatPolicyTellsApartAreSeveral(String sentence, String expected) {
    List<String> found = topics(sentence);
    for (String field : expected.split(";")) {
      assertTrue(found.stream().anyMatch(t -> t.startsWith(field + "=")), found + " lacks " + field);
    }
    assertEquals(found.size(), found.stream().map(t -> t.substring(t.indexOf('='))).distinct().count(), found.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "They work in a changing strategic environment.",
    "They spend financial resources on spoons.",
    "They spoke of the security architecture of the region.",
    "They face shared challenges.",
  })
  void aFieldInAnotherSenseIsNone(String sentence) {
    assertTrue(topics(sentence).stream().noneMatch(t -> t.matches(".*=(environment|natural-resources|creative-industry|global-challenge)")), topics(sentence).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Ministry of Health of Chile came.",
        "The Minister of Energy of Chile, Ana Ejemplo, came.",
        "We thank the University of Biotechnology in Chile."
      })
  void aFieldInTheNameOfABodyOrPostIsNone(String sentence) {
    assertEquals(List.of(), topics(sentence));
  }

  @Test
  void aWordCutAtAHyphenEndsAsTheNextFieldDoes() {
    assertEquals(List.of("bio=biotechnology", "nanotechnology=nanotechnology"), topics("They talked about bio- and nanotechnology."));
    assertEquals(List.of("nanotechnology=nanotechnology"), topics("They talked about spoon- and nanotechnology."));
  }
}
