/** Head and foot of the document by Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II. */
import type { Block, Inline, ParagraphBlock, TableBlock, TableCell } from "../document/blocks";
import { figureArgument, missing } from "./arguments";
import { paragraph, prefixed, suffixed } from "./paragraphs";
import type { Writing } from "./writing";

const NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";
const ADDRESSED_TO = "Kính gửi:";
const RECIPIENTS = "Nơi nhận:";
const AS_ABOVE = "Như trên";
/** Closes the text (Phụ lục III, Mẫu 1.4). */
const END = "./.";

/** Quốc hiệu, Tiêu ngữ, the bodies, number, place and date, the subject, and whom the report is addressed to. */
export function headBlock(writing: Writing): Block {
  const { book, message } = writing;
  const { letter } = book.index.formSet;
  const issuer = [
    ...paragraph("superiorBody", message(letter.superiorBody)),
    ...paragraph("issuingBody", message(letter.issuingBody)),
  ];
  const state = [
    ...paragraph("nationalName", [{ text: NATIONAL_NAME }]),
    ...paragraph("motto", [{ text: MOTTO }]),
  ];
  return {
    id: "head",
    title: "Đầu văn bản",
    place: "head",
    orientation: "portrait",
    content: [
      layoutTable(
        [42, 58],
        [
          { key: "names", left: issuer, right: state },
          {
            key: "number",
            left: paragraph("documentNumber", message(letter.documentNumber)),
            right: paragraph("placeAndDate", message(letter.placeAndDate)),
          },
        ],
        "center",
      ),
      ...paragraph("documentType", message(letter.documentType)),
      ...paragraph("documentSubject", message(letter.subject)),
      ...addressees(writing),
    ],
  };
}

/** One on the line of "Kính gửi:"; more below it, each with a dash and a semicolon, the last with a full stop (II.9.d). */
function addressees(writing: Writing): readonly ParagraphBlock[] {
  const names = columnTexts(writing, writing.book.index.formSet.letter.addressees);
  const [only, ...others] = names;
  if (only === undefined) return [];
  if (others.length === 0) return paragraph("addressee", prefixed(`${ADDRESSED_TO} `, only));
  return [
    ...paragraph("addressee", [{ text: ADDRESSED_TO }]),
    ...names.flatMap((name, position) => paragraph("addressee", listed(name, position < names.length - 1))),
  ];
}

const listed = (name: readonly Inline[], more: boolean): readonly Inline[] =>
  suffixed(prefixed("- ", name), more ? ";" : ".");

/** The last sentence, the recipients and the signature. */
export function closingBlock(writing: Writing): Block {
  const { book, message } = writing;
  const { letter } = book.index.formSet;
  const above = columnTexts(writing, letter.addressees).length > 0 ? [[{ text: AS_ABOVE }]] : [];
  const recipients = [...above, ...columnTexts(writing, letter.recipients), message(letter.archive)];
  return {
    id: "closing",
    title: "Kết thúc, ký và nơi nhận",
    place: "closing",
    orientation: "portrait",
    content: [
      ...paragraph("body", suffixed(message(letter.closing), END)),
      layoutTable(
        [50, 50],
        [
          {
            key: "signature",
            left: [
              ...paragraph("recipientsTitle", [{ text: RECIPIENTS }]),
              ...recipients.flatMap((name, position) =>
                paragraph("recipients", listed(name, position < recipients.length - 1)),
              ),
            ],
            right: [
              ...letter.signatureRoles.flatMap((id) => paragraph("signatureRole", message(id))),
              ...paragraph("signatureName", message(letter.signer)),
            ],
          },
        ],
        "left",
      ),
    ],
  };
}

/** The texts of a column of a list, row by row; one text that says so when the list is missing. */
function columnTexts({ book }: Writing, path: string): readonly (readonly Inline[])[] {
  const end = path.lastIndexOf(".");
  const [list, column] = [path.slice(0, end), path.slice(end + 1)];
  const rows = book.rows(list);
  const definition = book.index.tables.get(list)?.definition;
  if (!rows) return definition?.kind === "list" && definition.optional ? [] : [missing];
  return rows.map(({ id }) => figureArgument(book, `${list}.${id}.${column}`).write());
}

interface LayoutRow {
  readonly key: string;
  readonly left: readonly ParagraphBlock[];
  readonly right: readonly ParagraphBlock[];
}

/** Two columns without rules; what stands left is aligned as said, what stands right is centred. */
function layoutTable(
  columnWidths: readonly number[],
  rows: readonly LayoutRow[],
  left: TableCell["align"],
): TableBlock {
  const cell = (paragraphs: readonly ParagraphBlock[], align: TableCell["align"]): TableCell => ({
    inlines: [],
    paragraphs,
    align,
    columnSpan: 1,
    rowSpan: 1,
  });
  return {
    kind: "table",
    columnWidths,
    columnKeys: ["left", "right"],
    rows: rows.map((row) => ({
      key: row.key,
      header: false,
      cells: [cell(row.left, left), cell(row.right, "center")],
    })),
    ruled: false,
  };
}
