import { type Report, standing } from "./literal";
import { refresh } from "./refresh";

const d = [
  "1. Hồ sơ",
  "Sở tiếp nhận {d.received=08} hồ sơ, gồm {d.online=03} trực tuyến và {d.direct=05} trực tiếp.",
];
const e = ["2. Niêm yết", "Sở đã niêm yết {e.count=54} thủ tục tại Bộ phận Một cửa."];
const f = ["3. Kiểm tra", "Sở chưa tổ chức kiểm tra trong kỳ."];
const was: Report = { d, e, f };

describe("blocks", () => {
  test("a new one stands behind the one before it in the report, else before the next, else at the end", () => {
    expect(refresh({ d, f }, was).edits()).toEqual(["+ block e afterControl d"]);
    expect(refresh({ e, f }, was).edits()).toEqual(["+ block d beforeControl e"]);
    expect(refresh({}, { d }).edits()).toEqual(["+ block d end"]);
  });

  test("several new ones stand in their order", () => {
    expect(refresh({ d }, was).edits()).toEqual(["+ block e afterControl d", "+ block f afterControl d"]);
  });

  test("one that the report no longer has goes", () => {
    const { edits, plan } = refresh(was, { d, f }, { without: ["e.count"] });
    expect(edits()).toEqual(["- e"]);
    expect(plan.conflicts).toEqual([]);
    expect(plan.rewordings).toMatchObject([{ kind: "block", block: "e", becomes: "" }]);
  });

  test("one that the report no longer has and the drafter changed is asked about, and again", () => {
    const document = standing({ ...was, e: [...e, "Bảng niêm yết mới thay tháng 2."] });
    const { edits, asked, written } = refresh(was, { d, f }, { document, without: ["e.count"] });
    expect(asked).toEqual([expect.stringMatching(/^c1 block: 2\. Niêm yết/)]);
    expect(edits()).toEqual([]);
    expect(edits({ c1: "figures" })).toEqual(["- e"]);
    const again = refresh({ d, f }, { d, f }, { document, without: ["e.count"], written: written() });
    expect(again.asked).toEqual(asked);
    const kept = refresh(
      { d, f },
      { d, f },
      { document, written: written({ c1: "document" }), figures: was },
    );
    expect(kept.asked).toEqual([]);
  });

  test("one that the drafter deleted stays deleted, and is offered; asked about when it would say something else", () => {
    const document = standing({ d, f });
    const same = refresh(
      was,
      { ...was, e: [e[0] ?? "", "Sở đã niêm yết {e.count=60} thủ tục tại Bộ phận Một cửa."] },
      { document },
    );
    expect(same.edits()).toEqual([]);
    expect(same.plan.offers).toMatchObject([{ kind: "deleted", block: "e" }]);
    expect(same.edits({ o1: "figures" })).toEqual(["+ block e afterControl d"]);
    const now = { ...was, e: [e[0] ?? "", "Sở không có thủ tục phải niêm yết."] };
    const { asked, edits, written } = refresh(was, now, { document });
    expect(asked).toEqual([expect.stringMatching(/^c1 deleted: 2\. Niêm yết/)]);
    expect(edits({ c1: "figures" })).toEqual(["+ block e afterControl d"]);
    expect(refresh(now, now, { document, written: written() }).asked).toEqual(asked);
    expect(refresh(now, now, { document, written: written({ c1: "document" }) }).asked).toEqual([]);
  });

  test("one whose control was lost is found by its sentences", () => {
    const now = { ...was, e: [e[0] ?? "", "Sở không có thủ tục phải niêm yết tại Bộ phận Một cửa."] };
    const document = [...standing({ d }), ...e, ...standing({ f })];
    const { edits, asked } = refresh(was, now, { document });
    expect(asked).toEqual([]);
    expect(edits()).toEqual([
      "3: Sở [đã niêm yết 54] thủ tục tại Bộ phận Một cửa. := không có thủ tục phải niêm yết tại"
        .replace("[đã niêm yết 54] thủ tục tại", "[đã niêm yết 54 thủ tục] tại")
        .replace("niêm yết tại", "niêm yết"),
    ]);
  });

  test("one copied from another report is asked about as a whole", () => {
    const other = {
      id: "d",
      content: [
        "1. Hồ sơ",
        "Sở tiếp nhận {d.received=90} hồ sơ, gồm {d.online=40} trực tuyến và {d.direct=50} trực tiếp.",
      ],
    };
    const now = { ...was, d: [d[0] ?? "", (d[1] ?? "").replace("08", "09")] };
    const { edits, asked } = refresh(was, now, { document: [...standing(was), other] });
    expect(asked).toEqual([expect.stringMatching(/^c1 foreign: {2}\| 1\. Hồ sơ\nSở tiếp nhận 90/)]);
    expect(edits()).toEqual(["d.received := 09"]);
    expect(edits({ c1: "figures" })).toEqual(["d#2 := block d", "d.received := 09"]);
    expect(edits({ c1: "document" })).toEqual([
      "unlink d.received#2",
      "unlink d.online#2",
      "unlink d.direct#2",
      "unlink d#2",
      "d.received := 09",
    ]);
  });

  test("a block inside another one is no part of it", () => {
    const document = [{ id: "d", content: [d[0] ?? "", d[1] ?? ""] }];
    expect(refresh({ d }, { d }, { document }).edits()).toEqual([]);
  });
});
