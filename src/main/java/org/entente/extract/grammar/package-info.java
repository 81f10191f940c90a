/** How a sentence of the genre is built: its words and verbs, whether it tells a fact, its sides, lists and phrases. */
@NullMarked
package org.entente.extract.grammar;

import org.jspecify.annotations.NullMarked;
