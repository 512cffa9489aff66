/*
 * The one script that every web view can read, Internet Explorer 11 included: plain ES5, no module, no
 * dependency. Where the pane's own script cannot run, it shows what to do instead.
 */
(function () {
  "use strict";

  function canRunPane() {
    return (
      typeof Promise === "function" &&
      "noModule" in document.createElement("script") &&
      typeof Object.hasOwn === "function" &&
      typeof Array.prototype.at === "function"
    );
  }

  /* Word covers a pane with an error of its own unless the page answers Office.js. */
  function answerOffice() {
    if (window.Office && window.Office.onReady) window.Office.onReady();
  }

  if (canRunPane()) return;
  document.documentElement.className = "old-browser";
  document.getElementById("pane").setAttribute("hidden", "hidden");
  document.getElementById("old-browser").removeAttribute("hidden");
  if (window.addEventListener) window.addEventListener("load", answerOffice);
})();
