package org.entente.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.iri.Slug;
import org.entente.release.UnreadableRelease.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads releases: plain text, Markdown with front matter and HTML, told apart by their content.
 *
 * <pre>{@code
 * Release release = Reader.read(Path.of("2021-06-17-jwlc.txt"));
 * for (Sentence sentence : release.sentences()) {
 *   System.out.println(release.at(sentence.span()));
 * }
 * }</pre>
 *
 * <p>The encoding is found from the bytes. The stored text is clean: no mark-up, no control characters, NFC, blocks parted by
 * one blank line or, where they stood on adjacent lines, by a line end. The same bytes give the same release on any machine.
 * Time is linear in the input. Thread safe.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark 0.31</a>
 */
public final class Reader {

  private static final Pattern SLUG_DATE = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?:-|$)");

  private Reader() {}

  /**
   * Settings of reading.
   *
   * @param maxBytes a larger input is refused, in bytes, 1 or more
   */
  public record Options(int maxBytes) {

    public Options {
      if (maxBytes < 1) {
        throw new IllegalArgumentException("The size limit must be at least 1 byte, not " + maxBytes);
      }
    }

    /** At most 20 MB. */
    public static Options defaults() {
      return new Options(20_000_000);
    }
  }

  /** Reads a file with default settings; its name without extension becomes the slug. */
  public static Release read(Path file) throws UnreadableRelease {
    return read(file, Options.defaults());
  }

  /**
   * Reads a file; its name without extension becomes the slug.
   *
   * @throws UnreadableRelease if it cannot be read as a release
   */
  public static Release read(Path file, Options options) throws UnreadableRelease {
    String where = file.toString();
    if (Files.isDirectory(file)) {
      throw new UnreadableRelease(Reason.INACCESSIBLE, where, "is a folder; name the files in it");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(where, slugOf(file), in.readNBytes(limit(options)), options);
    } catch (IOException e) {
      throw new UnreadableRelease(Reason.INACCESSIBLE, where, "cannot be read; check that the file exists and may be read", e);
    }
  }

  /** Reads a stream to its end, standard input say; the caller closes it. */
  public static Release read(String slug, InputStream in, Options options) throws UnreadableRelease {
    try {
      return read(slug, slug, in.readNBytes(limit(options)), options);
    } catch (IOException e) {
      throw new UnreadableRelease(Reason.INACCESSIBLE, slug, "the input broke off; give it again", e);
    }
  }

  /** Reads bytes with default settings. */
  public static Release read(String slug, byte[] bytes) throws UnreadableRelease {
    return read(slug, slug, bytes, Options.defaults());
  }

  public static Release read(String slug, byte[] bytes, Options options) throws UnreadableRelease {
    return read(slug, slug, bytes, options);
  }

  /** Reads text that is decoded already. */
  public static Release read(String slug, String text) throws UnreadableRelease {
    return parse(slug, Slug.of(slug), text);
  }

  /** The slug of a file: its name without extension, in ASCII. */
  public static String slugOf(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return Slug.of(dot > 0 && name.length() - dot <= 10 ? name.substring(0, dot) : name);
  }

  private static Release read(String where, String slug, byte[] bytes, Options options) throws UnreadableRelease {
    if (bytes.length > options.maxBytes()) {
      throw new UnreadableRelease(
          Reason.TOO_LARGE,
          where,
          String.format(Locale.ROOT, "is larger than the limit of %,d bytes; split it, or raise the limit", options.maxBytes()));
    }
    if (bytes.length == 0) {
      throw empty(where, "is empty");
    }
    return parse(where, Slug.of(slug), Decoder.decode(bytes, where));
  }

  private static int limit(Options options) {
    return options.maxBytes() == Integer.MAX_VALUE ? Integer.MAX_VALUE - 8 : options.maxBytes() + 1;
  }

  private static Release parse(String where, String slug, String raw) throws UnreadableRelease {
    String text = Cleaner.clean(raw);
    FrontMatter front = FrontMatter.of(text, where);
    if (front != null) {
      return build(where, slug, Markdown.parts(front.body()), front.title(), front.date(), null, front.details());
    }
    if (HtmlPage.isHtml(text)) {
      HtmlPage page = HtmlPage.of(text);
      List<Part> parts = page.parts().stream().map(p -> p.withText(Cleaner.oneLine(Cleaner.clean(p.text())))).toList();
      String title = page.title() == null ? null : Cleaner.oneLine(Cleaner.clean(page.title()));
      return build(where, slug, parts, title, page.date(), page.shownDate(), page.details());
    }
    return build(where, slug, Markdown.isMarkdown(text) ? headed(text) : PlainText.parts(text), null, null, null, new Release.Details(false, List.of(), null, null, Language.of(text)));
  }

  /** The lines of the head stand by themselves; the rest is Markdown, where they would run together. */
  private static List<Part> headed(String text) {
    String body = text.stripLeading();
    int blank = body.indexOf("\n\n");
    int lines = blank < 0 ? 99 : (int) body.substring(0, blank).lines().count();
    if (lines > 4 || blank > 600) {
      return Markdown.parts(body);
    }
    List<Part> parts = new ArrayList<>(PlainText.parts(body.substring(0, blank)));
    parts.addAll(Markdown.parts(body.substring(blank)));
    return parts;
  }

  private static Release build(
      String where,
      String slug,
      List<Part> parts,
      @Nullable String title,
      @Nullable PartialDate date,
      @Nullable PartialDate shown,
      Release.Details details)
      throws UnreadableRelease {
    Structure structure = new Structure(parts, title);
    if (structure.parts().isEmpty()) {
      throw empty(where, "holds no text");
    }
    PartialDate told = date != null ? date : structure.date() != null ? structure.date() : shown;
    Assembly assembly = new Assembly(structure.parts());
    return new Release(
        slug,
        structure.title(),
        told != null ? told : dateOfSlug(slug),
        assembly.text(),
        assembly.blocks(),
        assembly.sentences(),
        publishedBy(structure.publisher(), details));
  }

  /** What the text says of its publisher goes before the name of a web site. */
  private static Release.Details publishedBy(@Nullable String publisher, Release.Details details) {
    if (publisher == null || details.digest()) {
      return details;
    }
    return new Release.Details(false, List.of(publisher), details.source(), details.originalTitle(), details.language());
  }

  private static @Nullable PartialDate dateOfSlug(String slug) {
    Matcher m = SLUG_DATE.matcher(slug);
    if (!m.find()) {
      return null;
    }
    try {
      return PartialDate.parse(m.group(1));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static UnreadableRelease empty(String where, String what) {
    return new UnreadableRelease(Reason.EMPTY, where, what + "; give a release with a title and text");
  }
}
