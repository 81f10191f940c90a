/** The names of things and graphs: made here, from base, kind and key, and nowhere else. */
@NullMarked
package org.entente.iri;

import org.jspecify.annotations.NullMarked;
