/** What is computed from the releases and the reference data: names, status, countries, days, merges, conflicts, ties. */
@NullMarked
package org.entente.store.derive;

import org.jspecify.annotations.NullMarked;
