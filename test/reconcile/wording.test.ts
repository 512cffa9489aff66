import { type Report, standing, writtenOf } from "./literal";
import { refresh } from "./refresh";

const received = "Trong kỳ, Sở tiếp nhận {d.received=08} hồ sơ, gồm {d.online=03} hồ sơ trực tuyến.";
const resolved = "Đã giải quyết {d.resolved=07} hồ sơ.";
const none = "Trong kỳ, Sở không phát sinh hồ sơ phải giải quyết.";
const posted = "Sở đã niêm yết đủ.";
const was: Report = { d: ["1. Hồ sơ", `${received} ${resolved}`, posted] };
const now: Report = { d: ["1. Hồ sơ", none, posted] };
const own = "Số này tăng so với cùng kỳ năm trước.";

const shownReceived = "Trong kỳ, Sở tiếp nhận 08 hồ sơ, gồm 03 hồ sơ trực tuyến.";

describe("untouched sentences", () => {
  test("follow; what is no longer said goes", () => {
    const { plan, edits, written } = refresh(was, now);
    expect(edits()).toEqual([
      "1: Trong kỳ, Sở [tiếp nhận 08 hồ sơ, gồm 03 hồ sơ trực tuyến.] Đã giải quyết 07 hồ sơ. := không phát sinh hồ sơ phải giải quyết.",
      `1: ${shownReceived}[ Đã giải quyết 07 hồ sơ.] := `,
    ]);
    expect(plan.conflicts).toEqual([]);
    expect(plan.rewordings.map(({ was: before, becomes }) => `${before} -> ${becomes}`)).toEqual([
      `${shownReceived} -> ${none}`,
      "Đã giải quyết 07 hồ sơ. -> ",
    ]);
    expect(written()).toEqual(writtenOf(now));
  });

  test("and back again", () => {
    expect(refresh(now, was).edits()).toEqual([
      "1: Trong kỳ, Sở [không phát sinh hồ sơ phải giải quyết.] := tiếp nhận {d.received=08} hồ sơ, gồm {d.online=03} hồ sơ trực tuyến. Đã giải quyết {d.resolved=07} hồ sơ.",
    ]);
  });

  test("words equal at both ends are not written again", () => {
    const shorter: Report = { d: ["Sở có tiếp nhận {d.received=08} hồ sơ trong kỳ này."] };
    const longer: Report = { d: ["Sở có tiếp nhận {d.received=08} hồ sơ mới trong kỳ này."] };
    expect(refresh(shorter, longer).edits()).toEqual(["0: Sở có tiếp nhận 08 hồ sơ []trong kỳ này. := mới "]);
  });

  test("a paragraph that goes takes its sentences along", () => {
    const shorter: Report = { d: ["1. Hồ sơ", posted] };
    expect(refresh(was, shorter).edits()).toEqual([`1: - ${shownReceived} Đã giải quyết 07 hồ sơ.`]);
  });

  test("a paragraph that comes stands where the report has it", () => {
    const shorter: Report = { d: ["1. Hồ sơ", posted] };
    expect(refresh(shorter, was).edits()).toEqual([`after 0: + ${received} ${resolved}`]);
    const first: Report = { d: [received, posted] };
    expect(refresh({ d: [posted] }, first).edits()).toEqual([`before 0: + ${received}`]);
  });

  test("several paragraphs that come stand in their order", () => {
    const longer: Report = { d: ["1. Hồ sơ", received, "2. Niêm yết", posted, resolved] };
    expect(refresh({ d: ["1. Hồ sơ", posted] }, longer).edits()).toEqual([
      `after 0: + ${received}\nafter 0: + 2. Niêm yết`,
      `after 1: + ${resolved}`,
    ]);
  });

  test("a sentence that comes joins its paragraph before or behind its neighbour", () => {
    const both: Report = { d: [`${received} ${resolved}`] };
    expect(refresh({ d: [received] }, both).edits()).toEqual([`0: ${shownReceived}[] :=  ${resolved}`]);
    expect(refresh({ d: [resolved] }, both).edits()).toEqual([
      `0: []Đã giải quyết 07 hồ sơ. := ${received} `,
    ]);
  });

  test("a sentence that goes takes one space along, wherever it stands", () => {
    const three: Report = { d: ["Một việc. Hai việc. Ba việc."] };
    const without = (text: string): readonly string[] => refresh(three, { d: [text] }).edits();
    expect(without("Hai việc. Ba việc.")).toEqual(["0: [Một việc. ]Hai việc. Ba việc. := "]);
    expect(without("Một việc. Ba việc.")).toEqual(["0: Một việc. [Hai việc. ]Ba việc. := "]);
    expect(without("Một việc. Hai việc.")).toEqual(["0: Một việc. Hai việc.[ Ba việc.] := "]);
    expect(without("Một việc.")).toEqual(["0: Một việc.[ Hai việc. Ba việc.] := "]);
  });
});

describe("the drafter's sentences", () => {
  test("one that he put in stays, wherever it stands", () => {
    const document = standing({ d: ["1. Hồ sơ", `${received} ${own} ${resolved}`, posted] });
    const { plan, edits } = refresh(was, now, { document });
    expect(plan.conflicts).toEqual([]);
    expect(edits()).toEqual([
      `1: Trong kỳ, Sở [tiếp nhận 08 hồ sơ, gồm 03 hồ sơ trực tuyến.] ${own} Đã giải quyết 07 hồ sơ. := không phát sinh hồ sơ phải giải quyết.`,
      `1: ${shownReceived} ${own}[ Đã giải quyết 07 hồ sơ.] := `,
    ]);
  });

  test("one that he changed is kept and asked about", () => {
    const changed = received.replace("gồm", "trong đó có");
    const document = standing({ d: ["1. Hồ sơ", `${changed} ${resolved}`, posted] });
    const { plan, edits, asked } = refresh(was, now, { document });
    const shown = "Trong kỳ, Sở tiếp nhận 08 hồ sơ, trong đó có 03 hồ sơ trực tuyến.";
    expect(asked).toEqual([`c1 wording: ${shownReceived} | ${shown} | ${none}`]);
    expect(plan.conflicts[0]?.choices).toEqual(["document", "figures"]);
    expect(edits()).toEqual([`1: ${shown}[ Đã giải quyết 07 hồ sơ.] := `]);
    expect(edits({ c1: "figures" })).toEqual([
      "1: Trong kỳ, Sở [tiếp nhận 08 hồ sơ, trong đó có 03 hồ sơ trực tuyến.] Đã giải quyết 07 hồ sơ. := không phát sinh hồ sơ phải giải quyết.",
      `1: ${shown}[ Đã giải quyết 07 hồ sơ.] := `,
    ]);
  });

  test("a figure in a kept sentence follows, and goes with the sentence that is given up", () => {
    const changed = received.replace("gồm", "trong đó có");
    const document = standing({ d: ["1. Hồ sơ", changed, posted] });
    const before: Report = { d: ["1. Hồ sơ", received, posted] };
    const after: Report = { d: ["1. Hồ sơ", "Trong kỳ, Sở có {d.received=12} hồ sơ mới.", posted] };
    const { edits } = refresh(before, after, { document });
    expect(edits()).toEqual(["d.received := 12"]);
    expect(edits({ c1: "document" })).toEqual(["d.received := 12"]);
    expect(edits({ c1: "figures" })).toEqual([
      "1: Trong kỳ, Sở [tiếp nhận 08 hồ sơ, trong đó có 03 hồ sơ trực tuyến.] := có {d.received=12} hồ sơ mới.",
    ]);
  });

  test("a number typed over is not lost with the wording", () => {
    const document = standing({ d: ["1. Hồ sơ", `${received.replace("08", "09")} ${resolved}`, posted] });
    const { asked, edits } = refresh(was, now, { document });
    expect(asked).toEqual([
      `c1 wording: ${shownReceived} | ${shownReceived.replace("08", "09")} | ${none}`,
      "c2 typed-over: 08 | 09 | 08",
    ]);
    expect(edits({ c1: "figures", c2: "figures" })[0]).toContain("[tiếp nhận 09 hồ sơ,");
    expect(edits({ c1: "figures", c2: "figures" })).toHaveLength(2);
  });

  test("what he wrote as the figures say now is no question", () => {
    const document = standing({ d: ["1. Hồ sơ", none, posted] });
    const { asked, edits } = refresh(was, now, { document });
    expect(asked).toEqual([]);
    expect(edits()).toEqual([]);
  });

  test("what he put in as the report now has it is not put in twice", () => {
    const before: Report = { d: [received, posted] };
    const after: Report = { d: [received, resolved, posted] };
    expect(refresh(before, after, { document: standing(after) }).edits()).toEqual([]);
  });

  test("a question that is left open comes again; one that is decided does not", () => {
    const document = standing({ d: ["1. Hồ sơ", received.replace("gồm", "trong đó có"), posted] });
    const before: Report = { d: ["1. Hồ sơ", received, posted] };
    const first = refresh(before, now, { document });
    expect(first.asked).toHaveLength(1);
    const left = refresh(now, now, { document, figures: was, written: first.written() });
    expect(left.asked).toEqual(first.asked);
    const kept = refresh(now, now, { document, figures: was, written: first.written({ c1: "document" }) });
    expect(kept.asked).toEqual([]);
  });

  test("a sentence that would go and was changed is asked about again, too", () => {
    const document = standing({ d: [received, resolved.replace("Đã", "Sở đã")] });
    const before: Report = { d: [received, resolved] };
    const after: Report = { d: [received] };
    const first = refresh(before, after, { document });
    expect(first.asked).toEqual(["c1 wording: Đã giải quyết 07 hồ sơ. | Sở đã giải quyết 07 hồ sơ. | "]);
    expect(first.edits({ c1: "figures" })).toEqual(["1: - Sở đã giải quyết 07 hồ sơ."]);
    expect(refresh(after, after, { document, figures: before, written: first.written() }).asked).toEqual(
      first.asked,
    );
    expect(
      refresh(after, after, { document, figures: before, written: first.written({ c1: "document" }) }).asked,
    ).toEqual([]);
  });
});

describe("what was deleted or moved", () => {
  test("a deleted sentence stays deleted while its words are the same, and is offered", () => {
    const document = standing({ d: ["1. Hồ sơ", resolved, posted] });
    const { plan, edits } = refresh(was, was, { document });
    expect(edits()).toEqual([]);
    expect(plan.conflicts).toEqual([]);
    expect(plan.offers).toMatchObject([{ kind: "deleted", figures: shownReceived }]);
    expect(edits({ o1: "figures" })).toEqual([`1: []Đã giải quyết 07 hồ sơ. := ${received} `]);
  });

  test("a deleted paragraph whose words change is asked about as a whole", () => {
    const document = standing({ d: ["1. Hồ sơ", posted] });
    const { edits, asked } = refresh(was, now, { document });
    expect(asked).toEqual([`c1 deleted: ${shownReceived} |  | ${none}`]);
    expect(edits()).toEqual([]);
    expect(edits({ c1: "figures" })).toEqual([`after 0: + ${none}`]);
  });

  test("a paragraph moved within its block follows where it is", () => {
    const document = standing({ d: ["1. Hồ sơ", posted, `${received} ${resolved}`] });
    const { edits, asked } = refresh(was, now, { document });
    expect(asked).toEqual([]);
    expect(edits()[0]).toMatch(/^2: Trong kỳ, Sở \[tiếp nhận/);
  });

  test("a paragraph moved out of its block, or into another, follows where it is", () => {
    const other = { id: "e", content: ["2. Việc khác"] };
    const outside = [{ id: "d", content: ["1. Hồ sơ", posted] }, other, `${received} ${resolved}`];
    const both = { ...was, e: ["2. Việc khác"] };
    const bothNow = { ...now, e: ["2. Việc khác"] };
    expect(refresh(both, bothNow, { document: outside }).asked).toEqual([]);
    expect(refresh(both, bothNow, { document: outside }).edits()[0]).toMatch(/^3: Trong kỳ, Sở \[tiếp nhận/);
    const inside = [
      { id: "d", content: ["1. Hồ sơ", posted] },
      { id: "e", content: ["2. Việc khác", `${received} ${resolved}`] },
    ];
    expect(refresh(both, bothNow, { document: inside }).asked).toEqual([]);
    expect(refresh(both, bothNow, { document: inside }).edits()[0]).toMatch(/^3: Trong kỳ, Sở \[tiếp nhận/);
  });

  test("a sentence that two blocks have in common is not taken for the other's", () => {
    const common = "Đơn vị không phát sinh nội dung này trong kỳ báo cáo vừa qua.";
    const before: Report = { d: [common], e: [common] };
    const after: Report = { d: ["Đơn vị có {d.n=02} việc."], e: [common] };
    const document = [
      { id: "d", content: [own] },
      { id: "e", content: [common] },
    ];
    const { edits, asked } = refresh(before, after, { document });
    expect(edits()).toEqual([]);
    expect(asked).toEqual([`c1 deleted: ${common} |  | Đơn vị có 02 việc.`]);
  });

  test("a block split in two is still one", () => {
    const before: Report = { d: ["1. Hồ sơ", received, resolved, posted] };
    const after: Report = { d: ["1. Hồ sơ", none, resolved, "Sở đã niêm yết đủ thủ tục."] };
    const document = [
      { id: "d", content: ["1. Hồ sơ", received] },
      own,
      { id: "d", content: [resolved, posted] },
    ];
    const { edits, asked } = refresh(before, after, { document });
    expect(asked).toEqual([]);
    expect(edits()).toEqual([
      "1: Trong kỳ, Sở [tiếp nhận 08 hồ sơ, gồm 03 hồ sơ trực tuyến.] := không phát sinh hồ sơ phải giải quyết.",
      "4: Sở đã niêm yết [đủ.] := đủ thủ tục.",
    ]);
  });

  test("a copied block follows in both places", () => {
    const document = [...standing(was), ...standing(was)];
    const { edits, asked } = refresh(was, now, { document });
    expect(asked).toEqual([]);
    expect(edits()).toHaveLength(4);
    const after: Report = { d: [...(was["d"] ?? []), own] };
    expect(refresh(was, after, { document }).edits()).toEqual([`after 2: + ${own}`, `after 5: + ${own}`]);
  });
});
