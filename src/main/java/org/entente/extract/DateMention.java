package org.entente.extract;

import org.entente.release.PartialDate;
import org.entente.release.Sentence;
import org.entente.release.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date in the text, resolved by the day of the release where it is not whole ("on Monday", "15 April", "today").
 *
 * @param span where
 * @param start the day, month or year; of a period, its first
 * @param end the last of a period, or null
 * @param exact false where only a rough time is said ("early 2022", "in the coming months"): start is then its year
 * @param sentence in which sentence
 */
public record DateMention(
    Span span, PartialDate start, @Nullable PartialDate end, boolean exact, Sentence sentence) {}
