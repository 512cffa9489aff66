/**
 * The clause grammar: which quantities a sentence states, which words are their labels, and which are
 * parts of which. Read from left to right in one pass with a stack of open groups:
 *
 *     sentence  = piece { ("," | ";" | "và") piece }
 *     piece     = [label] quantity [unit] [label] | words
 *     group     = "(" pieces ")" | ("trong đó" | "gồm" | "bao gồm" | "cụ thể" …) [":"] pieces
 *
 * A group belongs to the quantity before it. A group without brackets ends where a piece can be no part of it.
 */
import { accepts, isCount, type Group, type GroupKind, type Mention, type Range } from "./groups";
import { readMeaning, saysWhich, withImplied, withoutDimensions, type Meaning } from "./meaning";
import type { PassageNumbers } from "./numbers";
import { openerAt } from "./openers";
import {
  amountIn,
  changeIn,
  comparisonIn,
  isAmong,
  splitBetween,
  startsAccount,
  startsValue,
} from "./pieces";
import { quantityAt, zeroAt, type Quantity } from "./quantities";
import { scanSentence, type Scan } from "./scan";
import type { Token } from "./tokens";

export interface Sentence {
  /** Range of tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The sentence's own group first, then all groups in it, in order. */
  readonly groups: readonly Group[];
  /** Of what the items of a list under the sentence are parts, when it ends in an opener or ":". */
  readonly open: { readonly whole: Mention | null; readonly kind: GroupKind } | null;
  /** Pieces without any quantity: scope for the items under it. */
  readonly words: readonly Range[];
}

interface Frame {
  readonly group: Group;
  readonly parent: Frame | null;
  /** Pieces without a quantity since the last mention. */
  leads: Range[];
  /** "Cấp tỉnh:", said of all that follows in the group. */
  sticky: Range | null;
  separator: string;
  /** "gồm 2.310 hồ sơ mới và 46 hồ sơ kỳ trước; trong đó …": may be parts of all of them. */
  isBehindAll: boolean;
  /** 1 for the sentence itself. */
  readonly depth: number;
}

interface Reader {
  readonly scan: Scan;
  readonly groups: Group[];
  readonly words: Range[];
  frame: Frame;
  pieceFrom: number;
  /** The quantity of the piece at hand. */
  current: Quantity | null;
  /** "98,9% (14.934 hồ sơ)": the quantity behind the percentage at hand. */
  amount: Quantity | null;
  /** Brackets that say nothing of what is counted: "(i)", "(TTHC)", "02 hồ sơ (lĩnh vực đất đai)". */
  silent: Range[];
  /** Where a ":" stands that belongs to the label at hand. */
  colon: number;
}

/** Reads one sentence, the tokens `from` … `to` (exclusive). */
export function readSentence(
  tokens: readonly Token[],
  numbers: PassageNumbers,
  from: number,
  to: number,
): Sentence {
  const group: Group = { kind: "sentence", whole: null, mentions: [], counts: [] };
  const reader: Reader = {
    scan: scanSentence(tokens, numbers, from, to),
    groups: [group],
    words: [],
    frame: frameOf(group, null),
    pieceFrom: from,
    current: null,
    amount: null,
    silent: [],
    colon: -1,
  };
  let at = from;
  while (at < to) at = step(reader, at);
  const { group: innermost } = reader.frame;
  const hasOpenEnd = innermost.mentions.length === 0 && innermost.whole !== null && reader.current === null;
  closePiece(reader, to);
  return {
    from,
    to,
    groups: reader.groups,
    words: reader.words,
    open: openEnd(reader, hasOpenEnd ? innermost : null),
  };
}

function openEnd({ scan, groups }: Reader, innermost: Group | null): Sentence["open"] {
  if (innermost !== null) return { whole: innermost.whole, kind: innermost.kind };
  if (scan.tokens[scan.to - 1]?.text !== ":") return null;
  return { whole: groups[0]?.counts.at(-1) ?? null, kind: "list" };
}

function frameOf(group: Group, parent: Frame | null): Frame {
  return {
    group,
    parent,
    leads: [],
    sticky: null,
    separator: "",
    isBehindAll: false,
    depth: (parent?.depth ?? 0) + 1,
  };
}

/** Reads what stands at a token and gives the token to go on with. */
function step(reader: Reader, at: number): number {
  const { scan } = reader;
  const text = scan.tokens[at]?.text;
  const opener = openerAt(scan.tokens, at, scan.to);
  if (opener !== null) {
    closePiece(reader, at);
    const whole = reader.frame.group.counts.at(-1);
    if (whole !== undefined) {
      const isBehindAll = reader.frame.separator === ";";
      open(reader, opener.kind, whole);
      reader.frame.isBehindAll = isBehindAll;
    }
    return startPiece(reader, opener.to);
  }
  if (text === "(") return openBracket(reader, at);
  if (text === ")") {
    closePiece(reader, at);
    reader.frame = closeBracket(reader.frame);
    return startPiece(reader, at + 1);
  }
  if (text === "," && reader.current === null && scan.isCoordinated(at)) return at + 1;
  const isInPhrase = reader.current === null && scan.isJoined(at);
  if ((text === "," || text === ";") && !isInPhrase) return separate(reader, at, text);
  if (text === ":") return readColon(reader, at);
  if (text === "và" && reader.current !== null && scan.holdsQuantity(at + 1, scan.endOfPiece(at + 1))) {
    return separate(reader, at, ",");
  }
  const quantity =
    quantityAt(scan.tokens, at, scan.numbers) ??
    zeroAt(scan.tokens, at, scan.endOfPiece(at), reader.colon === at - 1);
  if (quantity === null) return at + 1;
  if (reader.current !== null) {
    const split = splitBetween(scan, reader.pieceFrom, reader.current, quantity);
    closePiece(reader, split);
    startPiece(reader, split);
  }
  reader.current = quantity;
  return quantity.unitTo;
}

function startPiece(reader: Reader, at: number): number {
  reader.pieceFrom = at;
  return at;
}

function separate(reader: Reader, at: number, separator: string): number {
  closePiece(reader, at);
  reader.frame.separator = separator;
  return startPiece(reader, at + 1);
}

const DEEPEST_GROUP = 12;

function open(reader: Reader, kind: GroupKind, whole: Mention | null): void {
  const group: Group = { kind, whole, mentions: [], counts: [] };
  reader.groups.push(group);
  const { frame } = reader;
  // No sentence nests deeper; a group that would takes the place of the innermost one.
  const isDeepest = frame.depth >= DEEPEST_GROUP && frame.parent !== null;
  reader.frame = frameOf(group, isDeepest ? frame.parent : frame);
}

/** A bracket without quantities, such as "(TTHC)", is passed over. */
function openBracket(reader: Reader, at: number): number {
  const { scan } = reader;
  const close = scan.closing.get(at);
  if (!scan.holdsQuantity(at + 1, close ?? scan.to)) {
    if (close === undefined) return at + 1;
    if (reader.current !== null || close <= at + 2) reader.silent.push({ from: at, to: close + 1 });
    return close + 1;
  }
  const amount = reader.current?.form === "percent" ? amountIn(scan, at + 1, close ?? scan.to) : null;
  if (amount !== null && close !== undefined) {
    reader.amount = amount;
    reader.silent.push({ from: at, to: close + 1 });
    return close + 1;
  }
  const isAdjacent = reader.current !== null;
  const compared = reader.current === null ? null : comparisonIn(scan, reader.current.unitTo, at);
  closePiece(reader, at);
  const { group, leads } = reader.frame;
  open(reader, "bracket", isAdjacent && compared === null ? (group.mentions.at(-1) ?? null) : null);
  if (compared !== null || !isAdjacent) reader.frame.sticky = compared ?? leads.at(-1) ?? null;
  return startPiece(reader, at + 1);
}

function closeBracket(frame: Frame): Frame {
  let innermost: Frame = frame;
  while (innermost.group.kind !== "bracket" && innermost.parent !== null) innermost = innermost.parent;
  return innermost.group.kind === "bracket" && innermost.parent !== null ? innermost.parent : frame;
}

/** "Trước hạn: 08" – a label; "504 hồ sơ: 01 hồ sơ …" – an opener; "Cấp tỉnh: tiếp nhận …" – scope. */
function readColon(reader: Reader, at: number): number {
  const { scan } = reader;
  if (reader.current !== null) {
    closePiece(reader, at);
    if (scan.holdsQuantity(at + 1, scan.to)) open(reader, "list", reader.frame.group.counts.at(-1) ?? null);
    return startPiece(reader, at + 1);
  }
  if (startsValue(scan, at + 1) && !startsAccount(scan, at + 1)) {
    reader.colon = at;
    return at + 1;
  }
  if (at > reader.pieceFrom) {
    const range = { from: reader.pieceFrom, to: at };
    reader.frame.sticky = range;
    reader.words.push(range);
  }
  return startPiece(reader, at + 1);
}

function closePiece(reader: Reader, end: number): void {
  const { current, frame, pieceFrom } = reader;
  if (current !== null) {
    attachPiece(reader, current, end);
    frame.leads = [];
    reader.frame.leads = [];
  } else if (end > pieceFrom) {
    const range = { from: pieceFrom, to: end };
    frame.leads.push(range);
    reader.words.push(range);
  }
  reader.current = null;
  reader.amount = null;
  reader.silent = [];
  reader.colon = -1;
}

function attachPiece(reader: Reader, quantity: Quantity, end: number): void {
  const { amount, scan, pieceFrom } = reader;
  if (amount !== null) {
    const of = attach(reader, amount, end, null);
    attach(reader, quantity, end, of);
    return;
  }
  const mention = attach(reader, quantity, end, null);
  if (isAmong(scan, pieceFrom, quantity)) open(reader, "amongHas", mention);
}

/** Puts a quantity of the piece at hand into the group that it belongs to. `amount`: what a percentage is of. */
function attach(reader: Reader, quantity: Quantity, end: number, amount: Mention | null): Mention {
  const { tokens } = reader.scan;
  const part = {
    quantity,
    from: reader.pieceFrom,
    to: end,
    own: ownMeaning(reader, quantity, end),
    leads: [...stickyLeads(reader.frame), ...reader.frame.leads],
    change: changeIn(tokens, reader.pieceFrom, end),
  };
  if (isAttribute(reader, quantity)) {
    const { group, separator } = reader.frame;
    const of = amount ?? (separator === ";" ? null : (group.counts.at(-1) ?? group.whole));
    const mention: Mention = { ...part, group, of };
    return add(mention);
  }
  const { separator } = reader.frame;
  while (reader.frame.parent !== null && !accepts(reader.frame.group, separator, part)) {
    reader.frame = reader.frame.parent;
  }
  const { group, isBehindAll } = reader.frame;
  const all = group.whole?.group.whole ?? null;
  const isTooMuch = group.mentions.length === 0 && quantity.value > (group.whole?.quantity.value ?? Infinity);
  if (isBehindAll && isTooMuch && all !== null && quantity.value <= all.quantity.value) group.whole = all;
  const mention: Mention = { ...part, group, of: null };
  reader.frame.separator = "";
  return add(mention);
}

function add(mention: Mention): Mention {
  const { group } = mention;
  group.mentions.push(mention);
  if (isCount(mention)) group.counts.push(mention);
  return mention;
}

/** A percentage, or a score in the piece of a count: "09 công chức có điểm trung bình 10/10 điểm". */
function isAttribute({ frame, pieceFrom }: Reader, { form, object }: Quantity): boolean {
  if (form === "percent") return true;
  return object === "score" && frame.group.mentions.at(-1)?.to === pieceFrom;
}

/** From the label; where it does not say which of its object it counts, also from the words before it. */
function ownMeaning(reader: Reader, quantity: Quantity, end: number): Meaning {
  const { tokens } = reader.scan;
  const isKnownUnit = quantity.object !== null && !quantity.object.startsWith("noun:");
  const options = {
    to: end,
    near: quantity.from,
    silent: [
      ...reader.silent,
      {
        from: quantity.from,
        to: isKnownUnit && quantity.form !== "money" ? quantity.to : quantity.unitTo,
      },
    ],
  };
  const read = (from: number): Meaning => {
    const label = readMeaning(tokens, { ...options, from });
    const object = quantity.object ?? (quantity.unit === null ? label.object : null);
    const named = { ...label, object };
    return quantity.form === "money" ? named : withoutDimensions(named, ["money"]);
  };
  const named = read(reader.pieceFrom);
  const [lead] = reader.frame.leads;
  const said = saysWhich(named) || lead === undefined ? named : read(lead.from);
  return withImplied(underColon(tokens, said, reader.frame.sticky, quantity.unit === null));
}

/**
 * "Phản ánh, kiến nghị: không phát sinh"; "Qua bưu chính: nhận 12 hồ sơ, trả 40 hồ sơ": the words before the colon
 * are said of all that follows, as far as it does not say otherwise.
 */
function underColon(
  tokens: readonly Token[],
  named: Meaning,
  sticky: Range | null,
  takesObject: boolean,
): Meaning {
  if (sticky === null) return named;
  const { object, dimensions } = readMeaning(tokens, sticky);
  const isOtherStage =
    dimensions.stage !== undefined &&
    named.dimensions.stage !== undefined &&
    named.dimensions.stage.join() !== dimensions.stage.join();
  return {
    ...named,
    object: named.object ?? (takesObject ? object : null),
    dimensions: isOtherStage ? named.dimensions : { ...dimensions, ...named.dimensions },
  };
}

/** The scope words of all open groups, the outermost first. */
function stickyLeads(frame: Frame): Range[] {
  const own = frame.sticky === null ? [] : [frame.sticky];
  return frame.parent === null ? own : [...stickyLeads(frame.parent), ...own];
}
