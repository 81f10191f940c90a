/** The server: SPARQL, dereferencing, pages and the network view. */
@NullMarked
package org.entente.web;

import org.jspecify.annotations.NullMarked;
