/** "Biên bản kiểm tra": what a check of a document found, as blocks of a short document of its own. */
import type {
  Block,
  ContentBlock,
  ParagraphBlock,
  ParagraphRole,
  TableBlock,
  TableCell,
} from "../document/blocks";
import type { Evidence, Finding, Severity } from "../findings/finding";
import { formatDate } from "../language/dates";
import { formatInteger } from "../language/numbers";
import type { CheckResult } from "../rules/checkDocument";
import type { NumberState } from "../rules/coverage";

/** What the record says of the check, besides its result. */
export interface CheckRecordHead {
  /** Name of the file that was checked. */
  readonly file: string;
  /** When: ISO day and "14:05", as the clock of the drafter shows. */
  readonly date: string;
  readonly time: string;
  /** `ruleSetVersion` of the rules. */
  readonly rules: string;
  /** SHA-256 of the document's bytes in hexadecimal; null where the bytes are not at hand. */
  readonly sha256: string | null;
}

const MOST_UNCOVERED = 200;
const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ["error", "Sai"],
  ["warning", "Nên xem"],
  ["note", "Lưu ý"],
];

/** The record, for `createReport`; it carries no data part. */
export function checkRecord(head: CheckRecordHead, result: CheckResult): readonly Block[] {
  return [
    block("recordHead", "Biên bản kiểm tra", "head", [
      paragraph("documentType", "BIÊN BẢN KIỂM TRA"),
      paragraph("documentSubject", `Rà soát văn bản “${plain(head.file)}” trước khi ký`),
    ]),
    block("recordResult", "Kết quả kiểm tra", "body", [
      ...headLines(head),
      ...summary(result),
      ...findings(result),
      ...waived(result),
      ...uncovered(result.numbers),
    ]),
  ];
}

function headLines({ file, date, time, rules, sha256 }: CheckRecordHead): readonly ContentBlock[] {
  return [
    paragraph("heading1", "I. THÔNG TIN CHUNG"),
    paragraph("bullet", `- Tệp được kiểm tra: ${plain(file)}`),
    paragraph("bullet", `- Thời điểm kiểm tra: ${time} ngày ${formatDate(date)}`),
    paragraph("bullet", `- Bộ quy tắc: ${rules}`),
    ...(sha256 === null ? [] : [paragraph("bullet", `- Mã SHA-256 của tệp: ${sha256}`)]),
  ];
}

function summary({ findings: found, waived: allowed, coverage }: CheckResult): readonly ContentBlock[] {
  const counts = SEVERITIES.map(([severity, name]) => {
    const count = found.filter((finding) => finding.severity === severity).length;
    return `${name}: ${formatInteger(count)}`;
  });
  const { numbers, linked, checked, waived: waivedNumbers, uncovered: open } = coverage;
  const n = formatInteger;
  return [
    paragraph("heading1", "II. KẾT QUẢ"),
    paragraph("bullet", `- Số phát hiện: ${n(found.length)} (${counts.join("; ")})`),
    paragraph("bullet", `- Số phát hiện được bỏ qua, có lý do: ${n(allowed.length)}`),
    paragraph(
      "bullet",
      numbers === 0
        ? "- Văn bản không có con số nào"
        : `- Trong ${n(numbers)} con số của văn bản: ${n(linked)} số liên kết với số liệu, ${n(checked)} số đã đối chiếu, ${n(waivedNumbers)} số thuộc phát hiện được bỏ qua, ${n(open)} số chưa đối chiếu được`,
    ),
  ];
}

function findings({ findings: found }: CheckResult): readonly ContentBlock[] {
  const title = paragraph("heading1", "III. CÁC CHỖ KHÔNG KHỚP");
  if (found.length === 0) return [title, paragraph("body", "Không thấy chỗ nào không khớp.")];
  return [
    title,
    table(
      [
        ["order", "TT", 6],
        ["severity", "Mức", 10],
        ["place", "Chỗ", 26],
        ["message", "Nội dung", 34],
        ["fix", "Cách sửa", 24],
      ],
      found.map((finding, index) => [
        formatInteger(index + 1),
        severityName(finding),
        placesOf(finding.evidence),
        finding.message,
        finding.fix,
      ]),
    ),
  ];
}

function waived({ waived: allowed }: CheckResult): readonly ContentBlock[] {
  const title = paragraph("heading1", "IV. CÁC PHÁT HIỆN ĐƯỢC BỎ QUA");
  if (allowed.length === 0) return [title, paragraph("body", "Không có.")];
  return [
    title,
    table(
      [
        ["order", "TT", 6],
        ["place", "Chỗ", 26],
        ["message", "Nội dung", 34],
        ["reason", "Lý do", 24],
        ["date", "Ngày", 14],
      ],
      allowed.map(({ finding, waiver }, index) => [
        formatInteger(index + 1),
        placesOf(finding.evidence),
        `${severityName(finding)}: ${finding.message}`,
        waiver.reason,
        formatDate(waiver.date),
      ]),
    ),
  ];
}

function uncovered(numbers: readonly NumberState[]): readonly ContentBlock[] {
  const open = numbers.filter(({ state }) => state === "uncovered");
  const title = paragraph("heading1", "V. CÁC SỐ CHƯA ĐỐI CHIẾU ĐƯỢC");
  if (open.length === 0) return [title, paragraph("body", "Không có.")];
  const rest = open.length - MOST_UNCOVERED;
  const list = table(
    [
      ["order", "TT", 8],
      ["number", "Số", 22],
      ["place", "Chỗ", 70],
    ],
    open
      .slice(0, MOST_UNCOVERED)
      .map(({ evidence }, index) => [formatInteger(index + 1), evidence.quote, evidence.place]),
  );
  const more = `Và ${formatInteger(rest)} số khác; xem danh sách đầy đủ trong chương trình.`;
  return [title, list, ...(rest > 0 ? [paragraph("body", more)] : [])];
}

const severityName = ({ severity }: Finding): string =>
  SEVERITIES.find(([candidate]) => candidate === severity)?.[1] ?? severity;

function placesOf(evidence: readonly Evidence[]): string {
  if (evidence.length === 0) return "Toàn văn bản";
  return evidence.map(({ quote, place }) => `${place}: “${quote}”`).join("; ");
}

/** Line ends and tabs of the document are none of the record. */
const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();

const paragraph = (role: ParagraphRole, text: string): ParagraphBlock => ({
  kind: "paragraph",
  role,
  inlines: [{ text: plain(text) }],
});

const block = (
  id: string,
  title: string,
  place: Block["place"],
  content: readonly ContentBlock[],
): Block => ({ id, title, place, orientation: "portrait", content });

type ColumnSpec = readonly [key: string, label: string, width: number];

function table(columns: readonly ColumnSpec[], rows: readonly (readonly string[])[]): TableBlock {
  const cell = (text: string, align: TableCell["align"], bold = false): TableCell => ({
    inlines: [{ text: plain(text) }],
    align,
    bold,
    columnSpan: 1,
    rowSpan: 1,
  });
  return {
    kind: "table",
    columnWidths: columns.map(([, , width]) => width),
    columnKeys: columns.map(([key]) => key),
    ruled: true,
    rows: [
      { key: "header-1", header: true, cells: columns.map(([, label]) => cell(label, "center", true)) },
      ...rows.map((texts, index) => ({
        key: `r${index + 1}`,
        header: false,
        cells: texts.map((text, column) => cell(text, column === 0 ? "center" : "left")),
      })),
    ],
  };
}
