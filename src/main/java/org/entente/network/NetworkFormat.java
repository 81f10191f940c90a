package org.entente.network;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.WeightedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.BaseExporter;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.GraphExporter;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.json.JSONExporter;

/**
 * The formats that a network is exchanged in, all as text in UTF-8: GraphML 1.0 and GEXF 1.2 for Gephi, Cytoscape or yEd; a
 * CSV table of the ties (RFC 4180) for spreadsheets; JSON with {@code nodes} and {@code edges}.
 *
 * <p>Thread safe.
 */
public enum NetworkFormat {
  GRAPHML("application/graphml+xml") {
    @Override
    public String write(Network network) {
      GraphMLExporter<String, Tie> out = new GraphMLExporter<>();
      out.setExportEdgeWeights(true);
      MEMBER.forEach((name, type) -> out.registerAttribute(name, GraphMLExporter.AttributeCategory.NODE, type));
      TIE.forEach((name, type) -> {
        if (!name.equals("weight")) {
          out.registerAttribute(name, GraphMLExporter.AttributeCategory.EDGE, type);
        }
      });
      return exported(network, out);
    }
  },
  GEXF("application/gexf+xml") {
    @Override
    public String write(Network network) {
      GEXFExporter<String, Tie> out = new GEXFExporter<>();
      out.setCreator("Entente");
      MEMBER.forEach((name, type) -> {
        if (!name.equals("label")) {
          out.registerAttribute(name, GEXFExporter.AttributeCategory.NODE, gexf(type));
        }
      });
      TIE.forEach((name, type) -> {
        if (!name.equals("weight")) {
          out.registerAttribute(name, GEXFExporter.AttributeCategory.EDGE, gexf(type));
        }
      });
      out.setParameter(GEXFExporter.Parameter.EXPORT_EDGE_WEIGHTS, true);
      return exported(network, out);
    }
  },
  CSV("text/csv") {
    @Override
    public String write(Network network) {
      Map<String, Member> members = members(network);
      StringBuilder text = new StringBuilder("from,to,kind,weight,bases,first,last,from_iri,to_iri,tie_iri\r\n");
      for (Tie tie : network.ties()) {
        List<String> row =
            List.of(
                label(members, tie.from()), label(members, tie.to()), tie.kind(), Double.toString(tie.weight()),
                Integer.toString(tie.bases()), tie.first(), tie.last(), tie.from(), tie.to(), tie.iri());
        text.append(String.join(",", row.stream().map(NetworkFormat::cell).toList())).append("\r\n");
      }
      return text.toString();
    }
  },
  JSON("application/json") {
    @Override
    public String write(Network network) {
      return exported(network, new JSONExporter<>());
    }
  };

  private static final Map<String, AttributeType> MEMBER =
      types(
          "label", AttributeType.STRING, "countries", AttributeType.STRING, "degree", AttributeType.INT,
          "weightedDegree", AttributeType.DOUBLE, "betweenness", AttributeType.DOUBLE, "component", AttributeType.INT);

  private static final Map<String, AttributeType> TIE =
      types(
          "kind", AttributeType.STRING, "weight", AttributeType.DOUBLE, "bases", AttributeType.INT,
          "first", AttributeType.STRING, "last", AttributeType.STRING);

  private final String mediaType;

  NetworkFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The format of a name or file extension: {@code graphml}, {@code gexf}, {@code csv}, {@code json}. */
  public static Optional<NetworkFormat> named(String name) {
    return Stream.of(values()).filter(f -> f.extension().equals(name.toLowerCase(Locale.ROOT))).findFirst();
  }

  /** Its media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** Its name and file extension. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A network in this format; the same network gives the same text. */
  public abstract String write(Network network);

  /** What an exporter makes of a network: its nodes and ties with all that is known of them. */
  private static <E extends BaseExporter<String, Tie> & GraphExporter<String, Tie>> String exported(Network network, E out) {
    out.setVertexIdProvider(v -> v);
    out.setEdgeIdProvider(Tie::iri);
    Map<String, Member> members = members(network);
    out.setVertexAttributeProvider(v -> attributes(members.get(v)));
    out.setEdgeAttributeProvider(NetworkFormat::attributes);
    StringWriter text = new StringWriter();
    out.exportGraph(graph(network), text);
    return text.toString();
  }

  private static Graph<String, Tie> graph(Network network) {
    Graph<String, Tie> graph = new WeightedMultigraph<>(null, null);
    network.members().forEach(m -> graph.addVertex(m.iri()));
    for (Tie tie : network.ties()) {
      graph.addEdge(tie.from(), tie.to(), tie);
      graph.setEdgeWeight(tie, tie.weight());
    }
    return graph;
  }

  private static Map<String, Member> members(Network network) {
    Map<String, Member> members = new LinkedHashMap<>();
    network.members().forEach(m -> members.put(m.iri(), m));
    return members;
  }

  private static Map<String, Attribute> attributes(Member member) {
    Map<String, Attribute> all = new LinkedHashMap<>();
    all.put("label", DefaultAttribute.createAttribute(printable(member.label())));
    all.put("countries", DefaultAttribute.createAttribute(String.join(" ", member.countries().stream().map(NetworkFormat::key).toList())));
    all.put("degree", DefaultAttribute.createAttribute(member.degree()));
    all.put("weightedDegree", DefaultAttribute.createAttribute(member.weight()));
    all.put("betweenness", DefaultAttribute.createAttribute(member.betweenness()));
    all.put("component", DefaultAttribute.createAttribute(member.component()));
    return all;
  }

  private static Map<String, Attribute> attributes(Tie tie) {
    Map<String, Attribute> all = new LinkedHashMap<>();
    all.put("kind", DefaultAttribute.createAttribute(tie.kind()));
    all.put("weight", DefaultAttribute.createAttribute(tie.weight()));
    all.put("bases", DefaultAttribute.createAttribute(tie.bases()));
    all.put("first", DefaultAttribute.createAttribute(tie.first()));
    all.put("last", DefaultAttribute.createAttribute(tie.last()));
    return all;
  }

  private static Map<String, AttributeType> types(Object... pairs) {
    Map<String, AttributeType> types = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      types.put((String) pairs[i], (AttributeType) pairs[i + 1]);
    }
    return types;
  }

  private static GEXFAttributeType gexf(AttributeType type) {
    return switch (type) {
      case INT -> GEXFAttributeType.INTEGER;
      case DOUBLE -> GEXFAttributeType.DOUBLE;
      default -> GEXFAttributeType.STRING;
    };
  }

  private static String label(Map<String, Member> members, String iri) {
    Member member = members.get(iri);
    return member == null ? key(iri) : printable(member.label());
  }

  private static String key(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  /** Without the control characters that XML 1.0 (section 2.2) does not allow. */
  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\t' || c == '\n' || c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Quoted where need be; a name that a spreadsheet would run as a formula begins with an apostrophe. */
  private static String cell(String text) {
    String safe = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.matches("[^\",\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
