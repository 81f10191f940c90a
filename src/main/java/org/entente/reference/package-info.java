/** What is known before any release is read: countries, bodies, topics, titles; and the trie that finds names. */
@NullMarked
package org.entente.reference;

import org.jspecify.annotations.NullMarked;
