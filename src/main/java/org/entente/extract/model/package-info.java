/** An optional reader: asks a language model what a release says and keeps only what the text itself shows. */
@NullMarked
package org.entente.extract.model;

import org.jspecify.annotations.NullMarked;
