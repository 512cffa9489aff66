import fc from "fast-check";
import { doReadNumber, ReadingConfig } from "read-vietnamese-number";
import { numberInWords, parseNumberInWords } from "../../src/language/words";

const LIMIT = 10n ** 18n;
/** Short and long numbers alike, and many zero groups. */
const amounts = fc.oneof(
  fc.bigInt({ min: 0n, max: 10_000n }),
  fc.bigInt({ min: 0n, max: LIMIT }),
  fc
    .array(fc.constantFrom(0n, 0n, 1n, 4n, 5n, 10n, 11n, 15n, 21n, 100n, 104n, 999n), { maxLength: 6 })
    .map((groups) => groups.reduce<bigint>((value, group) => value * 1000n + group, 0n)),
);

/** The 41 readings that fix the style. */
const READINGS: [n: number, words: string][] = [
  [0, "không"],
  [4, "bốn"],
  [5, "năm"],
  [10, "mười"],
  [11, "mười một"],
  [14, "mười bốn"],
  [15, "mười lăm"],
  [20, "hai mươi"],
  [21, "hai mươi mốt"],
  [24, "hai mươi tư"],
  [25, "hai mươi lăm"],
  [31, "ba mươi mốt"],
  [44, "bốn mươi tư"],
  [55, "năm mươi lăm"],
  [91, "chín mươi mốt"],
  [100, "một trăm"],
  [101, "một trăm linh một"],
  [104, "một trăm linh bốn"],
  [105, "một trăm linh năm"],
  [110, "một trăm mười"],
  [111, "một trăm mười một"],
  [115, "một trăm mười lăm"],
  [121, "một trăm hai mươi mốt"],
  [504, "năm trăm linh bốn"],
  [1000, "một nghìn"],
  [1001, "một nghìn không trăm linh một"],
  [1015, "một nghìn không trăm mười lăm"],
  [1100, "một nghìn một trăm"],
  [2024, "hai nghìn không trăm hai mươi tư"],
  [10_010, "mười nghìn không trăm mười"],
  [15_000, "mười lăm nghìn"],
  [21_000, "hai mươi mốt nghìn"],
  [105_005, "một trăm linh năm nghìn không trăm linh năm"],
  [1_000_000, "một triệu"],
  [1_000_005, "một triệu không trăm linh năm"],
  [1_050_000, "một triệu không trăm năm mươi nghìn"],
  [6_460_000, "sáu triệu bốn trăm sáu mươi nghìn"],
  [40_000_000, "bốn mươi triệu"],
  [1_005_000_000, "một tỷ không trăm linh năm triệu"],
  [1_234_567_891, "một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi mốt"],
  [2_000_000_000_000, "hai nghìn tỷ"],
];

describe("writing numbers in words", () => {
  test.each(READINGS)("%d: %s", (n, words) => {
    expect(numberInWords(n)).toBe(words);
    expect(parseNumberInWords(words)).toBe(BigInt(n));
  });

  test("every two-digit number, and the edges of each scale", () => {
    const edges = [3, 6, 9, 12, 15, 18].flatMap((exponent) => {
      const power = 10n ** BigInt(exponent);
      return [power - 1n, power, power + 5n].filter((n) => n <= LIMIT);
    });
    const numbers = [...Array.from({ length: 100 }, (_, n) => BigInt(n)), ...edges, -15n];
    expect(numbers.map((n) => `${n}: ${numberInWords(n)}`).join("\n")).toMatchSnapshot();
  });

  test("lẻ instead of linh on request", () => {
    expect(numberInWords(105_005, "lẻ")).toBe("một trăm lẻ năm nghìn không trăm lẻ năm");
  });

  test("what cannot be read out is refused", () => {
    for (const value of [1.5, Number.NaN, 2 ** 60, LIMIT + 1n, -LIMIT - 1n]) {
      expect(() => numberInWords(value)).toThrow(RangeError);
    }
  });

  test("agrees with read-vietnamese-number, which writes lẻ and tỉ", () => {
    const config = new ReadingConfig();
    config.unit = [];
    fc.assert(
      fc.property(amounts, (n) => {
        const theirs = doReadNumber(String(n), config).replaceAll("lẻ", "linh").replaceAll("tỉ", "tỷ");
        expect(numberInWords(n)).toBe(theirs);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("reading numbers in words", () => {
  test("reads back every number that it writes", () => {
    fc.assert(
      fc.property(
        amounts,
        fc.boolean(),
        fc.constantFrom("linh" as const, "lẻ" as const),
        (n, negative, zeroTens) => {
          const value = negative ? -n : n;
          expect(parseNumberInWords(numberInWords(value, zeroTens))).toBe(value);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("reads back in any mixture of spellings, spaces and capitals", () => {
    const spellings: Record<string, string[]> = {
      linh: ["linh", "lẻ"],
      nghìn: ["nghìn", "ngàn", "NGHÌN,"],
      tỷ: ["tỷ", "tỉ", "Tỷ,"],
      triệu: ["triệu", "Triệu,"],
      tư: ["tư", "bốn"],
      mốt: ["mốt", "một"],
      lăm: ["lăm", "nhăm"],
      bảy: ["bảy", "bẩy"],
    };
    fc.assert(
      fc.property(amounts, fc.array(fc.nat(2), { minLength: 60, maxLength: 60 }), (n, choices) => {
        const text = numberInWords(n)
          .split(" ")
          .map((word, index) => {
            const known = spellings[word] ?? [word];
            return known[(choices[index] ?? 0) % known.length] ?? word;
          })
          .join("  ")
          .replace(/,$/, "");
        expect(parseNumberInWords(text)).toBe(n);
        expect(parseNumberInWords(text.normalize("NFD"))).toBe(n);
      }),
    );
  });

  test.each([
    ["hai mươi bốn", 24n],
    ["hai mươi nhăm", 25n],
    ["bẩy mươi mốt", 71n],
    ["Một nghìn lẻ một", 1001n],
    ["một nghìn hai mươi", 1020n],
    ["một triệu không nghìn không trăm linh năm", 1_000_005n],
    ["một triệu năm nghìn", 1_005_000n],
    ["một triệu không nghìn", 1_000_000n],
    ["một tỷ không triệu năm nghìn", 1_000_005_000n],
    ["một tỷ tỷ", LIMIT],
    ["một trăm linh tư", 104n],
    ["Âm mười lăm", -15n],
    ["KHÔNG", 0n],
    ["bốn mươi triệu", 40_000_000n],
  ])("%j is %s", (text, value) => {
    expect(parseNumberInWords(text)).toBe(value);
  });

  test.each([
    "",
    "âm",
    "âm không",
    "nghìn",
    "một một",
    "một nghìn hai",
    "một triệu không",
    "một trăm hai",
    "hai ba",
    "hai tư",
    "một mươi",
    "không mươi",
    "không trăm",
    "không trăm linh năm",
    "không nghìn năm trăm",
    "không tỷ",
    "linh một",
    "lăm",
    "mốt",
    "mười mốt",
    "hai mươi năm",
    "hai mươi không",
    "một nghìn hai triệu",
    "một nghìn hai nghìn",
    "một triệu triệu",
    "trăm năm mươi",
    "một trăm trăm",
    "năm nghìn triệu",
    "hai tỷ tỷ",
    "một tỷ tỷ một",
    "sáu triệu đồng",
    "sáu triệu 460 nghìn",
    "một, hai",
    "toString",
    "constructor",
  ])("%j is not one number beyond doubt", (text) => {
    expect(parseNumberInWords(text)).toBeNull();
  });

  test.each(["một tỷ ", "tỷ ", "một ", "không nghìn "])("a page full of %j is not one number", (piece) => {
    expect(parseNumberInWords(piece.repeat(100_000))).toBeNull();
  });

  test("whatever it reads from a heap of number words, its own words for it read the same", () => {
    const words = "không một bốn năm lăm mốt tư mười mươi trăm linh nghìn triệu tỷ".split(" ");
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (heap) => {
        const value = parseNumberInWords(heap.join(" "));
        if (value !== null) expect(parseNumberInWords(numberInWords(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });
});
