/** From readings and reference data to RDF, and RDF files in and out. */
@NullMarked
package org.entente.rdf;

import org.jspecify.annotations.NullMarked;
