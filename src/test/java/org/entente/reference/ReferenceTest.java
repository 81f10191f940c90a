package org.entente.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTest {

  @TempDir Path folder;

  private Reference read() {
    return Reference.read(folder, folder.resolve("topics.ttl"));
  }

  private void file(String name, String... lines) throws IOException {
    Files.write(folder.resolve(name), List.of(lines));
  }

  @Test
  void whatComesWithEntenteIsSound() {
    Reference reference = Reference.bundled();
    assertTrue(reference.countries().size() > 200);
    assertEquals("Japan", reference.countries().get("jp").name());
    assertEquals(List.of("jp"), reference.bodies().get("jp-mext").countries());
    assertTrue(reference.topics().size() > 150);
  }

  @Test
  void missingFilesAreEmpty() {
    assertTrue(read().bodies().isEmpty());
    assertTrue(read().list("honorifics").isEmpty());
  }

  @Test
  void readsTablesWithListsAndFormerNames() throws IOException {
    file("countries.tsv", "# made up", "code\tname\tnames\tadjectives\tcapital", "XA\tExampleland\tRepublic of Example|EX\tExamplish\tSample");
    file(
        "organizations.tsv",
        "key\tclass\ttype\tcountry\tparent\tname\tacronyms\tnames\tnative\tformer",
        "xa-mos\tAgency\tministry\tXA\t\tMinistry of Samples\tMOS\t\t\tMinistry of Patterns (until 2001)");
    Reference.Body body = read().bodies().get("xa-mos");
    assertEquals(List.of("Ministry of Patterns"), body.former());
    assertEquals(List.of("xa"), body.countries());
  }

  @Test
  void aMistakeIsNamedWithItsLineAndWhatToDo() throws IOException {
    file("countries.tsv", "code\tname\tnames\tadjectives\tcapital", "XA\tExampleland\t\t\t", "XA\tAgain\t\t\t");
    file(
        "organizations.tsv",
        "key\tclass\ttype\tcountry\tparent\tname\tacronyms\tnames\tnative\tformer",
        "xa-mos\tAgency\tministry\tXB\txa-none\tMinistry of Samples\t\t\t\t");
    BadReference bad = assertThrows(BadReference.class, this::read);
    assertEquals(3, bad.findings().size());
    assertTrue(bad.getMessage().contains("countries.tsv, line 3, column \"code\": \"xa\""), bad.getMessage());
    assertTrue(bad.getMessage().contains("organizations.tsv, line 2, column \"parent\": \"xa-none\""), bad.getMessage());
  }
}
