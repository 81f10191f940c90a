package org.entente.extract.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs, nouns and adjectives that say of what they govern that it is not done, or not yet. */
final class Governors {

  private static final Map<String, Modality> WORDS = words();

  private static Map<String, Modality> words() {
    Map<String, Modality> all = new HashMap<>();
    put(all, Modality.PLANNED,
        "plan plans planned planning intend intends intended intending intention intentions prepare prepares prepared preparing"
            + " preparations scheduled schedule expected expects expect due set aim aims aimed aiming agree commit commits"
            + " committed committing undertake undertook commitment resolve resolved pledge pledged foresee foresees foreseen"
            + " envisage envisages envisaged envision envisions upcoming forthcoming future planned pending task tasked tasks"
            + " directed direct instructed mandated ready seek seeks sought seeking towards working work works intend"
            + " about arrange need needed needs call calls called announced-plans target targets promise promised");
    put(all, Modality.HOPED,
        "hope hopes hoped hoping wish wishes wished want wants wanted forward await awaits awaited awaiting anticipate anticipates"
            + " anticipated anticipating encourage encourages encouraged encouraging desire desires desired urge urges urged"
            + " invite invites invited inviting aspire aspires ambition optimistic interested interest readiness willingness");
    put(all, Modality.DISCUSSED,
        "discuss discusses discussed discussing discussions discussion explore explores explored exploring consider considers"
            + " considered considering consideration examine examines examined examining negotiate negotiates negotiating negotiation"
            + " negotiations propose proposes proposed proposing proposal proposals possible possibility possibilities potential"
            + " prospect prospects prospective suggest suggests suggested suggestion draft drafted drafting talks feasibility study"
            + " studied idea option options exploratory hypothetical opportunity opportunities");
    put(all, Modality.DECIDED,
        "approve approves approved approval authorise authorises authorised authorize authorizes authorized authorisation"
            + " authorization granted concurrence decided decides decide decision mandate mandates");
    put(all, Modality.CONDITIONAL, "if unless until subject provided conditional contingent dependent");
    put(all, Modality.DENIED, "no without refuse refuses refused declined decline reject rejects rejected lack failed fails fail");
    return Map.copyOf(all);
  }

  private static void put(Map<String, Modality> all, Modality modality, String words) {
    for (String word : words.split("\\s+")) {
      all.put(word, modality);
    }
  }

  /** What these have as their object has happened. */
  private static final Set<String> FACTIVE =
      Set.of("welcoming", "welcomed", "welcomes", "welcome", "celebrating", "celebrated", "celebrates", "applauded", "hailed", "marked", "marking", "witnessed",
          "following", "noted", "recalled", "recalling", "since", "commended", "saw");

  private static final Set<String> PRAISE = Set.of("the", "its", "their", "our", "of", "recent", "successful", "historic", "landmark", "on", "'s");

  private static final Set<String> MEMBERS =
      Set.of("country", "nation", "state", "signatory", "partner", "member", "government", "agency", "university", "institution", "one",
          "countries", "nations", "states", "signatories", "body", "city", "ally");

  /** After "to": what was able, glad or first to do something has done it, if the word itself is told as done. */
  private static final Set<String> IMPLIES =
      Set.of(
          "pleased", "proud", "honored", "honoured", "delighted", "happy", "glad", "privileged", "able", "met", "gathered",
          "convened", "assembled", "came", "together", "managed", "helped", "continued", "continue", "continues", "began",
          "served", "joined", "went", "excited", "thrilled", "privilege", "honor", "honour", "pleasure", "used", "led");

  private static final Set<String> ON_THE_TABLE = Set.of("addressed", "raised", "broached", "debated", "tackled", "touched");

  private static final Set<String> CHANCES = Set.of("opportunity", "chance", "occasion");
  private static final Set<String> TAKEN = Set.of("took", "take", "takes", "taken", "used", "use", "had", "seized", "enjoyed");

  private Governors() {}

  /** Whether a folded word before "to" says that what follows was done, if it is told as done itself. */
  static boolean implies(String word) {
    return IMPLIES.contains(word);
  }

  /** "opportunity": what one had the opportunity to do is done where it was taken. */
  static boolean isChance(String word) {
    return CHANCES.contains(word);
  }

  /** Whether a folded participle says of its subject that it was only talked of: "the signing of the treaty was raised". */
  static boolean isOnTheTable(String word) {
    return ON_THE_TABLE.contains(word);
  }

  static boolean isTaken(String word) {
    return TAKEN.contains(word);
  }

  /** Whether a folded word names one who can join an instrument. */
  static boolean isMember(String word) {
    return MEMBERS.contains(word);
  }

  /** Whether a folded word says of its object that it has happened: "welcomed the signing". */
  static boolean isFactive(String word) {
    return FACTIVE.contains(word);
  }

  /** Whether a folded word may stand between such a word and its object. */
  static boolean isPraise(String word) {
    return PRAISE.contains(word);
  }

  /** What a folded word says of what it governs, or null if nothing. */
  static @Nullable Modality of(String word) {
    return WORDS.get(word);
  }

  static Modality of(String word, Modality otherwise) {
    return WORDS.getOrDefault(word, otherwise);
  }
}
