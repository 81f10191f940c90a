package org.entente.extract.rules;

import java.util.List;
import org.entente.extract.Rule;

/** The rules in the order in which they read: instruments, then what happened, then what follows from both. */
final class Rules {

  private Rules() {}

  static List<Rule> all() {
    return List.of();
  }
}
