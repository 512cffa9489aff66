import fc from "fast-check";
import type { FigureGroup, FigureRow, Figures } from "../../src/figures/figures";
import { mergeFigures, sameFigures } from "../../src/figures/mergeFigures";
import { figuresArbitrary } from "../support/figuresArbitrary";
import { smallIndex } from "../support/smallFormSet";

const figures = (groups: Readonly<Record<string, FigureGroup>>, note?: string): Figures => ({
  formSet: "nho-2021",
  ...(note !== undefined && { note }),
  groups,
});
const budget = (granted: number | null, items?: readonly FigureRow[]): Figures =>
  figures({ budget: { granted, ...(items && { items }) } });

describe("mergeFigures", () => {
  test("what only one changed stands, on either side", () => {
    const base = figures({ budget: { granted: 1 }, unit: { name: "Sở A", place: "Hà Nội" } }, "nguồn");
    const mine = figures({ budget: { granted: 2 }, unit: { name: "Sở A", place: "Hà Nội" } }, "nguồn");
    const theirs = figures({ budget: { granted: 1 }, unit: { name: "Sở B", place: "Hà Nội" } }, "nguồn mới");
    expect(mergeFigures(base, mine, theirs)).toEqual({
      figures: figures({ budget: { granted: 2 }, unit: { name: "Sở B", place: "Hà Nội" } }, "nguồn mới"),
      conflicts: [],
      taken: ["unit.name"],
    });
  });

  test("what both changed alike is no conflict", () => {
    expect(mergeFigures(budget(1), budget(2), budget(2))).toEqual({
      figures: budget(2),
      conflicts: [],
      taken: [],
    });
  });

  test("what both changed otherwise is told; theirs stands until mine is chosen", () => {
    const conflicts = [{ path: "budget.granted", base: 1, mine: 2, theirs: 3 }];
    expect(mergeFigures(budget(1), budget(2), budget(3))).toEqual({
      figures: budget(3),
      conflicts,
      taken: [],
    });
    expect(mergeFigures(budget(1), budget(2), budget(3), new Map([["budget.granted", "mine"]]))).toEqual({
      figures: budget(2),
      conflicts,
      taken: [],
    });
  });

  test("deleting against changing is told; deleting alone deletes", () => {
    const gone = figures({});
    expect(mergeFigures(budget(1), gone, budget(3)).conflicts).toEqual([
      { path: "budget.granted", base: 1, mine: null, theirs: 3 },
    ]);
    expect(mergeFigures(budget(1), gone, budget(1)).figures).toEqual(gone);
  });

  const items = (...rows: readonly FigureRow[]): Figures => budget(1, rows);
  const paper = { id: "r1", content: "Giấy", amount: 5 };
  const ink = { id: "r2", content: "Mực", amount: 7 };

  test("rows: new ones of both stay, cells are merged one by one", () => {
    const merged = mergeFigures(
      items(paper, ink),
      items({ ...paper, amount: 6 }, ink, { id: "r3", content: "Bút", amount: 1 }),
      items({ ...paper, content: "Giấy in" }, ink, { id: "r4", content: "Kẹp", amount: 2 }),
    );
    expect(merged.conflicts).toEqual([]);
    expect(merged.figures).toEqual(
      items(
        { id: "r1", content: "Giấy in", amount: 6 },
        ink,
        { id: "r4", content: "Kẹp", amount: 2 },
        { id: "r3", content: "Bút", amount: 1 },
      ),
    );
  });

  test("rows: deleted by one goes, unless the other changed it", () => {
    expect(mergeFigures(items(paper, ink), items(ink), items(paper, ink)).figures).toEqual(items(ink));
    expect(mergeFigures(items(paper, ink), items(ink), items({ ...paper, amount: 9 }, ink)).figures).toEqual(
      items({ ...paper, amount: 9 }, ink),
    );
  });

  test("rows: deleting against changing is told, and either can be chosen", () => {
    const changed = { ...paper, amount: 9 };
    const path = "budget.items.r1";
    const mineGone = mergeFigures(items(paper, ink), items(ink), items(changed, ink));
    expect(mineGone.conflicts).toEqual([{ path, base: paper, mine: null, theirs: changed }]);
    const theirsGone = [items(paper, ink), items(changed, ink), items(ink)] as const;
    expect(mergeFigures(...theirsGone).conflicts).toEqual([
      { path, base: paper, mine: changed, theirs: null },
    ]);
    expect(mergeFigures(...theirsGone).figures).toEqual(items(ink, changed));
    expect(mergeFigures(...theirsGone, new Map([[path, "theirs"]])).figures).toEqual(items(ink));
    expect(
      mergeFigures(items(paper, ink), items(ink), items(changed, ink), new Map([[path, "mine"]])).figures,
    ).toEqual(items(ink));
  });

  test("what only they changed is named: figures, rows that came and went, another order", () => {
    const pen = { id: "r3", content: "Bút", amount: 1 };
    const taken = (theirs: Figures) => mergeFigures(items(paper, ink), items(paper, ink), theirs).taken;
    expect(taken(items(paper, { ...ink, amount: 8 }))).toEqual(["budget.items.r2.amount"]);
    expect(taken(items(paper, ink, pen))).toEqual(["budget.items.r3"]);
    expect(taken(items(paper))).toEqual(["budget.items.r2"]);
    expect(taken(items(ink, paper))).toEqual(["budget.items"]);
    expect(taken(items(paper, ink))).toEqual([]);
  });

  test("figures are the same when nothing that is known differs", () => {
    expect(sameFigures(budget(null), figures({}))).toBe(true);
    expect(sameFigures(items(paper, ink), items(ink, paper))).toBe(false);
    expect(sameFigures(budget(1), budget(2))).toBe(false);
    expect(sameFigures(budget(1), { ...budget(1), formSet: "khac-2022" })).toBe(false);
  });

  test("rows: an order that only I changed stands", () => {
    expect(
      mergeFigures(items(paper, ink), items(ink, paper), items(paper, { ...ink, amount: 8 })).figures,
    ).toEqual(items({ ...ink, amount: 8 }, paper));
  });

  test("rows: a new one of mine stands where I put it, where they changed no rows", () => {
    expect(mergeFigures(items(ink), items(paper, ink), items(ink)).figures).toEqual(items(paper, ink));
  });

  test("with one side unchanged the other stands, whatever it is", () => {
    const any = figuresArbitrary(smallIndex);
    fc.assert(
      fc.property(any, any, (base, changed) => {
        const values = (merged: Figures) => withoutEmpty(merged);
        expect(values(mergeFigures(base, changed, base).figures)).toEqual(values(changed));
        expect(values(mergeFigures(base, base, changed).figures)).toEqual(values(changed));
        expect(mergeFigures(base, changed, changed).conflicts).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** An empty list and a missing one are told apart by nobody but the file. */
function withoutEmpty({ formSet, groups }: Figures): Figures {
  const kept = Object.entries(groups).flatMap(([id, group]) => {
    const values = Object.entries(group).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
    return values.length === 0 ? [] : [[id, Object.fromEntries(values)] as const];
  });
  return { formSet, groups: Object.fromEntries(kept) };
}
