/** What stands before a heading or an item of a list: "II.", "3.1", "a)", "-", "+". */
import { fromRoman } from "../language/roman";
import type { Span } from "./passages";

export interface Marker {
  readonly kind: "part" | "roman" | "capital" | "arabic" | "letter" | "dash" | "plus" | "bullet";
  /** As it stands: "II.", "3.1", "-". */
  readonly label: string;
  /** [2] for "II.", [3, 1] for "3.1", [1] for "a)"; empty for dashes. */
  readonly numbers: readonly number[];
  /** Where it stands; null when Word computes it (`listLabel`). */
  readonly span: Span | null;
}

/** The order of "điểm" by Nghị định 30/2020/NĐ-CP: the Vietnamese alphabet. */
const ALPHABET = "abcdđeghiklmnopqrstuvxy";
const ORDINALS: Readonly<Record<string, number>> = { nhất: 1, một: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5 };

const PATTERNS: readonly {
  readonly kind: Marker["kind"];
  readonly pattern: RegExp;
  readonly read: (written: string) => readonly number[] | null;
}[] = [
  { kind: "dash", pattern: /^-(?!\d)(?=\s|\p{L}|["“(])/u, read: () => [] },
  { kind: "plus", pattern: /^\+(?=\s|\p{L}|["“(])/u, read: () => [] },
  { kind: "bullet", pattern: /^[•*·▪●○◦‣➢✓\uf0b7\uf0a7\uf0d8\uf0fc](?=\s|\p{L})/u, read: () => [] },
  {
    kind: "part",
    pattern: /^(?:phần)(?: thứ)? ([ivx]{1,5}|\d{1,2}|nhất|một|hai|ba|tư|bốn|năm)(?:[.:]|\s|$)/iu,
    read: (written) => numbered(ORDINALS[written.toLowerCase()] ?? romanOrArabic(written)),
  },
  {
    kind: "roman",
    pattern: /^([IVX]{1,5})(?:[.):]|\/(?=\s)|\s-)(?=\s*[^\s\d])/u,
    read: (written) => numbered(fromRoman(written)),
  },
  { kind: "capital", pattern: /^([A-Z])\.(?=\s+\S)/u, read: (written) => numbered(letterNumber(written)) },
  {
    kind: "arabic",
    pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)]?(?=\s*\p{Lu})|[.)](?=\s+\S))/u,
    read: (written) => written.split(".").map(Number),
  },
  {
    kind: "arabic",
    pattern: /^(\d{1,2})(?:[.)/](?=\s*\p{Lu})|[.)](?=\s+\S))/u,
    read: (written) => [Number(written)],
  },
  {
    kind: "letter",
    pattern: /^([a-zđ])[.)](?=\s*\S)/u,
    read: (written) => numbered(letterNumber(written)),
  },
];

/** The marker at the start of a text, and where the text proper begins. */
export function readMarker(
  text: string,
  passage: number,
  listLabel: string | null,
): { readonly marker: Marker | null; readonly textStart: number } {
  const indent = text.length - text.trimStart().length;
  if (listLabel !== null && listLabel.trim() !== "") {
    const computed = parse(`${listLabel.trim()} X`);
    const marker = computed ?? { kind: "bullet" as const, label: listLabel.trim(), numbers: [] };
    return { marker: { ...marker, span: null }, textStart: indent };
  }
  const typed = parse(text.slice(indent, indent + 40));
  if (typed === null) return { marker: null, textStart: indent };
  const end = indent + typed.label.length;
  const rest = text.slice(end);
  return {
    marker: { ...typed, span: { passage, start: indent, end } },
    textStart: end + rest.length - rest.trimStart().length,
  };
}

function parse(text: string): Omit<Marker, "span"> | null {
  for (const { kind, pattern, read } of PATTERNS) {
    const match = pattern.exec(text);
    const numbers = match && read(match[1] ?? "");
    if (match && numbers) return { kind, label: match[0].trimEnd(), numbers };
  }
  return null;
}

function numbered(value: number | null): readonly number[] | null {
  return value === null ? null : [value];
}

function romanOrArabic(written: string): number | null {
  return /^\d+$/.test(written) ? Number(written) : fromRoman(written);
}

/** 1 for "a", 5 for "đ"; null for letters that Vietnamese does not have. */
function letterNumber(written: string): number | null {
  const position = ALPHABET.indexOf(written.toLowerCase());
  return position < 0 ? null : position + 1;
}
