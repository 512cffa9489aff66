/** Finds known phrases in a row of tokens: the longest at each place, left to right, in linear time. */
import { tokenize, type Token } from "./tokens";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | null;
}

export interface PhraseMatch<T> {
  /** Range of tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Marks that may stand inside a phrase without breaking it. */
const PASSED = new Set([",", "-", "/", "“", "”", '"']);
/** No phrase is looked for further than this many tokens. */
const LONGEST = 16;

export class PhraseIndex<T> {
  private readonly root: Node<T> = { next: new Map(), value: null };

  /** Later entries do not replace earlier ones. */
  add(phrase: string, value: T): void {
    let node = this.root;
    for (const token of tokenize(phrase)) {
      if (token.kind === "mark") continue;
      let next = node.next.get(token.text);
      if (next === undefined) {
        next = { next: new Map(), value: null };
        node.next.set(token.text, next);
      }
      node = next;
    }
    if (node !== this.root) node.value ??= value;
  }

  /** Matches that do not overlap, longest first at each place. */
  find(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    let at = from;
    while (at < to) {
      const match = this.longestAt(tokens, at, to);
      if (match !== null) matches.push(match);
      at = match === null ? at + 1 : match.to;
    }
    return matches;
  }

  /** The longest phrase that begins exactly at a token, or null. */
  longestAt(tokens: readonly Token[], at: number, to = tokens.length): PhraseMatch<T> | null {
    let node: Node<T> | undefined = this.root;
    let best: PhraseMatch<T> | null = null;
    const limit = Math.min(to, at + LONGEST);
    for (let index = at; index < limit; index++) {
      const token = tokens[index];
      if (token === undefined) break;
      if (token.kind === "mark") {
        if (index > at && PASSED.has(token.text)) continue;
        break;
      }
      node = node.next.get(token.text);
      if (node === undefined) break;
      if (node.value !== null) best = { from: at, to: index + 1, value: node.value };
    }
    return best;
  }
}
