import { useState } from "react";
import type { FigureValue } from "../../figures/figures";
import type { Scalar } from "../../forms/formSet";
import { usePane } from "../PaneContext";
import { shownText } from "../state/shownText";
import { readTyped } from "../../figures/readTyped";
import { valueAt, withTyped } from "../state/typedChange";

interface Typing {
  readonly text: string;
  readonly value: FigureValue;
}

/**
 * The text of a field that is typed as people type: kept letter by letter while the user is in the field,
 * then shown as the report will write it. Text that cannot be read stays as it is, with the reason.
 */
export function useTypedText(definition: Scalar, path: string) {
  const { index, draft, edit } = usePane();
  const [typing, setTyping] = useState<Typing | null>(null);

  const value = valueAt(draft.figures, path);
  const unread = draft.unread[path];
  // After an undo the value is no longer the one that was typed here; then the typed text is out of date.
  const isCurrent = typing !== null && typing.value === value;
  const read = unread === undefined ? null : readTyped(definition, unread, index.formSet.cutOff.firstDay);

  return {
    text: isCurrent ? typing.text : (unread ?? shownText(definition, value)),
    /** Why the text cannot be read; null while the user is still typing it. */
    problem: !isCurrent && read?.kind === "unread" ? read.problem : null,
    isTyping: isCurrent,
    onText: (text: string) => {
      const typed = readTyped(definition, text, index.formSet.cutOff.firstDay);
      setTyping({ text, value: typed.kind === "read" ? typed.value : null });
      edit(path, (before) => withTyped(before, [{ path, text, typed }]));
    },
    onLeave: () => setTyping(null),
  };
}
