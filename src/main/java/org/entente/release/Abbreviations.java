package org.entente.release;

import java.util.Locale;
import java.util.Set;

/** Words that are written with a dot which ends no sentence. */
final class Abbreviations {

  /** No abbreviation without its dots is longer. */
  static final int LONGEST = 7;

  /** Something always follows: a name, a number. */
  private static final Set<String> LEADING =
      Set.of(
          "mr", "mrs", "ms", "messrs", "dr", "drs", "prof", "hon", "gen", "sen", "rep", "reps", "sens", "amb", "gov", "lt",
          "col", "maj", "sgt", "capt", "cdr", "cmdr", "adm", "rear", "brig", "rev", "fr", "st", "ste", "mt", "ft", "pres",
          "sec", "secy", "asst", "assoc", "dept", "min", "mme", "mlle", "ing", "dipl", "dir", "tel", "fig", "figs", "vol",
          "vols", "pp", "cf", "vs", "viz", "approx", "ca", "nos", "para", "paras", "eds", "engr", "atty", "supt",
          "rt", "shri", "smt", "univ", "inst", "natl", "intl", "int'l", "nat'l", "gov't", "govt", "resp", "incl", "est",
          "fed", "v", "e.g", "i.e", "h.e", "h.r.h", "h.m", "h.h");

  /** A sentence may end with them. */
  private static final Set<String> ENDING =
      Set.of("inc", "ltd", "co", "corp", "bros", "jr", "sr", "etc", "al", "llc", "plc", "pty", "pvt", "bhd", "sdn", "esq", "rtd", "ret");

  /** Abbreviations only before a number or a name; words otherwise. */
  private static final Set<String> EITHER =
      Set.of(
          "no", "art", "arts", "ed", "p", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon",
          "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "chap", "ch", "ser", "op");

  /** Words that begin a sentence more often than they go on with a name. */
  private static final Set<String> STARTERS =
      Set.of(
          "the", "this", "these", "those", "that", "in", "on", "at", "it", "its", "he", "she", "they", "we", "i", "our", "his",
          "her", "their", "a", "an", "both", "during", "for", "to", "as", "by", "from", "with", "after", "before", "since",
          "while", "when", "where", "if", "but", "and", "or", "however", "moreover", "furthermore", "also", "all", "each",
          "such", "there", "through", "under", "today", "together", "you", "what", "who", "how", "more", "most", "many", "some",
          "additionally", "further", "finally", "following", "building", "participants", "over", "among", "other", "another",
          "one", "once", "although", "because", "so", "then", "thus", "therefore", "not", "no", "please", "according", "two");

  private Abbreviations() {}

  /** Whether the dot after the word belongs to it wherever it stands. */
  static boolean keepsDot(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    return (LEADING.contains(low) || ENDING.contains(low)) && !isPlainWord(word);
  }

  /** Some are words of their own where they have no capital. */
  private static boolean isPlainWord(String word) {
    return switch (word) {
      case "rear", "Rear", "min", "est", "st", "ft", "sec", "dir", "ret", "inst", "fig", "mt", "gen", "hon", "rep", "ca", "ing",
          "fr", "lt", "ms", "rt", "fed", "V", "col", "pres", "rev", "gov" -> true;
      default -> false;
    };
  }

  static boolean mayKeepDot(String word) {
    return EITHER.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean mustGoOn(String word) {
    return LEADING.contains(word.toLowerCase(Locale.ROOT)) && !isPlainWord(word);
  }

  static boolean mayEnd(String word) {
    return ENDING.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isStarter(String word) {
    return STARTERS.contains(word.toLowerCase(Locale.ROOT));
  }
}
