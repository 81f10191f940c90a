/** Read, extract, map, check, load: the whole program on one page, {@link org.entente.Pipeline}. */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
