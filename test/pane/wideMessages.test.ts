import { readShowMessage, readWindowMessage, writeMessage } from "../../src/pane/wide/wideMessages";

test("what one side writes the other reads", () => {
  const change = { kind: "change", edits: [{ row: "r1", column: "online", text: "1.234" }] } as const;
  expect(readWindowMessage(writeMessage(change))).toEqual(change);
  expect(readWindowMessage(writeMessage({ kind: "undo" }))).toEqual({ kind: "undo" });
  const view = {
    label: "Bảng",
    rowLabel: "Lĩnh vực",
    data: { headings: [], columns: [], rows: [], total: null },
  };
  expect(readShowMessage(writeMessage({ kind: "show", view }))).toEqual({ kind: "show", view });
});

test.each([
  "",
  "null",
  "{",
  '"ready"',
  '{"kind":"show"}',
  '{"kind":"change"}',
  '{"kind":"change","edits":[{"row":1,"column":"a","text":"b"}]}',
  '{"kind":"change","edits":[null]}',
])("%j is no message of a window", (text) => {
  expect(readWindowMessage(text)).toBeNull();
});
