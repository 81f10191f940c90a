/** What happens: meetings, visits, talks, calls and summits, found by the phrases that tell of them. */
@NullMarked
package org.entente.extract.rules.event;

import org.jspecify.annotations.NullMarked;
