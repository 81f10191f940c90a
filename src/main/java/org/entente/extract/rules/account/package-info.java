/** What a release tells of a happening that was found: when, where, who, about what, what was signed there. */
@NullMarked
package org.entente.extract.rules.account;

import org.jspecify.annotations.NullMarked;
