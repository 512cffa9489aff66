import { type Report, standing, writtenOf } from "./literal";
import { refresh } from "./refresh";

const received = "Trong kỳ, Sở tiếp nhận {d.received=08} hồ sơ, gồm {d.online=03} hồ sơ trực tuyến.";
const resolved = "Đã giải quyết {d.resolved=07} hồ sơ.";
const one: Report = { d: [received, resolved] };
const was: Report = { ...one, other: ["Tổng cộng {d.received=08} hồ sơ."] };
const becomes = (number: string): Report => ({ d: [received.replace("08", number), resolved] });

describe("linked figures", () => {
  test("nothing changed: nothing to do", () => {
    const { plan, edits, written } = refresh(was, was);
    expect(edits()).toEqual([]);
    expect(plan).toMatchObject({ changes: [], rewordings: [], conflicts: [], offers: [] });
    expect(written()).toEqual(writtenOf(was));
  });

  test("a changed figure changes its own controls, everywhere", () => {
    const now = { ...becomes("12"), other: ["Tổng cộng {d.received=12} hồ sơ."] };
    const { plan, edits, written } = refresh(was, now);
    expect(edits()).toEqual(["d.received := 12", "d.received#2 := 12"]);
    expect(plan.changes).toMatchObject([
      { path: "d.received", before: "08", after: "12", places: [{ text: "08" }, { text: "08" }] },
    ]);
    expect(written()).toEqual(writtenOf(now));
  });

  test("the words around a figure are the drafter's, and so is where else it stands", () => {
    const now = { ...becomes("12"), other: ["Tổng cộng {d.received=12} hồ sơ."] };
    const document = [
      { id: "d", content: [`Về hồ sơ: ${received.replace("gồm", "trong đó có")}`, resolved] },
      "Như vậy đã có {d.received=08} lượt.",
      { id: "other", content: ["Tổng cộng {d.received=08} hồ sơ."] },
    ];
    const { plan, edits } = refresh(was, now, { document });
    expect(edits()).toEqual(["d.received := 12", "d.received#2 := 12", "d.received#3 := 12"]);
    expect(plan.conflicts).toEqual([]);
  });

  test("the same number written otherwise is no other number", () => {
    const document = standing(becomes("8"));
    expect(refresh(one, one, { document })).toMatchObject({ asked: [] });
    expect(refresh(one, one, { document }).edits()).toEqual([]);
    expect(refresh(one, becomes("12"), { document }).edits()).toEqual(["d.received := 12"]);
  });

  test("a capital that the drafter put stays", () => {
    const first: Report = { d: ["Trong {p=quý I năm 2021}, Sở có họp."] };
    const second: Report = { d: ["Trong {p=quý II năm 2021}, Sở có họp."] };
    const document = standing({ d: ["{p=Quý I năm 2021} Sở có họp."] });
    expect(refresh(first, second, { document }).edits()).toEqual(["p := Quý II năm 2021"]);
  });

  test("of what was never written down, the numbers that differ are old ones", () => {
    const { edits, asked } = refresh(one, becomes("12"), { written: [] });
    expect(edits()).toEqual(["d.received := 12"]);
    expect(asked).toEqual([]);
  });
});

describe("numbers of the drafter's", () => {
  test("typed over a linked one: asked about, once for all places", () => {
    const document = standing({ ...becomes("09"), other: ["Tổng cộng {d.received=09} hồ sơ."] });
    const { plan, edits, asked } = refresh(was, was, { document });
    expect(asked).toEqual(["c1 typed-over: 08 | 09 | 08"]);
    expect(plan.conflicts[0]?.choices).toEqual(["document", "figures", "take"]);
    expect(edits()).toEqual([]);
    expect(edits({ c1: "figures" })).toEqual(["d.received := 08", "d.received#2 := 08"]);
    expect(edits({ c1: "document" })).toEqual([]);
    expect(edits({ c1: "take" })).toEqual([]);
  });

  test("typed over, while the figure changes: the new number does not come by itself", () => {
    const document = standing(becomes("09"));
    const { edits, asked } = refresh(one, becomes("12"), { document });
    expect(asked).toEqual(["c1 typed-over: 08 | 09 | 12"]);
    expect(edits()).toEqual([]);
    expect(edits({ c1: "figures" })).toEqual(["d.received := 12"]);
  });

  test("what cannot be a value of the figure cannot be taken", () => {
    const { plan } = refresh(one, one, { document: standing(becomes("khoảng 10")) });
    expect(plan.conflicts[0]?.choices).toEqual(["document", "figures"]);
  });

  test("a typed number that the figures now have is no question", () => {
    const { edits, asked } = refresh(one, becomes("09"), { document: standing(becomes("09")) });
    expect(asked).toEqual([]);
    expect(edits()).toEqual([]);
  });

  test("words put otherwise are left until the figure changes", () => {
    const named: Report = { d: ["{u=Sở Khoa học} báo cáo."] };
    const document = standing({ d: ["{u=Sở} báo cáo."] });
    expect(refresh(named, named, { document }).asked).toEqual([]);
    const now: Report = { d: ["{u=Sở Y tế} báo cáo."] };
    expect(refresh(named, now, { document }).asked).toEqual(["c1 typed-over: Sở Khoa học | Sở | Sở Y tế"]);
  });

  test("a number deleted from its control stays deleted, and is offered", () => {
    const { plan, edits } = refresh(one, becomes("12"), { document: standing(becomes("")) });
    expect(edits()).toEqual([]);
    expect(plan.conflicts).toEqual([]);
    expect(plan.offers).toMatchObject([{ id: "o1", kind: "deleted", path: "d.received", figures: "12" }]);
    expect(edits({ o1: "figures" })).toEqual(["d.received := 12"]);
  });

  test("a number deleted with its control stays deleted, and its sentence is offered", () => {
    const document = standing({ d: [received.replace("{d.received=08} ", ""), resolved] });
    const { plan, edits } = refresh(one, one, { document });
    expect(edits()).toEqual([]);
    expect(plan.offers).toMatchObject([{ id: "o1", kind: "wording" }]);
    expect(edits({ o1: "figures" })).toEqual([
      "0: Trong kỳ, Sở tiếp nhận []hồ sơ, gồm 03 hồ sơ trực tuyến. := {d.received=08} ",
    ]);
  });

  test("an old number typed by hand is found by its unit, not by chance", () => {
    const document = [
      ...standing(becomes("108")),
      "Kết luận: đã nhận 108 hồ sơ, mất 108 ngày, theo văn bản 108/SKHCN, 1.108 hồ sơ.",
    ];
    const { plan, edits, asked } = refresh(becomes("108"), becomes("12"), { document });
    expect(asked).toEqual(["c1 typed-copy: 108 | 108 | 12"]);
    expect(plan.changes[0]?.places.map(({ control }) => control !== null)).toEqual([true, false]);
    expect(edits({ c1: "figures" })).toEqual([
      "d.received := 12",
      "2: Kết luận: đã nhận [108] hồ sơ, mất 108 ngày, theo văn bản 108/SKHCN, 1.108 hồ sơ. := {d.received=12}",
    ]);
  });

  test("a small number is a copy only where its figure is named", () => {
    const document = [...standing(one), "Có 08 hồ sơ mẫu.", "Hồ sơ tiếp nhận là 8 hồ sơ."];
    const refreshed = refresh(one, becomes("12"), { document });
    expect(refreshed.asked).toEqual([]);
    const named = refresh(one, becomes("12"), { document, names: { "d.received": ["tiếp nhận"] } });
    expect(named.asked).toEqual(["c1 typed-copy: 8 | 8 | 12"]);
  });

  test("a link to what the report does not have can be made plain text", () => {
    const document = [...standing(was), "Lĩnh vực cũ: {d.old=05} hồ sơ, {d.old=05} việc."];
    const { edits, asked } = refresh(was, was, { document });
    expect(asked).toEqual(["c1 gone:  | 05 | "]);
    expect(edits()).toEqual([]);
    expect(edits({ c1: "document" })).toEqual(["unlink d.old", "unlink d.old#2"]);
  });
});
