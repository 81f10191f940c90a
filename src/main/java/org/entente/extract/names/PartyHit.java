package org.entente.extract.names;

import org.entente.reference.Lexicon.PartyName;
import org.entente.reference.Lexicon.Sense;
import org.entente.reference.Lexicon.Shape;

/**
 * A name of a country, union, group or city in a line.
 *
 * @param from its first token
 * @param to the token after its last
 */
record PartyHit(int from, int to, PartyName name) {

  boolean isCountry() {
    return name.sense() == Sense.COUNTRY;
  }

  /** A country or union: a side that bodies and people can belong to. */
  boolean isSide() {
    return isCountry() || name.sense() == Sense.UNION;
  }

  boolean isAdjective() {
    return name.shape() == Shape.ADJECTIVE;
  }

  boolean isCity() {
    return name.sense() == Sense.CITY;
  }

  /** Key of the country or union; of a city its country. */
  String key() {
    return name.key();
  }
}
