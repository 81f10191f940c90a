package org.entente.release;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.release.UnreadableRelease.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of bytes and decodes them: a byte order mark, else valid UTF-8, else what the page declares, else
 * what the letters make likely.
 *
 * <p>What a page declares comes after valid UTF-8, since text that is not UTF-8 is hardly ever valid UTF-8 by chance.
 */
final class Decoder {

  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:<meta[^<>]{0,200}?charset|<\\?xml[^<>]{0,100}?encoding)\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([\\w.:-]{2,40})");

  private static final int HEAD = 4096;

  private Decoder() {}

  static String decode(byte[] bytes, String where) throws UnreadableRelease {
    refuseKnownFormats(bytes, where);
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      return sound(new String(bytes, marked), where);
    }
    Charset wide = utf16WithoutMark(bytes);
    if (wide != null) {
      return sound(new String(bytes, wide), where);
    }
    refuseBinary(bytes, where);
    String utf8 = hasEscapes(bytes) ? null : utf8(bytes);
    if (utf8 != null) {
      return utf8;
    }
    Charset declared = declared(bytes);
    if (declared != null) {
      String text = strict(bytes, declared);
      if (text != null) {
        return text;
      }
    }
    return detected(bytes, where);
  }

  private static void refuseKnownFormats(byte[] bytes, String where) throws UnreadableRelease {
    String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    String format = null;
    if (head.startsWith("%PDF")) {
      format = "a PDF file";
    } else if (head.startsWith("PK\u0003\u0004")) {
      format = "a ZIP or office file";
    } else if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      format = "an office file";
    } else if (head.startsWith("{\\rtf")) {
      format = "an RTF file";
    } else if (head.startsWith("\u001f\u008b")) {
      format = "a gzip file";
    } else if (head.startsWith("\u0089PNG") || head.startsWith("GIF8") || head.startsWith("\u00ff\u00d8\u00ff")) {
      format = "a picture";
    }
    if (format != null) {
      throw binary(where, "is " + format);
    }
  }

  private static @Nullable Charset byteOrderMark(byte[] b) {
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(b, 0xFF, 0xFE, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (starts(b, 0, 0, 0xFE, 0xFF)) {
      return Charset.forName("UTF-32BE");
    }
    if (starts(b, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(b, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** ISO 2022: seven bits that switch character sets by escape sequences. */
  private static boolean hasEscapes(byte[] bytes) {
    for (int i = 0; i + 1 < Math.min(bytes.length, 65_536); i++) {
      if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
        return true;
      }
    }
    return false;
  }

  /** Latin text in UTF-16 has a zero in every second byte. */
  private static @Nullable Charset utf16WithoutMark(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD) & ~1;
    if (length < 8) {
      return null;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = length / 2 * 7 / 10;
    if (odd >= most && even < length / 20) {
      return StandardCharsets.UTF_16LE;
    }
    return even >= most && odd < length / 20 ? StandardCharsets.UTF_16BE : null;
  }

  private static void refuseBinary(byte[] bytes, String where) throws UnreadableRelease {
    int length = Math.min(bytes.length, 65_536);
    int control = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      control += b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B || b == 0x7F ? 1 : 0;
    }
    if (control > length / 20 + 8) {
      throw binary(where, String.format(Locale.ROOT, "is not text (%d of its first %d bytes are control characters)", control, length));
    }
  }

  /** Null unless it is UTF-8: a last character cut short, and a stray byte in much true UTF-8, are forgiven. */
  private static @Nullable String utf8(byte[] bytes) {
    String text = strict(bytes, StandardCharsets.UTF_8);
    if (text != null) {
      return text;
    }
    int cut = bytes.length - 1;
    while (cut > 0 && cut > bytes.length - 4 && (bytes[cut] & 0xC0) == 0x80) {
      cut--;
    }
    text = strict(Arrays.copyOf(bytes, cut), StandardCharsets.UTF_8);
    if (text != null && text.chars().anyMatch(c -> c > 0x7F)) {
      return text;
    }
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
    long beyondAscii = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return beyondAscii >= 20 * broken ? lenient : null;
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
    try {
      if (result.isError()) {
        result.throwException();
      }
    } catch (CharacterCodingException e) {
      return null;
    }
    decoder.flush(out);
    return out.flip().toString();
  }

  private static @Nullable Charset declared(byte[] bytes) {
    Matcher m = DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
    if (!m.find()) {
      return null;
    }
    String name = m.group(1).toLowerCase(Locale.ROOT);
    if (name.startsWith("utf-8") || name.equals("utf8")) {
      return null;
    }
    try {
      return Charset.forName(name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii") ? "windows-1252" : name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static String detected(byte[] bytes, String where) throws UnreadableRelease {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(bytes);
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() < 10 || !Charset.isSupported(match.getName()) || match.getName().startsWith("UTF-")) {
        continue;
      }
      String name = match.getName().equals("ISO-8859-1") ? "windows-1252" : match.getName();
      String text = strict(bytes, Charset.forName(name));
      if (text != null) {
        return sound(text, where);
      }
    }
    return sound(new String(bytes, Charset.forName("windows-1252")), where);
  }

  /** Refuses what came out as garbage. */
  private static String sound(String text, String where) throws UnreadableRelease {
    int odd = 0;
    int length = Math.min(text.length(), 65_536);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      odd += c == '\uFFFD' || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' || !Character.isDefined(c) || Character.getType(c) == Character.PRIVATE_USE ? 1 : 0;
    }
    if (odd > length / 20 + 4) {
      throw new UnreadableRelease(
          Reason.UNDECODABLE,
          where,
          String.format(Locale.ROOT, "its encoding cannot be told (%d of %d characters make no sense); save it as UTF-8", odd, length));
    }
    return text;
  }

  private static UnreadableRelease binary(String where, String what) {
    return new UnreadableRelease(Reason.BINARY, where, what + "; save the release as plain text, Markdown or HTML first");
  }
}
