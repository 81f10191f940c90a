/** From a release to what it says: mentions of things, and the rules that read facts from them. */
@NullMarked
package org.entente.extract;

import org.jspecify.annotations.NullMarked;
