/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import type { Edit } from "../../src/document/port";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import type { OfficeLibrary } from "../../src/hosts/word/office";
import { WordHost } from "../../src/hosts/word/wordHost";
import { control, figure, makeDocx, paragraph, run, table } from "../wordHost/makeDocx";
import { desktop2021, web } from "../wordHost/profiles";
import { snapshotOfModel } from "../wordHost/word/formats";
import { refusal, words } from "./contract";
import { annex, DATA, draft, linked, section, text } from "./samples";
import { startWord, type WordUnderTest } from "./wordHostContract";

/** What only Word can do to a drafter, and what the host says and does then. */

let word: WordUnderTest;
beforeAll(async () => {
  word = await startWord(desktop2021);
});

const set = (tag: string, value: string): Edit => ({
  kind: "setControlText",
  control: { tag, occurrence: 0 },
  text: value,
});
const insertAt = (at: Extract<Edit, { kind: "insertBlock" }>["at"]): Edit => ({
  kind: "insertBlock",
  block: section("new", [text("Mới")]),
  at,
});

/** Someone else changes the open document. */
const meanwhile = (change: (context: Word.RequestContext) => void | Promise<void>): Promise<void> =>
  Word.run(async (context) => {
    await change(context);
    await context.sync();
  });

describe("refusals", () => {
  test("a Word that is too old", () => {
    const old = {
      Office: { context: { requirements: { isSetSupported: () => false } } },
      Word,
    } as unknown as OfficeLibrary;
    expect(() => new WordHost(old, nodePlatform)).toThrow("Word 2021");
  });

  test("a document that is read-only or protected", async () => {
    const { port, model } = word.openWith(draft(), { readOnly: true });
    const before = words(await port.read());
    for (const edit of [set("khop:f:received", "12"), insertAt({ kind: "end" })]) {
      const error = await refusal(() => port.apply([edit]));
      expect(error).toMatchObject({ code: "read-only", standing: null });
      expect(error.message).toContain("Bật chỉnh sửa");
    }
    expect(words(snapshotOfModel(model))).toEqual(before);
  });

  test("a control that was deleted after the reading", async () => {
    const { port, model } = word.openWith(draft(), {});
    await port.read();
    await meanwhile(({ document }) => {
      document.contentControls.getByTag("khop:f:resolved").getFirst().delete(false);
    });
    const error = await refusal(() =>
      port.apply([set("khop:f:received", "12"), set("khop:f:resolved", "11")]),
    );
    expect(error).toMatchObject({ code: "control-missing", standing: null });
    expect(words(snapshotOfModel(model))).toContain("Tiếp nhận 08 hồ sơ, ");
  });

  test("a figure that a co-author changed after the reading; once read again, all is well", async () => {
    const { port, model } = word.openWith(draft(), {});
    await port.read();
    await meanwhile(({ document }) => {
      document.contentControls.getByTag("khop:f:resolved").getFirst().insertText("06", "Replace");
    });
    const edits = [set("khop:f:received", "12"), set("khop:f:resolved", "11")];
    const error = await refusal(() => port.apply(edits));
    expect(error).toMatchObject({ code: "changed-meanwhile", standing: null });
    expect(error.message).toContain("“06”");
    expect(words(snapshotOfModel(model))).toContain("Tiếp nhận 08 hồ sơ, ");
    await port.read();
    await port.apply(edits);
    expect(words(snapshotOfModel(model))).toContain("Tiếp nhận 12 hồ sơ, ");
  });

  test("a block that a co-author changed after the reading; words that only moved are found", async () => {
    const { port, model } = word.openWith(draft(), {});
    const { paragraphs } = await port.read();
    await meanwhile(({ document }) => {
      document.contentControls
        .getByTag("khop:b:received")
        .getFirst()
        .paragraphs.getFirst()
        .insertText("Mới ", "Start");
    });
    const block = await refusal(() =>
      port.apply([
        {
          kind: "replaceBlock",
          control: { tag: "khop:b:received", occurrence: 0 },
          block: section("received"),
        },
      ]),
    );
    expect(block).toMatchObject({ code: "changed-meanwhile", standing: null });
    await port.read();
    const index = paragraphs.findIndex((each) => each.text.startsWith("Lời của"));
    await meanwhile(({ document }) => {
      document.contentControls.getByTag("khop:b:table").getFirst().insertParagraph("Chen vào", "Before");
      document.body.insertParagraph("Đầu trang", "Start");
    });
    const replace = (): Promise<void> =>
      port.apply([{ kind: "replaceText", paragraph: index, start: 0, end: 3, inlines: [text("Ý")] }]);
    await replace();
    expect(words(snapshotOfModel(model))).toContain("Ý của người soạn: 08 hồ sơ đã nhận.");
  });

  test("words that a co-author changed after the reading", async () => {
    const { port, model } = word.openWith(draft(), {});
    const { paragraphs } = await port.read();
    const index = paragraphs.findIndex((each) => each.text.startsWith("Lời của"));
    await meanwhile(async (context) => {
      const { paragraphs: listed } = context.document.body;
      listed.load("items/text");
      await context.sync();
      listed.items.find((each) => each.text.startsWith("Lời của"))?.insertText("Sửa: ", "Start");
    });
    const error = await refusal(() =>
      port.apply([{ kind: "replaceText", paragraph: index, start: 0, end: 3, inlines: [text("Ý")] }]),
    );
    expect(error).toMatchObject({ code: "changed-meanwhile", standing: null });
    expect(words(snapshotOfModel(model))).toContain("Sửa: Lời của người soạn: 08 hồ sơ đã nhận.");
  });

  test("edits of a reading, where a co-author moved what they touch and Khớp read again meanwhile", async () => {
    const { port, model } = word.openWith(draft(), {});
    const reading = await port.read();
    const index = reading.paragraphs.findIndex((each) => each.text.startsWith("Lời của"));
    await meanwhile(({ document }) => {
      document.body.insertParagraph("Lời của người soạn: 08 hồ sơ đã nhận.", "Start");
    });
    await port.read();
    const edit = { kind: "replaceText", paragraph: index, start: 0, end: 3, inlines: [text("Ý")] } as const;
    const error = await refusal(() => port.apply([edit], reading));
    expect(error).toMatchObject({ code: "changed-meanwhile", standing: null });
    expect(words(snapshotOfModel(model))).toEqual([
      "Lời của người soạn: 08 hồ sơ đã nhận.",
      ...words(reading),
    ]);
  });

  test("data that is too large, before anything is written", async () => {
    const { port, model } = word.openWith(draft(), {});
    await port.read();
    const large = DATA(2, `<n>${"Đ".repeat(530_000)}</n>`);
    const error = await refusal(() =>
      port.apply([set("khop:f:received", "12"), { kind: "writeData", xml: large }]),
    );
    expect(error).toMatchObject({ code: "data-too-large", standing: null });
    expect(error.message).toContain("1024 KB");
    expect(snapshotOfModel(model).data).toEqual([]);
    expect(words(snapshotOfModel(model))).toContain("Tiếp nhận 08 hồ sơ, ");
  });

  test("an error without a cause names Word's code", async () => {
    const { port } = word.openWith(draft(), {});
    await port.read();
    word.container.failAt([
      { channel: "sync", nth: 1, after: 0, error: { kind: "api", code: "GeneralException" } },
    ]);
    const error = await refusal(() => port.apply([set("khop:f:received", "12")]));
    expect(error).toMatchObject({ code: "host-failed", standing: null });
    expect(error.message).toContain("GeneralException");
  });

  test("edits beside a section break, within a block and outside of all blocks", async () => {
    const words_ = ["một", "hai"].map((line) => paragraph(run(line), line === "một" ? "<w:sectPr/>" : ""));
    const { port } = word.openWith(makeDocx({ body: words_.join("") }), {});
    await port.read();
    const line = { kind: "paragraph", role: "body", inlines: [text("mới")] } as const;
    for (const edit of [
      { kind: "removeParagraph", paragraph: 0 },
      { kind: "insertContent", paragraph: 0, where: "after", content: [line] },
    ] as const) {
      const error = await refusal(() => port.apply([edit]));
      expect(error).toMatchObject({ code: "not-supported", standing: null });
      expect(error.message).toContain("ngắt phần");
    }
    const broken = word.openWith(
      makeDocx({
        body: control("khop:b:a", paragraph(run("1"), "<w:sectPr/>") + paragraph(run("2"))) + paragraph(""),
      }),
      {},
    );
    await broken.port.read();
    const section_ = await refusal(() => broken.port.apply([{ kind: "removeParagraph", paragraph: 1 }]));
    expect(section_).toMatchObject({ code: "not-supported", standing: null });
    expect(section_.message).toContain("ngắt phần");
  });

  test("a plain-text control, in a Word that does not list it", async () => {
    const { port } = word.openWith(
      makeDocx({ body: paragraph(control("khop:f:a", run("1"), "<w:text/>")) }),
      {},
    );
    await port.read();
    const error = await refusal(() => port.apply([set("khop:f:a", "2")]));
    expect(error).toMatchObject({ code: "not-supported", standing: null });
    expect(error.message).toContain("Rich Text");
  });
});

describe("when getOoxml fails", () => {
  test("the paragraphs are read, and it is said that tables were not checked", async () => {
    const { port } = word.openWith(draft(), { ooxmlFails: true });
    const snapshot = await port.read();
    expect(words(snapshot)).toEqual(words(snapshotOfModel(word.openWith(draft(), {}).model)));
    expect(snapshot.tables).toEqual([]);
    expect(snapshot.limits[0]).toContain("bảng");
    expect(snapshot.paragraphs[0]).toMatchObject({
      style: "heading 1",
      outlineLevel: 0,
      runs: [{ format: { bold: true } }],
    });
  });

  test("the controls stand where they do stand", async () => {
    const bytes = draft();
    const plainly = await word.openWith(bytes, { ooxmlFails: true }).port.read();
    const fully = await word.openWith(bytes, {}).port.read();
    const place = ({ tag, start, end, parent, level }: (typeof fully.controls)[number]) =>
      level === "block" ? [tag, start.paragraph, end.paragraph, parent] : [tag, start, end, parent];
    expect(plainly.controls.map(place)).toEqual(fully.controls.map(place));
  });

  test("figures can be refreshed all the same", async () => {
    const { port, model } = word.openWith(draft(), { ooxmlFails: true });
    await port.read();
    await port.apply([set("khop:f:received", "12")]);
    expect(words(snapshotOfModel(model))).toContain("Tiếp nhận 12 hồ sơ, ");
  });
});

describe("with track changes on", () => {
  const tracked = () =>
    makeDocx({
      body:
        paragraph(run("Có ") + figure("a", "1")) + control("khop:b:b", paragraph(run("Cũ"))) + paragraph(""),
      settings: "<w:trackRevisions/>",
    });

  test.each([false, true])(
    "a figure is refreshed and seen right (text includes deletions: %s)",
    async (includes) => {
      const profile = { ...desktop2021, textIncludesDeleted: includes };
      const { port, model } = word.openWith(tracked(), { profile });
      await port.read();
      await port.apply([set("khop:f:a", "2")]);
      expect(words(snapshotOfModel(model))).toContain("Có 2");
      expect(snapshotOfModel(model).trackedChanges).toBe(true);
      await port.read();
      await port.apply([set("khop:f:a", "3")]);
      expect(words(snapshotOfModel(model))).toContain("Có 3");
    },
  );

  test("Word that can be asked tracks nothing of it, and tracks again afterwards", async () => {
    const { port, model } = word.openWith(tracked(), { profile: { ...desktop2021, wordApi: "1.4" } });
    const claims = jest
      .spyOn(Office.context.requirements, "isSetSupported")
      .mockImplementation((_set, version) => Number(String(version).split(".")[1]) <= 4);
    try {
      await port.read();
      await port.apply([set("khop:f:a", "2")]);
      expect(snapshotOfModel(model).trackedChanges).toBe(false);
      expect(model.changeTracking).toBe("TrackAll");

      await port.read();
      word.container.failAt([
        { channel: "sync", nth: 3, after: 0, error: { kind: "api", code: "GeneralException" } },
      ]);
      await refusal(() => port.apply([set("khop:f:a", "5")]));
      expect(model.changeTracking).toBe("TrackAll");
    } finally {
      claims.mockRestore();
    }
  });
});

describe("where the cursor is", () => {
  const documentWith = () =>
    makeDocx({
      body:
        paragraph(run("một")) +
        table([["trong bảng"]]) +
        control("khop:b:x", paragraph(run("trong mục ") + figure("n", "1"))) +
        paragraph(run("cuối")),
    });
  const expected: readonly (readonly [cursor: number, before: string])[] = [
    [0, "một"],
    [1, "trong bảng"],
    [2, "trong mục 1"],
    [3, "cuối"],
  ];

  test.each(expected)(
    "paragraph %i: the block goes behind “%s”, never into a table or a control",
    async (cursor, before) => {
      const { port, model } = word.openWith(documentWith(), { cursor });
      await port.read();
      await port.apply([insertAt({ kind: "cursor" })]);
      const after = snapshotOfModel(model);
      expect(words(after).indexOf("Đề mục new")).toBe(words(after).indexOf(before) + 1);
      expect(after.controls.find(({ tag }) => tag === "khop:b:new")).toMatchObject({
        parent: null,
        level: "block",
      });
      expect(after.paragraphs.find((each) => each.text === "Đề mục new")?.cell).toBeNull();
    },
  );
});

describe("going to a place", () => {
  test("selects the control, the characters, or the paragraph", async () => {
    const { port, model } = word.openWith(draft(), {});
    const snapshot = await port.read();
    await port.goTo({ kind: "control", control: { tag: "khop:f:received", occurrence: 1 } });
    expect(model.selected).toMatchObject({ api: { name: "ContentControl" } });
    const index = snapshot.paragraphs.findIndex((each) => each.text.startsWith("Lời của"));
    await port.goTo({ kind: "paragraph", paragraph: index, start: 20, end: 22 });
    const selected = model.selected as unknown as { text: () => string };
    expect(selected.text()).toBe("08");
    await port.goTo({ kind: "paragraph", paragraph: index, start: 0, end: 0 });
    expect(model.selected).toMatchObject({ api: { name: "Paragraph" } });
  });

  test("says so when the place is gone", async () => {
    const { port, model } = word.openWith(draft(), {});
    await port.read();
    const goTo = (): Promise<void> => port.goTo({ kind: "paragraph", paragraph: 0, start: 0, end: 3 });
    await meanwhile(({ document }) => {
      document.body.insertParagraph("Đầu trang", "Start");
    });
    await goTo();
    expect((model.selected as unknown as { text: () => string }).text()).toBe("BÁO");
    await meanwhile(({ document }) => {
      document.body.paragraphs.getFirst().delete();
      document.body.paragraphs.getFirst().insertText("Sửa: ", "Start");
    });
    const error = await refusal(goTo);
    expect(error.code).toBe("changed-meanwhile");
  });
});

describe("what Word would do by itself", () => {
  test("unchanged figures are not written", async () => {
    const { port } = word.openWith(draft(), {});
    await port.read();
    word.container.failAt([]);
    await port.apply([set("khop:f:received", "08"), set("khop:f:resolved", "09")]);
    const commands = word.container.exchanges.flatMap((exchange) => exchange.commands);
    expect(commands.filter((name) => name === "InsertText")).toHaveLength(0);
    const written = word.container.exchanges[1]?.commands ?? [];
    expect(written.length).toBeLessThan(8);
  });

  test("a block copied within the document: the edit reaches the one that is meant", async () => {
    const block = () => control("khop:b:x", paragraph(run("Có ") + figure("n", "1")));
    const { port, model } = word.openWith(
      makeDocx({ body: block() + paragraph("") + block() + paragraph("") }),
      {},
    );
    await port.read();
    await port.apply([
      { kind: "replaceText", paragraph: 2, start: 0, end: 2, inlines: [text("Còn")] },
      { kind: "setControlText", control: { tag: "khop:f:n", occurrence: 0 }, text: "7" },
    ]);
    expect(words(snapshotOfModel(model))).toEqual(["Có 7", "Còn 1"]);
  });

  test("an annex in a document without landscape pages begins a page, fits between the margins and breaks no section", async () => {
    const { port, model } = word.openWith(draft(), {});
    await port.read();
    await port.apply([{ kind: "insertBlock", block: annex("t", [["Đất đai", "5"]]), at: { kind: "end" } }]);
    const after = snapshotOfModel(model);
    expect(after.pages).toHaveLength(1);
    expect(after.paragraphs.find((each) => each.text === "Bảng t")?.pageBreakBefore).toBe(true);
    const xml = model.pack.serialize(model.body);
    const inserted = xml.slice(xml.indexOf('"khop:b:t"'));
    const widths = [...inserted.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(11906 - 1701 - 1134 + 1);
  });

  test("data with a declaration is stored without; an older part that stays does no harm", async () => {
    const { port, model } = word.openWith(draft(), {});
    model.customXml.add(DATA(1));
    await port.read();
    word.container.failAt([
      { channel: "customXml", nth: 5, after: 0, error: { kind: "transport", code: 5001 }, alsoNext: 20 },
    ]);
    await port.apply([{ kind: "writeData", xml: `<?xml version="1.0" encoding="UTF-8"?>\n${DATA(2)}` }]);
    word.container.failAt([]);
    expect((await port.read()).data.map(({ xml }) => xml)).toEqual([DATA(1), DATA(2)]);
    await port.apply([{ kind: "writeData", xml: DATA(3) }]);
    expect((await port.read()).data.map(({ xml }) => xml)).toEqual([DATA(3)]);
  });

  test("two writings at once come one after the other", async () => {
    const { port, model } = word.openWith(draft(), {});
    await port.read();
    await Promise.all([
      port.apply([set("khop:f:received", "12")]),
      port.apply([set("khop:f:resolved", "11")]),
    ]);
    expect(words(snapshotOfModel(model)).slice(1, 3)).toEqual([
      "Tiếp nhận 12 hồ sơ, ",
      "giải quyết 11 hồ sơ.",
    ]);
  });

  test("a linked number goes into the drafter's own words and reads as a figure there", async () => {
    const { port, model } = word.openWith(makeDocx({ body: paragraph(run("Nhận 08 hồ sơ")) }), {});
    await port.read();
    await port.apply([
      {
        kind: "replaceText",
        paragraph: 0,
        start: 5,
        end: 7,
        inlines: [{ ...linked("received", "12"), bold: true }, text(" (mười hai)")],
      },
    ]);
    const after = snapshotOfModel(model);
    expect(words(after)).toEqual(["Nhận 12 (mười hai) hồ sơ"]);
    expect(after.controls).toMatchObject([
      { tag: "khop:f:received", start: { offset: 5 }, end: { offset: 7 } },
    ]);
  });
});

test("the web profile differs from the desktop only in what is listed", () => {
  const { name, wordApi, ...ways } = web;
  expect([name, wordApi]).toEqual(["Word trên web", "1.9"]);
  expect(ways).toMatchObject({ secondCopy: true, newIds: true, siblingsThrow: true, partLimit: 1024 * 1024 });
});
