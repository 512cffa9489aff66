import { HostError } from "../../document/port";
import type { Control } from "../../document/snapshot";
import type { ToldControl } from "./readPlainly";

/**
 * Where controls stand, from what Word tells of them in document order: the texts of the paragraphs that each stands
 * in, sought from where the last one began. Throws `HostError` when a control cannot be placed: a snapshot with a
 * control in a wrong place would let the refresh write over the drafter's words.
 */
export function locateControls(
  paragraphs: readonly string[],
  told: readonly ToldControl[],
): readonly Control[] {
  const located: Control[] = [];
  const indexById = new Map<number, number>();
  let from = 0;
  let offset = 0;
  for (const { id, parent, control, paragraphs: own } of told) {
    const first = find(paragraphs, own, from);
    if (first === null)
      throw new HostError(
        "host-failed",
        `Word không cho biết “${control.title || control.tag}” nằm ở đâu trong tài liệu. Hãy lưu tài liệu, đóng và mở lại rồi làm lại.`,
      );
    if (first !== from) offset = 0;
    from = first;
    const isBlock = control.level !== "inline";
    const last = first + Math.max(own.length - 1, 0);
    const start = isBlock ? 0 : Math.max((paragraphs[first] ?? "").indexOf(control.text, offset), 0);
    const end = isBlock ? (paragraphs[last] ?? "").length : start + control.text.length;
    if (!isBlock) offset = end;
    indexById.set(id, located.length);
    located.push({
      ...control,
      index: located.length,
      start: { paragraph: first, offset: start },
      end: { paragraph: last, offset: end },
      parent: parent === null ? null : (indexById.get(parent) ?? null),
    });
  }
  return located;
}

/** The first place at or after `from` where the wanted texts follow one another. */
function find(texts: readonly string[], wanted: readonly string[], from: number): number | null {
  for (let start = from; start + wanted.length <= texts.length; start += 1)
    if (wanted.every((text, index) => texts[start + index] === text)) return start;
  return null;
}
