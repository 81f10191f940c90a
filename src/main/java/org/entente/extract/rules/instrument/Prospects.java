package org.entente.extract.rules.instrument;

import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Modality;

/**
 * Whether a passage speaks of an instrument as one that is still to come, also where "the" stands before it: "negotiations on the
 * agreement", "to finalize the charter", "the early conclusion of", "a treaty currently being negotiated".
 */
final class Prospects {

  private static final int BEHIND = 8;
  private static final Set<String> TALKS = Grammar.words("negotiation negotiations talks proposal proposals work working progress preparations consultations discussions draft drafts");
  private static final Set<String> ABOUT = Grammar.words("on for towards toward over about regarding concerning");
  private static final Set<String> MAKING =
      Grammar.words(
          "finalize finalise conclude negotiate sign reach adopt develop draft elaborate complete secure formalize formalise establish prepare initial"
              + " ratify agree seek pursue enter");
  private static final Set<String> IN_THE_MAKING = Grammar.words("negotiating drafting preparing elaborating finalizing finalising pursuing seeking");
  private static final Set<String> MADE =
      Grammar.words(
          "conclusion signing signature finalization finalisation completion adoption negotiation drafting elaboration development preparation establishment");
  private static final Set<String> UNMADE = Grammar.words("negotiated drafted prepared finalized finalised discussed signed concluded elaborated developed adopted");
  private static final Set<String> SOON = Grammar.words("early earliest expeditious swift prompt timely speedy quick rapid eventual");
  private static final Set<String> HASTENING =
      Grammar.words("accelerate accelerating expedite expediting facilitate facilitating hasten hastening support supports supported supporting enable enabling");
  private static final Set<String> WAYS =
      Grammar.words(
          "way importance effort efforts support process views progress path basis agreed prior ahead advance preparations groundwork ground possibility prospect prospects need"
              + " necessity opportunity step steps discussions talks proposal proposals priority favour favor timeline deadline road towards ready view views");
  private static final Set<String> PROGRAMMES = Grammar.words("programme program agenda schedule itinerary plan plans");
  private static final Set<String> REACHING = Grammar.words("reached reach reaches secured secures struck clinched");
  private static final Set<String> CONDITIONS = Grammar.words("depend depends depending dependent contingent conditional conditioned subject");
  private static final Set<String> REQUIRING = Grammar.words("require requires required pending await awaits awaiting absent");
  private static final Set<String> UNDER = Grammar.words("negotiation negotiations discussion discussions preparation consideration development");

  private Prospects() {}

  static boolean isAhead(Line line, Mention m) {
    return isAgreed(line, m) || isSought(line, line.from(m)) || isUnmade(line, line.from(m), line.to(m));
  }

  /** "paved the way for the signing of", "in the process of signing", "accelerate the conclusion of", "depends on the conclusion of": whether a signing told by a noun or gerund is still to come. */
  static boolean isSigningAhead(Line line, int signing) {
    int i = signing - 1;
    while (i > 0 && signing - i < 5 && (Grammar.DETERMINERS.contains(line.at(i)) || SOON.contains(line.at(i)))) {
      if (SOON.contains(line.at(i))) {
        return true;
      }
      i--;
    }
    boolean hastened = line.isIn(i, HASTENING) || line.is(i, "up") && line.isIn(i - 1, Set.of("speed", "speeding"));
    boolean way = Grammar.PREPOSITIONS.contains(line.at(i)) && line.isIn(i - 1, WAYS);
    int listing = line.last(signing, signing - 8, Set.of("includes", "features", "foresees", "comprises", "envisages"));
    boolean condition = Grammar.PREPOSITIONS.contains(line.at(i)) && line.isIn(i - 1, CONDITIONS) || line.isIn(i, REQUIRING);
    return hastened || way || condition || line.is(i, "before") || listing > 0 && line.last(listing, listing - 8, PROGRAMMES) >= 0;
  }

  /** "Negotiations on the agreement were concluded": what was concluded is not the agreement. */
  static boolean isOfTalks(Line line, int from) {
    int i = from - 1;
    while (i > 0 && from - i < 4 && Grammar.DETERMINERS.contains(line.at(i))) {
      i--;
    }
    return line.isIn(i, ABOUT) && line.isIn(i - 1, TALKS);
  }

  /** "reached an agreement on", "secured an agreement to": agreed, and not told as signed. */
  private static boolean isAgreed(Line line, Mention m) {
    int from = line.from(m);
    boolean indefinite = line.is(from - 1, "a") || line.is(from - 1, "an");
    return indefinite && !line.isCapitalized(from) && line.isIn(from - 2, REACHING) && line.dates(0, line.size()).isEmpty();
  }

  /** "to conclude a balanced and ambitious agreement", "negotiations on the agreement", "hoped for the swift conclusion of the agreement". */
  private static boolean isSought(Line line, int from) {
    int i = from - 1;
    while (i > 0 && from - i < 7 && (Grammar.DETERMINERS.contains(line.at(i)) || isPraise(line, i))) {
      i--;
    }
    if (line.isIn(i, IN_THE_MAKING)) {
      return Modality.ofVerb(line.sentence(), i).isDone() && !line.is(i - 1, "after");
    }
    if (line.isIn(i, MAKING)) {
      return !Modality.ofVerb(line.sentence(), i).isDone();
    }
    if (line.is(i, "of")) {
      return line.is(i - 1, "draft") || line.is(i - 1, "drafts") || line.isIn(i - 1, MADE) && !Modality.ofPhrase(line.sentence(), i - 1, i).isDone();
    }
    boolean towards = line.is(i, "towards") || line.is(i, "toward");
    boolean progress = line.is(i - 1, "progress") || line.is(i - 1, "discussions") || line.is(i - 1, "consultations") || line.is(i - 1, "work") || line.is(i - 1, "working");
    return line.isIn(i, ABOUT) && line.isIn(i - 1, TALKS) && (towards || !progress);
  }

  /** "ambitious", "balanced and ambitious": words of praise before the noun. */
  private static boolean isPraise(Line line, int i) {
    return line.is(i, "and") || !line.isCapitalized(i) && (Grammar.isModifier(line.at(i)) || line.at(i).endsWith("ed")) && !MAKING.contains(line.at(i)) && !MADE.contains(line.at(i))
        && !TALKS.contains(line.at(i));
  }

  /** "currently being negotiated", "is under negotiation", "to be signed", "which is being drafted". */
  private static boolean isUnmade(Line line, int from, int to) {
    for (int i = from + 1; i < Math.min(line.size(), to + BEHIND); i++) {
      boolean being = line.is(i, "being") || line.is(i, "be") && line.is(i - 1, "to");
      boolean unsigned = line.is(i, "once") && line.isIn(i + 1, UNMADE) || line.is(i, "ready") && line.is(i + 1, "for") && (line.is(i + 2, "signature") || line.is(i + 2, "signing"));
      boolean open = (line.is(i, "awaiting") || line.is(i, "awaits")) && i >= to || line.is(i, "in") && line.is(i + 1, "preparation") && i >= to;
      if (unsigned || open || being && (line.isIn(i + 1, UNMADE) || line.isIn(i + 2, UNMADE)) || line.is(i, "under") && line.isIn(i + 1, UNDER)) {
        return true;
      }
      if (i >= to && (line.is(i, ";") || line.is(i, ",") && !line.is(i + 1, "which") && !line.is(i + 1, "currently") && !line.is(i + 1, "once") || line.is(i, "and"))) {
        return false;
      }
    }
    return false;
  }
}
