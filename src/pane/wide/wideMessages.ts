/** What the pane and a wide window say to each other: data as JSON, nothing else. */
import type { CellEdit, GridView } from "../grid/gridData";

/** To the window: the grid as it stands now. */
export interface ShowMessage {
  readonly kind: "show";
  readonly view: GridView;
}

/** To the pane. */
export type WindowMessage =
  /** It is there and wants to be told what to show. */
  | { readonly kind: "ready" }
  | { readonly kind: "change"; readonly edits: readonly CellEdit[] }
  | { readonly kind: "undo" | "redo" | "close" };

export const writeMessage = (message: ShowMessage | WindowMessage): string => JSON.stringify(message);

/** A message of the window; null for anything else, which is not acted upon. */
export function readWindowMessage(text: string): WindowMessage | null {
  const message = parsed(text);
  switch (message?.["kind"]) {
    case "ready":
    case "undo":
    case "redo":
    case "close":
      return { kind: message["kind"] };
    case "change": {
      const edits = message["edits"];
      return Array.isArray(edits) && edits.every(isEdit) ? { kind: "change", edits } : null;
    }
    default:
      return null;
  }
}

/** A message of the pane, which alone can send to its window. */
export function readShowMessage(text: string): ShowMessage | null {
  const message = parsed(text);
  return message?.["kind"] === "show" ? (message as unknown as ShowMessage) : null;
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isEdit = (value: unknown): value is CellEdit =>
  isObject(value) &&
  typeof value["row"] === "string" &&
  typeof value["column"] === "string" &&
  typeof value["text"] === "string";
