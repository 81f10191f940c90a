package org.entente.extract;

/**
 * One kind of phrase that tells a kind of fact.
 *
 * <p>A rule looks at the text and its mentions through {@link Draft#text()}, and states what it reads through the other
 * methods of {@link Draft}. It keeps no state between releases, so that one instance serves all threads, and looks at
 * each sentence a bounded number of times.
 */
public interface Rule {

  /** Its name as evidence shows it: lower case, words joined by hyphens, saying what phrase it reads. */
  String name();

  /** Reads one release. */
  void read(Draft draft);
}
