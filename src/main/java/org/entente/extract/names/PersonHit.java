package org.entente.extract.names;

import org.entente.extract.Thing;

/**
 * A person's name in a line.
 *
 * @param from its first token, an honorific included
 * @param to the token after its last
 */
record PersonHit(int from, int to, Thing person) {}
