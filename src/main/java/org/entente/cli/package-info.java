/** The commands: one class a verb, which does the input and output and nothing else. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
