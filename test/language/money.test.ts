import fc from "fast-check";
import { formatMoney, moneyInWords, parseMoney, parseMoneyInWords } from "../../src/language/money";

test("amounts in figures and in words", () => {
  const amounts = [
    0, 1, 500, 999, 1000, 1500, 15_000, 105_000, 2_640_500, 6_460_000, 40_000_000, 1_000_000_001, 2e12, -5000,
  ];
  expect(amounts.map((n) => `${formatMoney(n)} đồng: ${moneyInWords(n)}`).join("\n")).toMatchSnapshot();
});

describe("reading amounts", () => {
  test.each([
    ["6.460.000 đồng", 6_460_000],
    ["6.460.000đ", 6_460_000],
    ["6.460.000 Đồng", 6_460_000],
    ["6.460.000 VNĐ", 6_460_000],
    ["6460000 ₫", 6_460_000],
    ["6,46 triệu đồng", 6_460_000],
    ["6.460 nghìn đồng", 6_460_000],
    ["40 triệu", 40_000_000],
    ["0 đồng", 0],
    ["1\u00a0500\u00a0000 đồng Việt Nam", 1_500_000],
  ])("%j is %d đồng", (text, value) => {
    expect(parseMoney(text)?.value).toBe(value);
  });

  test("keeps how exactly it was written", () => {
    expect(parseMoney("6,46 triệu đồng")).toMatchObject({ decimals: 2, scale: 1e6 });
  });

  test.each(["", "đồng", "54,9%", "6,5 đồng", "mười đồng", "6.460.000 USD", "đồng 6.000"])(
    "%j is not an amount",
    (text) => {
      expect(parseMoney(text)).toBeNull();
    },
  );

  test.each([
    ["Sáu triệu bốn trăm sáu mươi nghìn đồng chẵn", 6_460_000n],
    ["(Sáu triệu bốn trăm sáu mươi nghìn đồng chẵn)", 6_460_000n],
    ["(Bằng chữ: Sáu triệu bốn trăm sáu mươi ngàn đồng chẵn./.)", 6_460_000n],
    ["Số tiền bằng chữ: Hai triệu sáu trăm bốn mươi nghìn năm trăm đồng.", 2_640_500n],
    ["viết bằng chữ bốn mươi triệu đồng Việt Nam chẵn", 40_000_000n],
    ["Sáu triệu, bốn trăm sáu mươi nghìn đồng", 6_460_000n],
    ["bốn mươi triệu chẵn", 40_000_000n],
    ["Không đồng", 0n],
  ])("%j is %s đồng", (text, value) => {
    expect(parseMoneyInWords(text)).toBe(value);
  });

  test.each(["", "đồng chẵn", "sáu triệu bốn đồng", "6.460.000 đồng", "()", "bằng chữ:"])(
    "%j is not an amount in words",
    (text) => {
      expect(parseMoneyInWords(text)).toBeNull();
    },
  );

  test("reads back what it writes", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(parseMoney(`${formatMoney(amount)} đồng`)?.value).toBe(amount === 0 ? 0 : amount);
        expect(parseMoneyInWords(moneyInWords(amount))).toBe(BigInt(amount));
      }),
    );
  });

  test("chẵn stands exactly when nothing is left below nghìn", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), (amount) => {
        expect(moneyInWords(amount).endsWith(" đồng chẵn")).toBe(amount % 1000 === 0);
        expect(moneyInWords(amount)).toMatch(/^\p{Lu}/u);
      }),
    );
  });

  test("a long run of end marks is read in one pass", () => {
    expect(parseMoneyInWords(`mười đồng${".".repeat(200_000)}x`)).toBeNull();
    expect(parseMoneyInWords(`mười đồng${".".repeat(200_000)}`)).toBe(10n);
  });
});
