/** What people decided about the graph: which things are one, which are not, which facts do not hold. */
@NullMarked
package org.entente.store.curation;

import org.jspecify.annotations.NullMarked;
