package org.entente.web;

import java.util.Map;
import jakarta.servlet.http.HttpServlet;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.entente.store.LocalStore;

/**
 * Serves a store: SPARQL for reading, every thing under its address, pages, the network.
 *
 * <pre>{@code
 * try (Server server = Server.start(store, ServerOptions.defaults().withPort(0))) {
 *   System.console().printf("%s%n", server.url());
 * }
 * }</pre>
 *
 * <p>IRIs in the data begin with the store's base whatever the server's address is; links in pages are relative, so they
 * work under either. Thread safe. The store stays open when the server is closed.
 */
public final class Server implements AutoCloseable {

  private static final int LONGEST_HEADERS = 16_384;
  private static final int IDLE_MILLIS = 30_000;
  private static final int MOST_THREADS = 64;

  private final FusekiServer fuseki;

  private Server(FusekiServer fuseki) {
    this.fuseki = fuseki;
  }

  /**
   * Starts a server.
   *
   * @throws PortInUse if another program listens on the port
   */
  public static Server start(LocalStore store, ServerOptions options) {
    JenaSystem.init();
    Templates templates = new Templates();
    Metrics metrics = new Metrics(store, options);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .loopback(options.loopback())
            .port(options.port())
            .maxServerThreads(MOST_THREADS)
            .fusekiModules(FusekiModules.empty())
            .addFilter("/*", new SafetyHeaders());
    for (Map.Entry<String, HttpServlet> extra : options.extraServlets().entrySet()) {
      builder.addServlet(extra.getKey(), extra.getValue());
    }
    builder.addServlet("/*", new Front(Site.routes(store, options, templates, metrics), new Problems(templates), metrics));
    FusekiServer fuseki = builder.build();
    limit(fuseki.getJettyServer());
    try {
      fuseki.start();
    } catch (RuntimeException e) {
      fuseki.stop();
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof java.net.BindException) {
          throw new PortInUse(options.port(), e);
        }
      }
      throw e;
    }
    return new Server(fuseki);
  }

  private static void limit(org.eclipse.jetty.server.Server jetty) {
    for (Connector connector : jetty.getConnectors()) {
      HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
      HttpConfiguration configuration = http.getHttpConfiguration();
      configuration.setRequestHeaderSize(LONGEST_HEADERS);
      configuration.setSendServerVersion(false);
      configuration.setSendXPoweredBy(false);
      if (connector instanceof ServerConnector server) {
        server.setIdleTimeout(IDLE_MILLIS);
      }
    }
    jetty.setErrorHandler(new BareErrors());
  }

  /** The port that it listens on. */
  public int port() {
    return fuseki.getPort();
  }

  /** The address of its start page on this machine. */
  public String url() {
    return "http://localhost:" + port() + "/";
  }

  /** Ends it; running requests are cut off after a short grace. */
  @Override
  public void close() {
    fuseki.stop();
  }
}
