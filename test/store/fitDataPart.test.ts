import { HostError } from "../../src/document/port";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { parseFigures } from "../../src/figures/parseFigures";
import { fitDataPart } from "../../src/store/fitDataPart";
import { readDataPart } from "../../src/store/readDataPart";
import type { ReportData } from "../../src/store/reportData";
import { smallFile, smallIndex } from "../support/smallFormSet";

const figures = parseFigures(smallIndex, smallFile).figures ?? { formSet: "", groups: {} };

/** A data part of about as many KB of written text, of the way back, and of the list of refreshes. */
const data = (written: number, history: number, refreshes: number): ReportData => {
  const block = (kilobytes: number) => ({
    id: "budget",
    parts: [{ kind: "paragraph" as const, pieces: [{ text: "x".repeat(kilobytes * 1024) }] }],
  });
  const at = "2021-03-15T08:00:00.000Z";
  return {
    figures,
    revision: 1,
    written: [block(written)],
    leftOut: [],
    history: { at, figures, stood: [block(history)], typed: [] },
    refreshes: [
      {
        at,
        kind: "refresh",
        changes: [{ path: "a.b", label: "y".repeat(refreshes * 1024), before: "1", after: "2" }],
        more: 0,
        before: null,
      },
    ],
    unread: [],
    waivers: [],
    draft: null,
    other: [],
  };
};

const read = (xml: string) => readDataPart(xml, nodePlatform, () => smallIndex).data;

test("a small part is written as it is, without a word", () => {
  const { xml, notices } = fitDataPart(smallIndex, data(1, 1, 1));
  expect(notices).toEqual([]);
  expect(read(xml)).toEqual(data(1, 1, 1));
});

test("a part beyond 256 KB is written, and the drafter is told", () => {
  const { xml, notices } = fitDataPart(smallIndex, data(300, 1, 1));
  expect(notices).toEqual([
    "Phần số liệu Khớp giữ trong tài liệu đã lớn (310 KB; quá 1024 KB thì Word trên web không đọc lại được). Nên bớt các đoạn văn dài trong phần số liệu.",
  ]);
  expect(read(xml)).toEqual(data(300, 1, 1));
});

const WITHOUT_HISTORY =
  "Phần số liệu Khớp giữ trong tài liệu chạm mức 1024 KB, nên bản lưu để khôi phục như trước khi cập nhật đã được bỏ đi: lần cập nhật này không khôi phục lại được.";
const WITHOUT_REFRESHES = "Danh sách các lần cập nhật trước cũng đã được bỏ đi cho vừa.";

const WITHOUT_EARLIER =
  "Phần số liệu Khớp giữ trong tài liệu chạm mức 1024 KB, nên số liệu của các lần cập nhật trước đó đã được bỏ đi: chỉ khôi phục được lần cập nhật này.";

test("figures of earlier refreshes go first", () => {
  const small = data(1, 1, 1);
  const before = `<figures xmlns="urn:khop:report:1"><note>${"z".repeat(1100 * 1024)}</note></figures>`;
  const { xml, notices } = fitDataPart(smallIndex, {
    ...small,
    refreshes: [...small.refreshes, { at: "", kind: "refresh", changes: [], more: 0, before }],
  });
  expect(notices).toEqual([WITHOUT_EARLIER]);
  expect(read(xml)).toEqual({
    ...small,
    refreshes: [...small.refreshes, { at: "", kind: "refresh", changes: [], more: 0, before: null }],
  });
});

test("then the way back", () => {
  const { xml, notices } = fitDataPart(smallIndex, data(1, 1100, 1));
  expect(notices).toEqual([WITHOUT_HISTORY]);
  expect(read(xml)).toEqual({ ...data(1, 1100, 1), history: null });
});

test("then the list of refreshes", () => {
  const { xml, notices } = fitDataPart(smallIndex, data(1, 1100, 1100));
  expect(notices).toEqual([WITHOUT_HISTORY, WITHOUT_REFRESHES]);
  expect(read(xml)).toEqual({ ...data(1, 1, 1), history: null, refreshes: [] });
});

test("what is larger still is refused", () => {
  const write = (): unknown => fitDataPart(smallIndex, data(1100, 1, 1));
  expect(write).toThrow(HostError);
  expect(write).toThrow(
    "Số liệu của báo cáo (1108 KB) vượt quá 1024 KB, mức Word giữ được chắc chắn trong tài liệu. Tài liệu vẫn như cũ; hãy bớt các đoạn văn dài trong phần số liệu rồi làm lại.",
  );
});
