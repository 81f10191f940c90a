package org.entente.release;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks of what a document's head says: web addresses and language tags. */
final class WebAddress {

  private static final int LONGEST = 2000;

  private WebAddress() {}

  /** An absolute http or https address, fit to be an IRI. */
  static boolean isOne(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    try {
      URI uri = new URI(text);
      return uri.getHost() != null && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The tag in its usual spelling, null if it is none. */
  static @Nullable String languageTag(String text) {
    try {
      String tag = new Locale.Builder().setLanguageTag(text.replace('_', '-')).build().toLanguageTag();
      return tag.equals("und") ? null : tag;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
