/** Whether a release graph holds what the shapes ask, and findings that a reader understands. */
@NullMarked
package org.entente.shape;

import org.jspecify.annotations.NullMarked;
