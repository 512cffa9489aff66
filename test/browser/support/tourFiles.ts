/** The files that the tour of the screens opens, made before it begins. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { figureTag } from "../../../src/document/blocks";
import { type DocxHost, openDocx } from "../../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../../src/hosts/docx/nodePlatform";
import { createReport } from "../../../src/ooxml/template";
import { shippedForms } from "../../../src/workflows/forms";
import { newReport } from "../../../src/workflows/insertReport";
import { readFigures } from "../../../src/workflows/readFigures";
import { sealReport } from "../../../src/workflows/seal";
import { foreignReport } from "../../support/foreignReport";
import { outFile, projectFile } from "./demo";

const file = (name: string): string => outFile("tour", name);

export const tourFiles = {
  /** A report in which a drafter worked: a slip, a typed copy of a figure, numbers typed over linked ones. */
  workedOver: file("bao-cao-quy-1.docx"),
  /** A report that was locked, and changed by other means since. */
  changedAfterLock: file("bao-cao-da-khoa.docx"),
  /** A report whose data nobody can read. */
  broken: file("bao-cao-hong.docx"),
  /** No document at all: it stands apart from what must be one. */
  noDocument: file("foreign/khong-phai-van-ban.docx"),
  /** A report that Khớp did not write. */
  foreign: file("bao-cao-cua-so.docx"),
  workbook: projectFile("test/import/fixtures/libreoffice-calc.xlsx"),
} as const;

const slip = "Tiếp tục đơn đốc các phòng xử lý 12 hồ sơ.";
const copy = " Ngoài ra, kinh phí được cấp 40.000.000 đồng đã được thông báo.";

async function sampleReport(): Promise<DocxHost> {
  const json = JSON.parse(readFileSync(projectFile("assets/samples/quy-1-2021.json"), "utf8")) as {
    readonly direction: Readonly<Record<string, unknown>>;
  };
  const { book } = readFigures(shippedForms(), { ...json, direction: { ...json.direction, tasks: [slip] } });
  if (!book) throw new Error("The sample cannot be read");
  const { blocks, dataXml } = newReport(book);
  return openDocx(await createReport(blocks, dataXml, nodePlatform), "bao-cao.docx", nodePlatform);
}

async function workedOver(): Promise<DocxHost> {
  const host = await sampleReport();
  const { controls, paragraphs } = await host.read();
  const granted = controls.find(({ tag }) => tag === figureTag("budget.granted"));
  if (!granted) throw new Error("The report does not state what was granted");
  const { paragraph } = granted.end;
  const end = paragraphs[paragraph]?.text.length ?? 0;
  const typedOver = (path: string, text: string) =>
    ({ kind: "setControlText", control: { tag: figureTag(path), occurrence: 0 }, text }) as const;
  await host.apply([
    { kind: "replaceText", paragraph, start: end, end, inlines: [{ text: copy }] },
    typedOver("inventory.postal", "99"),
    typedOver("budget.spent", "6.500.000"),
  ]);
  return host;
}

async function changedAfterLock(): Promise<DocxHost> {
  const host = await sampleReport();
  await sealReport(host, {
    forms: shippedForms(),
    tools: nodePlatform,
    digest: (text) => Promise.resolve(createHash("sha256").update(text).digest("hex")),
    at: "2026-04-14T02:15:00.000Z",
  });
  const control = { tag: "khop:b:budget", occurrence: 0 };
  await host.apply([{ kind: "lockControl", control, locked: false }]);
  await host.apply([
    {
      kind: "setControlText",
      control: { tag: figureTag("budget.granted"), occurrence: 0 },
      text: "41.000.000",
    },
  ]);
  return host;
}

async function broken(): Promise<DocxHost> {
  const host = await sampleReport();
  const xml = '<report xmlns="urn:khop:report:1" formSet="khong-co" revision="9"><figures/></report>';
  await host.apply([{ kind: "writeData", xml }]);
  return host;
}

/** The file is there whole or not at all: other tests may be making the same one. */
function put(path: string, content: string | Uint8Array): void {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, content);
  renameSync(own, path);
}

export async function makeTourFiles(): Promise<void> {
  mkdirSync(outFile("tour", "foreign"), { recursive: true });
  put(tourFiles.workedOver, await (await workedOver()).toBytes());
  put(tourFiles.changedAfterLock, await (await changedAfterLock()).toBytes());
  put(tourFiles.broken, await (await broken()).toBytes());
  put(tourFiles.foreign, foreignReport());
  put(tourFiles.noDocument, "%PDF-1.7\n");
}
