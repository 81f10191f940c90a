"use strict";
// Puts the query editor in the place of the plain form; without it the form still works.
(() => {
  const place = document.getElementById("yasgui");
  const query = document.getElementById("query").value;
  if (typeof Yasgui === "undefined") return;
  const endpoint = new URL(place.dataset.endpoint, location.href).href;
  document.getElementById("plain").hidden = true;
  // Completion from other sites is left out: this page asks nobody else.
  Yasgui.Yasqe.defaults.autocompleters = ["variables"];
  Yasgui.defaults.requestConfig.endpoint = endpoint;
  const editor = new Yasgui(place, {
    requestConfig: { endpoint },
    copyEndpointOnNewTab: true,
    persistenceId: "entente",
    yasqe: { value: query },
  });
  const tab = editor.getTab();
  if (tab) {
    tab.setEndpoint(endpoint);
    if (place.dataset.example || !tab.getQuery().trim()) tab.setQuery(query);
  }
})();
