/** A wide window of the grid in the browser, and a pane that only remembers what it is told. */
import type { GridView } from "../../../src/pane/grid/gridData";
import { mountWideGrid } from "../../../src/pane/wide/mountWideGrid";
import { writeMessage } from "../../../src/pane/wide/wideMessages";

declare global {
  interface Window {
    /** What the window told the pane, message by message. */
    told: string[];
    show: (view: GridView) => void;
  }
}

const root = document.createElement("div");
document.body.append(root);
window.told = [];
mountWideGrid(root, {
  send: (text) => window.told.push(text),
  listen: (onMessage) => {
    window.show = (view) => onMessage(writeMessage({ kind: "show", view }));
  },
});
