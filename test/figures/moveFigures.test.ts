import { deriveFigures } from "../../src/figures/deriveFigures";
import { figuresFile } from "../../src/figures/figuresFile";
import { moveFigures } from "../../src/figures/moveFigures";
import { parseFigures } from "../../src/figures/parseFigures";
import { requireFormSet } from "../../src/forms/compileFormSet";
import type { FormSet } from "../../src/forms/formSet";
import type { FormSetIndex } from "../../src/forms/formSetIndex";
import { smallFile, smallFormSet, smallIndex } from "../support/smallFormSet";

const parsed = (index: FormSetIndex, file: object) => {
  const { figures, problems } = parseFigures(index, file);
  if (!figures) throw new Error(problems.map(({ message }) => message).join("\n"));
  return figures;
};

/** The small form set a year later: a figure renamed, one gone, one computed now, one of another kind, one new. */
const later: FormSet = structuredClone(smallFormSet);
later.id = "nho-2026";
later.inForce = { from: "2025-07-01", to: null };
later.replaces = [{ formSet: "nho-2021", renamed: { "budget.granted": "budget.allotted" } }];
const text = JSON.stringify(later)
  .replaceAll("budget.granted", "budget.allotted")
  .replace('"budget.allotted":', '"budget.granted":')
  .replace('"id":"granted"', '"id":"allotted"')
  .replace('"id":"remark","kind":"text"', '"id":"note","kind":"text"')
  .replace('"choices":["Cấp tỉnh","Cấp xã"]', '"choices":["Cấp xã"]')
  .replace('"id":"satisfied","kind":"ratio"', '"id":"satisfied","kind":"ratio","formula":"scores.own / 18"')
  .replace('"id":"carried","kind":"count"', '"id":"carried","kind":"date"')
  .replace(/"identities":\[.*?\],"partitions"/, '"identities":[],"partitions"');
const laterIndex = requireFormSet(JSON.parse(text) as FormSet);

const figures = parsed(smallIndex, {
  ...smallFile,
  report: { ...smallFile.report, remark: "Ghi thêm một dòng" },
});
const moved = moveFigures(smallIndex, laterIndex, figures);

describe("moving figures to a successor", () => {
  it("keeps what both have, rows included", () => {
    expect(moved.kept.map(({ id }) => id)).toEqual([
      "report.period",
      "report.date",
      "report.unit",
      "report.strengths",
      "fields.list.name",
      "budget.items.content",
      "budget.items.amount",
      "dossiers.byField.online",
      "dossiers.byField.direct",
      "dossiers.byField.resolved",
      "dossiers.byField.pending",
      "scores.own",
      "scores.indices.points",
      "scores.indices.since",
      "scores.indices.type",
    ]);
    expect(moved.figures.groups["dossiers"]?.["byField"]).toEqual([
      { id: "f1", online: 4, direct: 20, resolved: 20, pending: 5 },
      { id: "f2", online: 0, direct: 8, resolved: 7, pending: 1 },
    ]);
  });

  it("follows what the new form set declares as renamed", () => {
    expect(moved.renamed).toEqual([
      { id: "budget.allotted", label: "Kinh phí được cấp (Kinh phí)", from: "budget.granted" },
    ]);
    expect(moved.figures.groups["budget"]?.["allotted"]).toBe(40000000);
  });

  it("tells what cannot be moved, and why", () => {
    expect(moved.lost.map(({ id, reason }) => `${id}: ${reason}`)).toEqual([
      "report.level: không có lựa chọn “Cấp tỉnh”; hãy chọn một trong: Cấp xã.",
      "report.remark: bộ biểu mẫu mới không có số liệu này",
      'dossiers.byField.carried: sai kiểu; hãy nhập ngày dạng "14/3/2021", hoặc để null nếu chưa có.',
      "scores.satisfied: bộ biểu mẫu mới tự tính số liệu này",
    ]);
    expect(moved.added.map(({ id }) => id)).toEqual(["report.level", "dossiers.byField.carried"]);
  });

  it("loses nothing: what cannot be moved is kept aside, also in a file", () => {
    expect(moved.figures.others).toEqual({
      "report.level": "Cấp tỉnh",
      "report.remark": "Ghi thêm một dòng",
      "dossiers.byField.carried": { f1: 1, f2: 0 },
      "scores.satisfied": 0.985,
    });
    expect(parsed(laterIndex, JSON.parse(JSON.stringify(figuresFile(moved.figures))) as object)).toEqual(
      moved.figures,
    );
  });

  it("gives all of it back when it is moved back", () => {
    const backwards = requireFormSet({
      ...smallFormSet,
      replaces: [{ formSet: "nho-2026", renamed: { "budget.allotted": "budget.granted" } }],
    });
    const back = moveFigures(laterIndex, backwards, moved.figures);
    expect(back.lost).toEqual([]);
    expect(parsed(smallIndex, figuresFile(back.figures))).toEqual(figures);
  });

  it("is no report of its own: derived figures follow", () => {
    expect(deriveFigures(laterIndex, moved.figures).value("budget.spent")).toBe(6460000);
  });

  it("of an empty report says what is asked for", () => {
    const empty = moveFigures(smallIndex, laterIndex, { formSet: "nho-2021", groups: {} });
    expect(empty.figures).toEqual({ formSet: "nho-2026", groups: {} });
    expect([empty.kept, empty.lost]).toEqual([[], []]);
    expect(empty.added.length).toBeGreaterThan(10);
  });

  it("keeps an empty list empty, not missing", () => {
    const none = parsed(smallIndex, { ...smallFile, budget: { ...smallFile.budget, items: [] } });
    expect(moveFigures(smallIndex, laterIndex, none).figures.groups["budget"]?.["items"]).toEqual([]);
  });
});
