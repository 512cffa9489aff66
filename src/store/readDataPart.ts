/** Reading the data part that a document carries. */
import type { Problem } from "../findings/finding";
import { parseFigures } from "../figures/parseFigures";
import type { FormSetIndex } from "../forms/formSetIndex";
import { parseJson } from "../forms/parseJson";
import { revisionOf } from "../ooxml/dataRevision";
import { DATA_NAMESPACE } from "../ooxml/names";
import {
  child,
  childElements,
  is,
  isDeeper,
  parseSafely,
  type XmlElement,
  type XmlParser,
  type XmlSerializer,
} from "../ooxml/xml";
import { named, valueOf } from "./dataXml";
import { E } from "./elements";
import { readDraft } from "./draftXml";
import { figuresJson, withUnknown } from "./figuresJson";
import { carriedFormSet } from "./formSetXml";
import { readHistory } from "./historyXml";
import type { KeptData, ReportData } from "./reportData";
import { readRefreshes } from "./refreshesXml";
import { readWaivers } from "./readWaivers";
import { readUnread, toUnread, unknownFigure } from "./unreadXml";
import { readWritten } from "./writtenXml";

/** Why a data part gives no figures. */
export type DataPartCode =
  /** Not well-formed, or not of our shape. */
  | "malformed"
  /** Another program's data. */
  | "foreign"
  /** Of a later version of Khớp. */
  | "newer"
  /** Its form set is not at hand. */
  | "form-set"
  /** Only waivers: the document is not of Khớp's own. `kept` holds them. */
  | "no-figures"
  /** Its figures do not fit its form set. */
  | "figures";

export type ReadDataPart =
  | {
      readonly data: ReportData;
      readonly index: FormSetIndex;
      /** Figures that the form set no longer has: they are in the part and not among the figures. */
      readonly problems: readonly Problem[];
    }
  | {
      readonly data: null;
      readonly code: DataPartCode;
      /** Vietnamese: what is wrong and what to do. */
      readonly message: string;
      readonly problems: readonly Problem[];
      /** What could be read besides figures; null when nothing could. */
      readonly kept: KeptData | null;
    };

/** How XML is parsed and written where the program runs. */
export interface XmlTools {
  readonly parseXml: XmlParser;
  readonly serializeXml: XmlSerializer;
}

/**
 * The form set of an id, or null. `carried` is the JSON text of the one that the part brings along, as somebody wrote
 * it: it may be anything.
 */
export type FindForm = (id: string, carried: string | null) => FormSetIndex | null;

/** Reads a data part; never throws. */
export function readDataPart(xml: string, tools: XmlTools, findForm: FindForm): ReadDataPart {
  const root = parseRoot(xml, tools.parseXml);
  if (!root)
    return failed(
      "malformed",
      "Phần số liệu trong tài liệu bị hỏng, không đọc được. Hãy mở bản sao lưu hoặc nhập lại tệp số liệu.",
    );
  const problem = checkRoot(root);
  if (problem) return problem;
  const kept = readKept(root, tools.serializeXml);
  const formSet = root.getAttributeNS(null, "formSet");
  if (formSet === null)
    return {
      ...failed(
        "no-figures",
        "Tài liệu này không mang số liệu của Khớp. Hãy nhập số liệu từ tệp hoặc lấy số liệu từ chính báo cáo.",
      ),
      kept,
    };
  const carried = carriedFormSet(root);
  const index = findForm(formSet, carried);
  if (!index) return failed("form-set", carried === null ? noFormSet(formSet) : brokenFormSet(formSet));
  const own = figuresJson(index, child(root, DATA_NAMESPACE, E.figures), noteOf(root));
  const { json, unknown } = withUnknown(index, own, readUnread(child(root, DATA_NAMESPACE, E.unread)));
  const { figures, problems } = parseFigures(index, { ...json, ...othersOf(root) });
  if (!figures)
    return {
      ...failed(
        "figures",
        `Số liệu trong tài liệu không hợp với bộ biểu mẫu “${formSet}”: có ${problems.length} chỗ sai. Hãy xuất số liệu ra tệp, sửa rồi nhập lại.`,
      ),
      problems,
    };
  const data: ReportData = {
    ...kept,
    figures,
    written: readWritten(child(root, DATA_NAMESPACE, E.written)),
    leftOut: named(child(root, DATA_NAMESPACE, E.leftOut), E.block).map((block) => valueOf(block, "id")),
    history: readHistory(index, child(root, DATA_NAMESPACE, E.history), json),
    refreshes: readRefreshes(child(root, DATA_NAMESPACE, E.refreshes), tools.serializeXml),
    unread: unknown.map(toUnread(tools.serializeXml)),
  };
  return { data, index, problems: unknown.map((one) => unknownFigure(formSet, one)) };
}

const noFormSet = (id: string): string =>
  `Tài liệu dùng bộ biểu mẫu “${id}” mà chương trình chưa có. Hãy nạp bộ biểu mẫu ấy rồi mở lại tài liệu.`;

const brokenFormSet = (id: string): string =>
  `Tài liệu dùng bộ biểu mẫu “${id}”, nhưng bản kèm trong tài liệu bị sửa hỏng nên không dùng được. Hãy nạp bộ biểu mẫu ấy từ tệp của cơ quan rồi mở lại tài liệu.`;

function readKept(root: XmlElement, serialize: XmlSerializer): KeptData {
  return {
    revision: revisionOf(root),
    waivers: readWaivers(child(root, DATA_NAMESPACE, E.waivers)),
    draft: readDraft(child(root, DATA_NAMESPACE, E.draft)),
    other: childElements(root)
      .filter((element) => !isKnown(element))
      .map(serialize),
  };
}

const failed = (code: DataPartCode, message: string) =>
  ({ data: null, code, message, problems: [], kept: null }) as const;

/** Deepest nesting of elements: no part of ours has a quarter of it, and what walks a part is recursive. */
const MAX_DEPTH = 64;

function parseRoot(xml: string, parse: XmlParser): XmlElement | null {
  try {
    const root = parseSafely(parse, xml);
    return isDeeper(root, MAX_DEPTH) ? null : root;
  } catch {
    // Whatever the parser says in English: the part is not well-formed, and the caller says so in Vietnamese.
    return null;
  }
}

const OUR_NAMESPACES = /^urn:khop:report:(\d+)$/;

function checkRoot(root: XmlElement): ReadDataPart | null {
  const version = OUR_NAMESPACES.exec(root.namespaceURI ?? "")?.[1];
  if (version === undefined) return failed("foreign", "Phần dữ liệu này không phải của Khớp.");
  if (root.namespaceURI !== DATA_NAMESPACE)
    return failed(
      "newer",
      "Tài liệu được soạn bằng phiên bản Khớp mới hơn. Hãy cập nhật chương trình rồi mở lại.",
    );
  const isOfReport =
    root.getAttributeNS(null, "formSet") !== null ||
    [E.waivers, E.draft].some((name) => child(root, DATA_NAMESPACE, name) !== null);
  if (root.localName !== E.report || !isOfReport)
    return failed(
      "malformed",
      "Phần số liệu trong tài liệu không đúng dạng của Khớp. Hãy mở bản sao lưu hoặc nhập lại tệp số liệu.",
    );
  return null;
}

const noteOf = (root: XmlElement): string | undefined =>
  child(root, DATA_NAMESPACE, E.note)?.textContent ?? undefined;

/** Figures kept aside; what is not JSON is passed over, `parseFigures` refuses what is of another shape. */
function othersOf(root: XmlElement): { readonly others?: unknown } {
  const text = child(root, DATA_NAMESPACE, E.others)?.textContent;
  const { value } = parseJson(text ?? "");
  return value === undefined ? {} : { others: value };
}

const KNOWN: readonly string[] = [
  E.formSet,
  E.note,
  E.figures,
  E.others,
  E.unread,
  E.written,
  E.leftOut,
  E.history,
  E.refreshes,
  E.waivers,
  E.draft,
];
const isKnown = (element: XmlElement): boolean => KNOWN.some((name) => is(element, DATA_NAMESPACE, name));
