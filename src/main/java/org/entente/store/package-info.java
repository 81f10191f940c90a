/** The graph store: embedded or remote; load, replace, remove, derive. */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
