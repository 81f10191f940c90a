package org.entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages in a browser, as a person uses them. */
class BrowserTest {

  private static Served served;
  private static Playwright playwright;
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void start() {
    String named = System.getenv("CHROME");
    Path chrome = Path.of(named == null || named.isBlank() ? "/usr/bin/chromium" : named);
    assumeTrue(Files.isExecutable(chrome), "There is no browser: set CHROME to a Chrome or Chromium, or install Debian's chromium");
    served = new Served();
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright.chromium().launch(
        new BrowserType.LaunchOptions().setExecutablePath(chrome).setArgs(List.of("--no-sandbox")).setHeadless(true));
  }

  @AfterAll
  static void stop() {
    if (playwright != null) {
      playwright.close();
    }
    if (served != null) {
      served.close();
    }
  }

  private Page page(String path) {
    Page page = browser.newPage();
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(m -> {
      if (m.type().equals("error")) {
        complaints.add(m.text());
      }
    });
    page.onPageError(complaints::add);
    page.navigate("http://localhost:" + served.server.port() + path);
    return page;
  }

  @Test
  void fromTheStartPageToASentence() {
    Page page = page("/");
    page.click(".counts a:has-text('Agreement')");
    page.click(".items a:has-text('Accord of Foo')");
    page.waitForURL("**/doc/agreement/2020-foo");
    page.locator("summary").first().click();
    assertTrue(page.locator("blockquote").first().isVisible());
    assertTrue(page.locator("blockquote").first().textContent().contains("Entente's summary of Of Foo"));
    page.fill("#q", "zorro");
    page.keyboard().press("Enter");
    page.waitForURL("**/search?q=zorro");
    assertTrue(page.locator("main").textContent().contains("Ministry of Zorro"));
    assertEquals(List.of(), complaints);
  }

  @Test
  void aTapOnATieListsWhatItRestsOn() {
    Page page = page("/network");
    page.waitForSelector("#graph[data-ready=yes]");
    page.evaluate("() => document.getElementById('graph').scrollIntoView()");
    @SuppressWarnings("unchecked")
    Map<String, Object> middle = (Map<String, Object>) page.evaluate(
        "() => { const m = document.getElementById('graph').graph.edges()[0].renderedMidpoint(); return { x: m.x, y: m.y }; }");
    com.microsoft.playwright.options.BoundingBox box = page.locator("#graph").boundingBox();
    page.mouse().click(box.x + ((Number) middle.get("x")).doubleValue(), box.y + ((Number) middle.get("y")).doubleValue());
    page.waitForSelector("#tie blockquote");
    assertTrue(page.locator("#tie").textContent().contains("Zorria and Quux signed the Accord of Foo."));
    page.click("#tie h3 a");
    page.waitForURL("**/doc/agreement/2020-foo");
    assertEquals(List.of(), complaints);
  }

  @Test
  void aQuestionIsAskedAndAnswered() {
    Page page = page("/sparql");
    page.waitForSelector(".yasqe_queryButton");
    page.click(".yasqe_queryButton");
    page.waitForSelector(".yasr table");
    assertTrue(page.locator(".yasr").textContent().contains("Agreement"));
    assertEquals(List.of(), complaints);
  }
}
