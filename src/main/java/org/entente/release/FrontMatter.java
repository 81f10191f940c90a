package org.entente.release;

import java.io.StringReader;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.release.UnreadableRelease.Reason;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * What stands between two lines {@code ---} at the head of a Markdown file, in YAML: kind, title, date, publisher, source,
 * original_title, language. Other keys are nobody's business here.
 *
 * @param body the text after it
 */
record FrontMatter(@Nullable String title, @Nullable PartialDate date, Release.Details details, String body) {

  private static final int LONGEST = 100_000;

  /** No front matter: null. The text is clean, its lines end with \n. */
  static @Nullable FrontMatter of(String text, String where) throws UnreadableRelease {
    String head = text.stripLeading();
    if (!head.startsWith("---\n") && !head.startsWith("--- \n")) {
      return null;
    }
    int firstLine = 1 + (int) text.substring(0, text.length() - head.length()).chars().filter(c -> c == '\n').count();
    int begin = head.indexOf('\n') + 1;
    int end = closing(head, begin);
    if (end < 0) {
      if (!head.substring(begin).stripLeading().matches("(?s)[A-Za-z_]{1,40}:[ \n].*")) {
        return null;
      }
      throw broken(where + ", line " + firstLine, "the front matter that --- opens here is not closed; put a line --- after its last key", null);
    }
    int after = head.indexOf('\n', end + 1);
    String body = after < 0 ? "" : head.substring(after + 1);
    return new Parser(where, firstLine).parse(head.substring(begin, Math.max(begin, end)), body);
  }

  private static int closing(String text, int begin) {
    for (int at = begin - 1; at >= 0 && at < LONGEST; at = text.indexOf('\n', at + 1)) {
      if (text.startsWith("\n---", at) || text.startsWith("\n...", at)) {
        int end = text.indexOf('\n', at + 1);
        if (text.substring(at + 4, end < 0 ? text.length() : end).isBlank()) {
          return at;
        }
      }
    }
    return -1;
  }

  private static UnreadableRelease broken(String where, String what, @Nullable Throwable cause) {
    return cause == null ? new UnreadableRelease(Reason.FRONT_MATTER, where, what) : new UnreadableRelease(Reason.FRONT_MATTER, where, what, cause);
  }

  /** Every scalar is text: a date that does not exist must not silently become another. */
  private static final class TextOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }

  private static final class Parser {
    private final String where;
    private final int firstLine;
    private @Nullable String title;
    private @Nullable PartialDate date;
    private boolean digest;
    private List<String> publishers = List.of();
    private @Nullable String source;
    private @Nullable String originalTitle;
    private @Nullable String language;

    Parser(String where, int firstLine) {
      this.where = where;
      this.firstLine = firstLine;
    }

    FrontMatter parse(String yaml, String body) throws UnreadableRelease {
      Node root = compose(yaml);
      if (root instanceof MappingNode map) {
        Set<String> seen = new HashSet<>();
        for (NodeTuple pair : map.getValue()) {
          if (pair.getKeyNode() instanceof ScalarNode key) {
            if (!seen.add(key.getValue())) {
              throw broken(field(key.getValue(), key), "stands there twice; take one of them out", null);
            }
            take(key.getValue(), pair.getValueNode());
          }
        }
      } else if (root != null && !(root instanceof ScalarNode s && s.getValue().isBlank())) {
        throw broken(at(root), "the front matter is not a list of keys and values; write lines like date: 2021-06-17", null);
      }
      return new FrontMatter(title, date, new Release.Details(digest, publishers, source, originalTitle, language == null ? Language.of(body) : language), body);
    }

    private @Nullable Node compose(String yaml) throws UnreadableRelease {
      LoaderOptions limits = new LoaderOptions();
      limits.setAllowDuplicateKeys(false);
      limits.setMaxAliasesForCollections(5);
      limits.setNestingDepthLimit(10);
      limits.setCodePointLimit(LONGEST);
      DumperOptions unused = new DumperOptions();
      Yaml reader = new Yaml(new SafeConstructor(limits), new Representer(unused), unused, limits, new TextOnly());
      try {
        return reader.compose(new StringReader(yaml));
      } catch (MarkedYAMLException e) {
        int line = e.getProblemMark() == null ? firstLine : firstLine + 1 + e.getProblemMark().getLine();
        throw broken(where + ", line " + line, "the front matter is not YAML: " + e.getProblem() + "; put text with a colon in quotes", e);
      } catch (ReaderException e) {
        throw broken(where, "the front matter holds a character that YAML does not allow; take it out", e);
      } catch (YAMLException e) {
        throw broken(where, "the front matter is past the limits of its size or depth; keep to short keys and values", e);
      }
    }

    private void take(String key, Node value) throws UnreadableRelease {
      switch (key.toLowerCase(Locale.ROOT)) {
        case "kind" -> digest = text(key, value).equalsIgnoreCase("digest");
        case "title" -> title = orNull(text(key, value));
        case "original_title" -> originalTitle = orNull(text(key, value));
        case "date" -> date = date(key, value);
        case "publisher" -> publishers = texts(key, value);
        case "source" -> source = address(key, value);
        case "language" -> language = language(key, value);
        default -> { }
      }
    }

    private static @Nullable String orNull(String text) {
      return text.isEmpty() ? null : text;
    }

    private String text(String key, Node node) throws UnreadableRelease {
      if (node instanceof ScalarNode scalar && scalar.getTag().startsWith("tag:yaml.org,2002:")) {
        return Cleaner.oneLine(scalar.getValue());
      }
      throw broken(field(key, node), "is no plain text; write " + key + ": and one value, in quotes where it holds a colon", null);
    }

    private List<String> texts(String key, Node node) throws UnreadableRelease {
      List<String> all = new ArrayList<>();
      if (node instanceof SequenceNode sequence) {
        for (Node one : sequence.getValue()) {
          all.add(text(key, one));
        }
      } else {
        all.add(text(key, node));
      }
      all.removeIf(String::isEmpty);
      return all;
    }

    private @Nullable PartialDate date(String key, Node node) throws UnreadableRelease {
      String text = text(key, node);
      if (text.isEmpty()) {
        return null;
      }
      try {
        return PartialDate.parse(text.matches("\\d{4}-\\d{2}-\\d{2}[T ].*") ? text.substring(0, 10) : text);
      } catch (DateTimeException e) {
        DateLine words = DateLine.of(text);
        if (words != null && words.place().isEmpty()) {
          return words.date();
        }
        throw new UnreadableRelease(
            Reason.IMPOSSIBLE_DATE,
            field(key, node),
            "there is no date \"" + shortened(text) + "\"; write the day of issue like 2021-06-17",
            e);
      }
    }

    private @Nullable String address(String key, Node node) throws UnreadableRelease {
      String text = text(key, node);
      if (text.isEmpty()) {
        return null;
      }
      if (WebAddress.isOne(text)) {
        return text;
      }
      throw broken(field(key, node), "\"" + shortened(text) + "\" is no web address; write it whole, beginning with https://", null);
    }

    private String language(String key, Node node) throws UnreadableRelease {
      String tag = text(key, node);
      String known = WebAddress.languageTag(tag);
      if (known == null) {
        throw broken(field(key, node), "\"" + shortened(tag) + "\" is no language tag; write en, fr, pt-BR or the like", null);
      }
      return known;
    }

    private static String shortened(String text) {
      return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }

    private String at(Node node) {
      return where + ", line " + (firstLine + 1 + node.getStartMark().getLine());
    }

    private String field(String key, Node node) {
      return at(node) + ", front-matter field " + key;
    }
  }
}
