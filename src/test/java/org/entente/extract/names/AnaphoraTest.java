package org.entente.extract.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;

class AnaphoraTest {

  @Test
  void bothSidesAreTheTwoCountries() {
    assertEquals(
        List.of("Chile=cl", "Japan=jp", "Both sides=cl", "Both sides=jp"),
        Readings.mentions(Readings.read("Chile and Japan met. Both sides were pleased."), Kind.COUNTRY));
    assertEquals(
        List.of("Chile=cl", "Japan=jp", "The two countries=cl", "The two countries=jp"),
        Readings.mentions(Readings.read("Chile and Japan met. The two countries were pleased."), Kind.COUNTRY));
  }

  @Test
  void bothSidesOfThreeAreNobody() {
    assertEquals(
        List.of("Chile=cl", "Japan=jp", "Peru=pe"),
        Readings.mentions(Readings.read("Chile, Japan and Peru met. Both sides were pleased."), Kind.COUNTRY));
  }
}
