package org.entente.release;

/**
 * A stretch of the stored text, half open, in UTF-16 units (as {@link String#substring} counts; RDF counts code points).
 *
 * @param start first unit, 0 or more
 * @param end the unit after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a span: " + start + ".." + end);
    }
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public int length() {
    return end - start;
  }

  /** From the start of this to the end of the other. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
  }
}
