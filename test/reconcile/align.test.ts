import fc from "fast-check";
import { risingPairs } from "../../src/document/equalInOrder";
import { align, similarity } from "../../src/reconcile/align";

const pairs = (
  one: readonly string[],
  other: readonly string[],
  least?: number,
): readonly (string | null)[] =>
  align(one, other, least).map((pair, index) =>
    pair ? `${one[index] ?? ""} ${pair.equal ? "=" : "~"} ${other[pair.index] ?? ""}` : null,
  );

describe("align", () => {
  test("equal sequences pair one for one", () => {
    expect(pairs(["a", "b"], ["a", "b"])).toEqual(["a = a", "b = b"]);
  });

  test("nothing pairs with nothing", () => {
    expect(align([], ["a"])).toEqual([]);
    expect(pairs(["a"], [])).toEqual([null]);
  });

  test("what was put in or taken out leaves the others paired", () => {
    expect(pairs(["a", "b", "c"], ["a", "x", "c"])).toEqual(["a = a", null, "c = c"]);
    expect(pairs(["a", "c"], ["x", "a", "y", "c", "z"])).toEqual(["a = a", "c = c"]);
  });

  test("what was moved is found where it is now", () => {
    expect(pairs(["a", "b", "c"], ["c", "a", "b"])).toEqual(["a = a", "b = b", "c = c"]);
  });

  test("doubles pair in order, each once", () => {
    expect(align(["a", "a"], ["a"])).toEqual([{ index: 0, equal: true }, null]);
    expect(align(["a"], ["a", "a"])).toEqual([{ index: 0, equal: true }]);
  });

  test("a changed sentence is the similar one between its neighbours", () => {
    expect(
      pairs(
        ["Một.", "Sở tiếp nhận hồ sơ trong kỳ.", "Hai."],
        ["Một.", "Trong kỳ, Sở có tiếp nhận hồ sơ.", "Câu thêm vào.", "Hai."],
      ),
    ).toEqual([
      "Một. = Một.",
      "Sở tiếp nhận hồ sơ trong kỳ. ~ Trong kỳ, Sở có tiếp nhận hồ sơ.",
      "Hai. = Hai.",
    ]);
  });

  test("different sentences are not two versions of one", () => {
    expect(pairs(["Sở tiếp nhận hồ sơ."], ["Kinh phí được cấp đủ."])).toEqual([null]);
  });

  test("the most alike pair, not the first", () => {
    expect(pairs(["a b c d"], ["a b x y", "a b c x"], 0.1)).toEqual(["a b c d ~ a b c x"]);
  });

  test("a mark of a figure is one word", () => {
    const mark = (path: string): string => `\uE000${path}\uE001`;
    expect(similarity(`${mark("a.b.c")} hồ sơ`, `${mark("a.b.d")} hồ sơ`)).toBeCloseTo(2 / 3);
    expect(similarity("", "")).toBe(1);
    expect(similarity("a", "")).toBe(0);
  });

  test("long sequences pair by what stands once in both", () => {
    const one = Array.from({ length: 3000 }, (_, index) => `câu ${index}`);
    const other = [...one.slice(0, 1000), "mới", ...one.slice(1001, 2500), ...one.slice(2600)];
    const result = align(one, other);
    expect(result.filter((pair) => pair?.equal)).toHaveLength(2899);
  });

  test("counterparts are distinct, in range, and equal where said so; nothing equal is left unpaired", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "a b", "b c d"), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const result = align(one, other);
        const used = result.flatMap((pair) => (pair ? [pair.index] : []));
        expect(new Set(used).size).toBe(used.length);
        for (const [index, pair] of result.entries())
          if (pair) expect(one[index] === other[pair.index]).toBe(pair.equal);
        const open = new Set(other.filter((_, index) => !used.includes(index)));
        for (const [index, pair] of result.entries()) if (!pair) expect(open).not.toContain(one[index]);
      }),
    );
  });
});

describe("risingPairs", () => {
  test("the longest rising part", () => {
    const ranks = [3, 0, 1, 4, 2].map((rank, at) => [at, rank] as const);
    expect(risingPairs(ranks).map(([, rank]) => rank)).toEqual([0, 1, 2]);
    expect(risingPairs([])).toEqual([]);
  });

  test("rises, and nothing longer does", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 9 }), (ranks) => {
        const rising = risingPairs(ranks.map((rank, at) => [at, rank] as const)).map(([, rank]) => rank);
        expect(rising).toEqual([...rising].sort((one, other) => one - other));
        const longest = ranks.reduce<readonly number[]>((lengths, rank, at) => {
          const before = lengths.filter((_, earlier) => (ranks[earlier] ?? 0) < rank && earlier < at);
          return [...lengths, 1 + Math.max(0, ...before)];
        }, []);
        expect(rising).toHaveLength(Math.max(0, ...longest));
      }),
    );
  });
});
