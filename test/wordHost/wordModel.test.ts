/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { openPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/snapshot/readSnapshot";
import { installWord, type InstalledWord } from "./installWord";
import { control, figure, makeDocx, paragraph, run, table, type DocxSource } from "./makeDocx";
import { desktop2021, type Profile } from "./profiles";
import { startOffice } from "./startOffice";
import type { WordModel, WordOptions } from "./word/model";

/** What an honest embedded host imitates, one behaviour after the other, seen through the library. */

let word: InstalledWord;
let model: WordModel;

const open = (
  source: DocxSource,
  profile: Partial<Profile> = {},
  options: Partial<WordOptions> = {},
): void => {
  model = word.open(makeDocx(source), { profile: { ...desktop2021, ...profile }, ...options });
};
const saved = () => readSnapshot(openPackage(model.save(), nodePlatform));
const texts = () => saved().paragraphs.map(({ text }) => text);

beforeAll(async () => {
  word = installWord(window, makeDocx({ body: paragraph("") }), desktop2021, nodePlatform);
  await startOffice(desktop2021);
});

const codeOf = async (run: () => Promise<unknown>): Promise<string> => {
  try {
    await run();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return "none";
};

const flat = (body: string, styles?: string): string =>
  `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">` +
  `<pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part>` +
  (styles === undefined
    ? ""
    : `<pkg:part pkg:name="/word/_rels/document.xml.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships></pkg:xmlData></pkg:part>` +
      `<pkg:part pkg:name="/word/styles.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"><pkg:xmlData><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${styles}</w:styles></pkg:xmlData></pkg:part>`) +
  `<pkg:part pkg:name="/word/document.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`;

const fill = (tag: string, xml: string) =>
  Word.run(async (context) => {
    context.document.contentControls.getByTag(tag).getFirst().insertOoxml(xml, "Replace");
    await context.sync();
  });

test("text of controls: formatting of the first run stays", async () => {
  open({ body: paragraph(run("Có ") + figure("a", "08", "<w:b/>") + run(" hồ sơ")) });
  await Word.run(async (context) => {
    const found = context.document.contentControls.getByTag("khop:f:a").getFirst();
    found.insertText("12", "Replace");
    found.load("text");
    await context.sync();
    expect(found.text).toBe("12");
  });
  expect(texts()).toEqual(["Có 12 hồ sơ"]);
  expect(saved().paragraphs[0]?.runs.map(({ format }) => format.bold)).toEqual([false, true, false]);
});

test("1.3 lists rich-text controls only; members of later sets do not exist", async () => {
  open({ body: paragraph(figure("a", "1") + control("khop:f:b", run("2"), "<w:text/>")) });
  const tags = await Word.run(async (context) => {
    const controls = context.document.contentControls;
    controls.load("items/tag");
    await context.sync();
    return controls.items.map(({ tag }) => tag);
  });
  expect(tags).toEqual(["khop:f:a"]);
  const code = await codeOf(() =>
    Word.run(async (context) => {
      context.document.load("changeTrackingMode");
      await context.sync();
    }),
  );
  expect(code).toBe("ApiNotFound");
});

test("a table at the top of inserted OOXML gets an empty paragraph before it", async () => {
  open({ body: control("b", paragraph(run("cũ"))) }, { replaceLeavesParagraph: false });
  await fill("b", flat(table([["1", "2"]]) + paragraph(run("cuối"))));
  expect(texts()).toEqual(["", "1", "2", "cuối"]);
});

test("the last paragraph loses its style; the document's own definition wins; unknown styles come along", async () => {
  open({ body: control("b", paragraph(run("cũ"))) }, { replaceLeavesParagraph: false });
  const styles =
    `<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:rPr><w:i/></w:rPr></w:style>` +
    `<w:style w:type="paragraph" w:styleId="K"><w:name w:val="Khop body"/><w:basedOn w:val="H"/></w:style>`;
  const styled = (id: string, text: string) => paragraph(run(text), `<w:pStyle w:val="${id}"/>`);
  await fill("b", flat(styled("H", "một") + styled("K", "hai") + styled("K", "ba"), styles));
  const [first, second, third] = saved().paragraphs;
  expect([first?.style, second?.style, third?.style]).toEqual(["heading 1", "Khop body", "Normal"]);
  expect(first?.runs[0]?.format).toMatchObject({ bold: true, italic: false });
});

test("styles are ignored without a styles part", async () => {
  open({ body: control("b", paragraph(run("cũ"))) }, { replaceLeavesParagraph: false });
  await fill("b", flat(paragraph(run("một"), '<w:pStyle w:val="Heading1"/>') + paragraph("")));
  expect(saved().paragraphs[0]?.style).toBe("Normal");
});

test("section properties in inserted OOXML break the document into sections", async () => {
  open({ body: control("b", paragraph(run("cũ"))) }, { replaceLeavesParagraph: false });
  await fill(
    "b",
    flat(
      `${paragraph(run("một"))}<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>`,
    ),
  );
  expect(saved().pages).toHaveLength(2);
});

test("ids of inserted controls are made unique", async () => {
  open({ body: control("a", paragraph(run("1"))) + control("b", paragraph(run("2"))) });
  const xml = await Word.run(async (context) => {
    const ooxml = context.document.contentControls.getByTag("a").getFirst().getOoxml();
    await context.sync();
    return ooxml.value;
  });
  await fill("b", xml.replace(/<w:sectPr.*?<\/w:sectPr>/s, ""));
  const ids = saved().controls.map(({ id }) => id);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(3);
});

test("Replace leaves a trailing paragraph in a block control, if the profile says so", async () => {
  for (const [leaves, expected] of [
    [true, ["mới", ""]],
    [false, ["mới"]],
  ] as const) {
    open({ body: control("b", paragraph(run("cũ"))) }, { replaceLeavesParagraph: leaves });
    await fill("b", flat(paragraph(run("mới"))));
    expect(texts()).toEqual(expected);
  }
});

test("a table that is replaced without having gone in an earlier sync leaves a ruin", async () => {
  const source = { body: control("b", table([["1"]]) + paragraph("")) };
  open(source, { replaceLeavesParagraph: false });
  await fill("b", flat(paragraph(run("mới"))));
  expect(saved().tables).toHaveLength(1);

  open(source, { replaceLeavesParagraph: false });
  await Word.run(async (context) => {
    const found = context.document.contentControls.getByTag("b").getFirst();
    found.tables.load("items/rowCount");
    await context.sync();
    found.tables.items.forEach((each) => {
      each.delete();
    });
    await context.sync();
    found.insertOoxml(flat(paragraph(run("mới"))), "Replace");
    await context.sync();
  });
  expect(saved().tables).toHaveLength(0);
  expect(texts()).toEqual(["mới"]);
});

test("on the web, a control within a paragraph gets a second copy and its neighbours throw", async () => {
  open(
    { body: paragraph(figure("a", "1") + figure("b", "2")) },
    { secondCopy: true, siblingsThrow: true, newIds: true },
  );
  await fill("khop:f:a", flat(paragraph(run("9"))));
  expect(texts()).toEqual(["992"]);
  const code = await codeOf(() =>
    Word.run(async (context) => {
      context.document.contentControls.getByTag("khop:f:b").getFirst().insertText("3", "Replace");
      await context.sync();
    }),
  );
  expect(code).toBe("GeneralException");
});

const COMMENT = `<w:comment w:id="0" w:author="A"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>`;
const MARKED = (text: string) =>
  `<w:commentRangeStart w:id="0"/>${run(text)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`;

test("insertText(Replace) deletes comments in the range, and no others", async () => {
  open({ body: paragraph(control("a", MARKED("1"))), comments: COMMENT });
  expect(saved().comments).toHaveLength(1);
  await Word.run(async (context) => {
    context.document.contentControls.getByTag("a").getFirst().insertText("2", "Replace");
    await context.sync();
  });
  expect(saved().comments).toHaveLength(0);

  open({ body: paragraph(MARKED("1") + figure("b", "2")), comments: COMMENT });
  await Word.run(async (context) => {
    context.document.contentControls.getByTag("khop:f:b").getFirst().insertText("3", "Replace");
    await context.sync();
  });
  expect(saved().comments).toHaveLength(1);
});

test("with track changes on, replaced text stays as a deletion and deleted controls stay listed", async () => {
  const source = { body: paragraph(figure("a", "1")), settings: "<w:trackRevisions/>" };
  for (const [textIncludesDeleted, seen] of [
    [false, "2"],
    [true, "12"],
  ] as const) {
    open(source, { textIncludesDeleted });
    await Word.run(async (context) => {
      const found = context.document.contentControls.getByTag("khop:f:a").getFirst();
      found.insertText("2", "Replace");
      found.load("text");
      await context.sync();
      expect(found.text).toBe(seen);
      found.delete(false);
      const controls = context.document.contentControls;
      controls.load("items/tag");
      await context.sync();
      expect(controls.items).toHaveLength(1);
    });
    expect(saved().trackedChanges).toBe(true);
  }
});

test("reading a merged cell fails the whole sync", async () => {
  const merged = table([["1"], ["2"]]).replace("<w:tcPr>", '<w:tcPr><w:vMerge w:val="restart"/>');
  open({ body: merged + paragraph("") });
  const code = await codeOf(() =>
    Word.run(async (context) => {
      context.document.body.tables.load("items/values");
      await context.sync();
    }),
  );
  expect(code).toBe("GeneralException");
});

test("a control whose only child goes, goes too; locks refuse; a protected document refuses all", async () => {
  open({
    body:
      control("outer", control("inner", paragraph(run("1")))) +
      control("khoá", paragraph(run("2")), '<w:lock w:val="sdtContentLocked"/>') +
      paragraph(run("3")),
  });
  await Word.run(async (context) => {
    context.document.contentControls.getByTag("inner").getFirst().delete(false);
    await context.sync();
  });
  expect(saved().controls.map(({ tag }) => tag)).toEqual(["khoá"]);
  const write = () =>
    Word.run(async (context) => {
      context.document.contentControls.getByTag("khoá").getFirst().insertText("x", "Replace");
      await context.sync();
    });
  expect(await codeOf(write)).toBe("AccessDenied");
  open({ body: control("khoá", paragraph("")) }, {}, { readOnly: true });
  expect(await codeOf(write)).toBe("AccessDenied");
});

test("search finds in a paragraph, with Word's codes and its limit of 255 characters", async () => {
  open({ body: paragraph(run("Trước hạn 8, sau ") + run("hạn\u00a08")) });
  await Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("items/text");
    await context.sync();
    const found = paragraphs.items[0]?.search("8", { matchCase: true });
    found?.load("items/text");
    await context.sync();
    expect(found?.items.map(({ text }) => text)).toEqual(["8", "8"]);
    found?.items[1]?.insertText("9", "Replace");
    await context.sync();
  });
  expect(texts()).toEqual(["Trước hạn 8, sau hạn\u00a09"]);
  const code = await codeOf(() =>
    Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().search("x".repeat(256));
      await context.sync();
    }),
  );
  expect(code).toBe("SearchStringInvalidOrTooLong");
});

test("custom XML parts through the Common API; a part over the web's limit cannot be read", async () => {
  open({ body: paragraph("") }, { partLimit: 100 });
  const call = <T>(start: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
    new Promise((resolve, reject) => {
      start((result) => {
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
        else reject(new Error(String(result.error.code)));
      });
    });
  const { customXmlParts } = Office.context.document;
  const part = await call<Office.CustomXmlPart>((done) => {
    customXmlParts.addAsync('<a xmlns="urn:khop:report:1"/>', done);
  });
  const found = await call<Office.CustomXmlPart[]>((done) => {
    customXmlParts.getByNamespaceAsync("urn:khop:report:1", done);
  });
  expect(found.map(({ id }) => id)).toEqual([part.id]);
  expect(saved().data).toEqual([{ id: part.id, xml: '<a xmlns="urn:khop:report:1"/>' }]);
  await new Promise<void>((resolve) => {
    part.deleteAsync(() => {
      resolve();
    });
  });
  expect(saved().data).toEqual([]);
  const long = await call<Office.CustomXmlPart>((done) => {
    customXmlParts.addAsync(`<a xmlns="urn:khop:report:1">${"x".repeat(200)}</a>`, done);
  });
  await expect(
    call<string>((done) => {
      long.getXmlAsync(done);
    }),
  ).rejects.toThrow("6100");
});

test("a failed request keeps what it had done, or takes it back, as the profile says", async () => {
  for (const [keeps, expected] of [
    [true, "2"],
    [false, "1"],
  ] as const) {
    open({ body: paragraph(figure("a", "1")) }, { failedSyncKeepsEarlier: keeps });
    await codeOf(() =>
      Word.run(async (context) => {
        context.document.contentControls.getByTag("khop:f:a").getFirst().insertText("2", "Replace");
        context.document.contentControls.getByTag("none").getFirst();
        await context.sync();
      }),
    );
    expect(texts()).toEqual([expected]);
  }
});
