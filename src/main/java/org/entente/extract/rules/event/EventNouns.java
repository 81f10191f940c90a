package org.entente.extract.rules.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.reference.Fold;
import org.entente.reference.NameTrie;
import org.entente.reference.Reference;
import org.entente.reference.Words;
import org.jspecify.annotations.Nullable;

/** The words by which releases tell of happenings: the files {@code event-nouns.tsv}, {@code forum-heads.txt} and their like. */
public final class EventNouns {

  /** How a noun that names a happening is read; see the head of {@code event-nouns.tsv}. */
  public enum Sense {
    SITTING,
    TALKS,
    VISIT,
    GATHERING,
    CEREMONY,
    START;

    /** Whether people meet and speak. */
    public boolean isSpeech() {
      return this == SITTING || this == TALKS || this == GATHERING;
    }
  }

  /**
   * A noun.
   *
   * @param noun as the file has it
   * @param type notation of eventType
   */
  record Noun(String noun, String type, Sense sense) {}

  private final NameTrie<Noun> nouns;
  private final NameTrie<String> forumHeads;
  private final Set<String> forumMarks;

  private EventNouns(NameTrie<Noun> nouns, NameTrie<String> forumHeads, Set<String> forumMarks) {
    this.nouns = nouns;
    this.forumHeads = forumHeads;
    this.forumMarks = forumMarks;
  }

  public static EventNouns of(Reference reference) {
    NameTrie.Builder<Noun> nouns = new NameTrie.Builder<>(NameTrie.Style.TERMS);
    for (String line : reference.list("vocabulary/event-nouns")) {
      String[] cells = line.split("\t");
      if (cells.length == 3 && !cells[0].equals("noun")) {
        nouns.add(cells[0], new Noun(cells[0], cells[1], Sense.valueOf(cells[2].toUpperCase(Locale.ROOT))));
      }
    }
    NameTrie.Builder<String> heads = new NameTrie.Builder<>(NameTrie.Style.TERMS);
    reference.list("vocabulary/forum-heads").forEach(h -> heads.add(h, h));
    Set<String> marks = reference.list("vocabulary/forum-marks").stream().map(Fold::word).collect(Collectors.toUnmodifiableSet());
    return new EventNouns(nouns.build(), heads.build(), marks);
  }

  /** The nouns of happenings in a sentence, the longest at each place. */
  List<NameTrie.Match<Noun>> nouns(Words words) {
    return nouns.find(words);
  }

  /** Heads of forums' names in a sentence. */
  List<NameTrie.Match<String>> forumHeads(Words words) {
    return forumHeads.find(words);
  }

  public NameTrie.@Nullable Match<Noun> nounAt(Words words, int at) {
    return nouns.at(words, at);
  }

  boolean isForumMark(String word) {
    return forumMarks.contains(word);
  }
}
