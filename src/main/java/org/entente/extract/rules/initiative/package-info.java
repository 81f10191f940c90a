/** What is launched and run together: partnerships, programmes, funds, calls, centres. */
@NullMarked
package org.entente.extract.rules.initiative;

import org.jspecify.annotations.NullMarked;
