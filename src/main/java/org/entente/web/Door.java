package org.entente.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.store.Batch;
import org.entente.store.LoadReport;
import org.entente.store.LocalStore;
import org.entente.store.StoreException;

/**
 * The door of a store that is being served: through it {@code load}, {@code remove} and decisions reach the process that has
 * the store, at a loopback address whose token lies in the store folder, readable by its owner only.
 *
 * <p>{@code POST /door/load} takes N-Quads and puts each of its graphs in, all or nothing; {@code POST /door/remove} takes
 * IRIs of releases, a line each; {@code POST /door/decide} takes what is to be decided as JSON. All answer with a report as
 * JSON. A request without the token gets 403, whatever it asks.
 * Thread safe.
 */
public final class Door extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final String FILE = "door.json";

  private final transient LocalStore store;
  private final String token;

  /** A door with a new token. */
  public Door(LocalStore store) {
    this.store = store;
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    this.token = HexFormat.of().formatHex(random);
  }

  /** Where a served store is reached. */
  public record Address(URI url, String token, String base) {}

  /** Writes where the door is into the store folder, for its owner only. */
  public void open(Path folder, URI url) throws IOException {
    JsonObject address = new JsonObject();
    address.put("url", url.toString());
    address.put("token", token);
    address.put("base", store.base());
    address.put("pid", ProcessHandle.current().pid());
    Path draft = folder.resolve(FILE + ".part");
    Files.deleteIfExists(draft);
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(draft, address.toString());
    Files.move(draft, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes the address away again. */
  public static void close(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(FILE));
  }

  /** The address of the server that serves a store folder; empty where none does any more. */
  public static Optional<Address> find(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      JsonObject address = JSON.parse(Files.readString(file));
      boolean lives = ProcessHandle.of(address.get("pid").getAsNumber().value().longValue()).map(ProcessHandle::isAlive).orElse(false);
      return lives
          ? Optional.of(new Address(URI.create(address.getString("url")), address.getString("token"), address.getString("base")))
          : Optional.empty();
    } catch (IOException | JsonException | IllegalArgumentException e) {
      return Optional.empty(); // no door, or one that was not written whole: nobody serves through it
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] given = String.valueOf(request.getHeader("Authorization")).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(given, ("Bearer " + token).getBytes(StandardCharsets.UTF_8))) {
      answer(response, 403, error("The token of this store is missing or wrong"));
      return;
    }
    try {
      switch (String.valueOf(request.getPathInfo())) {
        case "/load" -> answer(response, 200, json(load(request)));
        case "/remove" -> answer(response, 200, json(remove(request)));
        case "/decide" -> answer(response, 200, DecisionJson.of(store.decide(DecisionJson.proposal(body(request)))));
        default -> answer(response, 404, error("The door has load, remove and decide"));
      }
    } catch (StoreException | RiotException | JsonException e) {
      answer(response, 422, error(String.valueOf(e.getMessage())));
    }
  }

  private LoadReport load(HttpServletRequest request) throws IOException {
    DatasetGraph graphs = DatasetGraphFactory.createGeneral();
    RDFParser.source(request.getInputStream()).lang(Lang.NQUADS).parse(graphs);
    return store.replace(Batch.of(graphs, store.iris()));
  }

  private LoadReport remove(HttpServletRequest request) throws IOException {
    List<String> releases = Arrays.stream(body(request).split("\n")).map(String::strip).filter(l -> !l.isEmpty()).toList();
    return store.remove(releases);
  }

  private static String body(HttpServletRequest request) throws IOException {
    return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static JsonObject json(LoadReport report) {
    JsonObject json = new JsonObject();
    json.put("added", array(report.added()));
    json.put("replaced", array(report.replaced()));
    json.put("unchanged", array(report.unchanged()));
    json.put("removed", array(report.removed()));
    return json;
  }

  private static JsonArray array(List<String> lines) {
    JsonArray array = new JsonArray();
    lines.forEach(array::add);
    return array;
  }

  private static JsonObject error(String message) {
    JsonObject json = new JsonObject();
    json.put("error", message);
    return json;
  }

  private static void answer(HttpServletResponse response, int status, JsonObject body) throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
  }
}
