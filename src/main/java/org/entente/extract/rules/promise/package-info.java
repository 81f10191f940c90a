/** What the sides undertake and pay. */
@NullMarked
package org.entente.extract.rules.promise;

import org.jspecify.annotations.NullMarked;
