package org.entente.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * How words are compared: without case, accents, dots and kinds of apostrophe, "and" as "&amp;", British spelling as American.
 *
 * <pre>{@code
 * Fold.word("Décarbonisation");   // decarbonization
 * Fold.singular("technologies");  // technology
 * }</pre>
 *
 * <p>Pure functions; thread safe.
 */
public final class Fold {

  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("&", "and"), Map.entry("centre", "center"), Map.entry("centres", "centers"), Map.entry("programme", "program"),
          Map.entry("programmes", "programs"), Map.entry("defence", "defense"), Map.entry("labour", "labor"),
          Map.entry("fibre", "fiber"), Map.entry("fibres", "fibers"), Map.entry("behaviour", "behavior"), Map.entry("colour", "color"),
          Map.entry("licence", "license"), Map.entry("modelling", "modeling"), Map.entry("analyse", "analyze"),
          Map.entry("catalyse", "catalyze"), Map.entry("ageing", "aging"), Map.entry("aluminium", "aluminum"),
          Map.entry("sulphur", "sulfur"), Map.entry("paediatric", "pediatric"), Map.entry("haematology", "hematology"),
          Map.entry("neighbourhood", "neighborhood"), Map.entry("harbour", "harbor"), Map.entry("aeroplane", "airplane"),
          Map.entry("councillor", "councilor"), Map.entry("counsellor", "counselor"), Map.entry("councillors", "councilors"), Map.entry("counsellors", "counselors"),
          Map.entry("advisers", "advisors"), Map.entry("colours", "colors"), Map.entry("licences", "licenses"), Map.entry("adviser", "advisor"));

  private Fold() {}

  /** A word or mark as it is compared. */
  public static String word(String token) {
    String low = plain(token);
    String spelling = SPELLINGS.get(low);
    return spelling != null ? spelling : american(low);
  }

  /** A folded word without its plural ending; words are compared with it, not read. */
  public static String singular(String folded) {
    int n = folded.length();
    if (n < 4 || folded.charAt(n - 1) != 's') {
      return folded;
    }
    char before = folded.charAt(n - 2);
    if (before == 's' || before == 'u' || before == 'i') {
      return folded;
    }
    if (folded.endsWith("ies") && n > 4) {
      return folded.substring(0, n - 3) + "y";
    }
    if (folded.endsWith("sses") || folded.endsWith("shes") || folded.endsWith("ches") || folded.endsWith("xes")) {
      return folded.substring(0, n - 2);
    }
    return folded.substring(0, n - 1);
  }

  private static String american(String low) {
    int at = low.indexOf("is", 2);
    if (at < 0) {
      return low;
    }
    for (String end : ISE) {
      if (low.length() > end.length() + 3 && low.endsWith(end)) {
        int from = low.length() - end.length();
        return low.substring(0, from) + "iz" + end.substring(2);
      }
    }
    return low;
  }

  private static final String[] ISE = {"isation", "isations", "isational", "ising"};

  private static String plain(String token) {
    boolean simple = true;
    for (int i = 0; i < token.length() && simple; i++) {
      char c = token.charAt(i);
      simple = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
    if (simple) {
      return token;
    }
    StringBuilder out = new StringBuilder(token.length());
    boolean ascii = token.chars().allMatch(c -> c < 0x80);
    String open = ascii ? token : Normalizer.normalize(token, Normalizer.Form.NFD);
    boolean letters = token.length() > 1;
    for (int i = 0; i < open.length(); i++) {
      char c = open.charAt(i);
      if (c == '’' || c == '‘' || c == 'ʼ') {
        out.append('\'');
      } else if (c == '.' && letters && Character.isLetter(open.charAt(0)) || Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      } else {
        switch (c) {
          case 'ß' -> out.append("ss");
          case 'ø', 'Ø' -> out.append('o');
          case 'ł', 'Ł' -> out.append('l');
          case 'đ', 'Đ' -> out.append('d');
          case 'ı' -> out.append('i');
          case '–', '—', '‐', '‑' -> out.append('-');
          default -> out.append(c);
        }
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
