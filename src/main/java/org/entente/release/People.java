package org.entente.release;

import java.util.regex.Pattern;

/** Lines that name a person and a post: "Jane Roe, Minister of Science". */
final class People {

  private static final int LONGEST = 180;

  private static final Pattern POST =
      Pattern.compile(
          "(?i)\\b(?:Ministers?|Secretar(?:y|ies)|Under-?[Ss]ecretary|Directors?|Director-General|Presidents?|Chancellor|Ambassadors?|Administrator"
              + "|Chair(?:man|woman|person)?|Co-[Cc]hair|Commissioner|Councillor|Chief|Counselor|Counsellor|Spokesperson|Spokesman"
              + "|Governor|Mayor|Senator|Representative|Envoy|Adviser|Advisor|Professor|Rector|Head|Delegate|Attach[eé]|Coordinator"
              + "|Deputy|Officer|Premier|Secretary-General|Consul|CEO|Provost|Dean|Executive)\\b");

  private static final Pattern HONORIFIC =
      Pattern.compile("^(?:H\\.? ?E\\.?|His|Her|The|Hon\\.?|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Prof\\.?|Professor|Amb\\.?|Ambassador|Sen\\.?|Rep\\.?|Shri|Smt\\.?|Honou?rable|Excellency|Rt|Right|Sir|Lord|Dame|Gen\\.?|Lt\\.?|Col\\.?) ?");

  private static final Pattern VERB =
      Pattern.compile("\\b(?:is|are|was|were|has|have|had|will|signs?|signed|met|meets?|visits?|today|said|announce[sd]?)\\b");
  private static final Pattern PARTICLE = Pattern.compile("de|van|von|der|bin|bint|al|del|da|dos|di|la|le|ter|den|ibn|el|y|e|d['’].+");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  private People() {}

  static boolean hasPost(String text) {
    return POST.matcher(text).find();
  }

  static boolean isNameLine(String line) {
    if (line.length() > LONGEST || line.length() < 8 || ".:;!?".indexOf(line.charAt(line.length() - 1)) >= 0) {
      return false;
    }
    int cut = separator(line);
    if (cut < 0 || !hasPost(line.substring(cut)) || hasVerb(line)) {
      return false;
    }
    return isName(line.substring(0, cut).strip());
  }

  private static int separator(String line) {
    int comma = line.indexOf(", ");
    while (comma > 0 && isSuffix(line, comma + 2)) {
      comma = line.indexOf(", ", comma + 2);
    }
    int dash = -1;
    for (String mark : new String[] {" - ", " – ", " — "}) {
      int at = line.indexOf(mark);
      dash = at >= 0 && (dash < 0 || at < dash) ? at : dash;
    }
    return comma < 0 ? dash : dash < 0 ? comma : Math.min(comma, dash);
  }

  /** ", Jr.", ", PhD" go with the name. */
  private static boolean isSuffix(String line, int at) {
    return line.startsWith("Jr", at) || line.startsWith("Sr", at) || line.startsWith("Ph", at) || line.startsWith("M.D", at);
  }

  private static boolean hasVerb(String line) {
    return VERB.matcher(line).find();
  }

  private static boolean isName(String text) {
    String name = text;
    for (int i = 0; i < 4; i++) {
      name = HONORIFIC.matcher(name).replaceFirst("").strip();
    }
    String[] words = BRACKETS.matcher(name).replaceAll("").split(" +");
    if (words.length < 1 || words.length > 6 || name.isEmpty() || name.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    boolean honoured = name.length() < text.length();
    if (words.length == 1 && !honoured) {
      return false;
    }
    for (String word : words) {
      if (!Character.isUpperCase(word.isEmpty() ? 'A' : word.charAt(0)) && !PARTICLE.matcher(word).matches()) {
        return false;
      }
    }
    return !hasPost(name) || honoured;
  }
}
