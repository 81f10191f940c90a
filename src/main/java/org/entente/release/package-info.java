/** One release as it was read: its stored text, what is known of it, its blocks, sentences and tokens. */
@NullMarked
package org.entente.release;

import org.jspecify.annotations.NullMarked;
