/** Reports that could be true: a sample with its counts, sums and fields drawn anew so that all identities hold. */
import fc from "fast-check";
import { type FiguresJson, type SampleName, sampleFile } from "../report/samples";

type Group = Readonly<Record<string, unknown>>;

const FIELDS = ["Hộ tịch", "Chứng thực", "Đất đai", "Bảo trợ xã hội", "Sở hữu trí tuệ", "Lưu thông hàng hóa"];

const count = fc.oneof(
  fc.constantFrom(0, 1, 2, 8),
  fc.integer({ min: 0, max: 90 }),
  fc.integer({ min: 0, max: 4000 }),
);
const few = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 }));

/** `parts` numbers whose sum is the total. */
function split(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((before, weight) => before + weight, 0) || 1;
  const parts = weights.slice(1).map((weight) => Math.floor((total * weight) / sum));
  return [total - parts.reduce((before, part) => before + part, 0), ...parts];
}
const weights = (parts: number) => fc.array(fc.nat({ max: 5 }), { minLength: parts, maxLength: parts });

const dossierRow = fc.tuple(count, count, few, weights(5)).map(([online, direct, carriedOver, shares]) => {
  const [early, onTime, overdue, pendingOnTime, pendingOverdue] = split(
    online + direct + carriedOver,
    shares,
  );
  return { online, direct, carriedOver, early, onTime, overdue, pendingOnTime, pendingOverdue };
});

/** The same number in every group of columns: of the agency, at the one-stop shop, with an internal process. */
const procedureRow = (levels: readonly string[]) =>
  fc.array(few, { minLength: levels.length, maxLength: levels.length }).map((numbers) => {
    const row: Record<string, number> = {};
    for (const [at, level] of levels.entries())
      for (const block of ["authority", "oneStop", "internal"]) row[block + level] = numbers[at] ?? 0;
    return row;
  });

const money = fc.integer({ min: 1, max: 90_000 }).map((thousands) => thousands * 1000);

/** A figures file like the sample. What the sample states in words stays as it is. */
export function consistentFile(name: SampleName): fc.Arbitrary<FiguresJson> {
  const sample = sampleFile(name) as FiguresJson & Readonly<Record<string, Group>>;
  const old = name === "quy-1-2021";
  const levels = old ? ["Province", "District", "Commune"] : ["Province", "Commune"];
  const row = fc.record({ dossiers: dossierRow, procedures: procedureRow(levels), onSpot: few });
  return fc
    .record({
      names: fc.shuffledSubarray(FIELDS, { minLength: 1 }),
      rows: fc.array(row, { minLength: FIELDS.length, maxLength: FIELDS.length }),
      shares: fc.array(weights(2), { minLength: 3, maxLength: 3 }),
      postal: few,
      single: fc.array(few, { minLength: 8, maxLength: 8 }),
      amounts: fc.array(money, { minLength: 1, maxLength: 4 }),
      unspent: fc.constantFrom(0, 500_000),
      posts: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 2 }),
    })
    .map(({ names, rows, shares, postal, single, amounts, unspent, posts }) => {
      const used = names.map((field, at) => ({ id: `f${at + 1}`, name: field, ...rows[at] }));
      const table = (cells: (row: (typeof used)[number]) => object) =>
        used.map((one) => ({ id: one.id, name: one.name, ...cells(one) }));
      const authority = (numbers: Readonly<Record<string, number>>) =>
        levels.reduce((sum, level) => sum + (numbers[`authority${level}`] ?? 0), 0);
      const total = used.reduce((sum, { procedures = {} }) => sum + authority(procedures), 0);
      const [central, local] = split(total, shares[0] ?? []);
      const [oneStop, interlinked] = split(total, shares[1] ?? []);
      const [full, partial] = split(total, shares[2] ?? []);
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = single;
      const online = old
        ? { onlineLevel3: full, onlineLevel4: partial }
        : { onlineFull: full, onlinePartial: partial };
      const posted = sample["focal"]?.["posts"] as readonly Group[];
      const handled = used.map(({ dossiers }) => dossiers);
      const dossiersOf = (...columns: readonly (keyof NonNullable<(typeof handled)[number]>)[]) =>
        handled.reduce((sum, one) => columns.reduce((all, column) => all + (one?.[column] ?? 0), sum), 0);
      const digital = {
        digitised: Math.min(a, dossiersOf("online", "direct")),
        results: Math.min(b, dossiersOf("early", "onTime", "overdue")),
        payments: Math.min(c, dossiersOf("online", "direct", "carriedOver")),
      };
      const centre = {
        early: Math.min(d, dossiersOf("early")),
        onTime: Math.min(e, dossiersOf("onTime")),
        overdue: Math.min(f, dossiersOf("overdue")),
        pending: Math.min(g, dossiersOf("pendingOnTime", "pendingOverdue")),
      };
      const scored = centre.early + centre.onTime + centre.overdue + centre.pending;
      const indices = (sample["scores"]?.["indices"] ?? []) as readonly Group[];
      const items = amounts.map((amount, at) => ({
        content: `Nội dung chi thứ ${"abcd"[at] ?? ""}`,
        amount,
      }));
      return {
        ...sample,
        fields: { list: used.map(({ id, name: field }) => ({ id, name: field })) },
        dossiers: { byField: table(({ dossiers }) => dossiers ?? {}) },
        procedures: { byField: table(({ procedures }) => procedures ?? {}) },
        inventory: { central, local, oneStop, interlinked, postal: Math.min(postal, total), ...online },
        focal: { posts: posted.map((post, at) => ({ ...post, count: posts[at] })) },
        budget: { granted: amounts.reduce((sum, amount) => sum + amount, 0) + unspent, items },
        publication: { ...sample["publication"], proposals: a },
        feedback: { aboutRules: b, aboutConduct: c, handled: Math.min(d, b + c) },
        review: {
          ...sample["review"],
          planned: e + f,
          reviewed: e,
          simplified: Math.min(e, f),
          onPortal: total,
          cutPlanned: Math.min(2, total),
          cutDone: Math.min(1, total),
        },
        rewards: { ...sample["rewards"], collectives: g, individuals: h },
        ...(!old && { digital: { ...sample["digital"], ...digital } }),
        ...(old && {
          centre: { ...sample["centre"], ...centre },
          scores: { ...sample["scores"], indices: indices.map((one) => ({ ...one, points: scored * 2 })) },
          onSpot: {
            ...sample["onSpot"],
            byField: table(({ onSpot = 0, procedures = {} }) => ({
              province: Math.min(onSpot, procedures["authorityProvince"] ?? 0),
              district: 0,
            })),
          },
        }),
      };
    });
}
