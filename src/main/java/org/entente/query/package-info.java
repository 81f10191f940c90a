/** The library of questions, and the safe binding of their parameters. */
@NullMarked
package org.entente.query;

import org.jspecify.annotations.NullMarked;
