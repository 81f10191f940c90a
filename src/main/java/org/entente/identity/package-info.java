/** Which mention is which thing, and what its name among all things is. */
@NullMarked
package org.entente.identity;

import org.jspecify.annotations.NullMarked;
