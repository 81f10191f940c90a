package org.entente.release;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time stays linear in the input, whatever it is. Measured in time of this thread, so that a busy machine does not matter. */
class HostileInputTest {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int SIZE = 50_000;

  private static final String[] SCRAPS = {
    "a", "and ", "(", "[", "]", ".", "...", "<", "*", "**", "_", "`", "#", ">", "> ", "- ", "- - ", "1. ", "A.", "A. ", "U.S. ", "'", "“", "—", "&", "\\", "![", "[a](", "<a",
    "<div>", "<b>", "<p>", "<table><tr><td>", "<ul><li>", "<!--", "<svg>", "<sup>1</sup>", "\n", " ", "a\n", "- a\n", "  - a\n", "(a", "1,", "https://", "Jane Roe, ", "é", "\u0301",
    "漢。", "***\n", "a\n---\n", "| a | b |\n", "*a **b ", "+1 202 ", "June 17, 2021 ", "Bern, ", "\\u2019", "<h1>a</h1>", "<font><i>", "---\n", "<a href=x>y</a>"
  };

  @Test
  void noInputTakesMoreThanLinearTime() {
    for (String scrap : SCRAPS) {
      for (String head : new String[] {"Title\n2021-01-01\n\n", "<html><body><h1>Title</h1><p>", "---\ntitle: T\n---\n"}) {
        long small = time(head + repeat(scrap, SIZE));
        long large = time(head + repeat(scrap, 4 * SIZE));
        assertTrue(
            large < 10 * small + 200_000_000L,
            () -> "\"" + scrap + "\" after \"" + head + "\": " + small / 1_000_000 + " ms, four times as much " + large / 1_000_000 + " ms");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "and ", "(", "[", ".", "word "})
  void aMegabyteOfOneThingTakesAtMostTwiceTheTimeOfText(String scrap) {
    String text = "Title\n2021-01-01\n\n" + repeat("The two sides agreed on joint research with the U.S. Department of Energy (DOE).\n\n", 20 * SIZE);
    String hostile = "Title\n2021-01-01\n\n" + repeat(scrap, 1_000_000);
    long best = Long.MAX_VALUE;
    long normal = Long.MAX_VALUE;
    for (int i = 0; i < 12; i++) {
      normal = Math.min(normal, time(text));
      best = Math.min(best, time(hostile));
    }
    assertTrue(best <= 2 * normal + 60_000_000L, "hostile " + best / 1_000_000 + " ms, text " + normal / 1_000_000 + " ms");
  }

  private static long time(String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      Reader.read("x", text);
    } catch (UnreadableRelease e) {
      assertTrue(e.getMessage().length() > 3);
    }
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  private static String repeat(String scrap, int size) {
    char[] all = new char[size];
    for (int i = 0; i < size; i++) {
      all[i] = scrap.charAt(i % scrap.length());
    }
    return new String(all);
  }
}
