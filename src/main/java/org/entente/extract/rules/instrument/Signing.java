package org.entente.extract.rules.instrument;

import java.util.List;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Modality;

/**
 * A clause that tells of a signing.
 *
 * @param line its sentence
 * @param verb where "signed", "signing", "concluded" stands
 * @param agreements what is signed, at least one
 * @param shape how it is told
 * @param modality whether it is told as done
 * @param agentsFrom where those who sign are named
 * @param agentsTo the place after them; {@code agentsFrom} if they are not named
 */
record Signing(
    Line line, int verb, List<Thing> agreements, Shape shape, Modality modality, int agentsFrom, int agentsTo) {

  /** How a signing is told. */
  enum Shape {
    /** "A and B signed an agreement". */
    ACTIVE,
    /** "an agreement was signed by A and B". */
    PASSIVE,
    /** "the agreement signed in 2007 by A and B". */
    PARTICIPLE,
    /** "the signing of an agreement", "A's signing of". */
    NOUN
  }
}
