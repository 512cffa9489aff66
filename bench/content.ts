/** The report that every writer writes: 40 paragraphs with 103 figures and an annex of N rows × 13 columns. */
import type { Block, Inline, TableRow } from "../src/document/blocks";

const PARAGRAPHS = 40;
const FIGURES = 103;
export const COLUMNS = 13;

/** A paragraph as alternating words and figures: words[0] figure[0] words[1] … */
export interface PlainParagraph {
  readonly words: readonly string[];
  readonly figures: readonly { readonly path: string; readonly text: string }[];
}

export interface PlainReport {
  readonly paragraphs: readonly PlainParagraph[];
  /** N rows of 13 texts. */
  readonly rows: readonly (readonly string[])[];
}

/** Three header rows over the 13 columns of the official form; spans are [text, columns, rows]. */
export const HEADER: readonly (readonly (readonly [text: string, columns: number, rows: number])[])[] = [
  [
    ["STT", 1, 2],
    ["Lĩnh vực giải quyết", 1, 2],
    ["Số lượng hồ sơ tiếp nhận", 4, 1],
    ["Số lượng hồ sơ đã giải quyết", 4, 1],
    ["Số lượng hồ sơ đang giải quyết", 3, 1],
  ],
  [
    ..."Tổng số,Trực tuyến,Trực tiếp và bưu chính,Từ kỳ trước".split(","),
    ..."Tổng số,Trước hạn,Đúng hạn,Quá hạn".split(","),
    ..."Tổng số,Trong hạn,Quá hạn".split(","),
  ].map((text) => [text, 1, 1] as const),
  Array.from({ length: COLUMNS }, (_, column) => [`(${column + 1})`, 1, 1] as const),
];

/** Small pseudo-random numbers, the same in every run. */
function* numbers(): Generator<number, never> {
  for (let state = 12345; ;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state % 1000;
  }
}

export function plainReport(rowCount: number): PlainReport {
  const next = numbers();
  const text = (): string => String(next.next().value).padStart(2, "0");
  let figure = 0;
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index): PlainParagraph => {
    const count = index < FIGURES - 2 * PARAGRAPHS ? 3 : 2;
    const figures = Array.from({ length: count }, () => ({ path: `bench.f${figure++}`, text: text() }));
    return {
      words: [
        "Trong kỳ báo cáo, cơ quan đã tiếp nhận ",
        ...figures.slice(1).map(() => " hồ sơ thủ tục hành chính, trong đó giải quyết trước và đúng hạn "),
        " hồ sơ theo quy định, không để phát sinh phản ánh, kiến nghị của tổ chức, cá nhân.",
      ],
      figures,
    };
  });
  const rows = Array.from({ length: rowCount }, (_, row) => [
    String(row + 1),
    `Lĩnh vực quản lý nhà nước số ${row + 1}`,
    ...Array.from({ length: COLUMNS - 2 }, text),
  ]);
  return { paragraphs, rows };
}

/** The same report as blocks; `controls`: each value cell is a linked figure. */
export function blocksOf(report: PlainReport, controls: boolean): readonly Block[] {
  const inlinesOf = ({ words, figures }: PlainParagraph): readonly Inline[] =>
    words.flatMap((text, index) => {
      const figure = figures[index];
      return figure ? [{ text }, { text: figure.text, figure: figure.path }] : [{ text }];
    });
  const header = HEADER.map((cells, index): TableRow => ({
    key: `header-${index + 1}`,
    header: true,
    cells: cells.map(([text, columnSpan, rowSpan]) => ({
      inlines: [{ text }],
      align: "center",
      bold: true,
      columnSpan,
      rowSpan,
    })),
  }));
  const body = report.rows.map((cells, row): TableRow => ({
    key: `r${row}`,
    header: false,
    cells: cells.map((text, column) => ({
      inlines: controls && column > 1 ? [{ text, figure: `bench.grid.r${row}.c${column}` }] : [{ text }],
      align: column === 1 ? "left" : "center",
      columnSpan: 1,
      rowSpan: 1,
    })),
  }));
  return [
    {
      id: "text",
      title: "Nội dung",
      place: "body",
      orientation: "portrait",
      content: report.paragraphs.map((paragraph) => ({
        kind: "paragraph",
        role: "body",
        inlines: inlinesOf(paragraph),
      })),
    },
    {
      id: "annex",
      title: "Biểu kèm theo",
      place: "annex",
      orientation: "landscape",
      content: [
        {
          kind: "table",
          columnWidths: [1, 5, ...Array.from({ length: COLUMNS - 2 }, () => 2)],
          columnKeys: Array.from({ length: COLUMNS }, (_, column) => `c${column}`),
          rows: [...header, ...body],
          ruled: true,
        },
      ],
    },
  ];
}
