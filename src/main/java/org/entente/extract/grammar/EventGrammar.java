package org.entente.extract.grammar;

import java.util.Set;

/** Verbs of the sentences that tell of happenings, folded. */
public final class EventGrammar {

  /** Verbs between a happening and its date or place that do not part them. */
  public static final Set<String> TAKING_PLACE =
      Grammar.words(
          "held took take takes taking place met meet meets hosted host hosts convened convene convenes convening occur occurred"
              + " scheduled planned chaired co-chaired co-chair opened conducted organized organised began begin begins begun concluded"
              + " was were is are be been being will would has have had to held hosted started starts start launched inaugurated came"
              + " visited visit made make paid pay undertook undertaken visiting travel travelled traveled travelling traveling led"
              + " headed accompanied joined signed sign participated participate attend attended attending joined celebrated"
              + " expected due foreseen slated envisaged intended provisionally tentatively likely");

  private static final Set<String> FINITE =
      Grammar.words(
          "led made held began took met sets set saw gave brought became came went told wrote spoke built chose found kept left lost paid"
              + " ran sent taught thought understood won grew drew rose focuses focused underlines marks includes brings builds provides");

  private EventGrammar() {}

  /** Whether a folded lower-case word is read as a verb that is told, or a participle behind a noun. */
  public static boolean isVerb(String w) {
    return FINITE.contains(w)
        || Grammar.AUXILIARIES.contains(w)
        || Grammar.ACTS.contains(w)
        || w.length() > 4 && w.endsWith("ed") && (!w.endsWith("eed") || w.equals("agreed")) && !Grammar.PARTICIPLE_MODIFIERS.contains(w) && !w.equals("united");
  }
}
