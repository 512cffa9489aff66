import fc from "fast-check";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { parseFigures } from "../../src/figures/parseFigures";
import type { Figures } from "../../src/figures/figures";
import type { FormSetIndex } from "../../src/forms/formSetIndex";
import { requireFormSet } from "../../src/forms/compileFormSet";
import { formSets } from "../../src/forms/sets/registry";
import type { Piece, WrittenBlock } from "../../src/document/written";
import { wayBack } from "../../src/store/figuresBefore";
import { readDataPart } from "../../src/store/readDataPart";
import type { Waiver } from "../../src/findings/waiver";
import type { ReportData } from "../../src/store/reportData";
import { writeDataPart, writeKeptData } from "../../src/store/writeDataPart";
import { figuresArbitrary } from "../support/figuresArbitrary";
import { smallFile, smallIndex } from "../support/smallFormSet";

const read = (xml: string, index: FormSetIndex = smallIndex) =>
  readDataPart(xml, nodePlatform, (id) => (id === index.formSet.id ? index : null));

const figures = parseFigures(smallIndex, smallFile).figures ?? { formSet: "", groups: {} };
const data: ReportData = {
  figures,
  revision: 3,
  written: [
    {
      id: "budget",
      headless: true,
      parts: [
        {
          kind: "paragraph",
          pieces: [
            { text: "Đã chi " },
            { text: "6.460.000", figure: "budget.spent" },
            { text: " đồng\n(hết)." },
          ],
        },
        { kind: "paragraph", pieces: [] },
        {
          kind: "table",
          columnKeys: ["#", "content", "amount"],
          headerRows: 1,
          rows: [
            {
              key: "header-1",
              cells: [
                { column: "#", pieces: [{ text: "STT" }], rowSpan: 2 },
                { column: "content", pieces: [{ text: "Nội dung" }], columnSpan: 2 },
              ],
            },
            {
              key: "r1",
              cells: [
                { column: "content", pieces: [] },
                { column: "amount", pieces: [{ text: "2.640.000", figure: "budget.items.r1.amount" }] },
              ],
            },
            {
              key: "r2",
              cells: [
                { column: "#", pieces: [{ text: "2" }] },
                {
                  column: "content",
                  pieces: [{ text: "", figure: "budget.items.r2.content" }, { text: " (khác)" }],
                },
                { column: "amount", pieces: [{ text: "1", figure: "budget.items.r1.amount" }] },
              ],
            },
          ],
        },
      ],
    },
  ],
  leftOut: ["rewards", "dossiersAnnex"],
  history: {
    at: "2021-03-15T08:00:00.000Z",
    figures: { ...figures, groups: { ...figures.groups, budget: { granted: 5 } } },
    stood: [
      {
        id: "budget",
        parts: [{ kind: "paragraph", pieces: [{ text: "Đã chi " }, { text: "6", figure: "budget.spent" }] }],
      },
    ],
    typed: [{ path: "budget.granted", occurrence: 1, count: 2, text: "40 triệu" }],
  },
  refreshes: [
    {
      at: "2021-03-15T08:00:00.000Z",
      kind: "refresh",
      changes: [{ path: "budget.granted", label: "Kinh phí được cấp", before: "5", after: "40.000.000" }],
      more: 2,
      before: null,
    },
    {
      at: "2021-03-14T08:00:00.000Z",
      kind: "restore",
      changes: [],
      more: 0,
      before: '<figures xmlns="urn:khop:report:1"><budget><granted>4</granted></budget></figures>',
    },
  ],
  unread: [{ path: "budget.lent", xml: '<lent xmlns="urn:khop:report:1">7</lent>' }],
  draft: {
    at: "2021-03-16T01:02:03.000Z",
    revision: 3,
    json: { formSet: "nho-2021", budget: { granted: "4x" } },
  },
  waivers: [
    {
      rule: "sum-in-text",
      date: "2021-03-15",
      reason: "Đúng theo\nbiểu gốc.",
      quotes: ["503 hồ sơ", "504 < 505"],
    },
  ],
  other: ['<later xmlns="urn:khop:report:1"><entry at="2021"/></later>', '<x:y xmlns:x="urn:x"/>'],
};

/** The small form set with one more figure and one more column. */
function withFigures(figure: string, column: string): FormSetIndex {
  const count = (id: string) => ({ id, kind: "count" as const, label: id });
  return requireFormSet({
    ...smallIndex.formSet,
    groups: smallIndex.formSet.groups.map((group) =>
      group.id === "budget"
        ? {
            ...group,
            figures: [
              ...group.figures.map((own) =>
                own.kind === "list" ? { ...own, columns: [...own.columns, count(column)] } : own,
              ),
              count(figure),
            ],
          }
        : group,
    ),
  });
}

const withNote = ({ formSet, groups }: Figures, note: string | undefined): Figures => ({
  formSet,
  ...(note !== undefined && { note }),
  groups,
});

describe("writeDataPart", () => {
  it("writes XML that a person can read", () => {
    const xml = writeDataPart(smallIndex, data);
    expect(xml.replace(/<formSet>.*<\/formSet>/, "<formSet>{ … }</formSet>")).toMatchSnapshot();
  });

  it("writes no empty text node and no character that XML cannot hold", () => {
    const xml = writeDataPart(smallIndex, {
      ...data,
      written: [
        {
          id: "x",
          parts: [{ kind: "paragraph", pieces: [{ text: "", figure: "a.b" }, { text: "a\u0001b\r\n" }] }],
        },
      ],
    });
    expect(xml).toContain('<p><figure path="a.b"/>a\ufffdb&#13;&#10;</p>');
    expect(xml).not.toMatch(/<(\w+)[^>]*><\/\1>/);
  });
});

describe("readDataPart", () => {
  it("gives back what was written", () => {
    const { problems, ...rest } = read(writeDataPart(smallIndex, data));
    expect(rest).toEqual({ data, index: smallIndex });
    expect(problems.map(({ message }) => message)).toEqual([
      "Tài liệu có số liệu “budget.lent” (7) mà bộ biểu mẫu “nho-2021” không có; số liệu này không được đọc vào, nhưng vẫn được giữ nguyên trong tài liệu.",
    ]);
  });

  it("gives back elements that it does not know, rewrite after rewrite", () => {
    const once = read(writeDataPart(smallIndex, data)).data;
    const twice = once && read(writeDataPart(smallIndex, once)).data;
    expect(twice?.other).toEqual(data.other);
  });

  const text = fc.string({ unit: "grapheme" });
  const piece: fc.Arbitrary<Piece> = fc.oneof(
    fc.record({ text: fc.string({ unit: "grapheme", minLength: 1 }) }),
    fc.record({ text, figure: fc.constantFrom("a.b", "a.list.r1.c", "a.list.total.c") }),
  );
  /** Neighbouring words are one piece: how they were cut is not kept. */
  const pieces = fc
    .array(piece, { maxLength: 4 })
    .map((all) =>
      all.filter(({ figure }, at) => figure !== undefined || all[at - 1]?.figure !== undefined || at === 0),
    );
  const name = fc.stringMatching(/^[a-z#][A-Za-z0-9-]{0,8}$/);
  const span = fc.option(fc.integer({ min: 2, max: 40 }), { nil: undefined });
  const table = fc.uniqueArray(name, { minLength: 1, maxLength: 4 }).chain((columnKeys) =>
    fc.record(
      {
        kind: fc.constant("table" as const),
        columnKeys: fc.constant(columnKeys),
        headerRows: fc.integer({ min: 0, max: 3 }),
        rows: fc.array(
          fc.record({
            key: fc.constantFrom("r1", "total", "header-1"),
            cells: fc.array(
              fc.record(
                { column: fc.constantFrom(...columnKeys), pieces, columnSpan: span, rowSpan: span },
                { requiredKeys: ["column", "pieces"] },
              ),
              { maxLength: 3 },
            ),
          }),
          { maxLength: 3 },
        ),
        digest: fc.stringMatching(/^[a-z0-9]{1,7}-[a-z0-9]{1,7}$/),
      },
      { requiredKeys: ["kind", "columnKeys", "headerRows", "rows"] },
    ),
  );
  const writings: fc.Arbitrary<readonly WrittenBlock[]> = fc.array(
    fc.record({
      id: name,
      parts: fc.array(fc.oneof(fc.record({ kind: fc.constant("paragraph" as const), pieces }), table), {
        maxLength: 3,
      }),
    }),
    { maxLength: 2 },
  );
  const waivers: fc.Arbitrary<readonly Waiver[]> = fc.array(
    fc.record({
      rule: name,
      date: fc.constant("2021-03-15"),
      reason: fc.string({ unit: "grapheme" }),
      quotes: fc.array(fc.string({ unit: "grapheme" }), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  );

  // Characters that are written as references are read as what they stand for.
  const asSerialized = (xml: string): string => nodePlatform.serializeXml(nodePlatform.parseXml(xml));

  it.each([smallIndex, ...formSets.map(requireFormSet)].map((index) => [index.formSet.id, index] as const))(
    "gives back any valid figures of %s",
    (_, index) => {
      const arbitrary = fc
        .record({
          figures: figuresArbitrary(index),
          revision: fc.nat(),
          written: writings,
          waivers,
          other: fc.constant([]),
          unread: fc.constant([]),
          draft: fc.option(
            fc.record({
              at: fc.constant("2021-03-16T01:02:03.000Z"),
              revision: fc.nat(),
              json: fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value))),
            }),
            { nil: null },
          ),
          refreshes: fc.array(
            fc.record({
              at: fc.constant("2021-03-15T08:00:00.000Z"),
              kind: fc.constantFrom("refresh" as const, "restore" as const),
              changes: fc.array(
                fc.record({
                  path: name,
                  label: fc.string({ unit: "grapheme" }),
                  before: fc.string({ unit: "grapheme" }),
                  after: fc.string({ unit: "grapheme" }),
                }),
                { maxLength: 2 },
              ),
              more: fc.nat(9),
              before: fc.option(
                fc
                  .tuple(figuresArbitrary(index), figuresArbitrary(index))
                  .map(([before, after]) => asSerialized(wayBack(index.formSet, before, after))),
                { nil: null },
              ),
            }),
            { maxLength: 2 },
          ),
          leftOut: fc.array(name, { maxLength: 2 }),
          history: fc.option(
            fc.record({
              at: fc.constant("2021-03-15T08:00:00.000Z"),
              figures: figuresArbitrary(index),
              stood: writings,
              typed: fc.array(
                fc.record({
                  path: name,
                  occurrence: fc.nat(9),
                  count: fc.nat(9),
                  text: fc.string({ unit: "grapheme" }),
                }),
                {
                  maxLength: 2,
                },
              ),
            }),
            { nil: null },
          ),
        })
        .map((any) => ({
          ...any,
          // The note belongs to the figures that are at hand.
          history: any.history && {
            ...any.history,
            figures: withNote(any.history.figures, any.figures.note),
          },
        }));
      fc.assert(
        fc.property(arbitrary, (any) => {
          expect(read(writeDataPart(index, any), index)).toEqual({ data: any, index, problems: [] });
        }),
        { numRuns: 60 },
      );
    },
  );

  const broken =
    "Phần số liệu trong tài liệu bị hỏng, không đọc được. Hãy mở bản sao lưu hoặc nhập lại tệp số liệu.";
  const shape =
    "Phần số liệu trong tài liệu không đúng dạng của Khớp. Hãy mở bản sao lưu hoặc nhập lại tệp số liệu.";
  it.each([
    ["", "malformed", broken],
    ["không phải XML", "malformed", broken],
    ["<report", "malformed", broken],
    ['<report xmlns="urn:khop:report:1"><a></report>', "malformed", broken],
    [
      '<!DOCTYPE r [<!ENTITY a "b">]><report xmlns="urn:khop:report:1" formSet="nho-2021"/>',
      "malformed",
      broken,
    ],
    ['<report xmlns="urn:khop:report:1"/>', "malformed", shape],
    ['<report xmlns="urn:khop:report:1"><figures/></report>', "malformed", shape],
    ['<other xmlns="urn:khop:report:1" formSet="nho-2021"/>', "malformed", shape],
    ["<report/>", "foreign", "Phần dữ liệu này không phải của Khớp."],
    ['<report xmlns="urn:khac:1" formSet="nho-2021"/>', "foreign", "Phần dữ liệu này không phải của Khớp."],
    [
      '<report xmlns="urn:khop:report:2" formSet="nho-2021"/>',
      "newer",
      "Tài liệu được soạn bằng phiên bản Khớp mới hơn. Hãy cập nhật chương trình rồi mở lại.",
    ],
    [
      '<report xmlns="urn:khop:report:1" formSet="khac-2030"/>',
      "form-set",
      "Tài liệu dùng bộ biểu mẫu “khac-2030” mà chương trình chưa có. Hãy nạp bộ biểu mẫu ấy rồi mở lại tài liệu.",
    ],
  ])("refuses %s as %s", (xml, code, message) => {
    expect(read(xml)).toMatchObject({ data: null, code, message, problems: [] });
  });

  it("reads what a document without figures keeps", () => {
    const kept = { revision: 2, waivers: data.waivers, draft: data.draft, other: data.other };
    expect(read(writeKeptData(kept))).toMatchObject({ data: null, code: "no-figures", kept });
    const empty = { revision: 3, waivers: [], draft: null, other: [] };
    expect(read(writeKeptData(empty))).toMatchObject({ data: null, code: "no-figures", kept: empty });
  });

  const part = (inside: string, attributes = "") =>
    `<report xmlns="urn:khop:report:1" formSet="nho-2021"${attributes}><figures>${inside}</figures></report>`;

  it("names the figures that do not fit their form set", () => {
    const result = read(
      part("<budget><granted>-5</granted></budget><report><date>2021-02-31</date></report>"),
    );
    expect(result.data).toBeNull();
    expect(result.problems.map(({ message }) => message)).toEqual([
      "Báo cáo, Ngày báo cáo (report.date): không có ngày “2021-02-31”; hãy kiểm tra lại ngày và tháng.",
      "Kinh phí, Kinh phí được cấp (budget.granted): -5 là số âm; hãy nhập số từ 0 trở lên.",
    ]);
  });

  it("says which figures the form set no longer has", () => {
    const result = read(
      part("<budget><granted>5</granted><lent>7</lent><spent>1</spent></budget><gone><a>1</a></gone>"),
    );
    expect(result.data?.figures.groups).toEqual({ budget: { granted: 5 } });
    expect(result.problems.map(({ message }) => message)).toEqual([
      "Tài liệu có số liệu “budget.lent” (7) mà bộ biểu mẫu “nho-2021” không có; số liệu này không được đọc vào, nhưng vẫn được giữ nguyên trong tài liệu.",
      "Tài liệu có số liệu “budget.spent” (1) mà bộ biểu mẫu “nho-2021” không có; số liệu này không được đọc vào, nhưng vẫn được giữ nguyên trong tài liệu.",
      "Tài liệu có số liệu “gone” (1) mà bộ biểu mẫu “nho-2021” không có; số liệu này không được đọc vào, nhưng vẫn được giữ nguyên trong tài liệu.",
    ]);
  });

  it("keeps them when the part is rewritten, cells of rows too, and gives them to a form set that knows them", () => {
    const xml = part(
      '<budget><granted>5</granted><lent>7</lent><items><row id="r1"><content>Giấy</content><old>1</old></row></items></budget><gone><a>1</a></gone>',
    );
    const first = read(xml);
    const again = first.data && read(writeDataPart(smallIndex, first.data));
    expect(again?.data?.unread.map(({ path }) => path)).toEqual([
      "budget.lent",
      "budget.items.r1.old",
      "gone",
    ]);
    expect(again?.problems).toEqual(first.problems);
    const knowing = withFigures("lent", "old");
    const adopted = first.data && read(writeDataPart(smallIndex, first.data), knowing);
    expect(adopted?.data?.figures.groups).toEqual({
      budget: { granted: 5, lent: 7, items: [{ id: "r1", content: "Giấy", old: 1 }] },
    });
    expect(adopted?.data?.unread.map(({ path }) => path)).toEqual(["gone"]);
  });

  it.each([
    ["", 0],
    [' revision="12"', 12],
    [' revision="-1"', 0],
    [' revision="x"', 0],
    [' revision="1.5"', 0],
  ])("reads the revision of%s as %s", (attribute, revision) => {
    expect(read(part("", attribute)).data?.revision).toBe(revision);
  });

  it("reads an empty part as a report in which everything is missing", () => {
    expect(read('<report xmlns="urn:khop:report:1" formSet="nho-2021"/>').data?.figures).toEqual({
      formSet: "nho-2021",
      groups: {},
    });
  });

  it("never throws, whatever the part", () => {
    const xml = writeDataPart(smallIndex, data);
    const cut = fc.tuple(fc.nat(xml.length), fc.nat(30), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(cut, ([at, length, text]) => {
        const result = read(xml.slice(0, at) + text + xml.slice(at + length));
        expect(result.data !== null || result.message !== "").toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
