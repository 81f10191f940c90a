package org.entente.release;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the language of a text by its script and its commonest small words. */
final class Language {

  private static final int SAMPLE = 6000;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Words that are frequent in one of these languages and in none of the others. */
  private static final Map<String, String> SMALL_WORDS =
      Map.of(
          "en", " the of and with that this from which were ",
          "fr", " le les des du et dans pour avec une cette aux sur ",
          "es", " el los las del y con por una para como más ",
          "pt", " o os do da dos das e com uma não em ao ",
          "de", " der die das und den dem mit von für eine auf ",
          "it", " il gli della dei delle di che per una nel alla ");

  private Language() {}

  /** A BCP 47 tag, {@code en} where nothing tells. */
  static String of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    String byScript = byScript(sample);
    if (!byScript.isEmpty()) {
      return byScript;
    }
    Map<String, Integer> counts = new HashMap<>();
    Matcher m = WORD.matcher(sample);
    while (m.find()) {
      if (m.end() - m.start() <= 6) {
        String word = " " + m.group().toLowerCase(Locale.ROOT) + " ";
        SMALL_WORDS.forEach((tag, words) -> counts.merge(tag, words.contains(word) ? 1 : 0, Integer::sum));
      }
    }
    String best = "en";
    for (String tag : List.of("fr", "es", "pt", "de", "it")) {
      best = counts.getOrDefault(tag, 0) > counts.getOrDefault(best, 0) ? tag : best;
    }
    int english = counts.getOrDefault("en", 0);
    return counts.getOrDefault(best, 0) >= 5 && counts.getOrDefault(best, 0) > 2 * english ? best : "en";
  }

  private static String byScript(String sample) {
    Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
    sample.codePoints().filter(Character::isLetter).forEach(c -> scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    int kana = count(scripts, Character.UnicodeScript.HIRAGANA) + count(scripts, Character.UnicodeScript.KATAKANA);
    if (kana * 10 > letters && letters > 0) {
      return "ja";
    }
    if (count(scripts, Character.UnicodeScript.HANGUL) * 2 > letters) {
      return "ko";
    }
    if (count(scripts, Character.UnicodeScript.HAN) * 2 > letters) {
      return "zh";
    }
    if (count(scripts, Character.UnicodeScript.CYRILLIC) * 2 > letters) {
      return sample.indexOf('ї') >= 0 || sample.indexOf('є') >= 0 ? "uk" : "ru";
    }
    return count(scripts, Character.UnicodeScript.ARABIC) * 2 > letters ? "ar" : "";
  }

  private static int count(Map<Character.UnicodeScript, Integer> scripts, Character.UnicodeScript script) {
    return scripts.getOrDefault(script, 0);
  }
}
