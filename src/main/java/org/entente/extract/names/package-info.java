/** Finding who and what is spoken of: countries, bodies, people with their posts, topics, dates. */
@NullMarked
package org.entente.extract.names;

import org.jspecify.annotations.NullMarked;
