"use strict";
// Draws the ties that the table lists; a tap on a line shows what it rests on, a tap on a name its neighbours.
(async () => {
  const place = document.getElementById("graph");
  if (!place || typeof cytoscape === "undefined") return;
  const answer = await fetch(place.dataset.network, { headers: { Accept: "application/json" } });
  if (!answer.ok) return;
  const data = await answer.json();
  document.querySelector(".picture").hidden = false;
  const look = getComputedStyle(document.documentElement);
  const colour = (name) => look.getPropertyValue(name).trim();
  const palette = ["#1d6fa5", "#c2571a", "#2f7d4f", "#8a4fa3", "#b3313f", "#7a6a1d", "#2a7f86", "#a34d80", "#55606e"];
  const countries = [...new Set(data.nodes.map((n) => n.country))];
  const heaviest = Math.max(...data.ties.map((t) => t.weight));
  const graph = cytoscape({
    container: place,
    elements: [
      ...data.nodes.map((n) => ({ data: { ...n, size: 14 + 8 * Math.sqrt(n.weight), colour: palette[countries.indexOf(n.country) % palette.length] } })),
      ...data.ties.map((t) => ({ data: { ...t, width: 1.5 + 5 * Math.sqrt(t.weight / heaviest) } })),
    ],
    style: [
      { selector: "node", style: { label: "data(brief)", width: "data(size)", height: "data(size)", "background-color": "data(colour)", color: colour("--ink"), "font-size": 13, "text-wrap": "wrap", "text-max-width": 130, "text-valign": "bottom", "text-margin-y": 4 } },
      { selector: "edge", style: { width: "data(width)", "line-color": colour("--soft"), opacity: 0.55, "curve-style": "bezier" } },
      { selector: ".chosen", style: { "line-color": colour("--link"), opacity: 1, "border-width": 3, "border-color": colour("--link") } },
      { selector: ".faint", style: { opacity: 0.15 } },
    ],
    layout: { name: "cose", animate: false, randomize: false, nodeRepulsion: () => 12000, idealEdgeLength: () => 70, componentSpacing: 50, nodeDimensionsIncludeLabels: true, padding: 20 },
  });
  // Names as large as those of the page, however far the picture was drawn together.
  graph.style().selector("node").style({ "font-size": 12 / graph.zoom(), "text-max-width": 130 / graph.zoom() }).update();
  graph.fit(undefined, 24);
  const list = document.getElementById("tie");
  const show = async (tie) => {
    graph.elements().removeClass("chosen faint");
    tie.addClass("chosen");
    tie.connectedNodes().addClass("chosen");
    const asked = new URLSearchParams(location.search);
    const years = new URLSearchParams();
    for (const name of ["from", "to"]) if (asked.get(name)) years.set(name, asked.get(name));
    const page = await fetch(place.dataset.root + "tie/" + tie.data("slug") + "?" + years, { headers: { Accept: "text/html" } });
    const bases = new DOMParser().parseFromString(await page.text(), "text/html").getElementById("bases");
    // Links of that page are relative to it, not to this one.
    for (const link of bases ? bases.querySelectorAll("a") : []) link.href = new URL(link.getAttribute("href"), page.url).href;
    list.replaceChildren(...(bases ? [document.adoptNode(bases)] : []));
  };
  graph.on("tap", "edge", (event) => show(event.target));
  graph.on("tap", "node", (event) => {
    graph.elements().removeClass("chosen").addClass("faint");
    event.target.closedNeighborhood().removeClass("faint");
    event.target.addClass("chosen");
  });
  graph.on("tap", (event) => { if (event.target === graph) graph.elements().removeClass("chosen faint"); });
  place.graph = graph;
  place.dataset.ready = "yes";
})();
