import { HostError, type Edit } from "../../document/port";
import type { Control } from "../../document/snapshot";
import { REL, W } from "../names";
import { relatedParts, strictRefusal, type OpenedPackage } from "../package";
import type { Platform } from "../platform";
import type { SourcedSnapshot } from "../snapshot/readSnapshot";
import { attribute, wordChild } from "../snapshot/values";
import { SEPARATOR_STYLE } from "../write/styleSheet";
import { isElement, type XmlElement } from "../xml";
import {
  findPlace,
  insertBlock,
  makeBlock,
  makeContent,
  makeContentBeside,
  refuseUnblock,
  removeControl,
  removeWholeTable,
  replaceBlock,
  unwrapControl,
} from "./blocks";
import { findColumn, insertColumn, removeColumn } from "./columns";
import { refuseUntextual, setControlText } from "./controlText";
import { checkData, writeData } from "./dataPart";
import { documentStyles, type DocumentStyles } from "./documentStyles";
import {
  changedMeanwhile,
  findControl,
  findParagraph,
  findTable,
  isAttached,
  locked,
  ORDER,
  refuseLocked,
  type Editing,
  type Operation,
} from "./editing";
import { setLock } from "./lock";
import { insertContent, removeParagraph } from "./paragraphs";
import { checkReplacements, replaceTexts } from "./replaceText";
import { checkRow, insertRow, moveRow, removeRow } from "./rows";

/** Everything that applying edits works on. */
export interface EditTarget {
  readonly parts: OpenedPackage;
  readonly platform: Platform;
  readonly source: SourcedSnapshot;
  readonly cursor: Editing["cursor"];
}

/**
 * Applies edits to a package, all or none: first every edit is found possible and what it needs is made, then all are
 * done. Throws `HostError`, and then nothing has changed.
 */
export function applyEdits(edits: readonly Edit[], target: EditTarget): void {
  if (edits.length === 0) return;
  if (target.parts.strict) throw strictRefusal();
  refuseProtected(target.parts);
  const styles = documentStyles(target.parts, target.platform);
  const editing = startEditing(target, styles);
  const operations = [
    ...planTexts(edits, editing),
    ...edits.filter(isOtherEdit).map((edit) => plan(edit, edits, editing)),
  ];
  operations.sort((one, other) => one.order - other.order);
  for (const operation of operations) operation.run();
  styles.addMissing();
  const roots = new Set(operations.map(({ touches }) => touches?.ownerDocument?.documentElement));
  for (const root of roots) if (root) target.parts.markChanged(root);
}

type TextEdit = Extract<Edit, { readonly kind: "replaceText" }>;
const isTextEdit = (edit: Edit): edit is TextEdit => edit.kind === "replaceText";
type OtherEdit = Exclude<Edit, TextEdit>;
const isOtherEdit = (edit: Edit): edit is OtherEdit => !isTextEdit(edit);

/** All texts of one paragraph are replaced at once: they share its characters. */
function planTexts(edits: readonly Edit[], editing: Editing): readonly Operation[] {
  const byParagraph = new Map<number, TextEdit[]>();
  for (const edit of edits) {
    if (!isTextEdit(edit)) continue;
    const others = byParagraph.get(edit.paragraph);
    if (others) others.push(edit);
    else byParagraph.set(edit.paragraph, [edit]);
  }
  const { nextControlId } = editing.context(0, true);
  return [...byParagraph].map(([index, replacements]) => {
    const found = findParagraph(editing, index);
    checkReplacements(found, replacements, editing);
    return operation(ORDER.text, found.element, () => replaceTexts(found, replacements, nextControlId));
  });
}

/** A document that Word itself would not let be edited (ECMA-376 Part 1, §17.15.1.29). */
function refuseProtected(parts: OpenedPackage): void {
  const [part] = relatedParts(parts, parts.main, REL.settings);
  const root = part === undefined ? null : parts.root(part);
  const protection = root && wordChild(root, "documentProtection");
  const enforced = protection && attribute(protection, "enforcement");
  const edit = protection && attribute(protection, "edit");
  if (enforced === null || ["0", "false", "off"].includes(enforced)) return;
  if (edit !== null && ["none", "trackedChanges"].includes(edit)) return;
  throw new HostError(
    "read-only",
    "Tài liệu đang bật bảo vệ chống sửa (Restrict Editing). Hãy mở bằng Word, vào Review > Restrict Editing > Stop Protection rồi làm lại.",
  );
}

function startEditing(target: EditTarget, styles: DocumentStyles): Editing {
  const { parts, source } = target;
  const root = parts.root(parts.main);
  const document = root?.ownerDocument;
  const body = root && wordChild(root, W.body);
  if (!document || !body) throw changedMeanwhile();
  const nextControlId = controlIds(source);
  return {
    ...target,
    document,
    body,
    lastAfter: new Map(),
    controlsByTag: groupByTag(source.snapshot.controls),
    lockedControls: source.snapshot.controls.filter(({ lock }) => lock.content || lock.control),
    separatorStyle: styles.peek(SEPARATOR_STYLE.id),
    context: (textWidth, cellControls) => ({
      styleId: styles.id,
      roleStyle: styles.role,
      nextControlId,
      textWidth,
      cellControls,
    }),
  };
}

function groupByTag(controls: readonly Control[]): ReadonlyMap<string, readonly Control[]> {
  const groups = new Map<string, Control[]>();
  for (const control of controls) {
    const group = groups.get(control.tag);
    if (group) group.push(control);
    else groups.set(control.tag, [control]);
  }
  return groups;
}

/** Ids of controls are positive 32-bit numbers, each used once in a document (§17.5.2.18). */
function controlIds(source: SourcedSnapshot): () => number {
  const used = new Set(source.snapshot.controls.map(({ id }) => Number(id)));
  let next = 0;
  return () => {
    do next += 1;
    while (used.has(next));
    return next;
  };
}

/** Finds what an edit speaks of and makes what it needs. Throws `HostError`. */
function plan(edit: OtherEdit, edits: readonly Edit[], editing: Editing): Operation {
  switch (edit.kind) {
    case "setControlText":
      return planControlText(edit, editing);
    case "insertContent":
    case "removeParagraph":
      return planParagraph(edit, editing);
    case "insertBlock":
    case "replaceBlock":
    case "removeControl":
      return planBlock(edit, editing);
    case "insertRow":
    case "removeRow":
    case "moveRow":
      return planRow(edit, edits, editing);
    case "insertColumn":
    case "removeColumn":
      return planColumn(edit, editing);
    case "removeTable": {
      const { element } = findTable(editing, edit.table);
      refuseLocked(element);
      return operation(ORDER.removals, element, () => removeWholeTable(element, editing));
    }
    case "lockControl": {
      const { element } = findControl(editing, edit.control);
      return operation(ORDER.removals, element, () => setLock(element, edit.locked));
    }
    case "writeData":
      checkData(edit.xml, edit.over, editing);
      return operation(ORDER.removals, null, () => writeData(edit.xml, editing));
  }
}

type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { readonly kind: Kind }>;

const operation = (order: number, touches: XmlElement | null, run: () => void): Operation => ({
  order,
  touches,
  run,
});

function planControlText(edit: EditOf<"setControlText">, editing: Editing): Operation {
  const found = findControl(editing, edit.control);
  refuseLocked(found.element);
  refuseUntextual(found);
  return operation(ORDER.controlText, found.element, () => {
    if (isAttached(found.element)) setControlText(found.element, edit.text);
  });
}

function planParagraph(edit: EditOf<"insertContent" | "removeParagraph">, editing: Editing): Operation {
  const { element } = findParagraph(editing, edit.paragraph);
  refuseLocked(element);
  if (edit.kind === "removeParagraph")
    return operation(ORDER.removals, element, () => removeParagraph(element));
  const content = makeContentBeside(edit.content, edit.where, element, editing);
  return operation(ORDER.insertions, element, () => insertContent(element, edit.where, content, editing));
}

function planBlock(
  edit: EditOf<"insertBlock" | "replaceBlock" | "removeControl">,
  editing: Editing,
): Operation {
  if (edit.kind === "insertBlock") {
    const place = findPlace(edit.at, editing);
    const control = makeBlock(edit.block, place, editing);
    return operation(ORDER.insertions, editing.body, () => insertBlock(edit.block, control, place, editing));
  }
  const found = findControl(editing, edit.control);
  const { element, control } = found;
  if (edit.kind === "replaceBlock") {
    refuseLocked(element);
    refuseUnblock(found);
    const content = makeContent(edit.block, element, editing);
    return operation(ORDER.removals, element, () => replaceBlock(edit.block, element, content, editing));
  }
  if (control.lock.control) throw locked(control.title || control.tag);
  const around = element.parentNode;
  if (isElement(around)) refuseLocked(around);
  return operation(ORDER.removals, element, () =>
    edit.keepContent ? unwrapControl(element) : removeControl(found, editing),
  );
}

function planRow(
  edit: EditOf<"insertRow" | "removeRow" | "moveRow">,
  edits: readonly Edit[],
  editing: Editing,
): Operation {
  const source = findTable(editing, edit.table);
  const table = source.element;
  refuseLocked(table);
  const rowAt = (index: number): XmlElement => {
    const row = source.rows[index];
    if (!row) throw changedMeanwhile();
    return row.element;
  };
  if (edit.kind === "removeRow") {
    const row = rowAt(edit.row);
    return operation(ORDER.removals, table, () => removeRow(table, row));
  }
  const after = edit.after < 0 ? null : rowAt(edit.after);
  if (edit.kind === "moveRow") {
    const row = rowAt(edit.row);
    return operation(ORDER.rows, table, () => moveRow(table, row, after, editing));
  }
  checkRow(edit.row, columnsAfter(edit.table, edits, editing));
  return operation(ORDER.rows, table, () => insertRow(table, after, edit.row, editing));
}

/** Columns that a table will have once the edits of its columns are done. */
function columnsAfter(table: number, edits: readonly Edit[], editing: Editing): number {
  const change = edits.reduce((sum, edit) => {
    if (edit.kind === "insertColumn" && edit.table === table) return sum + 1;
    return edit.kind === "removeColumn" && edit.table === table ? sum - 1 : sum;
  }, 0);
  return (editing.source.snapshot.tables[table]?.columnCount ?? 0) + change;
}

function planColumn(edit: EditOf<"insertColumn" | "removeColumn">, editing: Editing): Operation {
  const source = findTable(editing, edit.table);
  refuseLocked(source.element);
  const column = edit.kind === "insertColumn" ? edit.after : edit.column;
  if (column >= (editing.source.snapshot.tables[edit.table]?.columnCount ?? 0)) throw changedMeanwhile();
  const handle = findColumn(source, column);
  if (edit.kind === "removeColumn")
    return operation(ORDER.removedColumns, source.element, () => removeColumn(handle));
  return operation(ORDER.newColumns, source.element, () => insertColumn(handle, edit.cells, editing));
}
