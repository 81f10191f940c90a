package org.entente.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.entente.evaluate.Deviation.Sort;
import org.entente.evaluate.Evaluation.Judgement;
import org.entente.iri.Iris;
import org.entente.store.Batch;
import org.entente.store.GraphStore;
import org.entente.store.LocalStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A graph and an annotation of one made-up release; the right counts were found by hand and stand in the graph's comments. */
class EvaluationTest {

  private static final Path CASE = Path.of("src/test/resources/evaluate");
  private static final List<String> SENTENCES =
      List.of("Third Joint Committee Meeting", "Chile took part, with its Institute of Invented Tides.", "They talked about tides.");

  private static Evaluation evaluation;

  @BeforeAll
  static void evaluate() throws BadGold {
    Sheet gold = GoldFile.read(CASE.resolve("gold/2030-05-14-example.json"));
    try (LocalStore store = GraphStore.inMemory(Iris.ofDefaultBase())) {
      store.replace(Batch.read(List.of(CASE.resolve("said.trig")), store.iris()));
      evaluation = Evaluation.of(List.of(gold), store, slug -> SENTENCES);
    }
  }

  @Test
  void thingsPairByTheirNames() {
    assertEquals(new Score(1, 2, 2), evaluation.category(Category.COUNTRIES), "NZ; not Peru; Chile missed");
    assertEquals(new Score(1, 1, 2), evaluation.category(Category.ORGANIZATIONS), "the same words in another order");
    assertEquals(new Score(1, 1, 1), evaluation.category(Category.PEOPLE), "the family name first");
    assertEquals(new Score(1, 1, 1), evaluation.category(Category.EVENTS), "the same countries, number and most words");
    assertEquals(new Score(2, 2, 2), evaluation.category(Category.AGREEMENTS), "one by its name, one by day and kind");
    assertEquals(new Score(0, 0, 0), evaluation.category(Category.INITIATIVES));
    assertEquals(new Score(1, 1, 2), evaluation.topics(), "by its other name");
    assertEquals(new Score(6, 7, 8), evaluation.entities());
  }

  @Test
  void relationsNeedBothEnds() {
    assertEquals(new Score(1, 1, 2), evaluation.relation(Relation.ORGANIZATION_COUNTRY));
    assertEquals(new Score(1, 1, 1), evaluation.relation(Relation.PERSON_COUNTRY));
    assertEquals(new Score(1, 1, 1), evaluation.relation(Relation.PERSON_POST), "a small word more or less");
    assertEquals(new Score(0, 0, 1), evaluation.relation(Relation.PERSON_ORGANIZATION));
    assertEquals(new Score(1, 1, 1), evaluation.relation(Relation.EVENT_DATE), "more precise than the annotation");
    assertEquals(new Score(0, 1, 1), evaluation.relation(Relation.EVENT_PLACE));
    assertEquals(new Score(1, 1, 1), evaluation.relation(Relation.EVENT_ORDINAL));
    assertEquals(new Score(1, 2, 2), evaluation.relation(Relation.EVENT_COUNTRY));
    assertEquals(new Score(0, 0, 1), evaluation.relation(Relation.EVENT_CHAIR));
    assertEquals(new Score(0, 1, 1), evaluation.relation(Relation.EVENT_PARTICIPANT), "a chair is no participant");
    assertEquals(new Score(1, 1, 1), evaluation.relation(Relation.EVENT_TOPIC));
    assertEquals(new Score(2, 2, 2), evaluation.relation(Relation.AGREEMENT_KIND));
    assertEquals(new Score(1, 1, 1), evaluation.relation(Relation.AGREEMENT_DATE));
    assertEquals(new Score(3, 3, 4), evaluation.relation(Relation.AGREEMENT_PARTY), "countries by code, the ministry by its name");
    assertEquals(new Score(1, 1, 1), evaluation.relation(Relation.AGREEMENT_EVENT));
    assertEquals(new Score(14, 17, 23), evaluation.allRelations());
  }

  @Test
  void judgementsAreMadeOfWhatBothKnow() {
    assertEquals(new Rate(1, 2), evaluation.judgement(Judgement.AGREEMENT_STATUS), "in force was signed; planned was not");
    assertEquals(new Rate(1, 2), evaluation.judgement(Judgement.SAID_TO_BE_SIGNED));
    assertEquals(new Rate(1, 1), evaluation.judgement(Judgement.EVENT_KIND));
    assertEquals(new Rate(1, 1), evaluation.judgement(Judgement.SAID_TO_HAVE_HAPPENED));
  }

  @Test
  void differencesComeWithTheirSentence() {
    assertTrue(
        evaluation.deviations().contains(
            new Deviation(
                "2030-05-14-example", Sort.JUDGED, "agreement status", "agreement on invented tides: signed, should be planned",
                "They signed the Agreement on Invented Tides.", "signing")),
        () -> evaluation.deviations().toString());
    assertTrue(
        evaluation.deviations().contains(
            new Deviation(
                "2030-05-14-example", Sort.MISSED, "organizations", "Institute of Invented Tides",
                "Chile took part, with its Institute of Invented Tides.", "")));
    assertTrue(
        evaluation.deviations().contains(
            new Deviation(
                "2030-05-14-example", Sort.EXTRA, "event country", "third meeting of the Joint Committee — PE",
                "New Zealand, Peru and others held the third meeting of the Joint Committee.", "between")));
  }

  @Test
  void confidenceIsHeldAgainstTheAnnotation() {
    Calibration calibration = Calibration.of(evaluation.trials());
    assertEquals(new Rate(2, 3), calibration.sure().rate(), "ordinal and one country right, one country wrong");
    assertEquals(new Calibration.OfRule("between", "party", new Rate(1, 2), 0.9), calibration.rules().get(0));
    assertEquals(
        new Rate(0, 1), calibration.bands().stream().filter(b -> b.from() == 0.6).findFirst().orElseThrow().rate());
  }

  @Test
  void eachFormatHasTheFigures() {
    Report report = Report.of(evaluation, true, true);
    assertTrue(written(report, Report.Format.TABLE).contains("entities                  0.857  0.750  0.800       6       7       8"));
    JsonObject json = JSON.parse(written(report, Report.Format.JSON));
    assertEquals(6, json.get("headline").getAsObject().get("entities").getAsObject().get("found").getAsNumber().value().intValue());
    assertEquals(evaluation.deviations().size(), json.get("errors").getAsArray().size());
    String page = written(report, Report.Format.HTML);
    assertTrue(page.contains("<td>entities</td><td>0.857</td>"), page);
    assertTrue(page.contains("They signed the Agreement on Invented Tides."), page);
  }

  @Test
  void nothingIsExecutedInTheBrowser() {
    Deviation hostile = new Deviation("r", Sort.EXTRA, "people", "<script>alert(1)</script>", "<b>", "");
    Report report =
        new Report(1, List.of(), List.of(), List.of(), List.of(), List.of(hostile), java.util.Optional.empty());
    String page = written(report, Report.Format.HTML);
    assertTrue(page.contains("&lt;script&gt;") && !page.contains("<script>"), page);
  }

  private static String written(Report report, Report.Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.write(format, new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }
}
