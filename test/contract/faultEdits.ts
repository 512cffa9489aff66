import type { Edit } from "../../src/document/port";
import type { Snapshot } from "../../src/document/snapshot";
import { figure, makeDocx, paragraph, run, table } from "../wordHost/makeDocx";
import { DATA_BEFORE, type FaultScenario } from "./faults";
import { annex, DATA, draft, linked, ownRow, ownWords, section, text } from "./samples";

/** Every kind of edit, alone and with others, as lists of edits. */

interface EditScenario {
  readonly name: string;
  readonly operation: FaultScenario["operation"];
  readonly bytes: () => Uint8Array;
  readonly edits: (before: Snapshot) => readonly Edit[];
}

const control = (tag: string, occurrence = 0) => ({ tag, occurrence });
const setTo = (value: string): readonly Edit[] => [
  { kind: "setControlText", control: control("khop:f:received"), text: value },
  { kind: "setControlText", control: control("khop:f:resolved"), text: value },
  { kind: "setControlText", control: control("khop:f:received", 1), text: value },
];
const small = (): Uint8Array =>
  makeDocx({
    body:
      paragraph(
        run("Nhận ") + figure("received", "08", "<w:b/>") + run(", xong ") + figure("resolved", "07"),
      ) + paragraph(run("Tự gõ 08, ") + figure("received", "08")),
  });

const scenarios: readonly EditScenario[] = [
  {
    name: "chèn hai phần vào cuối, kèm số liệu",
    operation: "chèn",
    bytes: small,
    edits: () => [
      { kind: "insertBlock", block: section("a", [text("Có "), linked("n", "1")]), at: { kind: "end" } },
      { kind: "insertBlock", block: annex("b", [["Đất đai", "2"]]), at: { kind: "end" } },
      { kind: "writeData", xml: DATA(2) },
    ],
  },
  {
    name: "chèn một phần vào giữa",
    operation: "chèn",
    bytes: draft,
    edits: () => [
      {
        kind: "insertBlock",
        block: section("m", [text("Giữa")]),
        at: { kind: "afterControl", control: control("khop:b:received") },
      },
    ],
  },
  {
    name: "thay đoạn cũ và bảng cũ dưới một đề mục, kèm số liệu",
    operation: "chèn dưới đề mục",
    bytes: () =>
      makeDocx({
        body:
          paragraph(run("1. Đề mục", "<w:b/>")) +
          paragraph(run("Chữ cũ.")) +
          table([["Cũ", "30"]]) +
          paragraph(run("Chữ cũ cuối.", "<w:i/>")) +
          paragraph(run("2. Đề mục sau")) +
          paragraph(run("Chữ khác.")),
      }),
    edits: ({ paragraphs, tables }) => [
      ...paragraphs
        .filter(({ text: words, cell }) => cell === null && words.startsWith("Chữ cũ"))
        .map(({ index }) => ({ kind: "removeParagraph", paragraph: index }) as const),
      ...tables.map(({ index }) => ({ kind: "removeTable", table: index }) as const),
      {
        kind: "insertBlock",
        block: section("a", [text("Chữ mới "), linked("n", "1")]),
        at: { kind: "afterParagraph", paragraph: 0 },
      },
      { kind: "writeData", xml: DATA(2) },
    ],
  },
  {
    name: "cập nhật ba số, kèm số liệu",
    operation: "cập nhật",
    bytes: small,
    edits: () => [...setTo("12"), { kind: "writeData", xml: DATA(2) }],
  },
  {
    name: "ghi số liệu",
    operation: "ghi số liệu",
    bytes: small,
    edits: () => [{ kind: "writeData", xml: DATA(2) }],
  },
  {
    name: "thay một phần có bảng",
    operation: "cập nhật",
    bytes: draft,
    edits: () => [
      { kind: "replaceBlock", control: control("khop:b:table"), block: annex("table", [["Nội vụ", "9"]]) },
      { kind: "setControlText", control: control("khop:f:received", 1), text: "12" },
    ],
  },
  {
    name: "viết lại một phần bỏ đi một số, số ấy ở chỗ khác đổi",
    operation: "cập nhật",
    bytes: draft,
    edits: () => [
      {
        kind: "replaceBlock",
        control: control("khop:b:received"),
        block: section("received", [text("Không phát sinh.")]),
      },
      { kind: "setControlText", control: control("khop:f:received", 1), text: "12" },
    ],
  },
  {
    name: "sửa chữ gõ tay và một số",
    operation: "cập nhật",
    bytes: small,
    edits: ({ paragraphs }) => {
      const start = paragraphs[1]?.text.indexOf("08") ?? 0;
      return [
        { kind: "replaceText", paragraph: 1, start, end: start + 2, inlines: [text("12")] },
        { kind: "setControlText", control: control("khop:f:resolved"), text: "12" },
      ];
    },
  },
  {
    name: "nối số gõ tay vào số liệu",
    operation: "cập nhật",
    bytes: small,
    edits: ({ paragraphs }) => {
      const start = paragraphs[1]?.text.indexOf("08") ?? 0;
      return [
        { kind: "replaceText", paragraph: 1, start, end: start + 2, inlines: [linked("received", "12")] },
      ];
    },
  },
  {
    name: "sửa một số và gỡ hai ô",
    operation: "cập nhật",
    bytes: small,
    edits: () => [
      { kind: "setControlText", control: control("khop:f:resolved"), text: "12" },
      { kind: "removeControl", control: control("khop:f:received"), keepContent: true },
      { kind: "removeControl", control: control("khop:f:received", 1), keepContent: false },
    ],
  },
  {
    name: "gỡ một phần cùng các số trong đó",
    operation: "cập nhật",
    bytes: draft,
    edits: () => [
      { kind: "removeControl", control: control("khop:f:received"), keepContent: true },
      { kind: "removeControl", control: control("khop:f:resolved"), keepContent: true },
      { kind: "removeControl", control: control("khop:b:received"), keepContent: true },
    ],
  },
  {
    name: "bảng ngoài các phần: thêm, bớt hàng, kèm số liệu",
    operation: "cập nhật",
    bytes: ownWords,
    edits: () => [
      { kind: "insertRow", table: 0, after: 1, row: ownRow("Nội vụ", "12") },
      { kind: "removeRow", table: 0, row: 2 },
      { kind: "setControlText", control: control("khop:f:land"), text: "06" },
      { kind: "writeData", xml: DATA(2) },
    ],
  },
  {
    name: "lời người soạn: bỏ hai đoạn, sửa một đoạn, thêm đoạn và bảng",
    operation: "cập nhật",
    bytes: ownWords,
    edits: ({ paragraphs }) => {
      const at = (start: string) => paragraphs.findIndex((each) => each.text.startsWith(start));
      return [
        { kind: "replaceText", paragraph: at("Một"), start: 0, end: 3, inlines: [text("1")] },
        { kind: "removeParagraph", paragraph: at("Hai") },
        { kind: "removeParagraph", paragraph: at("Ba") },
        {
          kind: "insertContent",
          paragraph: at("Một"),
          where: "after",
          content: [{ kind: "paragraph", role: "body", inlines: [text("Mới "), linked("n", "1")] }],
        },
        {
          kind: "insertContent",
          paragraph: at("Bốn"),
          where: "before",
          content: annex("x", [["Đất đai", "2"]]).content,
        },
      ];
    },
  },
  {
    name: "lời người soạn: bỏ bảng, chèn một phần cạnh đoạn vừa thêm",
    operation: "chèn",
    bytes: ownWords,
    edits: ({ paragraphs }) => {
      const last = paragraphs.findIndex((each) => each.text.startsWith("Bốn"));
      return [
        { kind: "removeTable", table: 0 },
        {
          kind: "insertContent",
          paragraph: last,
          where: "after",
          content: [{ kind: "paragraph", role: "body", inlines: [text("Thêm ở cuối.")] }],
        },
        {
          kind: "insertBlock",
          block: section("m", [text("Phần mới")]),
          at: { kind: "afterParagraph", paragraph: last },
        },
      ];
    },
  },
  {
    name: "gỡ một phần, xóa một phần",
    operation: "cập nhật",
    bytes: draft,
    edits: () => [
      { kind: "removeControl", control: control("khop:b:received"), keepContent: true },
      { kind: "removeControl", control: control("khop:b:table"), keepContent: false },
    ],
  },
];

const applied = ({ name, operation, bytes, edits }: EditScenario): FaultScenario => ({
  name,
  operation,
  bytes: () => Promise.resolve(bytes()),
  data: DATA_BEFORE,
  prepare: async (port) => {
    const wanted = edits(await port.read());
    return () => port.apply(wanted);
  },
});

/** Those of them that insert, taken back after they succeeded. */
const takenBack = ({ name, bytes, edits }: EditScenario): FaultScenario => ({
  name: `hoàn lại: ${name}`,
  operation: "hoàn lại",
  bytes: () => Promise.resolve(bytes()),
  data: DATA_BEFORE,
  prepare: async (port) => {
    const wanted = edits(await port.read());
    await port.apply(wanted);
    return () => port.takeBack(wanted);
  },
});

export const editScenarios: readonly FaultScenario[] = [
  ...scenarios.map(applied),
  ...scenarios
    .filter(({ operation }) => operation === "chèn" || operation === "chèn dưới đề mục")
    .map(takenBack),
];
