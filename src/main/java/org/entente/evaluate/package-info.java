/** How much of what releases say was read, and how much of what was read is right, by annotations made by people. */
@NullMarked
package org.entente.evaluate;

import org.jspecify.annotations.NullMarked;
