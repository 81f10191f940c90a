package org.entente.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.iri.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Reads releases: plain text, Markdown with front matter and HTML, told apart by their content.
 *
 * <pre>{@code
 * Release release = Reader.read(Path.of("2021-06-17-jwlc.txt"));
 * }</pre>
 *
 * <p>Thread safe.
 */
public final class Reader {

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern SLUG_DATE = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?:-|$)");

  private Reader() {}

  /**
   * Limits of reading.
   *
   * @param maxBytes a larger release is refused, in bytes
   */
  public record Options(int maxBytes) {

    /** 20 MB. */
    public static Options defaults() {
      return new Options(20_000_000);
    }
  }

  public static Release read(Path file) throws UnreadableRelease {
    return read(file, Options.defaults());
  }

  /** Reads a file; its name without extension becomes the slug. */
  public static Release read(Path file, Options options) throws UnreadableRelease {
    try {
      long size = Files.size(file);
      if (size > options.maxBytes()) {
        throw tooLarge(file.toString(), options);
      }
      return read(slugOf(file), Files.readAllBytes(file), options);
    } catch (IOException e) {
      throw new UnreadableRelease(
          UnreadableRelease.Reason.INACCESSIBLE, file.toString(), "cannot be read; check that it exists and may be read", e);
    }
  }

  /** Reads a stream to its end, standard input say; the caller closes it. */
  public static Release read(String slug, InputStream in, Options options) throws UnreadableRelease {
    try {
      return read(slug, in.readNBytes(options.maxBytes() + 1), options);
    } catch (IOException e) {
      throw new UnreadableRelease(UnreadableRelease.Reason.INACCESSIBLE, slug, "the input broke off", e);
    }
  }

  public static Release read(String slug, byte[] bytes) throws UnreadableRelease {
    return read(slug, bytes, Options.defaults());
  }

  public static Release read(String slug, byte[] bytes, Options options) throws UnreadableRelease {
    if (bytes.length > options.maxBytes()) {
      throw tooLarge(slug, options);
    }
    return read(slug, new String(bytes, StandardCharsets.UTF_8));
  }

  public static Release read(String slug, String raw) throws UnreadableRelease {
    String text = Normalizer.normalize(raw.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' '), Normalizer.Form.NFC);
    List<Part> parts = new ArrayList<>();
    PartialDate date = null;
    for (String paragraph : text.split("\n\\s*\n")) {
      List<String> lines = paragraph.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
      if (lines.isEmpty()) {
        continue;
      }
      int from = 0;
      if (parts.isEmpty()) {
        parts.add(Part.of(Block.Kind.TITLE, lines.get(0)));
        from = 1;
        if (lines.size() > 1 && ISO.matcher(lines.get(1)).matches()) {
          date = dateOf(lines.get(1));
          parts.add(Part.of(Block.Kind.DATELINE, lines.get(1)));
          from = 2;
        }
      }
      StringBuilder run = new StringBuilder();
      for (String line : lines.subList(from, lines.size())) {
        if (line.matches("[-*•·] .*")) {
          flush(run, parts);
          parts.add(new Part(Block.Kind.BULLET, 1, line.substring(1).strip()));
        } else {
          run.append(run.length() > 0 ? " " : "").append(line);
        }
      }
      flush(run, parts);
    }
    if (parts.isEmpty()) {
      throw new UnreadableRelease(UnreadableRelease.Reason.EMPTY, slug, "the text is empty; give a release with a title and text");
    }
    Assembly assembly = new Assembly(parts);
    if (date == null) {
      Matcher m = SLUG_DATE.matcher(slug);
      date = m.find() ? dateOf(m.group(1)) : null;
    }
    return new Release(
        slug, parts.get(0).text(), date, assembly.text(), assembly.blocks(), assembly.sentences(), Release.Details.none());
  }

  private static void flush(StringBuilder run, List<Part> parts) {
    if (run.length() > 0) {
      String text = run.toString().replaceAll("\\s+", " ");
      run.setLength(0);
      boolean heading = text.length() < 90 && !text.matches(".*[.:;,!?\"”)]$") && Character.isUpperCase(text.charAt(0));
      parts.add(new Part(heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, heading ? 2 : 0, text));
    }
  }

  private static @Nullable PartialDate dateOf(String iso) {
    try {
      return PartialDate.parse(iso);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static UnreadableRelease tooLarge(String where, Options options) {
    return new UnreadableRelease(
        UnreadableRelease.Reason.TOO_LARGE,
        where,
        "larger than the limit of %,d bytes; split it or raise the limit".formatted(options.maxBytes()));
  }

  private static String slugOf(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return Slug.of(dot > 0 ? name.substring(0, dot) : name);
  }
}
