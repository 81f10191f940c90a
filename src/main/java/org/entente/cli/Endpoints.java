package org.entente.cli;

import java.io.IOException;
import java.net.Socket;
import java.net.InetSocketAddress;
import java.net.URI;

/** Whether an endpoint can be reached at all, told before anything is asked. */
final class Endpoints {

  private static final int PATIENCE_MS = 10_000;

  private Endpoints() {}

  static void check(URI endpoint) {
    if (endpoint.getHost() == null || !"http".equals(endpoint.getScheme()) && !"https".equals(endpoint.getScheme())) {
      throw Failure.usage("\"" + endpoint + "\" is no address of an endpoint; give one such as http://localhost:3030/sparql");
    }
    int port = endpoint.getPort() > 0 ? endpoint.getPort() : endpoint.getScheme().equals("https") ? 443 : 80;
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(endpoint.getHost(), port), PATIENCE_MS);
    } catch (IOException | IllegalArgumentException e) {
      throw Failure.nothingDone(
          "Nothing answers at " + endpoint + " (" + e.getMessage() + "): check the address and that the server runs");
    }
  }
}
