import { HostError, type Edit } from "../../document/port";
import type { PageSetup } from "../../document/snapshot";
import { applyEdits } from "../../ooxml/edit/applyEdits";
import { NS, W } from "../../ooxml/names";
import type { OpenedPackage } from "../../ooxml/package";
import type { Platform } from "../../ooxml/platform";
import { readWithSources } from "../../ooxml/snapshot/readSnapshot";
import { childElements, detach, is, isElement, type XmlElement, type XmlNode } from "../../ooxml/xml";
import { contentOf, openCaptured, type Content } from "./blockOoxml";
import { bodyOf } from "./flatOpc";

/**
 * What changes between paragraphs and tables that stay: those from number `from` to `to` (exclusive) of a stretch go,
 * and other content comes in their place. Null: nothing goes, or nothing comes.
 */
export interface StretchChange {
  readonly from: number;
  readonly to: number;
  readonly before: Content | null;
  readonly after: Content | null;
}

/** Paragraphs and tables that follow one another in the body, as Word gave them. */
export interface CapturedStretch {
  /** Texts of its paragraphs. */
  readonly texts: readonly string[];
  /**
   * What comes of edits, whose indices are those of the stretch alone, and of removing whole paragraphs and tables, by
   * their numbers. Throws `HostError`.
   */
  changes(edits: readonly Edit[], removed: ReadonlySet<number>): readonly StretchChange[];
}

const isParagraph = (node: XmlElement): boolean => is(node, NS.w, W.paragraph);

/** Paragraphs and tables of the body. */
const nodesOf = (parts: OpenedPackage): readonly XmlElement[] =>
  childElements(bodyOf(parts)).filter((node) => isParagraph(node) || is(node, NS.w, W.table));

/** Reads the OOXML of a stretch of so many paragraphs and tables, which stands on this page. Throws `HostError`. */
export function captureStretch(
  ooxml: string,
  count: number,
  platform: Platform,
  page: PageSetup | undefined,
): CapturedStretch {
  const openPackage = openCaptured(ooxml, platform, page);
  const open = (): OpenedPackage => {
    const parts = openPackage();
    // Word may put an empty paragraph behind what it was asked for.
    for (const surplus of nodesOf(parts).slice(count)) detach(surplus);
    return parts;
  };
  const given = open();
  return {
    texts: textsOf(given, nodesOf(given)),
    changes(edits, removed) {
      const parts = open();
      const nodes = nodesOf(parts);
      const asGiven = nodes.map((node) => platform.serializeXml(node));
      applyEdits(edits, { parts, platform, source: readWithSources(parts), cursor: null });
      const fateOf = (node: XmlElement, index: number): Fate => {
        if (removed.has(index)) return "goes";
        if (platform.serializeXml(node) === asGiven[index]) return "stays";
        if (isParagraph(node)) throw endsSection();
        return "changes";
      };
      return changesOf(nodesOf(parts), nodes, fateOf).map(({ from, to, come }) => ({
        from,
        to,
        before: content(given, nodesOf(given).slice(from, to), platform),
        after: content(parts, come, platform),
      }));
    },
  };
}

type Fate = "stays" | "changes" | "goes";

interface NodeChange {
  readonly from: number;
  readonly to: number;
  readonly come: readonly XmlElement[];
}

/** The nodes that came and those of before that did not stay, between those that did. */
function changesOf(
  now: readonly XmlElement[],
  before: readonly XmlElement[],
  fateOf: (node: XmlElement, index: number) => Fate,
): readonly NodeChange[] {
  const changes: NodeChange[] = [];
  let from = 0;
  let come: XmlElement[] = [];
  const close = (to: number): void => {
    if (come.length > 0 || from < to) changes.push({ from, to, come });
    from = to + 1;
    come = [];
  };
  for (const node of now) {
    const index = before.indexOf(node);
    const fate = index < 0 ? "changes" : fateOf(node, index);
    if (fate === "stays") close(index);
    else if (fate === "changes") come.push(node);
  }
  close(before.length);
  return changes;
}

function content(parts: OpenedPackage, nodes: readonly XmlElement[], platform: Platform): Content | null {
  return nodes.length === 0 ? null : contentOf(parts, nodes, textsOf(parts, nodes), platform);
}

/** Texts of the paragraphs within nodes of the body, in Word's order: those of text boxes are not among them. */
function textsOf(parts: OpenedPackage, nodes: readonly XmlElement[]): readonly string[] {
  const { snapshot, paragraphs } = readWithSources(parts);
  const within = new Set<XmlNode>(nodes);
  return snapshot.paragraphs.flatMap(({ story, text }, index) => {
    let at: XmlNode | null = paragraphs[index]?.element ?? null;
    while (at && !within.has(at)) at = isElement(at.parentNode) ? at.parentNode : null;
    return story === "body" && at ? [text] : [];
  });
}

const endsSection = (): HostError =>
  new HostError(
    "not-supported",
    "Chỗ cần thêm nội dung đứng ngay trước một ngắt phần (Section Break) nên Khớp không ghi được mà giữ nguyên trang. Hãy thêm một đoạn trống trước ngắt phần rồi làm lại.",
  );
