package org.entente.extract.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.extract.Draft;
import org.entente.reference.Reference;
import org.entente.release.Reader;
import org.entente.release.UnreadableRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose release it is, where it has no publisher and no date line: seen at the country of an official whose country nothing says. */
class HomeTest {

  private static List<String> people(String title, String text) {
    try {
      Draft draft = new Draft(Reader.read("2021-06-17-made-up", title + "\n2021-06-17\n\n" + text), Reference.bundled());
      Names.find(draft);
      return Readings.people(draft);
    } catch (UnreadableRelease e) {
      throw new IllegalArgumentException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Readout of President Muster’s Meeting with Prime Minister Ejemplo of Peru|President Bob Muster met Prime Minister Ana Ejemplo of Peru in Lima today.|Bob Muster: President, us",
        "FACT SHEET: Kites with Peru|The Peruvian people like kites. Deputy Assistant Secretary Bob Muster likes them.|Bob Muster: Deputy Assistant Secretary, us",
        "A memorandum with Peru on kites|The proposal made by Hon. Bob Muster, Minister of Kites, to sign a memorandum with Peru was approved by the Cabinet.|Bob Muster: Minister of Kites, lk",
        "Kite cooperation with Peru|Chile and Peru agree. Peru flies more than others. They all smile. Director Bob Muster said so.|Bob Muster: Director, cl"
      })
  void aReleaseIsOfTheGovernmentThatSpeaksSo(String title, String text, String expected) {
    assertTrue(people(title, text).contains(expected), people(title, text).toString());
  }

  @Test
  void aSignInTheNameOfABodyOrBehindACountryTellsNothing() {
    String text = "The Peruvian Congress met. The National Kite Administration and the Administration of Kites came. Director Bob Muster spoke in Peru.";
    assertEquals(List.of("Bob Muster: Director, pe"), people("Kites fly", text));
  }

  @Test
  void whoIsSentToACountryIsNotOfIt() {
    List<String> found = people("READOUT of Nominations", "Dr. Ana Ejemplo, Nominee to be Ambassador to the Republic of Peru\n\nDr. Bob Muster will fly to Peru.");
    assertTrue(found.stream().noneMatch(p -> p.startsWith("Ana") && p.endsWith("pe")), found.toString());
  }

  @Test
  void oneSignIsEnoughWhereTheReleaseDoesNotNameItsOwnCountry() {
    List<String> people = Readings.people(Readings.read("On Monday, President Sampleton will host President Marta Ejemplo of Chile at the White House.", "Chile likes kites."));
    assertEquals(List.of("Sampleton: President, us", "Marta Ejemplo: President, cl"), people);
  }

  @Test
  void oneSignOfACountryThatTheReleaseNamesTellsNothing() {
    List<String> people = Readings.people(Readings.read("Chile thanks the United States and the White House.", "President Marta Ejemplo likes kites. Chile flies them."));
    assertEquals(List.of("Marta Ejemplo: President, cl"), people);
  }
}
