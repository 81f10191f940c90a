/** What a release says of itself. */
@NullMarked
package org.entente.extract.rules.release;

import org.jspecify.annotations.NullMarked;
