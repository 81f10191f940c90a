/** Who works with whom: ties, measures and their exchange formats. */
@NullMarked
package org.entente.network;

import org.jspecify.annotations.NullMarked;
