package org.entente.extract.names;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedBodiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The State Secretariat for Kites of Switzerland wrote. State Secretary Ana Ejemplo signed for Switzerland.|Ana Ejemplo: State Secretary @ State Secretariat for Kites, ch",
        "At the Ministry of Kites of Peru the guests were welcomed. Deputy Minister Bob Muster of Peru spoke.|Bob Muster: Deputy Minister @ Ministry of Kites, pe",
        "The Peruvian Ministry of Higher Education and Kites wrote. The Peruvian Higher Education Minister, Bob Muster, signed.|Bob Muster: Higher Education Minister @ Peruvian Ministry of Higher Education and Kites, pe",
        "The head of the Federal Department of Home Affairs (FDHA) spoke in Bern. Federal Councillor Ana Ejemplo likes Switzerland.|Ana Ejemplo: Federal Councillor + head @ ch-fdha, ch",
        "Sheikh Bob Muster was appointed as the new Director of the Kite Agency of Peru.|Bob Muster: Director @ Kite Agency, pe",
        "Peru's Kite Agency's Director for Kites, Ana Ejemplo, and the Director for Spoons, Bob Muster, came.|Bob Muster: Director for Spoons @ Kite Agency, pe"
      })
  void findsTheBodyOfAPost(String text, String expected) {
    List<String> found = Readings.people(Readings.read(text));
    assertTrue(found.contains(expected), found.toString());
  }

  @Test
  void leavesItOpenWhereTwoFit() {
    List<String> found =
        Readings.people(Readings.read("The Ministry of Kites of Peru and the Ministry of Spoons of Peru wrote.", "Deputy Minister Bob Muster of Peru spoke."));
    assertTrue(found.contains("Bob Muster: Deputy Minister, pe"), found.toString());
    List<String> two =
        Readings.people(
            Readings.read("The head of the Federal Department of Home Affairs (FDHA) spoke in Bern.", "Federal Councillors Ana Ejemplo and Bob Muster like Switzerland."));
    assertFalse(two.toString().contains("ch-fdha"), two.toString());
  }
}
