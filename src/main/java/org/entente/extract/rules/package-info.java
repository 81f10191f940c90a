/** The rules that read facts from phrases, each a description of one habit of the genre. */
@NullMarked
package org.entente.extract.rules;

import org.jspecify.annotations.NullMarked;
