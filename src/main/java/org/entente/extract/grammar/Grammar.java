package org.entente.extract.grammar;

import java.util.Set;

/** The small words of English that the rules of this package stop at or go by, folded. */
public final class Grammar {

  /** Short and irregular verbs, and those of the genre in the present tense, that make a clause. */
  static final Set<String> CLAUSE_VERBS =
      words(
          "signs sign took takes saw led made held began is are was were has had have paid came went spoke sent won drew"
              + " welcomes welcome includes include marks met became brought gave attend attends witness conclude concludes"
              + " celebrate celebrates features strengthen strengthens advance launch launches announce announces establish"
              + " establishes extend extends renew renews");

  public static final Set<String> DETERMINERS =
      words("a an the this that these those its their our his her my your some any each every no all both such another other same");

  public static final Set<String> DEFINITE = words("the this these those that its their our said such both");

  public static final Set<String> PREPOSITIONS =
      words(
          "of in on at by with for to from into onto under over through between among amongst within without during after before"
              + " since until about as than via upon toward towards against regarding concerning following including despite per"
              + " around across along beyond throughout amid alongside like unlike");

  public static final Set<String> PRONOUNS = words("i we you he she it they who whom whose which what them him me there here itself themselves");

  public static final Set<String> AUXILIARIES =
      words(
          "is are was were be been being am has have had having do does did will shall would could may might should can must 'll"
              + " cannot");

  public static final Set<String> CLAUSE_WORDS =
      words("that which who whom whose where when while because if although though whether so not but however thus therefore once unless");

  /** Verbs that instruments and initiatives are objects of, in forms that are not participles in -ed. */
  public static final Set<String> ACTS =
      words(
          "sponsor sponsors sign signs signing conclude concludes concluding negotiate negotiates negotiating reach reaches reaching include includes"
              + " welcome welcomes welcoming adopt adopts adopting finalize finalizes finalizing finalising make makes made making"
              + " announce announces announcing implement implements discuss discusses discussing establish establishes extend extends"
              + " renew renews launch launches launching issue issues release releases initial initials approve approves ratify ratifies"
              + " update updates strike strikes enter enters entering exchange exchanges advance advances strengthen strengthens"
              + " deepen deepens expand expands support supports welcome join joins joining get gets seek seeks see sees saw provide"
              + " provides create creates develop develops complete completes unveil unveils host hosts hold holds held mark marks"
              + " celebrate celebrates reaffirm reaffirms underscore became become becomes take takes took set sets begin begins began"
              + " give gives gave bring brings brought lead leads led put puts build builds agree agrees continue continues ensure ensures enhance enhances increase promote promotes foster fosters facilitate elevate elevates boost boosts upgrade upgrades bolster bolsters accelerate accelerates widen tackle unite met meet meets go goes");

  /** Verbs in the present that go on after a noun phrase: "the agreement falls in line with". */
  public static final Set<String> FINITE =
      words(
          "falls sets applies apply carries underscores demonstrates provides aims marks allows enables gives makes represents facilitates covers includes reflects serves"
              + " seeks comes brings defines outlines describes lays paves establishes creates strengthens opens entails stipulates constitutes"
              + " remains expires expects contributes helps reaffirms recognizes recognises encourages envisages deepens expands complements"
              + " grew became took came began met made held brought gave saw led ran signals highlights confirms ensures supports");

  /** Participles in -ed and -ing that stand before a noun and belong to it. */
  public static final Set<String> PARTICIPLE_MODIFIERS =
      words(
          "proposed revised renewed updated related integrated enhanced advanced expanded planned united joined-up existing ongoing"
              + " binding implementing operating forthcoming upcoming longstanding standing governing sharing housing training"
              + " engineering computing sensing manufacturing mining planning marketing funding processing so-called targeted coordinated"
              + " dedicated based led coming diversified landmark modernized modernised distributed applied accelerated extended wide-ranging");

  /** Adjectives that praise or place a noun and are no part of a name. */
  public static final Set<String> PASSING =
      words(
          "new historic landmark existing said above aforementioned following recent current previous earlier latest proposed planned"
              + " possible potential draft future upcoming forthcoming final revised updated renewed several various important major"
              + " significant comprehensive-sounding similar own first second third ongoing special aforesaid recently newly so-called separate"
              + " non-binding binding nonbinding corresponding longstanding long-standing respective flagship next formal signed");

  /** Everyday verbs in the present, and adverbs, that are never a part of a noun phrase: "institutes conduct calls", "also runs". */
  private static final Set<String> NEVER_NOUNS =
      words(
          "receive receives conduct conducts offer offers award awards finance finances coordinate coordinates organise organises organize organizes"
              + " introduce introduces undertake undertakes carry carries conclude pursue pursues oversee oversees operate operates"
              + " participate participates belong belongs consist consists concern concerns address addresses spend spends invest invests pay pays"
              + " encourage encourages recognise recognises recognize recognizes acknowledge acknowledges commend commends applaud applauds emphasise emphasises"
              + " emphasize emphasizes underline underlines underscores recall recalls affirm affirms confirm express expresses endorse endorses urge urges"
              + " intensify intensifies invite invites involve involves step raise raises sustain sustains"
              + " want wants intend intends wish wishes need needs know knows find finds show shows keep keeps help allow enable"
              + " also already just still even often almost however therefore together moreover furthermore instead perhaps thus yet then soon"
              + " again once ever never sometimes nearly over roughly around");

  private static final Set<String> NOUNS_IN_LY =
      words("supply family assembly early daily weekly monthly quarterly yearly friendly elderly anomaly");

  private static final Set<String> PASTS = words("made saw held became took began gave brought led met put set");

  private Grammar() {}

  public static Set<String> words(String list) {
    return Set.copyOf(java.util.Arrays.asList(list.split("\\s+")).stream().distinct().toList());
  }

  /** Whether a folded word can stand before a noun as a part of its phrase. */
  public static boolean isModifier(String word) {
    if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0))) {
      return false;
    }
    if (PARTICIPLE_MODIFIERS.contains(word)) {
      return true;
    }
    return !DETERMINERS.contains(word)
        && !PREPOSITIONS.contains(word)
        && !PRONOUNS.contains(word)
        && !AUXILIARIES.contains(word)
        && !CLAUSE_WORDS.contains(word)
        && !ACTS.contains(word)
        && !FINITE.contains(word)
        && !NEVER_NOUNS.contains(word)
        && !word.equals("and")
        && !word.equals("or")
        && !word.equals("nor")
        && !(word.length() > 4 && (word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly") && !NOUNS_IN_LY.contains(word)));
  }

  /** Whether a folded word is an act in its plain form, as lists of what is to be done begin: "conclude". */
  static boolean isBase(String word) {
    return ACTS.contains(word) && !word.endsWith("s") && !word.endsWith("ing") && !PASTS.contains(word);
  }

  /** Whether a folded word ends a noun phrase's tail: a verb that is told, a word that opens a clause. */
  public static boolean endsTail(String word) {
    return AUXILIARIES.contains(word) || CLAUSE_WORDS.contains(word) || FINITE.contains(word);
  }
}
