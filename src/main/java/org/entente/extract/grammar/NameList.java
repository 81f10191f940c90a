package org.entente.extract.grammar;

import java.util.Set;
import org.entente.extract.Mention;
import org.entente.iri.Kind;

/** How far a list of people and bodies reaches behind its verb, up to the next thing told. */
public final class NameList {

  private static final Set<Kind> PEOPLE = Set.of(Kind.OFFICIAL);
  private static final Set<String> STOPS = Grammar.words("; where who which during whereas while whose");

  private NameList() {}

  public static int end(EventLine line, int from) {
    int i = from;
    while (i < line.size()) {
      Mention m = line.at(i);
      if (m != null && m.form() != Mention.Form.ANAPHOR) {
        i = Math.max(i + 1, line.after(m));
        continue;
      }
      String w = line.word(i);
      boolean verb = !line.isCapital(i) && (Grammar.AUXILIARIES.contains(w) || EventGrammar.isVerb(w) && !w.equals("acting"));
      if (STOPS.contains(w) && !(w.equals(";") && goesOn(line, i + 1)) || verb) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** "A, Deputy Minister; B, Director; and C": the next of the list stands behind the semicolon. */
  private static boolean goesOn(EventLine line, int from) {
    for (int i = from; i < line.size() && i - from < 9; i++) {
      if (line.at(i, PEOPLE) != null) {
        return true;
      }
      if (!line.isCapital(i) && Grammar.AUXILIARIES.contains(line.word(i)) || line.is(i, ";")) {
        return false;
      }
    }
    return false;
  }
}
