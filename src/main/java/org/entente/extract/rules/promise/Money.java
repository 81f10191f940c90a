package org.entente.extract.rules.promise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.iri.Kind;
import org.entente.reference.Fold;
import org.entente.reference.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Reads sums of money: "CHF 43 million", "$1.2 billion", "up to €5m", "three million euros". A bare "$" is the dollar of the
 * release's one side that has a dollar, else that of the United States.
 */
final class Money {

  /**
   * A sum.
   *
   * @param from its first word
   * @param to after its last
   * @param amount in units of the currency
   * @param currency ISO 4217
   * @param qualifier code of amountQualifier, or null
   */
  record Sum(int from, int to, BigDecimal amount, String currency, @Nullable String qualifier) {}

  private static final Map<String, Integer> SCALES =
      Map.ofEntries(
          Map.entry("thousand", 3), Map.entry("million", 6), Map.entry("billion", 9), Map.entry("trillion", 12), Map.entry("m", 6), Map.entry("bn", 9),
          Map.entry("mn", 6), Map.entry("crore", 7), Map.entry("lakh", 5));

  private static final Set<String> ABOUT = Grammar.words("about around approximately some nearly almost roughly circa estimated");
  private static final Set<String> MORE = Grammar.words("over exceeding minimum");

  /** Currencies that are written "$" at home (ISO 4217), by country. */
  private static final Map<String, String> DOLLARS =
      Map.of("au", "AUD", "ca", "CAD", "hk", "HKD", "nz", "NZD", "sg", "SGD", "tw", "TWD", "us", "USD");

  private final Map<String, String> currencies = new HashMap<>();

  Money(Reference reference) {
    for (String line : reference.list("vocabulary/currencies")) {
      String[] cells = line.split("\t");
      if (cells.length == 2 && !cells[0].equals("sign")) {
        currencies.put(key(cells[0]), cells[1]);
      }
    }
  }

  private static String key(String sign) {
    return Fold.singular(Fold.word(sign));
  }

  /** The currency of a bare "$" in a release. */
  static String dollar(Draft draft) {
    List<String> dollars = draft.things(Kind.COUNTRY).stream().map(c -> DOLLARS.get(c.key())).filter(Objects::nonNull).distinct().toList();
    return dollars.size() == 1 ? dollars.get(0) : "USD";
  }

  /** The sums of a sentence, with the currency of a bare "$". */
  List<Sum> in(Line line, String dollar) {
    List<Sum> sums = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Sum sum = at(line, i, dollar);
      if (sum != null) {
        sums.add(sum);
        i = sum.to() - 1;
      }
    }
    return sums;
  }

  private @Nullable Sum at(Line line, int i, String dollar) {
    String token = line.words().text(i);
    int digit = firstDigit(token);
    if (digit < 0) {
      return null;
    }
    int number = digit;
    while (number < token.length() && (Character.isDigit(token.charAt(number)) || token.charAt(number) == '.' || token.charAt(number) == ',')) {
      number++;
    }
    BigDecimal amount = number(token.substring(digit, number));
    if (amount == null) {
      return null;
    }
    String suffix = token.substring(number).toLowerCase(java.util.Locale.ROOT);
    int from = i;
    String currency = token.startsWith("$") && digit == 1 ? dollar : currencies.get(key(token.substring(0, digit)));
    if (digit == 0 && i > 0) {
      String sign = line.words().text(i - 1);
      currency = sign.equals("$") ? dollar : currencies.get(key(sign));
      from = currency != null ? i - 1 : i;
    } else if (digit > 0 && i > 0 && token.charAt(0) == '$') { // "US" "$5"
      String sign = line.words().text(i - 1);
      boolean capitals = i > 1 && !sign.isEmpty() && sign.length() <= 3 && sign.chars().allMatch(Character::isUpperCase);
      String before = capitals ? currencies.get(key(sign + "$")) : null;
      currency = before != null ? before : currency;
      from = before != null ? i - 1 : i;
    }
    int to = i + 1;
    Integer scale = suffix.isEmpty() ? null : SCALES.get(suffix);
    if (suffix.isEmpty() && SCALES.containsKey(line.at(to))) {
      scale = SCALES.get(line.at(to));
      to++;
    } else if (line.is(to, "-") && SCALES.containsKey(line.at(to + 1))) {
      scale = SCALES.get(line.at(to + 1));
      to += 2;
    }
    if (currency == null) {
      for (int words = 2; words >= 1 && currency == null; words--) {
        if (to + words <= line.size()) {
          currency = currencies.get(key(line.text(to, to + words)));
          to += currency != null ? words : 0;
        }
      }
    }
    if (currency == null || scale == null && amount.compareTo(BigDecimal.valueOf(1000)) < 0) {
      return null;
    }
    BigDecimal whole = scale == null ? amount : amount.scaleByPowerOfTen(scale);
    return new Sum(from, to, new BigDecimal(whole.stripTrailingZeros().toPlainString()), currency, qualifier(line, from));
  }

  private static @Nullable String qualifier(Line line, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
      if (line.isIn(i, ABOUT)) {
        return "about";
      }
      if (line.is(i, "to") && line.is(i - 1, "up") || line.is(i, "maximum")) {
        return "up-to";
      }
      if (line.isIn(i, MORE) || line.is(i, "than") && line.is(i - 1, "more") || line.is(i, "least") && line.is(i - 1, "at")) {
        return "at-least";
      }
    }
    return null;
  }

  private static int firstDigit(String token) {
    for (int i = 0; i < Math.min(4, token.length()); i++) {
      if (Character.isDigit(token.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable BigDecimal number(String digits) {
    String plain = digits.replace(",", "");
    if (plain.isEmpty() || plain.length() > 15 || plain.endsWith(".") || plain.chars().filter(c -> c == '.').count() > 1) {
      return null;
    }
    return new BigDecimal(plain);
  }
}
