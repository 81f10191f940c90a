package org.entente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.reference.Reference;
import org.junit.jupiter.api.Test;

/** How measurement corrects what rules say of themselves. */
class ConfidencesTest {

  @Test
  void aRuleThatWasMeasuredOftenGetsWhatWasMeasured() {
    assertEquals(0.7, Confidences.of(0.95, new Reference.Measured(700, 1000)), 0.01);
  }

  @Test
  void aRuleThatWasHardlyMeasuredIsNotBelievedBeyondWhatMostProved() {
    assertEquals(0.85, Confidences.of(0.95, new Reference.Measured(0, 0)), 1e-9);
    assertEquals(0.7, Confidences.of(0.7, new Reference.Measured(0, 0)), 1e-9);
    assertEquals((1 + 8.5) / 11, Confidences.of(0.95, new Reference.Measured(1, 1)), 1e-9);
  }

  @Test
  void nothingIsCertainAndNothingImpossible() {
    assertEquals(0.99, Confidences.of(1, new Reference.Measured(500, 500)), 1e-9);
    assertTrue(Confidences.of(0.5, new Reference.Measured(0, 500)) > 0);
  }
}
