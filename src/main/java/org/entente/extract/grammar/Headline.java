package org.entente.extract.grammar;

import org.entente.release.Block;
import org.entente.release.Sentence;

/** Titles and headings: their present tense tells what is done, their infinitive what is planned. */
public final class Headline {

  private Headline() {}

  public static boolean is(Sentence sentence) {
    Block.Kind kind = sentence.block().kind();
    return kind == Block.Kind.TITLE || kind == Block.Kind.HEADING || kind == Block.Kind.KICKER;
  }
}
