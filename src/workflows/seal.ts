/** Locking a report that is ready to be signed, noticing what changed since, and unlocking it. */
import { BLOCK_TAG, FIGURE_TAG } from "../document/blocks";
import { type DocumentPort, type Edit, HostError } from "../document/port";
import type { Control, Snapshot } from "../document/snapshot";
import { figuresFile } from "../figures/figuresFile";
import { type Seal, type SealedPart, sealIn, withSeal } from "../store/seal";
import type { RefreshOptions } from "./refresh";
import { dataStateIn } from "./refreshData";
import { type StoredReport, countedOn, storedReport, writeKept } from "./storedReport";

export interface SealOptions extends Pick<RefreshOptions, "forms" | "tools"> {
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  readonly digest: (text: string) => Promise<string>;
  /** ISO time of the locking; absent: now. */
  readonly at?: string;
}

/** How a locked report stands now. */
export interface SealState {
  /** ISO time of the locking, UTC. */
  readonly at: string;
  /** Vietnamese names of what is not as it was; empty: everything is. */
  readonly changed: readonly string[];
}

const OUTSIDE = "phần văn bản ngoài các mục do Khớp viết";
const FIGURES = "số liệu";

/** Locks the controls of Khớp and keeps digests of the text and the figures. Rejects with `HostError`. */
export async function sealReport(port: DocumentPort, options: SealOptions): Promise<SealState> {
  const { snapshot, stored } = await readReport(port, options);
  const at = options.at ?? new Date().toISOString();
  const seal: Seal = {
    at,
    figures: await figuresDigest(stored, options),
    parts: await partsOf(snapshot, options),
  };
  await writeSeal(port, { snapshot, stored, seal }, options);
  return { at, changed: [] };
}

/** Unlocks the controls and forgets the digests. Rejects with `HostError`. */
export async function unsealReport(port: DocumentPort, options: SealOptions): Promise<void> {
  const { snapshot, stored } = await readReport(port, options);
  await writeSeal(port, { snapshot, stored, seal: null }, options);
}

/** Whether the report is locked, and what changed since. Null: it is not locked. Rejects with `HostError`. */
export async function sealState(port: DocumentPort, options: SealOptions): Promise<SealState | null> {
  const snapshot = await port.read();
  const stored = storedReport(snapshot, options.forms, options.tools);
  const seal = stored.kind === "found" ? sealIn(stored.data, options.tools.parseXml) : null;
  if (stored.kind !== "found" || !seal) return null;
  const [figures, parts] = await Promise.all([figuresDigest(stored, options), partsOf(snapshot, options)]);
  return {
    at: seal.at,
    changed: [
      ...(figures === seal.figures ? [] : [FIGURES]),
      ...changedParts(seal.parts, parts),
      ...unlockedParts(seal.parts, snapshot),
    ],
  };
}

type FoundReport = Extract<StoredReport, { readonly kind: "found" }>;

async function readReport(port: DocumentPort, { forms, tools }: SealOptions) {
  const snapshot = await port.read();
  const stored = storedReport(snapshot, forms, tools);
  if (stored.kind === "found") return { snapshot, stored };
  throw new HostError(
    "not-supported",
    stored.kind === "unreadable"
      ? stored.message
      : "Tài liệu chưa có báo cáo của Khớp để khóa. Hãy chèn báo cáo ở bước Soạn thảo trước.",
  );
}

interface Sealing {
  readonly snapshot: Snapshot;
  readonly stored: FoundReport;
  readonly seal: Seal | null;
}

async function writeSeal(port: DocumentPort, { snapshot, stored, seal }: Sealing, { tools }: SealOptions) {
  const over = dataStateIn(snapshot, tools);
  const locked = seal !== null;
  const edits = ownControls(snapshot)
    .filter(({ control: { lock } }) => lock.content !== locked || lock.control !== locked)
    .map(({ control: { tag }, occurrence }): Edit => ({
      kind: "lockControl",
      control: { tag, occurrence },
      locked,
    }));
  const kept = { ...countedOn(stored.data, over), other: withSeal(stored.data, seal) };
  await writeKept(port, stored, kept, over, edits, snapshot);
}

interface OwnControl {
  readonly control: Control;
  readonly occurrence: number;
}

const isOwn = ({ tag }: Control): boolean => tag.startsWith(BLOCK_TAG) || tag.startsWith(FIGURE_TAG);

/** Khớp's controls that stand in no other one of Khớp: what is locked with them is all that they hold. */
function ownControls({ controls }: Snapshot): readonly OwnControl[] {
  const seen = new Map<string, number>();
  return controls.flatMap((control) => {
    const occurrence = seen.get(control.tag) ?? 0;
    seen.set(control.tag, occurrence + 1);
    return isOwn(control) && !isInsideOwn(control, controls) ? [{ control, occurrence }] : [];
  });
}

function isInsideOwn({ parent }: Control, controls: readonly Control[]): boolean {
  const around = parent === null ? undefined : controls[parent];
  return around !== undefined && (isOwn(around) || isInsideOwn(around, controls));
}

const figuresDigest = ({ book }: FoundReport, { digest }: SealOptions): Promise<string> =>
  digest(JSON.stringify(figuresFile(book.figures)));

/** The texts of Khớp's controls and, as one part, of all the rest. */
async function partsOf(snapshot: Snapshot, { digest }: SealOptions): Promise<readonly SealedPart[]> {
  const own = ownControls(snapshot);
  const inside = new Set<number>();
  for (const { control } of own)
    if (control.level !== "inline")
      for (let at = control.start.paragraph; at <= control.end.paragraph; at += 1) inside.add(at);
  const textOf = (from: number, to: number) =>
    snapshot.paragraphs.slice(from, to + 1).map(({ text, listLabel }) => `${listLabel ?? ""}\t${text}`);
  // Empty paragraphs come and go with the parts between which they stand.
  const outside = snapshot.paragraphs.flatMap(({ index, text }) =>
    inside.has(index) || text.trim() === "" ? [] : textOf(index, index),
  );
  const parts = own
    .filter(({ control }) => control.level !== "inline")
    .map(async ({ control: { tag, title, start, end }, occurrence }) => ({
      tag,
      occurrence,
      title: `mục “${title || tag}”`,
      digest: await digest(textOf(start.paragraph, end.paragraph).join("\n")),
    }));
  const rest = { tag: "", occurrence: 0, title: OUTSIDE, digest: await digest(outside.join("\n")) };
  return [...(await Promise.all(parts)), rest];
}

const keyOf = ({ tag, occurrence }: SealedPart): string => `${tag} ${occurrence}`;

function changedParts(sealed: readonly SealedPart[], now: readonly SealedPart[]): readonly string[] {
  const standing = new Map(now.map((part) => [keyOf(part), part]));
  const known = new Set(sealed.map(keyOf));
  return [
    ...sealed.flatMap((part) => {
      const present = standing.get(keyOf(part));
      if (!present) return [`${part.title} không còn`];
      return present.digest === part.digest ? [] : [part.title];
    }),
    ...now.filter((part) => !known.has(keyOf(part))).map(({ title }) => `${title} mới thêm`),
  ];
}

/** Controls that were locked and that somebody unlocked by other means. */
function unlockedParts(sealed: readonly SealedPart[], snapshot: Snapshot): readonly string[] {
  const known = new Set(sealed.map(keyOf));
  return ownControls(snapshot).flatMap(({ control: { tag, title, lock }, occurrence }) =>
    known.has(`${tag} ${occurrence}`) && !lock.content ? [`khóa của mục “${title || tag}” đã bị mở`] : [],
  );
}
