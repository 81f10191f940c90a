/** Measures of speed, each a small program; run them with {@code ./bench}. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
