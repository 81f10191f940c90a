/** What a release can say: things, facts, evidence and the draft in which rules collect them. */
@NullMarked
package org.entente.extract;

import org.jspecify.annotations.NullMarked;
