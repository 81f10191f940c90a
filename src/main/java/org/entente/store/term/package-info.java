/** The terms of the graph as Jena nodes. */
@NullMarked
package org.entente.store.term;

import org.jspecify.annotations.NullMarked;
