/** What is signed, planned and in force: the instruments, their parties, signatures, days and scope. */
@NullMarked
package org.entente.extract.rules.instrument;

import org.jspecify.annotations.NullMarked;
